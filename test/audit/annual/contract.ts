import { parseContract } from '../../../src/index.js';
import { CONTRACT_INPUT } from '../register/contract.js';

/** 一次事件至多赔付一百五十万元；2025 年起房屋赔得多些，份额也改了。An event comes to 1.5 million at most; from 2025 houses are paid more, and shares differ. */
export const ANNUAL_INPUT = {
  ...CONTRACT_INPUT,
  limits: { perEvent: '1500000.00', perYear: '9000000.00' },
  endorsements: [
    {
      id: 'pg-1',
      effectiveAt: '2025-01-01T00:00:00+08:00',
      insurers: CONTRACT_INPUT.insurers.map((insurer, i) => ({
        ...insurer,
        share: ['0.5', '0.3', '0.2'][i] as string,
      })),
      lines: {
        'house-damage': {
          ...CONTRACT_INPUT.lines['house-damage'],
          rates: { collapsed: '8000.00', severe: '4500.00', moderate: '1500.00' },
          householdLimit: '30000.00',
        },
      },
    },
  ],
};

export const ANNUAL = parseContract(ANNUAL_INPUT);

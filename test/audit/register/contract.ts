import { parseContract } from 'qijiang-catastrophe-insurance';

const casualty = (death: string, personLimit?: string) => ({
  death,
  disability: {
    base: death,
    rates: ['1', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.1'],
  },
  medical: { limit: '20000.00', rate: '0.85', deductible: '200.00' },
  ...(personLimit === undefined ? {} : { personLimit }),
});

/** 用于登记簿的合同，数字是编的。The contract of the register; its figures are invented. */
export const CONTRACT_INPUT = {
  id: 'audit-2023',
  term: { start: '2023-01-01T00:00:00+08:00', end: '2026-01-01T00:00:00+08:00' },
  premium: '400000.00',
  insurers: [
    { id: 'picc', name: '中国人民财产保险股份有限公司重庆市綦江支公司', share: '0.6', lead: true },
    { id: 'pingan', name: '中国平安财产保险股份有限公司綦江支公司', share: '0.25' },
    { id: 'cpic', name: '中国太平洋财产保险股份有限公司綦江支公司', share: '0.15' },
  ],
  lines: {
    'natural-disaster': casualty('100000.00'),
    'good-samaritan': casualty('120000.00'),
    'municipal-facility': casualty('110000.00'),
    'fire-explosion': casualty('90000.00', '95000.00'),
    'house-damage': {
      unit: 'room',
      rates: { collapsed: '6000.00', severe: '3500.00', moderate: '1100.00' },
      householdLimit: '20000.00',
    },
  },
  limits: { perEvent: '6000000.00', perYear: '30000000.00' },
  exclusions: ['self-harm', 'crime', 'disease', 'illegal-building', 'unoccupied'],
  serviceStandards: {
    report: { days: 3 },
    survey: { days: 6 },
    decision: { days: 40 },
    payment: { days: 60 },
  },
} as const;

export const CONTRACT = parseContract(CONTRACT_INPUT);

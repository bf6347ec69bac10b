import type { PayoutRule } from './2-2-sums.js';

/** 二（三）: “承保方式为共保”. What a claim is paid is borne by the insurers of the contract. */
export const CO_INSURANCE = {
  id: 'co-insurance',
  clauses: ['2.3a-1'],
  facts: [],
} as const satisfies PayoutRule;

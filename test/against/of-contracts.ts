import type { ContractInput } from 'qijiang-catastrophe-insurance';
import type { Comparisons } from './comparison.js';

export const OF_CONTRACTS: Comparisons<ContractInput> = {
  parseContract: { every: 1, ask: ({ '.': { parseContract } }, contract) => parseContract(contract) },
  findings: {
    every: 1,
    ask: ({ '.': { findings }, './words/zh-CN': zh, './words/en': en }, contract) =>
      findings(contract).map((finding) => ({
        ...finding,
        zh: zh.describeFinding(finding),
        en: en.describeFinding(finding),
      })),
  },
  contractAt: {
    every: 1,
    ask: ({ './history': { contractAt } }, contract) =>
      [contract.term.start, ...(contract.endorsements ?? []).map(({ effectiveAt }) => effectiveAt)].map(
        (at) => contractAt(contract, at),
      ),
  },
};

import type { Claim, ClaimInput, Contract } from 'qijiang-catastrophe-insurance';
import type { Verification } from 'qijiang-catastrophe-insurance/receipt';
import type { Comparisons } from './comparison.js';

/** 一件案件和它的合同。A claim and its contract, as the package that is asked has read them. */
export interface Case {
  /** 不合格式的保持原样，各函数都应拒绝。As it was written where it breaks the format: every function is to refuse it. */
  readonly claim: Claim | ClaimInput;
  readonly contract: Contract;
  readonly written: ClaimInput;
}

const altered = (receipt: object, key: string, value: unknown): object => ({ ...receipt, [key]: value });

/** 核验的结果，略去规则与凭证自身的哈希。What verifying found, without the hashes of the rules and of the receipt itself. */
const withoutHashes = ({ ok, differences }: Verification) => ({
  ok,
  differences: differences.map(({ expected, found, ...place }) =>
    /^(hash|rules\..*)$/.test(place.path) ? place : { ...place, expected, found },
  ),
});

export const OF_CLAIMS: Comparisons<Case> = {
  parseClaim: { every: 1, ask: ({ '.': { parseClaim } }, { written }) => parseClaim(written) },
  adjudicate: {
    every: 1,
    ask: ({ '.': { adjudicate } }, { claim, contract }) => adjudicate(claim, contract),
  },
  decideCompactly: {
    every: 1,
    ask: ({ './batch': { decideCompactly } }, { claim, contract }) => decideCompactly(claim, contract),
  },
  missingCompactly: {
    every: 1,
    ask: ({ './batch': { missingCompactly } }, { claim, contract }) => missingCompactly(claim, contract),
  },
  coverageOf: {
    every: 1,
    ask: ({ '.': { coverageOf, LINES } }, { claim, contract }) =>
      LINES.map((line) => coverageOf(line, claim, contract)),
  },
  amountDue: {
    every: 1,
    ask: ({ '.': { amountDue, LINES } }, { claim, contract }) =>
      LINES.map((line) => amountDue(line, claim, contract)),
  },
  isProtected: {
    every: 1,
    ask: ({ '.': { isProtected } }, { claim, contract }) => isProtected(claim, contract),
  },
  explain: {
    every: 10,
    ask: ({ './explain': { explain } }, { claim, contract }) => explain(claim, contract),
  },
  'explanation written': {
    every: 100,
    ask: ({ './explain': { explain }, './explain/zh-CN': zh, './explain/en': en }, { claim, contract }) => {
      const explanation = explain(claim, contract);
      return [zh, en].map(({ asMarkdown, fileNote, explainAsSvg }) => ({
        note: asMarkdown(fileNote(claim, contract, { issued: '2025-03-04' })),
        svg: explainAsSvg(explanation),
      }));
    },
  },
  'determination written': {
    every: 10,
    ask: ({ '.': { adjudicate }, './words/zh-CN': zh, './words/en': en }, { claim, contract }) => {
      const determination = adjudicate(claim, contract);
      return [zh, en].map(({ describeDetermination }) =>
        describeDetermination(determination, contract.insurers),
      );
    },
  },
  underReadings: {
    every: 40,
    ask: (
      { './challenge': { underReadings }, './words/zh-CN': zh, './words/en': en },
      { claim, contract },
    ) => {
      const outlook = underReadings(claim, contract);
      return { outlook, zh: zh.describeReadings(outlook), en: en.describeReadings(outlook) };
    },
  },
  whatWouldChange: {
    every: 40,
    ask: (
      { './challenge': { whatWouldChange }, './words/zh-CN': zh, './words/en': en },
      { claim, contract },
    ) => {
      const changes = whatWouldChange(claim, contract);
      return { changes, zh: zh.describeChanges(changes), en: en.describeChanges(changes) };
    },
  },
  receipt: {
    every: 10,
    ask: ({ './receipt': { receipt } }, { written, contract }) => receipt(written, contract),
  },
  'receipt of a parsed claim': {
    every: 50,
    ask: ({ './receipt': { receipt } }, { claim, contract }) => receipt(claim, contract),
  },
  verify: {
    every: 100,
    ask: ({ './receipt': { receipt, verify } }, { written, contract }) => {
      const issued = receipt(written, contract);
      return [
        issued,
        altered(issued, 'determination', { ...issued.determination, amount: '999999.00' }),
        { ...altered(issued, 'rules', { ...issued.rules, edition: 'another' }), claim: {}, contract: null },
      ].map((receipt) => withoutHashes(verify(receipt, written, contract)));
    },
  },
};

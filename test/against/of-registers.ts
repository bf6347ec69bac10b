import type { Contract, LimitRow } from 'qijiang-catastrophe-insurance';
import type { PaymentInput } from 'qijiang-catastrophe-insurance/settlement';
import type { Comparisons } from './comparison.js';
import type { Decided } from './records.js';

/** 一组案件的登记簿；内容都出自对照的答案。The register of a block; what it says comes from the answers of the reference. */
export interface Register {
  readonly contract: Contract;
  readonly decided: readonly Decided[];
  readonly rows: readonly LimitRow[];
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly payments: readonly PaymentInput[];
}

const QUARTERS = [2023, 2024, 2025].flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })));

/** 一半之前、一半之后。The first half of a list, and the second. */
const halves = <V>(all: readonly V[]): readonly (readonly V[])[] => {
  const middle = Math.floor(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
};

export const OF_REGISTERS: Comparisons<Register> = {
  applyLimits: {
    every: 1,
    ask: ({ '.': { applyLimits } }, { rows, contract }) => applyLimits(rows, contract),
  },
  explainLimits: {
    every: 1,
    ask: ({ '.': { explainLimits } }, { rows, contract }) => explainLimits(rows, contract),
  },
  payPart: {
    every: 1,
    ask: ({ './batch': { mergeTallies, payPart, tally } }, { rows, contract }) => {
      const [first, second] = halves(rows.map((row, i) => ({ ...row, place: i + 1 }))) as [
        readonly LimitRow[],
        readonly LimitRow[],
      ];
      const whole = mergeTallies(tally(second), tally(first));
      return [
        whole,
        payPart(first, whole, tally([]), contract),
        payPart(second, whole, tally(first), contract),
      ];
    },
  },
  limitCompactly: {
    every: 1,
    ask: (
      { './batch': { limitCompactly, shareCompactly }, './history': { contractAt } },
      { rows, contract },
    ) => {
      const signed = contractAt(contract, contract.term.start);
      const paid = limitCompactly(
        rows.map(({ event, startedAt, amount, line }) => ({
          event,
          startedAt: Date.parse(startedAt),
          amount: Math.round(Number(amount) * 100),
          line,
        })),
        contract,
      );
      return [paid, paid.map((fen) => shareCompactly(fen, signed))];
    },
  },
  readRecords: {
    every: 2,
    ask: ({ './audit': { readRecords } }, { records, contract }) =>
      readRecords(records, { insurers: contract.insurers }),
  },
  auditRegister: {
    every: 2,
    ask: ({ './audit': { auditRegister }, './words/zh-CN': zh, './words/en': en }, { records, contract }) =>
      auditRegister(records, contract).map((discrepancy) => ({
        ...discrepancy,
        zh: zh.describeDiscrepancy(discrepancy, contract.insurers),
        en: en.describeDiscrepancy(discrepancy, contract.insurers),
      })),
  },
  'auditor, row by row': {
    every: 16,
    ask: ({ './audit': { auditor, readRecords } }, { records, contract }) => {
      const { rows } = readRecords(records, { insurers: contract.insurers });
      const audit = auditor(contract);
      for (const row of rows) audit.note(row);
      for (const row of rows) audit.tally(row);
      return [rows.map((row) => audit.examine(row)), audit.finish()];
    },
  },
  ledger: {
    every: 2,
    ask: (
      { './settlement': { balances, emptyLedger, post, postingOf, recordPayments } },
      { decided, payments, contract },
    ) => {
      const postings = decided.map(({ claim, determination }) => postingOf(claim, determination, 1));
      const posted = post(emptyLedger(contract), postings);
      const recorded = recordPayments(posted.ledger, payments);
      return [posted, recorded, balances(recorded.ledger)];
    },
  },
  settle: {
    every: 8,
    ask: ({ './history': { contractAt }, './settlement': { settle } }, { payments, contract }) => {
      const last = contractAt(contract, contract.endorsements?.at(-1)?.effectiveAt ?? contract.term.start);
      return QUARTERS.map((quarter) => settle(payments, last, quarter));
    },
  },
  reports: {
    every: 8,
    ask: (
      { './reports': { disasterDatabase, publicDisclosure, quarterlyAnalysis, reportEntries } },
      { decided, payments, contract },
    ) => {
      const entries = reportEntries(decided, payments);
      return [
        disasterDatabase(entries),
        QUARTERS.map((quarter) => quarterlyAnalysis(entries, contract, quarter)),
        publicDisclosure(entries, contract, { year: 2024 }, { minimumCell: 1 }),
      ];
    },
  },
};

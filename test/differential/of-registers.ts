// 一份登记簿经过各个入口，付的须是一个数。Whichever door a register goes through, the same is paid.
import { auditor } from '../../src/audit/index.js';
import { limitCompactly, mergeTallies, payPart, tally } from '../../src/batch.js';
import { impact } from '../../src/impact/index.js';
import { applyLimits, explainLimits, type LimitRow } from '../../src/index.js';
import { fenOf, yuanOf } from '../../src/money/fen.js';
import { disasterDatabase, reserves } from '../../src/reports/index.js';
import { balances, emptyLedger, post, postingOf } from '../../src/settlement/index.js';
import { beginsAt, type Moment } from '../../src/time/moment.js';
import { applyLimits as oracle } from '../oracle/limits.js';
import type { Doors } from './door.js';
import type { Case } from './of-claims.js';

export type Register = readonly Case[];

const contractOf = ([first]: Register) => (first as Case).contract;

/** 每案的一行；没有应付的，时刻无所谓。A row for each claim; where nothing is due, the moment is none. */
const rowsOf = (register: Register): readonly LimitRow[] =>
  register.map(({ claim, determination: { amount, line } }, i) => ({
    id: claim.id,
    event: claim.incidentId ?? `${claim.id}:alone`,
    startedAt: new Date(claim.startedAt == null ? 0 : beginsAt(claim.startedAt)).toISOString(),
    amount,
    line,
    place: i + 1,
  }));

const paidOf = (register: Register): readonly string[] =>
  applyLimits(rowsOf(register), contractOf(register)).map(({ paid }) => paid);

const total = (amounts: readonly string[]): string =>
  yuanOf(amounts.reduce((sum, amount) => sum + fenOf(amount), 0));

/** 台账的次序：发生时间，再案件编号。The order of a ledger: by start, then by id. */
const asLedger = (register: Register): Register =>
  [...register].sort((a, b) => {
    const [x, y] = [a, b].map(({ claim }) => beginsAt((claim.startedAt ?? 0) as Moment)) as [number, number];
    return x - y || (a.claim.id < b.claim.id ? -1 : 1);
  });

export const OF_REGISTERS: Doors<Register> = {
  'the oracle’s limits': {
    every: 1,
    ask: (register) => {
      const { limits, overflow, term, endorsements } = contractOf(register);
      if (endorsements !== undefined) return [null, null];
      return [paidOf(register), oracle(rowsOf(register) as never, { limits, overflow, term } as never)];
    },
  },
  explainLimits: {
    every: 1,
    ask: (register) => [
      explainLimits(rowsOf(register), contractOf(register)).map(({ paid }) => paid),
      paidOf(register),
    ],
  },
  limitCompactly: {
    every: 1,
    ask: (register) => [
      limitCompactly(
        rowsOf(register).map(({ event, startedAt, amount, line }) => ({
          event,
          startedAt: Date.parse(startedAt),
          amount: fenOf(amount),
          line,
        })),
        contractOf(register),
      ).map(yuanOf),
      paidOf(register),
    ],
  },
  'tally, mergeTallies, payPart': {
    every: 1,
    ask: (register) => {
      const rows = rowsOf(register);
      const parts = [rows.slice(0, rows.length >> 1), rows.slice(rows.length >> 1)] as const;
      const [first, second] = [tally(parts[0]), tally(parts[1])];
      const whole = mergeTallies(JSON.parse(JSON.stringify(second)), first);
      const paid = [
        ...payPart(parts[0], whole, tally([]), contractOf(register)),
        ...payPart(parts[1], whole, first, contractOf(register)),
      ];
      return [paid.map((row) => row.paid), paidOf(register)];
    },
  },
  'the ledger': {
    every: 2,
    ask: (register) => {
      const postings = register.map(({ claim, determination }) => postingOf(claim, determination, 1));
      const { ledger } = post(emptyLedger(contractOf(register)), postings);
      const due = new Map(balances(ledger).map(({ claim, due }) => [claim, due]));
      const inOrder = asLedger(register);
      return [inOrder.map(({ claim }) => due.get(claim.id)), paidOf(inOrder)];
    },
  },
  'the audit': {
    every: 4,
    // While it is open which version of the contract applies, an audit takes the one by which most may be due.
    ask: (all) => {
      const register = all.filter(
        ({ claim, contract }) => contract.endorsements === undefined || typeof claim.startedAt === 'number',
      );
      if (register.length === 0) return [null, null];
      const rows = register.map(({ written }, i) => ({
        number: i + 2,
        kind: 'claim' as const,
        claim: written,
        unread: [],
      }));
      const audit = auditor(contractOf(register));
      for (const row of rows) audit.note(row);
      for (const row of rows) audit.tally(row);
      const found = rows.map((row) => audit.examine(row).recomputed);
      const paid = paidOf(register);
      return [
        found.map((each) => each && [each.outcome, each.amount, each.line, each.departments, each.paid]),
        register.map(({ determination: { outcome, amount, line, departments } }, i) => [
          outcome,
          amount,
          line,
          departments,
          paid[i],
        ]),
      ];
    },
  },
  'reports and reserves': {
    every: 2,
    ask: (register) => {
      const entries = register.map(({ claim, determination }) => ({ claim, determination, payments: [] }));
      const due = total(register.map(({ determination: { amount } }) => amount));
      return [
        [
          total(disasterDatabase(entries).map((row) => row.due)),
          reserves(entries, contractOf(register)).claims.length,
        ],
        [due, entries.length],
      ];
    },
  },
  'impact, before and after limits': {
    every: 10,
    ask: (register) => {
      const contract = contractOf(register);
      const { afterLimits, total: sums } = impact(
        register.map(({ claim }) => claim),
        contract,
        contract,
      );
      return [
        [sums.before.amount, afterLimits.before],
        [total(register.map(({ determination: { amount } }) => amount)), total(paidOf(register))],
      ];
    },
  },
};

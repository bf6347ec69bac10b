import * as z from 'zod/mini';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, underEach } from '../contract/parse.js';
import type { Version } from '../contract/versions.js';
import { day, whole } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { type LimitsAt, limitsOf } from '../limits/terms.js';
import { fenOf, yuanOf } from '../money/fen.js';
import { type RegisterRow, rowFrom } from '../register/row.js';
import { dayBegins } from '../time/beijing.js';
import { DAY } from '../time/durations.js';
import type { Instant } from '../time/instant.js';
import { beginsAt, type Moment, momentOf } from '../time/moment.js';
import { BareTotals } from './bare-totals.js';
import { Claims, type Judged } from './claims.js';
import { dateDrafts } from './dates.js';
import { DayColumns } from './days.js';
import { type Discrepancy, type Draft, discrepancyOf, moneyEvidence, NO_EVIDENCE } from './discrepancy.js';
import { FileSums, type Starts } from './file-sums.js';
import { UnitColumns } from './known.js';
import { type Recomputed, recomputedOf } from './recomputed.js';
import { resolver, sharesDraft } from './shares.js';
import { scopeOf } from './sum-scopes.js';

/**
 * What is known of a register beside its rows.
 *
 * @since 0.1.0
 */
export interface AuditOptions {
  /** The Beijing day on which it was drawn up: nothing in it can have happened later. */
  readonly date?: string | undefined;
  /**
   * Where it stands in several files: the numbers from which the rows of each file after the first go. A total may then be that of
   * its file or of all, and balances are carried within a file.
   */
  readonly files?: readonly number[] | undefined;
  /**
   * Where it stands on several sheets: the numbers from which the rows of each sheet after the first go. A total may then be that of
   * its sheet as well, and a balance may begin anew with a sheet.
   */
  readonly sheets?: readonly number[] | undefined;
}

/**
 * A row of a register with what it should be, and what is wrong with it.
 *
 * @since 0.1.0
 */
export interface AuditedRow {
  readonly row: RegisterRow;
  /** What was paid, in yuan, below zero what came back: where no row of the register says so, what was decided; `null` for none. */
  readonly registered: string | null;
  /** `null` for a row that is no claim, or one that cannot be decided. */
  readonly recomputed: Recomputed | null;
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * Audits a register of any length in three passes over its rows.
 *
 * @since 0.1.0
 */
export interface Auditor {
  /** First pass, in any order: every row once, to see which belong together. */
  readonly note: (row: RegisterRow) => void;
  /** Second pass: every row once more, to see what is due together and in every event. */
  readonly tally: (row: RegisterRow) => void;
  /** Third pass: every row once more, in the order of the second. */
  readonly examine: (row: RegisterRow) => AuditedRow;
  /** What is wrong with events, years and totals as a whole, and with rows that belong together; after all passes. */
  readonly finish: () => readonly Discrepancy[];
}

const NOT_COMPUTABLE: Draft = {
  code: 'not-computable',
  expected: NO_EVIDENCE,
  found: NO_EVIDENCE,
  difference: 0,
};

const fenIn = (yuan: string | undefined): number => (yuan === undefined ? 0 : fenOf(yuan));

/** A payment of which nobody says what it is for. */
const withoutFacts = ({ paid, amount }: RegisterRow): Draft | null => {
  const sum = fenIn(paid ?? amount);
  return sum === 0
    ? null
    : {
        code: 'paid-without-facts',
        expected: NO_EVIDENCE,
        found: moneyEvidence(sum),
        difference: sum,
        certainty: { kind: 'depends-on-facts', facts: ['loss.kind'] },
      };
};

/** The year that a row counts in: that of its event, or else its own; the register may take either. */
function yearOf({ policyYear }: RegisterRow, judged: Judged | null, limitsAt: LimitsAt): number | null {
  const starts = [judged?.event?.totals.startedAt, judged?.subject.claim.startedAt];
  const years = starts.filter((at) => at != null).map((at) => limitsAt(beginsAt(at)).year);
  const [first] = years;
  return first === undefined || years.includes(policyYear as number) ? (policyYear ?? null) : first;
}

const optionsSchema = /* @__PURE__ */ (() => {
  const starts = z.optional(z.array(whole('count', 0)));
  return z.strictObject({ date: z.optional(day), files: starts, sheets: starts });
})();

/** When the day is over on which a register was drawn up, and where its files and sheets begin. */
const asked = (options: AuditOptions): { readonly until: Instant | null; readonly starts: Starts } =>
  inArgument('options', () =>
    parse(optionsSchema, options, ({ date, files = [], sheets = [] }) => ({
      until: date === undefined ? null : dayBegins(date) + DAY,
      starts: { files, sheets },
    })),
  );

/** When the loss of a row began; `null` where that is not known. */
const startOf = ({ claim }: RegisterRow): Moment | null =>
  claim?.incident?.startedAt == null ? null : momentOf(claim.incident.startedAt);

/**
 * Prepares to audit a register under a contract, row by row, in three passes: limits, and what several rows come to together, can
 * only be judged once every row is known. Every row is held against the terms of its day; one that does not say when it began, against those by
 * which most may come to be due, and its shares against those of any time. What it remembers grows with the events
 * (a claim that names none, and on which something is due, is one), and by some hundred and fifty bytes a row; rows that share a
 * claim, or a person or household and an event, are kept until the last of them has come.
 *
 * @throws `InvalidInputError` where the contract, the day or a row breaks the format, or where a pass left rows out.
 * @example
 * ```ts
 * const { rows } = readRegister(['案件编号', '灾种', '伤亡情况', '结论'], [['c-1', '交通事故', '死亡', '赔付']]);
 * const audit = auditor(contract);
 * for (const row of rows) audit.note(row);
 * for (const row of rows) audit.tally(row);
 * rows.flatMap((row) => audit.examine(row).discrepancies).length; // 1
 * audit.finish().length; // 0
 * ```
 * @since 0.1.0
 */
export function auditor(contract: Contract | ContractInput, options: AuditOptions = {}): Auditor {
  const checked = contractFrom(contract);
  const { until, starts } = asked(options);
  const resolve = resolver();
  const limitsAt = limitsOf(checked);
  const claims = new Claims(checked);
  const sums = new FileSums(starts);

  const days = new DayColumns();
  const units = new UnitColumns();
  const bare = new BareTotals(starts);
  const asRead = (row: RegisterRow): RegisterRow => bare.read(units.read(rowFrom(row)));
  let isPaid = false;

  const note = (given: RegisterRow): void => {
    const row = rowFrom(given);
    units.note(row);
    bare.note(row);
    if (row.kind !== 'claim') return;
    isPaid ||= row.paid !== undefined;
    days.note(row);
    claims.note(row);
  };

  const tally = (given: RegisterRow): void => {
    const row = asRead(given);
    if (row.kind === 'claim') {
      claims.tally(days.read(row));
      return;
    }
    if (given.kind === 'claim') claims.pass();
    sums.expect(row, scopeOf(row));
  };

  /** What is wrong with the dates of a row, whether 00:00 in it is a day or the beginning of one. */
  const datesOf = (
    rows: readonly RegisterRow[],
    judged: Judged | null,
    { contract: reads }: Version,
  ): readonly Draft[] => {
    const isInTerm = judged?.drafts.some(({ code }) => code === 'outside-term') !== true;
    const event = judged?.event?.totals.startedAt ?? null;
    const [found = [], ...others] = rows.map((row) =>
      dateDrafts(row, reads, event, isInTerm, limitsAt, until).filter((draft) => draft !== null),
    );
    return found.filter(({ code }) => others.every((drafts) => drafts.some((other) => other.code === code)));
  };

  const draftsOf = (row: RegisterRow, judged: Judged | null): readonly (Draft | null)[] => [
    judged === null ? (row.claim === null ? withoutFacts(row) : NOT_COMPUTABLE) : null,
    ...(judged?.drafts ?? []),
    sharesDraft(row, checked, startOf(row), resolve),
  ];

  const examine = (given: RegisterRow): AuditedRow => {
    const asGiven = asRead(given);
    if (asGiven.kind !== 'claim') {
      const found = sums.meet(asGiven, scopeOf(asGiven));
      const discrepancies = found === null ? [] : [found];
      return deepFreeze({ row: asGiven, registered: null, recomputed: null, discrepancies });
    }
    const row = days.read(asGiven);
    const judged = claims.judge(row);
    const year = yearOf(row, judged, limitsAt);
    sums.add(row, { ...scopeOf(row), year });
    const place = {
      row: row.number,
      claim: row.claim?.id ?? row.id ?? null,
      event: row.claim?.incident?.id ?? null,
    };
    const [version] = underEach(checked, { startedAt: startOf(row) }, (each) => each);
    const drafts = [
      ...draftsOf(row, judged).filter((draft) => draft !== null),
      ...datesOf([...new Set([row, asGiven])], judged, version),
    ];
    const balance = sums.balance(row, year);
    const discrepancies = drafts.map((draft) => discrepancyOf(draft, place));
    if (balance !== null) discrepancies.push(balance);
    return deepFreeze({
      row: asGiven,
      registered: yuanOf(fenIn(isPaid ? row.paid : row.amount)),
      recomputed: judged && recomputedOf(judged, version),
      discrepancies,
    });
  };

  const finish = (): readonly Discrepancy[] => deepFreeze([...claims.finish(), ...sums.finish()]);

  return { note, tally, examine, finish };
}

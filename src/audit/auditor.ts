import type { Contract } from '../contract/contract.js';
import { contractFrom, underEach } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import type { Version } from '../contract/versions.js';
import type { Outcome } from '../decide/determination.js';
import { type InsurerPart, shareOut } from '../decide/share-out.js';
import { deepFreeze } from '../input/freeze.js';
import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import { type LimitsAt, limitsOf } from '../limits/terms.js';
import { yuanOf } from '../money/fen.js';
import { type RegisterRow, rowFrom } from '../register/row.js';
import { beginsAt, type Moment, momentOf } from '../time/moment.js';
import { Claims, type Judged } from './claims.js';
import { dateDrafts } from './dates.js';
import { type Discrepancy, type Draft, discrepancyOf, NO_EVIDENCE } from './discrepancy.js';
import { sameId } from './identity.js';
import { resolver, sharesDraft } from './shares.js';
import { Balances, Totals } from './totals.js';

/**
 * What should have become of a claim, on the facts of the register.
 *
 * @since 0.1.0
 */
export interface Recomputed {
  readonly outcome: Outcome;
  /** What is due before limits over many claims, in yuan. */
  readonly amount: string;
  /** What is to be paid after limits, to the nearest fen, in yuan. */
  readonly paid: string;
  readonly line: Line | null;
  readonly departments: readonly InstitutionId[];
  /** How the insurers of the day share what is to be paid; those that signed, while the day is unknown and nothing is due. */
  readonly shares: readonly InsurerPart[];
  /** The last endorsement in effect on the day of the loss; `null` where there was none yet, or the day is unknown. */
  readonly endorsement: string | null;
}

/**
 * A row of a register with what it should be, and what is wrong with it.
 *
 * @since 0.1.0
 */
export interface AuditedRow {
  readonly row: RegisterRow;
  /** `null` for a row that is no claim, or one that cannot be decided. */
  readonly recomputed: Recomputed | null;
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * Audits a register of any length in two passes over its rows.
 *
 * @since 0.1.0
 */
export interface Auditor {
  /** First pass: every row once. */
  readonly tally: (row: RegisterRow) => void;
  /** Second pass: every row once more, after all were tallied. */
  readonly examine: (row: RegisterRow) => AuditedRow;
  /** What is wrong with events, years and totals as a whole, and what was paid twice; after both passes. */
  readonly finish: () => readonly Discrepancy[];
}

const NOT_COMPUTABLE: Draft = {
  code: 'not-computable',
  expected: NO_EVIDENCE,
  found: NO_EVIDENCE,
  difference: 0,
};

/** The year that a row counts in: that of its event, or else its own; the register may take either. */
function yearOf({ policyYear }: RegisterRow, judged: Judged | null, limitsAt: LimitsAt): number | null {
  const starts = [judged?.event?.totals.startedAt, judged?.subject.claim.startedAt];
  const years = starts.filter((at) => at != null).map((at) => limitsAt(beginsAt(at)).year);
  const [first] = years;
  return first === undefined || years.includes(policyYear as number) ? (policyYear ?? null) : first;
}

/** When the loss of a row began; `null` where that is not known. */
const startOf = ({ claim }: RegisterRow): Moment | null =>
  claim?.incident?.startedAt == null ? null : momentOf(claim.incident.startedAt);

const recomputedOf = (
  { subject: { outcome, payment, limited, line, departments } }: Judged,
  { terms, endorsement }: Version,
): Recomputed => ({
  outcome,
  amount: yuanOf(payment.due),
  paid: yuanOf(limited),
  line,
  departments,
  shares: shareOut(limited, terms.panel),
  endorsement,
});

const scopeOf = (row: RegisterRow) => ({
  event: row.claim?.incident?.id == null ? null : sameId(row.claim.incident.id),
  line: row.line,
  year: row.year,
});

/**
 * Prepares to audit a register under a contract, row by row, in two passes: limits, and what was paid twice, can only be judged
 * once every row is known. Every row is held against the terms of its day; one that does not say when it began, against those by
 * which most may come to be due, and its shares against those of any time. What it remembers grows with the events
 * (a claim that names none, and on which something is due, is one) and by some sixty bytes a row, not with the rows themselves.
 *
 * @throws `InvalidInputError` where the contract or a row breaks the format.
 * @example
 * ```ts
 * const { rows } = readRegister(['案件编号', '灾种', '伤亡情况', '结论'], [['c-1', '交通事故', '死亡', '赔付']]);
 * const audit = auditor(contract);
 * for (const row of rows) audit.tally(row);
 * rows.flatMap((row) => audit.examine(row).discrepancies).length; // 1
 * audit.finish().length; // 0
 * ```
 * @since 0.1.0
 */
export function auditor(contract: Contract | ContractInput): Auditor {
  const checked = contractFrom(contract);
  const resolve = resolver();
  const limitsAt = limitsOf(checked);
  const claims = new Claims(checked);
  const totals = new Totals();
  const balances = new Balances();

  const tally = (given: RegisterRow): void => {
    const row = rowFrom(given);
    if (row.kind === 'claim') claims.tally(row);
    else totals.expect();
  };

  const draftsOf = (
    row: RegisterRow,
    judged: Judged | null,
    { contract: reads }: Version,
  ): readonly (Draft | null)[] => {
    return [
      judged === null && row.claim !== null ? NOT_COMPUTABLE : null,
      ...(judged?.drafts ?? []),
      sharesDraft(row, checked, startOf(row), resolve),
      ...dateDrafts(
        row,
        reads,
        judged?.event?.totals.startedAt ?? null,
        judged?.drafts.some(({ code }) => code === 'outside-term') !== true,
        limitsAt,
      ),
    ];
  };

  const examine = (given: RegisterRow): AuditedRow => {
    const row = rowFrom(given);
    if (row.kind !== 'claim') {
      const found = totals.meet(row, scopeOf(row));
      return deepFreeze({ row, recomputed: null, discrepancies: found === null ? [] : [found] });
    }
    const judged = claims.judge(row);
    const year = yearOf(row, judged, limitsAt);
    totals.add(row, { ...scopeOf(row), year });
    const place = { row: row.number, claim: row.claim?.id ?? null, event: row.claim?.incident?.id ?? null };
    const [version] = underEach(checked, { startedAt: startOf(row) }, (each) => each);
    const drafts = draftsOf(row, judged, version).filter((draft) => draft !== null);
    const balance = balances.next(row, year);
    const discrepancies = drafts.map((draft) => discrepancyOf(draft, place));
    if (balance !== null) discrepancies.push(balance);
    return deepFreeze({ row, recomputed: judged && recomputedOf(judged, version), discrepancies });
  };

  const finish = (): readonly Discrepancy[] => deepFreeze([...claims.finish(), ...totals.finish(scopeOf)]);

  return { tally, examine, finish };
}

import { departmentsFor, outcomeOf } from '../adjudication/conclude.js';
import type { Outcome } from '../adjudication/determination.js';
import type { Claim } from '../claim/claim.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import { contractFrom, termsOf } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import { type Decision, decide } from '../decision/decide.js';
import { mayChange } from '../decision/missing.js';
import { type Plan, type Plans, plansOf } from '../decision/plan.js';
import { deepFreeze } from '../freeze.js';
import type { LineKey } from '../limits/tally.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import type { InstitutionId } from '../notice/clause.js';
import type { Line } from '../notice/lines.js';
import { beijingYear } from '../time/beijing.js';
import { Balances } from './balances.js';
import type { Case } from './case.js';
import { rowFrom } from './checked-row.js';
import { dateDrafts } from './dates.js';
import { type Discrepancy, discrepancyOf, type Draft, NOTHING } from './discrepancy.js';
import { Duplicates, type Paid } from './duplicates.js';
import { eventDiscrepancies, nothingSeen, type Seen } from './event-checks.js';
import { Events, type EventScale } from './events.js';
import { sameId } from './identity.js';
import { InOrder } from './in-order.js';
import { judge } from './judge.js';
import { type Reread, rereadings } from './readings.js';
import type { RegisterRow } from './row.js';
import { type Scale, UNCUT } from './scale.js';
import { resolver, sharesDraft } from './shares.js';
import { paymentOf } from './sums.js';
import { Totals } from './totals.js';

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

interface Decided {
  readonly claim: Claim;
  readonly plan: Plan;
  readonly decision: Decision;
}

const fenOrNull = (yuan: string | undefined): Fen | null => (yuan === undefined ? null : fenOf(yuan));

/** Decides the claim of a row; nothing where there is none, or where its sums are too large to be exact. */
function decided({ claim: input }: RegisterRow, plans: Plans): Decided | null {
  if (input === null) return null;
  try {
    const claim = claimFrom(input);
    const plan = plans[claim.kind];
    return { claim, plan, decision: decide(claim, plan) };
  } catch {
    return null;
  }
}

const pays = ({ outcome, paid, amount }: RegisterRow): boolean => {
  const sum = paid ?? amount;
  return sum === undefined ? outcome === 'payable' : fenOf(sum) > 0;
};

/**
 * What the register says was paid: nothing where nothing stands there and the claim was declined or waits; `null` where that is
 * not known.
 */
function paidSum({ paid, outcome, unread }: RegisterRow): Fen | null {
  if (paid !== undefined) return fenOf(paid);
  return unread.includes('paid') || outcome === 'payable' || outcome === undefined ? null : 0;
}

const paidRow = (row: RegisterRow, { claim }: Decided): Paid => ({
  number: row.number,
  claim: claim.id,
  kind: claim.kind,
  event: claim.incidentId ?? null,
  subject: claim.subjectId ?? null,
  sum: fenOrNull(row.paid ?? row.amount) ?? 0,
  reportedAt: row.dates?.reportedAt ?? '',
});

const yearOf = (row: RegisterRow, claim: Claim | undefined): number | null =>
  claim?.startedAt == null ? (row.policyYear ?? row.year ?? null) : beijingYear(claim.startedAt);

const scopeOf = (row: RegisterRow) => ({
  event: row.claim?.incident?.id == null ? null : sameId(row.claim.incident.id),
  line: row.line ?? null,
  year: row.year ?? null,
});

/** Codes of which another reading of the notice can be the reason. */
const withReadings = (drafts: readonly Draft[], reread: () => readonly (readonly [Reread, readonly Draft[]])[]) =>
  drafts.map((draft): Draft => {
    if (draft.certainty !== undefined && draft.certainty.kind !== 'certain') return draft;
    const readings = reread()
      .filter(([, others]) => others.length < drafts.length && others.every(({ code }) => code !== draft.code))
      .map(([{ reading }]) => reading);
    return readings.length === 0 ? draft : { ...draft, certainty: { kind: 'depends-on-reading', readings } };
  });

/**
 * Prepares to audit a register under a contract, row by row, in two passes: limits, and what was paid twice, can only be judged
 * once every row is known. What it remembers grows with the events and by some twenty bytes a row, not with the rows themselves.
 *
 * @throws {@link InvalidInputError} where the contract or a row breaks the format.
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
  const terms = termsOf(checked);
  const plans = plansOf(terms);
  const resolve = resolver();
  const events = new Events();
  const duplicates = new Duplicates();
  const totals = new Totals();
  const balances = new Balances();
  const inOrder = new InOrder();
  const seen = new Map<string, Seen>();
  let scales: ReadonlyMap<string, EventScale> | null = null;
  let others: readonly Reread[] | null = null;
  let lastSequence: number | null = 0;

  const lineOf = ({ plan, decision }: Decided): Line | null => plan.lines[decision.line] ?? null;

  const closed = (): ReadonlyMap<string, EventScale> => {
    scales ??= events.close(checked.limits, checked.overflow);
    return scales;
  };

  const tally = (given: RegisterRow): void => {
    const row = rowFrom(given);
    if (row.kind !== 'claim') {
      totals.expect();
      return;
    }
    const { sequence } = row;
    lastSequence = lastSequence !== null && sequence !== undefined && sequence > lastSequence ? sequence : null;
    const made = decided(row, plans);
    if (made === null) return;
    const { claim, decision } = made;
    const paid = paidSum(row);
    if (claim.incidentId != null && claim.startedAt != null && (decision.amount > 0 || (paid ?? 0) > 0)) {
      const key = sameId(claim.incidentId);
      events.add(key, claim.incidentId, claim.startedAt, lineOf(made) ?? '', decision.amount, paid);
    }
    if (pays(row)) duplicates.note(paidRow(row, made));
  };

  const caseOf = (row: RegisterRow, made: Decided, of: Contract, scale: Scale, fits: (due: Fen, paid: Fen) => boolean): Case => {
    const { claim, plan, decision } = made;
    const line = lineOf(made);
    return {
      contract: of,
      row,
      claim,
      plan,
      decision,
      outcome: outcomeOf(decision.amount, !mayChange(claim, plan, decision)),
      line,
      departments: departmentsFor(line, claim, plan.terms),
      limited: scale.expected(decision.amount),
      payment: paymentOf(decision.amount, fenOrNull(row.amount), fenOrNull(row.paid), scale, fits),
    };
  };

  const reread = (row: RegisterRow, scale: Scale, fits: (due: Fen, paid: Fen) => boolean) => {
    others ??= rereadings(checked);
    return others.map((other) => {
      const made = decided(row, plansOf(termsOf(other.contract))) as Decided;
      return [other, judge(caseOf(row, made, other.contract, scale, fits))] as const;
    });
  };

  const scaleFor = (event: EventScale | undefined, line: LineKey, due: Fen): Scale => {
    if (event === undefined || event.cutBy === null) return event?.scaleOf(line) ?? UNCUT;
    return inOrder.next(event, line, due, lastSequence !== null);
  };

  const see = (event: EventScale, subject: Case, drafts: readonly Draft[]): void => {
    const { key } = event.totals;
    const sight = seen.get(key) ?? nothingSeen();
    seen.set(key, sight);
    if (drafts.some(({ code, difference }) => difference !== 0 || code.endsWith('-due'))) {
      sight.wrong += 1;
      return;
    }
    const { due, expected } = subject.payment;
    const paid = paidSum(subject.row) ?? expected;
    sight.paid += paid;
    sight.expected += subject.row.paid === undefined ? paid : expected;
    if (paid > 0 && paid < due) sight.partly += 1;
  };

  const examineClaim = (row: RegisterRow, made: Decided): { subject: Case; drafts: readonly Draft[] } => {
    const { claim, decision } = made;
    const event = claim.incidentId == null ? undefined : closed().get(sameId(claim.incidentId));
    const line = lineOf(made) ?? '';
    const scale = scaleFor(event, line, decision.amount);
    const fits = (due: Fen, paid: Fen): boolean => event?.pattern.fits(line, due, paid) === true;
    const subject = caseOf(row, made, checked, scale, fits);
    const judged = judge(subject);
    const drafts = judged.length === 0 ? judged : withReadings(judged, () => reread(row, scale, fits));
    if (event !== undefined) see(event, subject, drafts);
    if (pays(row)) duplicates.keep(paidRow(row, made));
    return { subject, drafts };
  };

  const examine = (given: RegisterRow): AuditedRow => {
    const row = rowFrom(given);
    if (row.kind !== 'claim') {
      const found = totals.meet(row, scopeOf(row));
      return deepFreeze({ row, recomputed: null, discrepancies: found === null ? [] : [found] });
    }
    const made = decided(row, plans);
    const result = made && examineClaim(row, made);
    const event = made?.claim.incidentId == null ? undefined : closed().get(sameId(made.claim.incidentId));
    const year = yearOf(row, made?.claim);
    totals.add(row, { ...scopeOf(row), year });
    const broken: Draft[] =
      made === null && row.claim !== null
        ? [{ code: 'not-computable', expected: NOTHING, found: NOTHING, difference: 0 }]
        : [];
    const shares = sharesDraft(row, checked, terms.panel, resolve);
    const drafts = [
      ...broken,
      ...(result?.drafts ?? []),
      ...(shares === null ? [] : [shares]),
      ...dateDrafts(row, checked, event?.totals.startedAt ?? null),
    ];
    const place = { row: row.number, claim: row.claim?.id ?? null, event: row.claim?.incident?.id ?? null };
    const balance = balances.next(row, year);
    const discrepancies = [...drafts.map((draft) => discrepancyOf(draft, place)), ...(balance === null ? [] : [balance])];
    const subject = result?.subject ?? null;
    return deepFreeze({
      row,
      recomputed: subject && {
        outcome: subject.outcome,
        amount: yuanOf(subject.payment.due),
        paid: yuanOf(subject.limited),
        line: subject.line,
        departments: subject.departments,
      },
      discrepancies,
    });
  };

  const finish = (): readonly Discrepancy[] => {
    const overflowing = [...events.overflowing].map((event) =>
      discrepancyOf(
        { code: 'not-computable', expected: NOTHING, found: NOTHING, difference: 0 },
        { row: null, claim: null, event },
      ),
    );
    return deepFreeze([
      ...eventDiscrepancies(closed(), seen, fenOf(checked.limits.perYear)),
      ...overflowing,
      ...duplicates.found(),
      ...totals.finish(scopeOf),
    ]);
  };

  return { tally, examine, finish };
}

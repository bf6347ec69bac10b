import { claimAlone } from '../limits/events.js';
import type { LimitsAt } from '../limits/terms.js';
import { type Fen, fenOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import type { JudgedPayment } from './case.js';
import type { PlainCode } from './codes.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';
import type { EventScale } from './events.js';
import { surely, withinSum } from './known.js';
import { paidSum } from './payments.js';

/** What the second pass saw of the rows of an event. */
export interface Seen {
  /** Rows without a discrepancy of their own. */
  paid: Fen;
  expected: Fen;
  /** Rows with one. */
  wrong: number;
  /** Rows that were paid something, but not all. */
  partly: number;
}

export const NOTHING_SEEN: Readonly<Seen> = { paid: 0, expected: 0, wrong: 0, partly: 0 };

/** Third pass: a row of an event, with what is expected of its payment; `null` where something is wrong with it. */
export function see(
  seen: Map<string, Seen>,
  { totals }: EventScale,
  row: RegisterRow,
  payment: JudgedPayment | null,
): void {
  const sight = seen.get(totals.key) ?? { ...NOTHING_SEEN };
  seen.set(totals.key, sight);
  if (payment === null) {
    sight.wrong += 1;
    return;
  }
  const paid = paidSum(row);
  if (paid === null) return;
  sight.paid += paid;
  sight.expected += payment.expected;
  if (paid > 0 && surely(paid - payment.due, withinSum(row)) < 0) sight.partly += 1;
}

interface EventFinding {
  readonly code: PlainCode;
  readonly difference: Fen;
}

/**
 * What is wrong with an event as a whole, beyond what is wrong with its rows. `left` is what the year's limit has left after all
 * that was in fact paid in it before: who errs in one event and scales the next by what is left, errs once.
 */
function findingOf(event: EventScale, seen: Seen, left: Fen): EventFinding | null {
  const { totals, allowed, cutBy, pattern, allowance, overflow } = event;
  const isWhole = seen.wrong === 0 && totals.unknown === 0;
  const beyond = surely(totals.paid - allowed, totals.within);
  const exceeded = cutBy === 'perYear' ? 'year-limit-exceeded' : 'event-limit-exceeded';
  if (pattern.kind === 'expected') {
    if (cutBy === null || !isWhole) {
      const over = surely(seen.paid - allowed, totals.within);
      return overflow === 'first-come' && over > 0 ? { code: exceeded, difference: over } : null;
    }
    if (beyond > 0) return { code: exceeded, difference: beyond };
    return beyond < 0 || (overflow === 'first-come' && seen.partly > event.cuts)
      ? { code: 'wrongly-scaled', difference: beyond }
      : null;
  }
  const difference = isWhole ? beyond : surely(seen.paid - seen.expected, totals.within);
  if (pattern.kind === 'unscaled') return { code: exceeded, difference };
  const { limit, cutBy: cutFirstBy } = allowance.overall;
  const isAbout = (sum: Fen): boolean => surely(totals.paid - sum, totals.rows + totals.within) === 0;
  const isConsequence =
    (seen.wrong > 0 && isAbout(limit as Fen)) || (cutFirstBy === 'perYear' && isAbout(left));
  if (isConsequence || difference === 0) return null;
  return { code: difference > 0 && beyond > 0 ? exceeded : 'wrongly-scaled', difference };
}

/** Where an event stands: a claim that names none stands for itself. */
export function eventAt(event: string) {
  const claim = claimAlone(event);
  return { row: null, claim, event: claim === null ? event : null };
}

/** What a year comes to over all its events that went beyond what was left of it. */
interface YearSum {
  expected: Fen;
  found: Fen;
  difference: Fen;
  within: Fen;
  readonly events: string[];
}

/** Every event, and every year, that as a whole is not what limits leave to it. A year over its limit is told once. */
export function* eventDiscrepancies(
  events: ReadonlyMap<string, EventScale>,
  seen: ReadonlyMap<string, Seen>,
  limitsAt: LimitsAt,
): Generator<Discrepancy> {
  const years = new Map<number, YearSum>();
  for (const [key, event] of events) {
    const { totals, allowed, allowance, spentBefore } = event;
    const perYear = fenOf(limitsAt(totals.startedAt).limits.perYear);
    const finding = findingOf(event, seen.get(key) ?? NOTHING_SEEN, perYear - spentBefore);
    if (finding === null) continue;
    if (finding.code === 'year-limit-exceeded') {
      const nothing: YearSum = { expected: 0, found: 0, difference: 0, within: 0, events: [] };
      const year = years.get(allowance.year) ?? nothing;
      year.expected += allowed;
      year.found += totals.paid;
      year.difference += finding.difference;
      year.within += totals.within;
      year.events.push(claimAlone(totals.event) ?? totals.event);
      years.set(allowance.year, year);
      continue;
    }
    yield discrepancyOf(
      {
        ...finding,
        expected: moneyEvidence(allowed),
        found: moneyEvidence(totals.paid),
        within: totals.within,
      },
      eventAt(totals.event),
    );
  }
  for (const { expected, found, difference, within, events: over } of years.values()) {
    yield discrepancyOf(
      {
        code: 'year-limit-exceeded',
        expected: moneyEvidence(expected),
        found: moneyEvidence(found),
        difference,
        within,
      },
      { row: null, claim: null, event: over.join('、') },
    );
  }
}

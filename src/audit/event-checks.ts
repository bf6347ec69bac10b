import type { Fen } from '../money/fen.js';
import { yuanEvidence } from './alternatives.js';
import { type Discrepancy, discrepancyOf, type DiscrepancyCode } from './discrepancy.js';
import type { EventScale } from './events.js';

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

export const nothingSeen = (): Seen => ({ paid: 0, expected: 0, wrong: 0, partly: 0 });

const EXCEEDED = { perEvent: 'event-limit-exceeded', perYear: 'year-limit-exceeded' } as const;

interface Finding {
  readonly code: DiscrepancyCode;
  readonly difference: Fen;
}

/** What is wrong with an event as a whole, beyond what is wrong with its rows. */
function findingOf(event: EventScale, seen: Seen): Finding | null {
  const { totals, allowed, cutBy, pattern, allowance, overflow } = event;
  const isWhole = seen.wrong === 0 && totals.unknown === 0;
  const beyond = totals.paid - allowed;
  const exceeded = EXCEEDED[cutBy ?? 'perEvent'];
  if (pattern.kind === 'expected') {
    if (cutBy === null || !isWhole) {
      return overflow === 'first-come' && cutBy !== null && seen.paid > allowed
        ? { code: exceeded, difference: seen.paid - allowed }
        : null;
    }
    if (overflow === 'first-come' && beyond > 0) return { code: exceeded, difference: beyond };
    return beyond !== 0 || (overflow === 'first-come' && seen.partly > 1)
      ? { code: 'wrongly-scaled', difference: beyond }
      : null;
  }
  const difference = isWhole ? beyond : seen.paid - seen.expected;
  if (pattern.kind === 'unscaled') return difference === 0 ? null : { code: exceeded, difference };
  const limit = allowance.overall.limit ?? allowed;
  const isConsequence = seen.wrong > 0 && Math.abs(totals.paid - limit) <= totals.rows;
  if (isConsequence || difference === 0) return null;
  return { code: difference > 0 && cutBy !== null && totals.paid > allowed ? exceeded : 'wrongly-scaled', difference };
}

/** Every event, and every year, that as a whole is not what limits leave to it. A year over its limit is told once. */
export function* eventDiscrepancies(
  events: ReadonlyMap<string, EventScale>,
  seen: ReadonlyMap<string, Seen>,
): Generator<Discrepancy> {
  const years = new Map<number, { expected: Fen; found: Fen; difference: Fen; events: string[] }>();
  for (const [key, event] of events) {
    const finding = findingOf(event, seen.get(key) ?? nothingSeen());
    if (finding === null) continue;
    const { totals, allowed, allowance } = event;
    if (finding.code === 'year-limit-exceeded') {
      const year = years.get(allowance.year) ?? { expected: 0, found: 0, difference: 0, events: [] };
      year.expected += allowed;
      year.found += totals.paid;
      year.difference += finding.difference;
      year.events.push(totals.event);
      years.set(allowance.year, year);
      continue;
    }
    yield discrepancyOf(
      { ...finding, expected: yuanEvidence(allowed), found: yuanEvidence(totals.paid) },
      { row: null, claim: null, event: totals.event },
    );
  }
  for (const { expected, found, difference, events: over } of years.values()) {
    yield discrepancyOf(
      { code: 'year-limit-exceeded', expected: yuanEvidence(expected), found: yuanEvidence(found), difference },
      { row: null, claim: null, event: over.join('、') },
    );
  }
}

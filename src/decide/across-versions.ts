import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, type FactKey } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import type { Truth } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { type Foreseen, mayDiffer } from './between-versions.js';
import { coveredIn, decide } from './decide.js';
import { missingFacts } from './missing.js';
import { mostDue } from './most-due.js';
import { openEndsOf } from './open-facts.js';
import { planOf } from './plan.js';

/** A claim decided under the terms of one version of its contract, with what may still become of it. */
export interface DecidedUnder extends Foreseen {
  /** Whether each line of the plan covers. */
  readonly covered: readonly Truth[];
  readonly missing: readonly FactKey[];
}

export function decidedUnder(claim: Claim, terms: Terms): DecidedUnder {
  const plan = planOf(claim.kind, terms);
  const decision = decide(claim, plan);
  const ends = openEndsOf(claim, plan, decision);
  const missing = missingFacts(claim, plan, decision, ends);
  const atMost = missing.length === 0 ? decision.amount : mostDue(claim, plan, decision, ends);
  return { plan, decision, covered: coveredIn(decision), missing, atMost };
}

/** The most of several sums; nothing bounds them where nothing bounds one of them. */
export const mostOf = (sums: readonly (Fen | null)[]): Fen | null =>
  sums.reduce((most, sum) => (most === null || sum === null ? null : Math.max(most, sum)));

/** The one of several decisions under which least is due: so much is certain. */
export const leastDue = (all: readonly DecidedUnder[]): DecidedUnder =>
  all.reduce((least, each) => (each.decision.amount < least.decision.amount ? each : least));

const rankOf = (fact: FactKey): number => {
  const place = (FACT_NAMES as readonly string[]).indexOf(fact);
  return place < 0 ? FACT_NAMES.indexOf('conditions') : place;
};

/**
 * The facts that may change what comes of a claim, whichever version applies: those that may under one of them, and when it began
 * where it decides between them.
 */
export function missingTogether(claim: Claim, all: readonly DecidedUnder[]): readonly FactKey[] {
  const [first, ...others] = all as readonly [DecidedUnder, ...DecidedUnder[]];
  if (others.length === 0) return first.missing;
  const facts = new Set(all.flatMap(({ missing }) => missing));
  if (!facts.has('startedAt') && others.some((each) => mayDiffer(claim, first, each))) facts.add('startedAt');
  return [...facts].toSorted((a, b) => rankOf(a) - rankOf(b));
}

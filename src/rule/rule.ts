import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import type { Condition } from '../logic/condition.js';
import { compile as compileCondition, type Decide } from '../logic/evaluate.js';
import { type Resolved, resolve as resolveCondition } from '../logic/resolve.js';
import { FALSE, TRUE } from '../logic/truth.js';
import type { ClauseId } from '../notice/ids.js';
import type { ReadingId, Readings } from '../notice/readings.js';
import { READINGS } from '../notice/readings.js';
import { agreedIn, type FactTest, type FactTests, passing, type TermsTest } from './tests.js';

/** The rule language bound to claims and contract terms: a rule is a condition over the facts of a claim. */
export type Rule = Condition<Claim, { readonly fact: FactTest; readonly terms: TermsTest }>;

type Known<F extends FactName | 'kind'> = NonNullable<Claim[F]>;

interface Citation {
  readonly id: string;
  readonly clause: ClauseId;
}

export const always: Rule = { kind: 'constant', truth: TRUE };

export const never: Rule = { kind: 'constant', truth: FALSE };

export const all = (...of: readonly Rule[]): Rule => ({ kind: 'all', of });

export const any = (...of: readonly Rule[]): Rule => ({ kind: 'any', of });

/** A fact has one of these values. */
export const oneOf = <F extends FactName | 'kind'>(
  fact: F,
  values: readonly Known<F>[],
  { id, clause }: Citation,
): Rule => ({ kind: 'one-of', id, clause, fact, values });

/** A fact passes a test against the contract. */
export const check = <F extends keyof FactTests>(
  fact: F,
  test: FactTests[F],
  { id, clause }: Citation,
): Rule => ({ kind: 'check', id, clause, fact, test });

/** The contract alone decides. */
export const agreed = (test: TermsTest, { id, clause }: Citation): Rule => ({
  kind: 'terms',
  id,
  clause,
  test,
});

/** The notice is open: the contract's reading says which rule stands here. */
export const reading = <R extends ReadingId>(id: R, cases: Readonly<Record<Readings[R], Rule>>): Rule => ({
  kind: 'choice',
  id,
  clause: READINGS[id].clause,
  reading: id,
  cases,
});

/** A rule under a contract: only facts are left to ask. */
export const resolve = (rule: Rule, terms: Terms): Resolved<Claim> =>
  resolveCondition(rule, {
    chosen: (id) => terms.readings[id as ReadingId],
    passes: (test) => passing(test, terms),
    agreed: (test) => agreedIn(test, terms),
  });

/** A rule under a contract, as a function of the claim. */
export const compile = (rule: Rule, terms: Terms): Decide<Claim> => compileCondition(resolve(rule, terms));

import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { All, Any, Condition } from '../logic/condition.js';
import { type ConditionAlgebra, foldCondition } from '../logic/fold.js';
import { FALSE, TRUE } from '../logic/truth.js';
import type { ClauseId } from './clause-ids.js';
import type { ReadingId, Readings } from './readings.js';
import { READINGS } from './readings.js';
import type { FactTest, FactTests, TermsTest } from './tests.js';

/** The tests that rules put to facts, and to the contract alone. */
export interface RuleTests {
  readonly fact: FactTest;
  readonly terms: TermsTest;
}

/** The rule language bound to claims and contract terms: a rule is a condition over the facts of a claim. */
export type Rule = Condition<Claim, RuleTests>;

type FactCode<F extends FactName | 'kind'> = NonNullable<Claim[F]>;

interface Citation {
  readonly id: string;
  readonly clause: ClauseId;
}

export const always: Rule = { kind: 'constant', truth: TRUE };

export const never: Rule = { kind: 'constant', truth: FALSE };

type RuleGroup = All<Claim, RuleTests> | Any<Claim, RuleTests>;

export const all = (...of: readonly Rule[]): RuleGroup => ({ kind: 'all', of });

export const any = (...of: readonly Rule[]): RuleGroup => ({ kind: 'any', of });

/** A group that has a name, so that it can be spoken of as a whole. */
export const namedGroup = ({ id, clause }: Citation, group: RuleGroup): Rule => ({ ...group, id, clause });

/** A fact has one of these values. */
export const oneOf = <F extends FactName | 'kind'>(
  fact: F,
  values: readonly FactCode<F>[],
  { id, clause }: Citation,
): Rule => ({ kind: 'one-of', id, clause, fact, values });

/** A fact passes a test against the contract. */
export const check = <F extends keyof FactTests>(
  fact: F,
  test: FactTests[F],
  { id, clause }: Citation,
): Rule => ({ kind: 'check', id, clause, fact, test });

/** The contract alone decides. */
export const contractAgrees = (test: TermsTest, { id, clause }: Citation): Rule => ({
  kind: 'terms',
  id,
  clause,
  test,
});

/** The notice is open: the contract's reading says which rule stands here, in the clause that is read. */
export const reading = <R extends ReadingId>(
  id: R,
  cases: Readonly<Record<Readings[R], Rule>>,
  clause: ClauseId = READINGS[id].clause,
): Rule => ({
  kind: 'choice',
  id,
  clause,
  reading: id,
  cases,
});

/** A reader of rules: what to make of each kind. */
export type RuleAlgebra<R> = ConditionAlgebra<Claim, RuleTests, R>;

/** Reads a rule from its leaves up. */
export const foldRule = <R>(rule: Rule, algebra: RuleAlgebra<R>): R => foldCondition(rule, algebra);

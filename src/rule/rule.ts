import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import type { All, Any, Condition } from '../logic/condition.js';
import { compile as compileCondition, type Decide } from '../logic/evaluate.js';
import { type Resolved, resolve as resolveCondition } from '../logic/resolve.js';
import { FALSE, TRUE, type Truth } from '../logic/truth.js';
import type { ClauseId } from '../notice/ids.js';
import type { ReadingId, Readings } from '../notice/readings.js';
import { READINGS } from '../notice/readings.js';

/** The rule language bound to claims and contract terms: a rule is a condition over the facts of a claim. */
export type Rule = Condition<Claim, Terms>;

type Known<F extends FactName | 'kind'> = NonNullable<Claim[F]>;

interface Citation {
  readonly id: string;
  readonly clause: ClauseId;
}

export const always: Rule = { kind: 'constant', truth: TRUE };

export const never: Rule = { kind: 'constant', truth: FALSE };

type Group = All<Claim, Terms> | Any<Claim, Terms>;

export const all = (...of: readonly Rule[]): Group => ({ kind: 'all', of });

export const any = (...of: readonly Rule[]): Group => ({ kind: 'any', of });

/** A group that has a name, so that it can be spoken of as a whole. */
export const named = ({ id, clause }: Citation, group: Group): Rule => ({ ...group, id, clause });

/** A fact has one of these values. */
export const oneOf = <F extends FactName | 'kind'>(
  fact: F,
  values: readonly Known<F>[],
  { id, clause }: Citation,
): Rule => ({ kind: 'one-of', id, clause, fact, values });

/** A fact passes a test against the contract. */
export const check = <F extends FactName>(
  fact: F,
  holds: (value: Known<F>, terms: Terms) => Truth,
  { id, clause, reading }: Citation & { readonly reading?: ReadingId },
): Rule => ({ kind: 'check', id, clause, fact, holds, ...(reading && { reading }) });

/** The contract alone decides. */
export const agreed = (holds: (terms: Terms) => boolean, { id, clause }: Citation): Rule => ({
  kind: 'terms',
  id,
  clause,
  holds,
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
  resolveCondition(rule, terms, (id) => terms.readings[id as ReadingId]);

/** A rule under a contract, as a function of the claim. */
export const compile = (rule: Rule, terms: Terms): Decide<Claim> => compileCondition(resolve(rule, terms));

import { InvalidInputError } from '../input/error.js';
import { deepFreeze } from '../input/freeze.js';
import { issueOf, kindOf } from '../input/issue.js';
import { INSTANT, type Instant, instantOf } from '../time/instant.js';
import type { ClauseText } from './clause.js';
import type { ClauseId } from './clause-ids.js';

/**
 * An edition of the notice: what it changes in the one before, and from when on. It is a value, so that an amendment of the
 * notice is one more entry of `EDITIONS`, and nothing is copied. A loss is decided under the edition of its day.
 *
 * @since 0.1.0
 */
export interface Edition {
  /** The date under which it was issued. */
  readonly id: string;
  /** Losses that began at this instant or later are decided under it; the first edition stands for all before it as well. */
  readonly inForce: string;
  /** The edition that it amends; `null` for the first, whose clauses are those of the print. */
  readonly amends: Edition | null;
  /** The clauses that it replaces or adds, by id; `null` for one that it repeals. */
  readonly clauses: { readonly [I in ClauseId]?: ClauseText | null };
  /**
   * The conditions of the rules that it replaces, by their names in the rulebook: a tree of the rule language each. A condition
   * that stands before every line must go on asking the same fact.
   */
  readonly rules: Readonly<Record<string, unknown>>;
}

/**
 * The editions of the notice, the first one first; there is only one so far. Losses before its date are decided under it too,
 * since the insurance began two months earlier (二（三）保险期限).
 *
 * @example
 * ```ts
 * EDITIONS.map(({ id }) => id); // ['2023-03-03']
 * ```
 * @since 0.1.0
 */
export const EDITIONS: readonly Edition[] = /* @__PURE__ */ deepFreeze([
  { id: '2023-03-03', inForce: '2023-03-03T00:00:00+08:00', amends: null, clauses: {}, rules: {} },
]);

/** The edition of a day, out of some. */
export const editionOf = (editions: readonly Edition[], at: Instant): Edition =>
  (editions.findLast(({ inForce }) => instantOf(inForce) <= at) ?? editions[0]) as Edition;

/**
 * The edition of the notice under which a loss is decided.
 *
 * @param at When it began: ISO 8601 with an offset.
 * @throws `InvalidInputError` where it is no instant.
 * @example
 * ```ts
 * editionAt('2024-07-11T03:20:00+08:00').id; // '2023-03-03'
 * ```
 * @since 0.1.0
 */
export function editionAt(at: string): Edition {
  if (typeof at !== 'string' || !INSTANT.test(at))
    throw new InvalidInputError([issueOf('', 'instant', kindOf(at))]);
  return editionOf(EDITIONS, instantOf(at));
}

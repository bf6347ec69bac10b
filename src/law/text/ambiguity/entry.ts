import type { Bilingual } from '../../../input/bilingual.js';
import type { ClauseId } from '../../clause-ids.js';

/**
 * A place where the notice is ambiguous, silent or at odds with itself, and how this library treats it. An amount, a rate
 * or a limit never comes from here: those are terms of the contract.
 *
 * @example
 * ```ts
 * const title: AmbiguityEntry['title'] = { zh: '编号重复', en: 'A number printed twice' };
 * ```
 * @since 0.1.0
 */
export interface AmbiguityEntry {
  readonly id: `A-${number}`;
  /** The clauses it concerns, in the order of the text; at least one. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly title: Bilingual;
  readonly position: Bilingual;
}

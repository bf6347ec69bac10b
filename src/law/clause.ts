import type { InstitutionId } from '../claim/institution-ids.js';
import type { Bilingual } from '../input/bilingual.js';
import type { AmbiguityId } from './ambiguity-ids.js';
import type { ClauseId } from './clause-ids.js';
import type { ReadingId } from './readings.js';

export type { InstitutionId } from '../claim/institution-ids.js';
export type { ClauseId } from './clause-ids.js';

/**
 * What became of a clause in this library.
 *
 * - `encoded`: a rule decides by it; which rules cite it follows from the rules. `of`: on whom it lays a duty as well.
 * - `duty`: it tells somebody to act; no claim turns on it.
 * - `informational`: background, headings, captions, lead-ins.
 * - `open`: the text leaves the matter open and no rule decides it.
 * - `out-of-scope`: left out, with the reason.
 *
 * @example
 * ```ts
 * const status: Status = { kind: 'duty', of: ['insurers'] };
 * ```
 * @since 0.1.0
 */
export type Status =
  | { readonly kind: 'encoded'; readonly of?: readonly InstitutionId[] }
  | { readonly kind: 'duty'; readonly of: readonly InstitutionId[] }
  | { readonly kind: 'informational' }
  | { readonly kind: 'open'; readonly ambiguity: readonly AmbiguityId[] }
  | { readonly kind: 'out-of-scope'; readonly why: Bilingual };

/**
 * What the section tables hold of a clause; its id is the key, its printed number stands in `ids.ts`.
 *
 * @example
 * ```ts
 * const text: ClauseText = { zh: '附件：', en: 'Annexes:', status: { kind: 'informational' } };
 * ```
 * @since 0.1.0
 */
export interface ClauseText {
  /** The text exactly as printed, with its punctuation; table rows with the white space between their cells. */
  readonly zh: string;
  /** A faithful rendering; only the 中文 binds. */
  readonly en: string;
  readonly status: Status;
  /** What a reader of this clause has to know about the print itself. */
  readonly notes?: Bilingual;
}

/**
 * One sentence or clause of the notice. The ambiguities that concern it are found by `ambiguitiesOf(id)`.
 *
 * @example
 * ```ts
 * const house: Clause = clause('2.2.5');
 * ```
 * @since 0.1.0
 */
export interface Clause extends ClauseText {
  readonly id: ClauseId;
  /** The printed number, which is not unique (section 二 prints （三） twice); null where none is printed. */
  readonly printed: string | null;
  /** The open readings that bear on it, in the order of the notice. */
  readonly readings: readonly ReadingId[];
}

import type { ReadingId, Readings } from './readings.js';

/** The languages that there are; the first one is taken where none is named. */
export const LOCALES = ['zh-CN', 'en'] as const;

/**
 * A language in which the rules are put into words.
 *
 * @example
 * ```ts
 * const locale: Locale = 'zh-CN';
 * ```
 * @useDeclaredType
 * @since 0.1.0
 */
export type Locale = (typeof LOCALES)[number];

/**
 * What to say of a condition, as it came out.
 *
 * @since 0.1.0
 */
export interface ConditionWords {
  readonly holds: string;
  readonly fails: string;
  /** What is not known, as a noun clause: whether it holds. */
  readonly open: string;
}

/**
 * What an edition of the notice has to say otherwise, in one language.
 *
 * @since 0.1.0
 */
export interface EditionWords {
  /** Of the conditions that it replaces or adds, by their names in the rulebook. */
  readonly conditions: Readonly<Record<string, ConditionWords>>;
  /** Of the open places. */
  readonly readings: {
    readonly [R in ReadingId]?: {
      readonly title: string;
      readonly positions: Readonly<Record<Readings[R], string>>;
    };
  };
  /** Of what an audit finds, by its code. */
  readonly discrepancies: Readonly<Record<string, string>>;
}

import type { Bilingual } from '../input/bilingual.js';
import { codeOf } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';
import type { Departments } from './4-2-departments.js';
import type { Duty, DutyId } from './4-5-duties.js';
import type { ClauseText } from './clause.js';
import type { ClauseId } from './clause-ids.js';
import { type EditionWords, LOCALES, type Locale } from './edition-words.js';
import type { Line } from './line-ids.js';
import type { OpenReading, ReadingId } from './readings.js';
import type { Rule } from './rule.js';
import type { LineSum } from './sum.js';

/**
 * Words of a clause, as they stand there, and the rules that rest on them.
 *
 * @since 0.1.0
 */
export interface Quotation extends Bilingual {
  readonly of: readonly string[];
}

/**
 * A sentence that an edition replaces or adds: it brings what the rules quote of it.
 *
 * @since 0.1.0
 */
export interface AmendedClause extends ClauseText {
  readonly quotes: readonly Quotation[];
}

/**
 * An edition of the notice: what it changes in the one before, and from when on. It is a value, so that an amendment of the
 * notice is one more entry of `EDITIONS`, and nothing is copied. A loss is decided under the edition of its day. What an
 * edition does not name stands as before.
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
  readonly clauses: { readonly [I in ClauseId]?: AmendedClause | null };
  /**
   * The conditions of the rules that it replaces, by their names in the rulebook: a tree of the rule language each. A condition
   * that stands before every line must go on asking the same fact.
   */
  readonly rules: Readonly<Record<string, Rule>>;
  /** What is said of its rules, in each language. */
  readonly words: Readonly<Record<Locale, EditionWords>>;
  /** The sums of the lines that it replaces. */
  readonly sums: { readonly [L in Line]?: LineSum };
  /** The places that are open in other clauses, or otherwise. */
  readonly readings: { readonly [R in ReadingId]?: OpenReading };
  /** The rows of the table in 四（二） that it replaces, and who answers for which line. */
  readonly departments: Departments;
  /** The duties that it replaces, by id; `null` for one that it lifts. */
  readonly duties: { readonly [D in DutyId]?: Duty | null };
}

const AS_BEFORE: EditionWords = { conditions: {}, readings: {}, discrepancies: {} };

const NOTHING_OTHERWISE = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ LOCALES.map((locale) => [locale, AS_BEFORE]),
) as Edition['words'];

/** The notice as it was issued: nothing is amended. */
const FIRST: Edition = {
  id: '2023-03-03',
  inForce: '2023-03-03T00:00:00+08:00',
  amends: null,
  clauses: {},
  rules: {},
  sums: {},
  words: NOTHING_OTHERWISE,
  readings: {},
  departments: {},
  duties: {},
};

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
export const EDITIONS: readonly Edition[] = /* @__PURE__ */ deepFreeze([FIRST]);

/** By which answers whatever is asked without a day. */
export const LATEST = /* @__PURE__ */ EDITIONS.at(-1) as Edition;

/** What the editions up to one say last of something; `undefined` where none says anything, and the print stands. */
export function lastWord<T>(edition: Edition, of: (edition: Edition) => T | undefined): T | undefined {
  const said = of(edition);
  return said !== undefined || edition.amends === null ? said : lastWord(edition.amends, of);
}

/** What the editions up to one have to say otherwise than the first. */
export function wordsOf({ amends, words }: Edition, locale: Locale): EditionWords {
  const own = words[locale];
  if (amends === null) return own;
  const before = wordsOf(amends, locale);
  return {
    conditions: { ...before.conditions, ...own.conditions },
    readings: { ...before.readings, ...own.readings },
    discrepancies: { ...before.discrepancies, ...own.discrepancies },
  };
}

/**
 * An edition by its id, out of some; the first one where none is named.
 *
 * @throws `InvalidInputError` where there is none of that id.
 */
export function editionNamed(editions: readonly Edition[], id: string | undefined): Edition {
  if (id === undefined) return editions[0] as Edition;
  const ids = editions.map((edition) => edition.id);
  return editions[ids.indexOf(codeOf('edition', ids, id))] as Edition;
}

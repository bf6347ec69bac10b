import { codeOf } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';
import { readGiven } from '../input/given.js';
import { readingsOf } from './ambiguities.js';
import type { Clause, ClauseText } from './clause.js';
import { CLAUSE_IDS, type ClauseId, printedNumber } from './clause-ids.js';
import type { AmendedClause, Edition } from './edition.js';
import { CLOSING } from './text/closing.js';
import { OPENING } from './text/opening.js';
import { SECTION_1 } from './text/section-1.js';
import { SECTION_2 } from './text/section-2.js';
import { SECTION_3 } from './text/section-3.js';
import { SECTION_4 } from './text/section-4.js';
import { SECTION_5 } from './text/section-5.js';

function allTexts(): { readonly [I in ClauseId]: ClauseText } {
  return {
    ...OPENING,
    ...SECTION_1,
    ...SECTION_2,
    ...SECTION_3,
    ...SECTION_4,
    ...SECTION_5,
    ...CLOSING,
  };
}

const clauseFrom = (id: ClauseId, text: ClauseText): Clause => ({
  id,
  printed: printedNumber(id),
  ...text,
  readings: readingsOf(id),
});

const withoutQuotes = ({ quotes: _, ...text }: AmendedClause): ClauseText => text;

/** Every sentence as it reads in an edition, in the order of the text; what was repealed is left out. */
export function textsIn({ amends, clauses }: Edition): readonly (readonly [ClauseId, ClauseText])[] {
  if (amends === null) return Object.entries(allTexts()) as [ClauseId, ClauseText][];
  const texts = new Map<ClauseId, ClauseText | null>([
    ...textsIn(amends),
    ...Object.entries(clauses).map(([id, text]) => [id as ClauseId, text && withoutQuotes(text)] as const),
  ]);
  return CLAUSE_IDS.flatMap((id) => {
    const text = texts.get(id);
    return text ? [[id, text] as const] : [];
  });
}

function allClauses(): readonly Clause[] {
  const texts = allTexts();
  return CLAUSE_IDS.map((id) => clauseFrom(id, texts[id]));
}

/**
 * The whole notice, clause by clause in the order of the text: whoever walks it reads every character of it.
 *
 * @example
 * ```ts
 * CLAUSES.filter(({ status }) => status.kind === 'out-of-scope').map(({ id }) => id);
 * // ['annexes', 'annex-1', 'annex-2', 'annex-3', 'annex-4']
 * ```
 * @since 0.1.0
 */
export const CLAUSES: readonly Clause[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ allClauses());

const BY_ID = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ CLAUSES.map((entry) => [entry.id, entry])),
) as { readonly [I in ClauseId]: Clause };

/**
 * Looks a clause up by its id.
 *
 * @throws `InvalidInputError` where the id is that of no clause.
 * @example
 * ```ts
 * clause('2.3b-1').zh; // '2023年至2025年，共3年，按年支付保费。'
 * ```
 * @since 0.1.0
 */
export function clause(id: ClauseId): Clause {
  return BY_ID[codeOf('id', CLAUSE_IDS, id)];
}

/**
 * The whole notice as it reads in an edition, clause by clause in the order of the text; what was repealed is left out.
 *
 * @example
 * ```ts
 * clausesOf(editionAt('2024-07-11T03:20:00+08:00')).length === CLAUSES.length; // true
 * ```
 * @since 0.1.0
 */
export const clausesOf = (edition: Edition): readonly Clause[] =>
  readGiven('edition', edition, (given) =>
    given.amends === null ? CLAUSES : deepFreeze(textsIn(given).map(([id, text]) => clauseFrom(id, text))),
  );

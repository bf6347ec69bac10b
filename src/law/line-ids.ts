import type { LossKind } from '../claim/vocabulary.js';
import type { ClauseId } from './clause-ids.js';

/** The coverage lines of 二（二）, in the notice's order: the clause that sets each up, and what it pays for. */
const OF_LINE = {
  'natural-disaster': { clause: '2.2.1', pays: 'person' },
  'good-samaritan': { clause: '2.2.2', pays: 'person' },
  'municipal-facility': { clause: '2.2.3', pays: 'person' },
  'fire-explosion': { clause: '2.2.4', pays: 'person' },
  'house-damage': { clause: '2.2.5', pays: 'house' },
} as const satisfies Readonly<Record<string, { readonly clause: ClauseId; readonly pays: LossKind }>>;

type OfLine = typeof OF_LINE;

/**
 * The five coverage lines of 二（二）, in the notice's order; ties between lines go to the earlier one.
 *
 * @example
 * ```ts
 * LINES.length; // 5
 * LINES[0]; // 'natural-disaster'
 * ```
 * @since 0.1.0
 */
export const LINES = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(OF_LINE),
) as unknown as readonly [Line, ...Line[]];

/**
 * Id of a coverage line, as the exchange format spells it.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Line = keyof OfLine;

/**
 * A line that pays for people: 二（二）1 to 4.
 *
 * @since 0.1.0
 */
export type CasualtyLine = {
  [L in Line]: OfLine[L]['pays'] extends 'person' ? L : never;
}[Line];

/**
 * The clause that sets up each line.
 *
 * @example
 * ```ts
 * LINE_CLAUSE['house-damage']; // '2.2.5'
 * ```
 * @since 0.1.0
 */
export const LINE_CLAUSE = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ LINES.map((line) => [line, OF_LINE[line].clause])),
) as { readonly [L in Line]: OfLine[L]['clause'] };

/** What each line pays for. */
export const LINE_PAYS = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ LINES.map((line) => [line, OF_LINE[line].pays]),
) as { readonly [L in Line]: OfLine[L]['pays'] };

/** The lines that pay for people, in the notice's order. */
export const CASUALTY_LINES = /* @__PURE__ */ LINES.filter(
  (line) => LINE_PAYS[line] === 'person',
) as unknown as readonly [CasualtyLine, ...CasualtyLine[]];

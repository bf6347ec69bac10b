import { deepFreeze } from '../input/freeze.js';
import type { ClauseId } from './clause-ids.js';

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
export const LINES = /* @__PURE__ */ deepFreeze([
  'natural-disaster',
  'good-samaritan',
  'municipal-facility',
  'fire-explosion',
  'house-damage',
] as const);

/**
 * Id of a coverage line, as the exchange format spells it.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Line = (typeof LINES)[number];

/**
 * A line that pays for people: 二（二）1 to 4.
 *
 * @since 0.1.0
 */
export type CasualtyLine = Exclude<Line, 'house-damage'>;

/**
 * The clause that sets up each line.
 *
 * @example
 * ```ts
 * LINE_CLAUSE['house-damage']; // '2.2.5'
 * ```
 * @since 0.1.0
 */
export const LINE_CLAUSE = /* @__PURE__ */ deepFreeze({
  'natural-disaster': '2.2.1',
  'good-samaritan': '2.2.2',
  'municipal-facility': '2.2.3',
  'fire-explosion': '2.2.4',
  'house-damage': '2.2.5',
} as const satisfies Record<Line, ClauseId>);

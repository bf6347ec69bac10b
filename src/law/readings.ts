import { deepFreeze } from '../input/freeze.js';
import type { ClauseId } from './clause-ids.js';

/**
 * A place where the notice is open: the reading that is taken where the contract chooses none, the other one, and the clause.
 *
 * @since 0.1.0
 */
export interface OpenReading {
  readonly default: string;
  readonly other: string;
  readonly clause: ClauseId;
}

/**
 * The twelve places where the notice is open and the answer changes an outcome: the default reading, the other one, and
 * the clause that is open. The contract chooses; what it does not name takes the default.
 *
 * @example
 * ```ts
 * READINGS.wansheng; // { default: 'excluded', other: 'included', clause: '2.1-1' }
 * ```
 * @since 0.1.0
 */
export const READINGS = /* @__PURE__ */ deepFreeze({
  wansheng: { default: 'excluded', other: 'included', clause: '2.1-1' },
  'peril-list': { default: 'each-listed', other: 'slides-only', clause: '2.2.1' },
  'other-perils': { default: 'closed', other: 'open', clause: '2.2.1' },
  subsidence: { default: 'any-cause', other: 'natural-only', clause: '2.2.1' },
  recognition: { default: 'bravery-only', other: 'all-three', clause: '2.2.2' },
  'facility-failure': { default: 'disaster-caused', other: 'any-failure', clause: '2.2.3' },
  resident: { default: 'anyone', other: 'residents-only', clause: '2.2.4' },
  'house-damage': { default: 'graded', other: 'total-loss-only', clause: '2.2.5' },
  'mixed-use': { default: 'residential-part', other: 'none', clause: '2.2.5' },
  'missing-person': { default: 'when-certified', other: 'as-death', clause: '2.2.1' },
  'line-overlap': { default: 'highest', other: 'add-samaritan', clause: '2.2.2' },
  'crowd-crush': { default: 'leading-group-office', other: 'public-security', clause: '4.2-2' },
} as const satisfies Record<string, OpenReading>);

/**
 * Id of an open reading.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ReadingId = keyof typeof READINGS;

/**
 * One position on each open reading.
 *
 * @since 0.1.0
 */
export type Readings = {
  readonly [R in ReadingId]: (typeof READINGS)[R]['default'] | (typeof READINGS)[R]['other'];
};

/** All reading ids, in the order of the notice. */
export const READING_IDS = /* @__PURE__ */ Object.keys(READINGS) as readonly ReadingId[];

/**
 * Every reading at its default.
 *
 * @example
 * ```ts
 * DEFAULT_READINGS.wansheng; // 'excluded'
 * ```
 * @since 0.1.0
 */
export const DEFAULT_READINGS = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ READING_IDS.map((id) => [id, READINGS[id].default])),
) as Readings;

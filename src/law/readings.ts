import { deepFreeze } from '../input/freeze.js';
import type { ClauseId } from './clause-ids.js';

/**
 * A place where the notice is open: its positions, the default first, which is taken where the contract chooses none; those that
 * cover less than another does; and the clause.
 *
 * @since 0.1.0
 */
export interface OpenReading {
  readonly positions: readonly [string, string, ...string[]];
  readonly narrower: readonly string[];
  readonly clause: ClauseId;
}

/**
 * The places where the notice is open and the answer changes an outcome, with their positions, and the clause that is open. The
 * contract chooses; what it does not name takes the first position.
 *
 * @example
 * ```ts
 * READINGS.wansheng.positions; // ['excluded', 'included']
 * ```
 * @since 0.1.0
 */
export const READINGS = /* @__PURE__ */ deepFreeze({
  wansheng: { positions: ['excluded', 'included'], narrower: ['excluded'], clause: '2.1-1' },
  presence: { positions: ['while-it-lasts', 'at-onset'], narrower: ['at-onset'], clause: '2.1-1' },
  'peril-list': { positions: ['each-listed', 'slides-only'], narrower: ['slides-only'], clause: '2.2.1' },
  'other-perils': { positions: ['closed', 'open'], narrower: ['closed'], clause: '2.2.1' },
  subsidence: { positions: ['any-cause', 'natural-only'], narrower: ['natural-only'], clause: '2.2.1' },
  'disaster-word': { positions: ['plain', 'as-line-1'], narrower: ['as-line-1'], clause: '2.2.3' },
  recognition: { positions: ['bravery-only', 'all-three'], narrower: ['all-three'], clause: '2.2.2' },
  'rescue-casualties': { positions: ['actor', 'anyone'], narrower: ['actor'], clause: '2.2.2' },
  'facility-failure': {
    positions: ['disaster-caused', 'any-disaster', 'any-failure'],
    narrower: ['disaster-caused', 'any-disaster'],
    clause: '2.2.3',
  },
  'municipal-basis': { positions: ['indemnity', 'schedule'], narrower: [], clause: '2.2.3' },
  'fire-basis': { positions: ['schedule', 'indemnity'], narrower: [], clause: '2.2.4' },
  'partial-ability': { positions: ['shortfall', 'able'], narrower: ['able'], clause: '2.2.4' },
  'other-accidents': { positions: ['closed', 'open'], narrower: ['closed'], clause: '2.2.4' },
  resident: { positions: ['anyone', 'residents-only'], narrower: ['residents-only'], clause: '2.2.4' },
  'house-damage': {
    positions: ['graded', 'total-loss-only'],
    narrower: ['total-loss-only'],
    clause: '2.2.5',
  },
  title: { positions: ['any-proof', 'certificate'], narrower: ['certificate'], clause: '2.2.5' },
  'mixed-use': { positions: ['residential-part', 'none'], narrower: ['none'], clause: '2.2.5' },
  'missing-person': {
    positions: ['when-certified', 'as-death'],
    narrower: ['when-certified'],
    clause: '2.2.1',
  },
  'line-overlap': { positions: ['highest', 'add-samaritan'], narrower: ['highest'], clause: '2.2.2' },
  'crowd-crush': { positions: ['leading-group-office', 'public-security'], narrower: [], clause: '4.2-2' },
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
  readonly [R in ReadingId]: (typeof READINGS)[R]['positions'][number];
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
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ READING_IDS.map((id) => [id, READINGS[id].positions[0]]),
  ),
) as Readings;

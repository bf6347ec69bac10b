import { deepFreeze } from '../input/freeze.js';
import type { ClauseId } from './clause-ids.js';
import { READING_IDS, type ReadingId } from './readings.js';
import type { Entry } from './text/ambiguity/entry.js';
import { LINE_AMBIGUITIES } from './text/ambiguity/lines.js';
import { MONEY_AND_OFFICES } from './text/ambiguity/money-and-offices.js';
import { POLICY_AND_PERSONS } from './text/ambiguity/policy-and-persons.js';

/**
 * Id of an ambiguity of the notice, A-01 to A-74.
 *
 * @example
 * ```ts
 * const id: AmbiguityId = 'A-15'; // is 万盛 inside?
 * ```
 * @useDeclaredType
 * @since 0.1.0
 */
export type AmbiguityId = (
  | typeof POLICY_AND_PERSONS
  | typeof LINE_AMBIGUITIES
  | typeof MONEY_AND_OFFICES
)[number]['id'];

/**
 * A place where the notice is ambiguous, silent or at odds with itself: the clauses it concerns, the open reading that
 * decides it (if one does), and how this library treats it.
 *
 * @example
 * ```ts
 * const wansheng: Ambiguity = ambiguity('A-15');
 * ```
 * @since 0.1.0
 */
export interface Ambiguity extends Entry {
  readonly id: AmbiguityId;
}

/**
 * All ambiguities, A-01 first.
 *
 * @example
 * ```ts
 * AMBIGUITIES.length; // 74
 * ```
 * @since 0.1.0
 */
export const AMBIGUITIES: readonly Ambiguity[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ [POLICY_AND_PERSONS, LINE_AMBIGUITIES, MONEY_AND_OFFICES].flat(),
);

const BY_ID = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ AMBIGUITIES.map((entry) => [entry.id, entry])),
) as { readonly [A in AmbiguityId]: Ambiguity };

/**
 * Looks an ambiguity up by its id.
 *
 * @example
 * ```ts
 * ambiguity('A-15').reading; // 'wansheng'
 * ```
 * @since 0.1.0
 */
export function ambiguity(id: AmbiguityId): Ambiguity {
  return BY_ID[id];
}

/**
 * The ambiguities that concern a clause, in their order.
 *
 * @example
 * ```ts
 * ambiguitiesOf('2.3b').map(({ id }) => id); // ['A-01']
 * ```
 * @since 0.1.0
 */
export function ambiguitiesOf(clause: ClauseId): readonly Ambiguity[] {
  return AMBIGUITIES.filter(({ clauses }) => clauses.includes(clause));
}

/**
 * The open readings that bear on a clause: those that decide an ambiguity which concerns it. In the order of the readings.
 *
 * @example
 * ```ts
 * readingsOf('2.2.5'); // ['house-damage', 'mixed-use', 'crowd-crush']
 * ```
 * @since 0.1.0
 */
export function readingsOf(clause: ClauseId): readonly ReadingId[] {
  const deciding = ambiguitiesOf(clause).map(({ reading }) => reading);
  return READING_IDS.filter((id) => deciding.includes(id));
}

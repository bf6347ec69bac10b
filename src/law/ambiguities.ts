import { codeOf } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';
import type { AmbiguityId } from './ambiguity-ids.js';
import { CLAUSE_IDS, type ClauseId } from './clause-ids.js';
import { READING_AMBIGUITIES } from './reading-ambiguities.js';
import { READING_IDS, type ReadingId } from './readings.js';
import type { AmbiguityEntry } from './text/ambiguity/entry.js';
import { LINE_AMBIGUITIES } from './text/ambiguity/lines.js';
import { MONEY_AND_OFFICES } from './text/ambiguity/money-and-offices.js';
import { POLICY_AND_PERSONS } from './text/ambiguity/policy-and-persons.js';
import { SECOND_READING } from './text/ambiguity/second-reading.js';
import { TOUCHES, type Touches } from './touches.js';

/**
 * A place where the notice is ambiguous, silent or at odds with itself: the clauses it concerns, the rules that it touches, the
 * open reading that decides it (if one does), and how this library treats it.
 *
 * @example
 * ```ts
 * const wansheng: Ambiguity = ambiguity('A-15');
 * ```
 * @since 0.1.0
 */
export interface Ambiguity extends AmbiguityEntry, Touches {
  readonly id: AmbiguityId;
  /** The open reading that decides it, where there is one. */
  readonly switch?: ReadingId;
}

const switchOf = (id: AmbiguityId): ReadingId | undefined =>
  READING_IDS.find((reading) => READING_AMBIGUITIES[reading].includes(id));

function wholeAmbiguity(entry: AmbiguityEntry & { readonly id: AmbiguityId }): Ambiguity {
  const reading = switchOf(entry.id);
  return { ...entry, ...TOUCHES[entry.id], ...(reading === undefined ? {} : { switch: reading }) };
}

/**
 * All ambiguities, A-01 first.
 *
 * @example
 * ```ts
 * AMBIGUITIES.length; // 90
 * AMBIGUITIES.filter(({ named }) => named).length; // 14
 * ```
 * @since 0.1.0
 */
export const AMBIGUITIES: readonly Ambiguity[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ [POLICY_AND_PERSONS, LINE_AMBIGUITIES, MONEY_AND_OFFICES, SECOND_READING]
    .flat()
    .map(wholeAmbiguity),
);

const BY_ID = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ AMBIGUITIES.map((entry) => [entry.id, entry])),
) as { readonly [A in AmbiguityId]: Ambiguity };

/**
 * Looks an ambiguity up by its id.
 *
 * @example
 * ```ts
 * ambiguity('A-15').switch; // 'wansheng'
 * ambiguity('A-77').values; // { peril: ['ice'] }
 * ```
 * @since 0.1.0
 */
export function ambiguity(id: AmbiguityId): Ambiguity {
  return BY_ID[
    codeOf(
      'id',
      AMBIGUITIES.map((entry) => entry.id),
      id,
    )
  ];
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
  const asked = codeOf('clause', CLAUSE_IDS, clause);
  return AMBIGUITIES.filter(({ clauses }) => clauses.includes(asked));
}

/**
 * The open readings that bear on a clause: those that decide an ambiguity which concerns it. In the order of the readings.
 *
 * @example
 * ```ts
 * readingsOf('2.2.5'); // ['disaster-word', 'other-accidents', 'house-damage', 'title', 'mixed-use', 'crowd-crush']
 * ```
 * @since 0.1.0
 */
export function readingsOf(clause: ClauseId): readonly ReadingId[] {
  const deciding = ambiguitiesOf(clause).map((entry) => entry.switch);
  return READING_IDS.filter((id) => deciding.includes(id));
}

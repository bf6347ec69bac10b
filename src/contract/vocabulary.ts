/** Where the fen go that a split leaves over. */
export const REMAINDERS = ['largest-remainder', 'lead'] as const;

/** What happens above a limit. */
export const OVERFLOWS = ['pro-rata', 'first-come'] as const;

/** Whether the odd fen of single claims stand between the insurers, or are trued up over their total. */
export const SETTLEMENTS = ['per-claim', 'cumulative'] as const;

/** What makes a circumstance an exclusion: that it was there, or that it caused the loss. */
export const EXCLUSION_TESTS = ['present', 'caused'] as const;

/** Which houses of a household count in one event. */
export const HOUSES = ['each', 'one-per-household'] as const;

/** Which grade several appraised injuries come to. */
export const SEVERAL_GRADES = ['heaviest', 'raise-equal'] as const;

/** The years over which an annual limit counts. */
export const LIMIT_YEARS = ['calendar', 'policy'] as const;

/**
 * What makes a circumstance an exclusion.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ExclusionTest = (typeof EXCLUSION_TESTS)[number];
/**
 * Which houses of a household count in one event: each, or the one with the greatest amount.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type HousesRule = (typeof HOUSES)[number];
/**
 * Which grade several appraised injuries come to.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type SeveralGrades = (typeof SEVERAL_GRADES)[number];
/**
 * The years over which an annual limit counts.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type LimitYear = (typeof LIMIT_YEARS)[number];
/**
 * Where odd fen go when an amount is split.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type RemainderRule = (typeof REMAINDERS)[number];
/**
 * How claims are cut above a limit.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Overflow = (typeof OVERFLOWS)[number];
/**
 * How the insurers settle the odd fen. `per-claim`: every claim is split by itself, and what the odd fen of many claims come
 * to stands. `cumulative`: the running total is split, so that every insurer stays with its share of the total.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type SettlementRule = (typeof SETTLEMENTS)[number];

/** Where the fen go that a split leaves over. */
export const REMAINDERS = ['largest-remainder', 'lead'] as const;

/** What happens above a limit. */
export const OVERFLOWS = ['pro-rata', 'first-come'] as const;

/** Whether the odd fen of single claims stand between the insurers, or are trued up over their total. */
export const SETTLEMENTS = ['per-claim', 'cumulative'] as const;

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

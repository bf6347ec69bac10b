/** What a house is paid by: rooms (自然间), the household, or square metres. */
export const HOUSE_UNITS = ['room', 'household', 'area'] as const;

/**
 * What a house is paid by.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type HouseUnit = (typeof HOUSE_UNITS)[number];

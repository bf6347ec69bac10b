/** Lengths of time in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How far Beijing is ahead of UTC, all year round. */
export const EIGHT_HOURS = 8 * HOUR;

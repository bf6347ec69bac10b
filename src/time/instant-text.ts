import { INSTANT, type Instant } from './instant.js';

/** Beijing first; the others reach the instants whose year in Beijing has not four digits. */
const OFFSETS = [
  ['+08:00', 8 * 60],
  ['-23:59', -(23 * 60 + 59)],
  ['+23:59', 23 * 60 + 59],
] as const;

/** One text for each instant that the exchange format can write, whatever the offset it was written with. */
export const instantText = (instant: Instant): string =>
  OFFSETS.map(([offset, minutes]) =>
    new Date(instant + minutes * 60_000).toISOString().replace(/(?:\.000)?Z$/, offset),
  ).find((text) => INSTANT.test(text)) as string;

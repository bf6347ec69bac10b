import { INSTANT, type Instant } from './instant.js';

/** Beijing first; the others reach the instants whose year in Beijing has not four digits. */
const OFFSETS = [
  ['+08:00', 8 * 60],
  ['-23:59', -(23 * 60 + 59)],
  ['+23:59', 23 * 60 + 59],
] as const;

/** One text for each instant, whatever the offset it was written with; years beyond the format's with a sign and six digits. */
export function instantText(instant: Instant): string {
  const texts = OFFSETS.map(([offset, minutes]) =>
    new Date(instant + minutes * 60_000).toISOString().replace(/(?:\.000)?Z$/, offset),
  );
  return texts.find((text) => INSTANT.test(text)) ?? (texts[0] as string);
}

import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { EIGHT_HOURS } from '../time/beijing.js';
import { INSTANT, type Instant, instantOf } from '../time/instant.js';

/** An instant as Beijing writes it, to the millisecond; `null` where its year there has not four digits. */
export function beijingText(instant: Instant): string | null {
  const text = `${new Date(instant + EIGHT_HOURS).toISOString().slice(0, -1)}+08:00`;
  return INSTANT.test(text) ? text : null;
}

/** One text for each instant, whatever the offset it was written with. */
export const sameInstant = (text: string): string => beijingText(instantOf(text)) ?? text;

/** One text for each sum. */
export const sameMoney = (yuan: string): string => yuanOf(fenOf(yuan));

/** Writes fen that may be below zero as yuan with two decimals. */
export const signedYuan = (fen: Fen): string => (fen < 0 ? `-${yuanOf(-fen)}` : yuanOf(fen));

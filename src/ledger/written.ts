import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { instantOf } from '../time/instant.js';
import { instantText } from '../time/instant-text.js';
import { momentOf, momentText } from '../time/moment.js';

/** One text for each instant, whatever the offset it was written with. */
export const sameInstant = (text: string): string => instantText(instantOf(text));

/** One text for each sum. */
export const sameMoney = (yuan: string): string => yuanOf(fenOf(yuan));

/** Writes fen that may be below zero as yuan with two decimals. */
export const signedYuan = (fen: Fen): string => (fen < 0 ? `-${yuanOf(-fen)}` : yuanOf(fen));

/** A moment in its one way of writing it. */
export const sameMoment = (text: string): string => momentText(momentOf(text));

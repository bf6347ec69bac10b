import type { Fen } from '../money/fen.js';

/** What becomes of a sum under limits over many claims, whatever the order of the rows. */
export interface Scale {
  readonly isCut: boolean;
  /** What is expected to be paid of a sum, to the nearest fen. */
  readonly expected: (due: Fen) => Fen;
  /** Whether what was paid of a sum can be right: within a fen of its exact part for each limit that cut. */
  readonly matches: (due: Fen, paid: Fen) => boolean;
}

export const UNCUT: Scale = {
  isCut: false,
  expected: (due) => due,
  matches: (due, paid) => due === paid,
};

/** A part that is left: so many out of so many. */
export interface Cut {
  readonly part: Fen;
  readonly whole: Fen;
}

/** Pro-rata, one cut after another: the same part of every fen. The exact part does not depend on the order of the rows, only its rounding does. */
export function proRata(cuts: readonly Cut[]): Scale {
  const part = cuts.reduce((product, cut) => product * BigInt(cut.part), 1n);
  const whole = cuts.reduce((product, cut) => product * BigInt(cut.whole), 1n);
  const most = BigInt(cuts.length) * whole;
  return {
    isCut: true,
    expected: (due) => Number((BigInt(due) * part * 2n + whole) / (whole * 2n)),
    matches: (due, paid) => {
      const apart = BigInt(paid) * whole - BigInt(due) * part;
      return apart < most && apart > -most;
    },
  };
}

/** First come, first served: without the order of the register it is known only that nobody gets more than is due. */
export const FIRST_COME: Scale = {
  isCut: true,
  expected: (due) => due,
  matches: (due, paid) => paid <= due,
};

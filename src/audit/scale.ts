import type { Overflow } from '../contract/vocabulary.js';
import type { LineKey } from '../limits/tally.js';
import type { Fen } from '../money/fen.js';

/** What becomes of a sum under limits over many claims, whatever the order of the rows. */
export interface Scale {
  readonly isCut: boolean;
  /** What is expected to be paid of a sum, to the nearest fen. */
  readonly expected: (due: Fen) => Fen;
  /**
   * Whether what was paid of a sum can be right: within a fen of its exact part for each limit that cut.
   *
   * @param within How far apart from what they are said to be the two sums may lie, together.
   */
  readonly matches: (due: Fen, paid: Fen, within?: Fen) => boolean;
}

export const UNCUT: Scale = {
  isCut: false,
  expected: (due) => due,
  matches: (due, paid, within = 0) => Math.abs(due - paid) <= within,
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
    matches: (due, paid, within = 0) => {
      const apart = BigInt(paid) * whole - BigInt(due) * part;
      const off = most + BigInt(within) * whole;
      return apart < off && apart > -off;
    },
  };
}

/** First come, first served: without the order of the register it is known only that nobody gets more than is due. */
export const FIRST_COME: Scale = {
  isCut: true,
  expected: (due) => due,
  matches: (due, paid, within = 0) => paid <= due + within,
};

/** A row of an event: what is due and what was paid. */
export interface Sample {
  readonly line: LineKey;
  readonly due: Fen;
  readonly paid: Fen;
  /** How far the two may lie from what they are said to be. */
  readonly within?: Fen | undefined;
}

/**
 * How the rows of an event were in fact scaled: as expected, or at least most of them are not all off for reasons of their own;
 * `unscaled`, in full above a limit; `otherwise`, all by one other rate.
 */
export interface Pattern {
  readonly kind: 'expected' | 'unscaled' | 'otherwise';
  /** Whether a row goes along with the others. */
  readonly fits: (line: LineKey, due: Fen, paid: Fen, within?: Fen) => boolean;
}

/** Also where no limit cuts: what is kept back there is kept back row by row. */
export const EXPECTED: Pattern = { kind: 'expected', fits: () => false };

const UNSCALED: Pattern = {
  kind: 'unscaled',
  fits: (_, due, paid, within = 0) => UNCUT.matches(due, paid, within),
};

/** Fewer rows than this do not show one rate. */
const ENOUGH = 3;

/** Looks at some rows of an event. One root error must not be told of every row: most rows together say how it was scaled. */
export function patternOf(
  samples: readonly Sample[],
  scaleOf: (line: LineKey) => Scale,
  overflow: Overflow,
): Pattern {
  const half = samples.length / 2;
  const many = (test: (sample: Sample) => boolean) => samples.filter(test).length;
  if (many(({ line, due, paid, within }) => scaleOf(line).matches(due, paid, within)) >= half)
    return EXPECTED;
  if (many(({ line, due, paid, within }) => UNSCALED.fits(line, due, paid, within)) >= half) return UNSCALED;
  if (samples.length < ENOUGH || overflow === 'first-come') return EXPECTED;
  const rated = samples
    .map(({ line, due, paid }) => ({ exact: scaleOf(line).expected(due), paid }))
    .filter(({ exact }) => exact > 0)
    .sort((a, b) => a.paid / a.exact - b.paid / b.exact);
  const middle = rated[rated.length >> 1];
  if (middle === undefined) return EXPECTED;
  const rate = middle.paid / middle.exact;
  const fits: Pattern['fits'] = (line, due, paid, within = 0) => {
    const exact = scaleOf(line).expected(due);
    return paid < due && Math.abs(paid - exact * rate) <= within + 3 + (2 * exact) / middle.exact;
  };
  return many(({ line, due, paid, within }) => fits(line, due, paid, within)) > half
    ? { kind: 'otherwise', fits }
    : EXPECTED;
}

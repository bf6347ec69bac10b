/**
 * Truth in Kleene's strong three-valued logic, ordered: false < unknown < true. *And* is the minimum, *or* the maximum.
 */
export type Truth = 0 | 1 | 2;

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

export const truthOf = (value: boolean): Truth => (value ? TRUE : FALSE);

/** As a person writes it: `null` is unknown. */
export const fromTruth = (truth: Truth): boolean | null => (truth === UNKNOWN ? null : truth === TRUE);

/** What several answers to one question agree on; unknown where they do not. */
export const consensus = (truths: readonly Truth[]): Truth =>
  truths.reduce((all, truth) => (truth === all ? all : UNKNOWN));

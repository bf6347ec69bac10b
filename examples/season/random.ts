/** Whole numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, but without, `n`. */
  readonly below: (n: number) => number;
  /** True in so many of a thousand cases. */
  readonly perMille: (share: number) => boolean;
  /** An entry of a list, each as likely as its weight. */
  readonly pick: <V>(weighted: readonly (readonly [V, number])[]) => V;
}

/** Marsaglia's xorshift of 32 bits; good enough for a walk-through, not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  const below = (n: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
  return {
    below,
    perMille: (share) => below(1000) < share,
    pick: (weighted) => {
      let left = below(weighted.reduce((sum, [, weight]) => sum + weight, 0));
      for (const [value, weight] of weighted) {
        if (left < weight) return value;
        left -= weight;
      }
      throw new RangeError('nothing to pick from');
    },
  };
}

/**
 * All combinations of some choices, numbered: combination `n` takes of choice `i` the option
 * `⌊n / stride(i)⌋ mod sizes[i]`.
 */
export interface Combinations {
  readonly count: number;
  readonly option: (combination: number, choice: number) => number;
  /**
   * Whether some choice makes a difference: whether two combinations that differ in it alone are told apart by `differ`.
   */
  readonly matters: (choice: number, differ: (a: number, b: number) => boolean) => boolean;
}

export function combinations(sizes: readonly number[]): Combinations {
  const strides: number[] = [];
  let count = 1;
  for (const size of sizes) {
    strides.push(count);
    count *= size;
  }
  const option = (combination: number, choice: number) =>
    Math.floor(combination / (strides[choice] as number)) % (sizes[choice] as number);
  return {
    count,
    option,
    matters(choice, differ) {
      const stride = strides[choice] as number;
      for (let a = 0; a < count; a++) {
        for (let o = option(a, choice) + 1, b = a + stride; o < (sizes[choice] as number); o++, b += stride) {
          if (differ(a, b)) return true;
        }
      }
      return false;
    },
  };
}

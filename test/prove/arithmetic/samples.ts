/** 固定种子的随机整数。Whole numbers at random from a fixed seed. */
export interface Dice {
  /** low … high，两端在内。From low to high, both included. */
  readonly between: (low: number, high: number) => number;
  /** 先定位数，故大小各级都有。Of any size up to 10^digits. */
  readonly ofAnySize: (digits: number) => number;
  readonly oneOf: <T>(values: readonly T[]) => T;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    ofAnySize: (digits) => Math.floor(next() * 10 ** between(0, digits)),
    oneOf: (values) => values[between(0, values.length - 1)] as (typeof values)[number],
  };
}

/** 比例或份额的十进制串，恰有这么多位小数。A decimal text below one with so many decimals. */
export function decimals({ between }: Dice, count: number): string {
  if (count === 0) return String(between(0, 1));
  return `0.${Array.from({ length: count }, () => between(0, 9)).join('')}`;
}

/** 十进制串的整数部分：值等于 units / 10^decimals。The digits of a decimal text as a whole number. */
export const unitsOf = (text: string): bigint => BigInt(text.replace('.', ''));

// 有理数与分。Rationals over BigInt; money is a whole number of fen.

export interface Rational {
  n: bigint;
  d: bigint;
}

/** 十进制串（非负）。A non-negative decimal string. */
export function rational(text: string): Rational {
  const [whole = '0', fraction = ''] = text.split('.');
  return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) };
}

export function times(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function whole(n: bigint): Rational {
  return { n, d: 1n };
}

/** 四舍五入（非负数）。Round half up (non-negative). */
export function roundHalfUp(a: Rational): bigint {
  return (2n * a.n + a.d) / (2n * a.d);
}

/** 元的十进制串化为分。A money string to fen. */
export function fen(text: string): bigint {
  const [yuan = '0', cents = ''] = text.split('.');
  return BigInt(yuan) * 100n + BigInt(cents.padEnd(2, '0'));
}

/** 分写成两位小数的元。Fen to a money string with two decimals. */
export function yuan(amount: bigint): string {
  return `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
}

export function min(first: bigint, ...rest: bigint[]): bigint {
  return rest.reduce((a, b) => (b < a ? b : a), first);
}

export function max(first: bigint, ...rest: bigint[]): bigint {
  return rest.reduce((a, b) => (b > a ? b : a), first);
}

export function sum(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => a + b, 0n);
}

/** 和的上界以下的最大金额。The largest sum the format admits. */
export const MAX_MONEY = '9999999999999.99';

/** Whole fen of an amount as determinations write it, in yuan with two decimals; bigint, so that sums stay exact. */
export const fenOf = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

/** Writes whole fen as yuan with two decimals. */
export function yuanOf(fen: bigint): string {
  if (fen < 0n) return `-${yuanOf(-fen)}`;
  const digits = `${fen}`.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

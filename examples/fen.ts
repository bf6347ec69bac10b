/** Whole fen of an amount as determinations write it, in yuan with two decimals; bigint, so that sums stay exact. */
export const fenOf = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

/** Yuan with two decimals and thousands set apart. */
export function written(fen: bigint): string {
  const digits = `${fen}`.padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
}

import type { Fen } from './fen.js';

/** ⌊amount × part ÷ whole⌋, exactly. */
export function prorate(amount: Fen, part: Fen, whole: Fen): Fen {
  const product = amount * part;
  if (Number.isSafeInteger(product)) return (product - (product % whole)) / whole;
  return Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
}

import type { Fen } from './fen.js';

/** ⌊amount × part ÷ whole⌋, exactly. */
export function prorate(amount: Fen, part: Fen, whole: Fen): Fen {
  const product = amount * part;
  if (product <= Number.MAX_SAFE_INTEGER) return (product - (product % whole)) / whole;
  return Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
}

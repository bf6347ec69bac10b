import type { Fen } from '../money/fen.js';
import type { Outcome } from './determination.js';

/** What is due, and whether that is final, says the outcome. */
export function outcomeOf(amount: Fen, isFinal: boolean): Outcome {
  if (amount > 0) return 'payable';
  return isFinal ? 'declined' : 'pending';
}

import type { ClaimInput } from 'qijiang-catastrophe-insurance';
import type { Outcome } from './floor.js';
import type { PlainClaim } from './plain.js';

/** What every contestant must get right. */
export interface Answer {
  readonly outcome: Outcome;
  readonly line: string | null;
  /** Fen. */
  readonly amount: number;
}

/** Claims in the shapes that contestants may ask for; all say the same. */
export interface Material {
  readonly raw: readonly ClaimInput[];
  readonly plain: readonly PlainClaim[];
}

/** A way to decide claims, made ready: rules compiled, claims in its own shape. */
export interface Ready {
  readonly answers: () => readonly Answer[] | Promise<readonly Answer[]>;
  /** Decides every claim; returns a number that depends on every result, so that none can be left out. */
  readonly run: () => number | Promise<number>;
}

export interface Contestant {
  readonly name: string;
  /** It knows no open facts, or only at a price that its authors would not pay: complete claims only. */
  readonly completeOnly: boolean;
  /** The most claims that it is given. */
  readonly most: number;
  readonly ready: (material: Material) => Ready | Promise<Ready>;
}

export const outcomeOf = (amount: number, couldPay: boolean): Outcome =>
  amount > 0 ? 'payable' : couldPay ? 'pending' : 'declined';

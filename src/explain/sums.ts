import { Decimal } from 'decimal.js';
import type { RuleAt } from '../law/register-rules.js';
import { Precise } from '../money/exact.js';
import { type Fen, yuanOf } from '../money/fen.js';
import type { Operand, OperandName, Operation, Step, StepId } from './step.js';

/** Sums are explained in exact decimals of yuan: a product is told before it is rounded. */
export type Yuan = Decimal | null;

export const yuanFrom = (text: string | null): Yuan => (text === null ? null : new Precise(text));

export const fromFen = (fen: Fen | null | undefined): Yuan =>
  fen === null || fen === undefined ? null : new Precise(yuanOf(fen));

const NOTHING: Yuan = /* @__PURE__ */ new Precise(0);

/** A sum in yuan with two decimals. */
export const sumText = (sum: Yuan): string | null => (sum === null ? null : sum.toFixed(2));

/** A sum as a sum, with two decimals; any other number with the decimals that it has, but at least those of a sum for products. */
export const exactText = (product: Yuan): string | null => {
  if (product === null) return null;
  return product.decimalPlaces() <= 2 ? product.toFixed(2) : product.toFixed();
};

export const operand = (name: OperandName, value: string | null): Operand => ({ name, value });

export const step = (
  id: StepId,
  operation: Operation,
  operands: readonly Operand[],
  result: string | null,
  { rule, clause }: RuleAt,
): Step => ({ id, rule, clause, operation, operands, result });

const isNothing = (sum: Yuan): boolean => sum?.isZero() === true;

/** What is made of nothing is nothing, whatever else it is made of. */
export function productOf(a: Yuan, b: Yuan): Yuan {
  if (isNothing(a) || isNothing(b)) return NOTHING;
  return a === null || b === null ? null : a.times(b);
}

/** Half up to the fen. */
export const rounded = (sum: Yuan): Yuan =>
  sum === null ? null : sum.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

/** Not below nothing. */
export function difference(a: Yuan, b: Yuan): Yuan {
  if (isNothing(a)) return NOTHING;
  return a === null || b === null ? null : Precise.max(a.minus(b), 0);
}

export const leastKnown = (sums: readonly Yuan[]): Yuan => {
  const known = sums.filter((sum) => sum !== null);
  return known.length < sums.length && !known.some(isNothing) ? null : Precise.min(...known);
};

/** What is open counts nothing yet. */
export const sumOfKnown = (sums: readonly Yuan[]): Yuan => Precise.sum(0, ...sums.map((sum) => sum ?? 0));

import type { Decimal } from 'decimal.js';
import type { Panel } from '../contract/terms.js';
import type { SettlementRule } from '../contract/vocabulary.js';
import { Precise } from '../money/exact.js';
import type { Fen } from '../money/fen.js';
import { split } from '../money/split.js';

/** What some amounts come to, and what each insurer bears of them, in the contract's order. */
export interface Column {
  readonly total: Fen;
  readonly parts: readonly Fen[];
}

/** Splits an amount that may be below zero: what comes back is split as it was paid. */
const signedSplit = (amount: Fen, { shares, remainder }: Panel): readonly Fen[] =>
  split(Math.abs(amount), shares, remainder).map((part) => part * Math.sign(amount));

/**
 * Splits amounts between the insurers: one by one, so that the odd fen of each stand, or all together, so that every insurer
 * stays with its share of the total.
 */
export function columnOf(amounts: readonly Fen[], panel: Panel, rule: SettlementRule): Column {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (rule === 'cumulative') return { total, parts: signedSplit(total, panel) };
  const parts = panel.insurers.map(() => 0);
  for (const amount of amounts) {
    const ofAmount = signedSplit(amount, panel);
    for (let i = 0; i < parts.length; i++) parts[i] = (parts[i] as Fen) + (ofAmount[i] as Fen);
  }
  return { total, parts };
}

/** How many fen an insurer bears beyond its exact share of the total, as exact decimal text. */
export const driftOf = ({ total, parts }: Column, { shares }: Panel, insurer: number): string =>
  new Precise(parts[insurer] as Fen).minus((shares.decimals[insurer] as Decimal).times(total)).toFixed();

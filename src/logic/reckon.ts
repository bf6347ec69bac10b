import { type Exact, exactOf, timesHalfUp } from '../money/exact.js';
import { foldSum } from './fold-sum.js';
import type { ReckonedSum } from './sum.js';

/** A sum for given facts, in fen; `null` while it is open. It may exceed 2^53, and is then not exact. */
export type Reckon<F> = (facts: F) => number | null;

/** Compiles a sum to a function, once per contract, for any number of claims. */
export const reckoner = <F>(sum: ReckonedSum<F>): Reckon<F> =>
  foldSum<F, Reckon<F>, (facts: F) => Exact | null>(sum, {
    fact:
      ({ fact }) =>
      (facts) =>
        (facts[fact] as number | null | undefined) ?? null,
    constant:
      ({ amount }) =>
      () =>
        amount,
    nothing: () => () => 0,
    by({ fact }, cases) {
      return (facts) => {
        const value = facts[fact];
        return value === undefined || value === null ? null : (cases[value as string] as Reckon<F>)(facts);
      };
    },
    minus: (_, of, less) => (facts) => {
      const [amount, taken] = [of(facts), less(facts)];
      return amount === null || taken === null ? null : Math.max(amount - taken, 0);
    },
    times: (_, of, factor) => (facts) => {
      const [amount, by] = [of(facts), factor(facts)];
      return amount === null || by === null ? null : timesHalfUp(amount, by, Number.POSITIVE_INFINITY);
    },
    least: (_, of) => (facts) => {
      let least = Number.POSITIVE_INFINITY;
      for (const part of of) {
        const amount = part(facts);
        if (amount === null) return null;
        if (amount < least) least = amount;
      }
      return least;
    },
    plus: (_, of) => (facts) => {
      let sum = 0;
      for (const part of of) sum += part(facts) ?? 0;
      return sum;
    },
    upTo: (_, of, limit) => (facts) => {
      const [amount, most] = [of(facts), limit(facts)];
      return amount === null || most === null ? null : Math.min(amount, most);
    },
    quantity:
      ({ fact }) =>
      (facts) =>
        (facts[fact] as Exact | null | undefined) ?? null,
    factor({ text }) {
      const factor = exactOf(text);
      return () => factor;
    },
    factorBy:
      ({ fact }, cases) =>
      (facts) => {
        const value = facts[fact];
        return value === undefined || value === null ? null : (cases[value as string]?.(facts) ?? null);
      },
  });

import { type Exact, exactOf, timesHalfUp } from '../money/exact.js';
import { foldSum } from './fold-sum.js';
import type { ReckonedSum } from './sum.js';

/** A sum for given facts, in fen; `null` while it is open. It may exceed 2^53, and is then not exact. */
export type Reckon<F> = (facts: F) => number | null;

/** Reads each fact by a function of its own, which is fast; a fact that is not known is `undefined` or `null`. */
export type Readers<F> = { readonly [K in keyof F & string]-?: (facts: F) => F[K] };

/** What does not depend on the facts is a number. */
type Part<F> = Reckon<F> | number;

type Multiplier<F> = ((facts: F) => Exact | null) | Exact;

const asked = <F>(part: Part<F>): Reckon<F> => (typeof part === 'number' ? () => part : part);

/** Compiles a sum to a function, once per contract, for any number of claims. */
export function reckoner<F>(sum: ReckonedSum<F>, readers: Readers<F>): Reckon<F> {
  const reader = <V>(fact: keyof F & string) => readers[fact] as (facts: F) => V | null | undefined;
  const part = foldSum<F, Part<F>, Multiplier<F>>(sum, {
    fact({ fact }) {
      const read = reader<number>(fact);
      return (facts) => read(facts) ?? null;
    },
    constant: ({ amount }) => amount,
    nothing: () => 0,
    by({ fact }, cases) {
      const read = reader<string>(fact);
      return (facts) => {
        const value = read(facts);
        if (value === undefined || value === null) return null;
        const chosen = cases[value] as Part<F>;
        return typeof chosen === 'number' ? chosen : chosen(facts);
      };
    },
    minus(_, of, less) {
      if (less === 0) return of;
      const from = asked(of);
      const take = asked(less);
      if (typeof less === 'number') {
        return (facts) => {
          const amount = from(facts);
          return amount === null ? null : Math.max(amount - less, 0);
        };
      }
      return (facts) => {
        const amount = from(facts);
        const taken = take(facts);
        return amount === null || taken === null ? null : Math.max(amount - taken, 0);
      };
    },
    times(_, of, factor) {
      const multiplied = asked(of);
      if (typeof factor !== 'function') {
        if (factor.units === factor.scale) return of;
        return (facts) => {
          const amount = multiplied(facts);
          return amount === null ? null : timesHalfUp(amount, factor, Number.POSITIVE_INFINITY);
        };
      }
      return (facts) => {
        const amount = multiplied(facts);
        const by = factor(facts);
        return amount === null || by === null ? null : timesHalfUp(amount, by, Number.POSITIVE_INFINITY);
      };
    },
    least(_, of) {
      const parts = of.map(asked);
      return (facts) => {
        let least = Number.POSITIVE_INFINITY;
        for (const each of parts) {
          const amount = each(facts);
          if (amount === null) return null;
          if (amount < least) least = amount;
        }
        return least;
      };
    },
    plus: (_, of) => of.map(asked).reduce((sum, part) => (facts) => (sum(facts) ?? 0) + (part(facts) ?? 0)),
    upTo(_, of, limit) {
      const whole = asked(of);
      const most = asked(limit);
      if (typeof limit === 'number') {
        return (facts) => {
          const amount = whole(facts);
          return amount !== null && amount > limit ? limit : amount;
        };
      }
      return (facts) => {
        const amount = whole(facts);
        const limited = most(facts);
        return amount === null || limited === null ? null : Math.min(amount, limited);
      };
    },
    quantity({ fact }) {
      const read = reader<Exact>(fact);
      return (facts) => read(facts) ?? null;
    },
    factor: ({ text }) => exactOf(text),
    factorBy({ fact }, cases) {
      const read = reader<number>(fact);
      return (facts) => {
        const value = read(facts);
        if (value === undefined || value === null) return null;
        const chosen = cases[value] as Multiplier<F>;
        return typeof chosen === 'function' ? chosen(facts) : chosen;
      };
    },
  });
  return asked(part);
}

import { type Exact, exactOf, timesHalfUp } from '../money/exact.js';
import { foldSum, mapped } from './fold-sum.js';
import type { ReckonedSum } from './sum.js';

/**
 * A sum for given facts, in fen; none while it is open. It may exceed 2^53, and is then not exact. What is made of nothing is
 * nothing, whatever else it is made of turns out to be: that is settled.
 */
export type Reckon<F> = (facts: F) => number | null | undefined;

/** Reads each fact by a function of its own, which is fast; a fact that is not known is `undefined` or `null`. */
export type Readers<F> = { readonly [K in keyof F & string]-?: (facts: F) => F[K] };

/** What does not depend on the facts is a number. */
type ReckonedPart<F> = Reckon<F> | number;

/** What a factor makes of a sum. */
type Multiplier<F> = (of: ReckonedPart<F>) => ReckonedPart<F>;

const asked = <F>(part: ReckonedPart<F>): Reckon<F> => (typeof part === 'number' ? () => part : part);

/** What is made of two values, and of nothing whatever the other is; open while one of them is. */
function joined<F, B>(
  of: ReckonedPart<F>,
  other: (facts: F) => B | null | undefined,
  make: (amount: number, other: B) => number,
): ReckonedPart<F> {
  if (of === 0) return 0;
  const first = asked(of);
  return (facts) => {
    const amount = first(facts);
    if (amount === 0) return 0;
    const by = other(facts);
    return amount == null || by == null ? null : make(amount, by);
  };
}

function leastPart<F>(of: ReckonedPart<F>, limit: ReckonedPart<F>): ReckonedPart<F> {
  if (limit === 0) return 0;
  const whole = asked(of);
  if (typeof limit === 'number')
    return (facts) => {
      const amount = whole(facts);
      return amount == null ? null : Math.min(amount, limit);
    };
  return (facts) => {
    const [amount, most] = [whole(facts), limit(facts)];
    if (amount === 0 || most === 0) return 0;
    return amount == null || most == null ? null : Math.min(amount, most);
  };
}

function minusPart<F>(of: ReckonedPart<F>, less: ReckonedPart<F>): ReckonedPart<F> {
  if (of === 0 || less === 0) return of;
  const from = asked(of);
  if (typeof less !== 'number') return joined(of, less, (amount, taken) => Math.max(amount - taken, 0));
  return (facts) => {
    const amount = from(facts);
    return amount == null ? null : Math.max(amount - less, 0);
  };
}

const product = (amount: number, by: Exact): number => timesHalfUp(amount, by, Number.POSITIVE_INFINITY);

/** A sum times what stands. */
function timesPart<F>(of: ReckonedPart<F>, by: Exact): ReckonedPart<F> {
  if (by.units === by.scale) return of;
  if (by.units === 0) return 0;
  if (typeof of === 'number') return product(of, by);
  return (facts) => {
    const amount = of(facts);
    return amount == null ? null : product(amount, by);
  };
}

/** Compiles a sum to a function, once per contract, for any number of claims. */
export function reckoner<F>(sum: ReckonedSum<F>, readers: Readers<F>): Reckon<F> {
  const reader = <V>(fact: keyof F & string) => readers[fact] as (facts: F) => V | null | undefined;
  const oneOf = (
    fact: keyof F & string,
    cases: Readonly<Record<string, ReckonedPart<F>>>,
  ): ReckonedPart<F> => {
    if (Object.values(cases).every((part) => part === 0)) return 0;
    const read = reader<string>(fact);
    return (facts) => {
      const value = read(facts);
      if (value == null) return null;
      const chosen = cases[value] as ReckonedPart<F>;
      return typeof chosen === 'number' ? chosen : chosen(facts);
    };
  };
  return asked(
    foldSum<F, ReckonedPart<F>, Multiplier<F>>(sum, {
      fact: ({ fact }) => reader<number>(fact),
      constant: ({ amount }) => amount,
      nothing: () => 0,
      by: ({ fact }, cases) => oneOf(fact, cases),
      minus: (_, of, less) => minusPart(of, less),
      times: (_, factor, of) => factor(of),
      least: (_, of) => of.reduce((all, part) => leastPart(all, part)),
      plus: (_, of) => of.map(asked).reduce((sum, part) => (facts) => (sum(facts) ?? 0) + (part(facts) ?? 0)),
      'up-to': (_, of, limit) => leastPart(of, limit),
      quantity:
        ({ fact }) =>
        (of) =>
          joined(of, reader<Exact>(fact), product),
      'factor constant'({ text }) {
        const by = exactOf(text);
        return (of) => timesPart(of, by);
      },
      'factor by':
        ({ fact }, cases) =>
        (of) =>
          oneOf(
            fact,
            mapped(cases, (factor) => factor(of)),
          ),
    }),
  );
}

import { foldSum } from './fold-sum.js';
import type { ReckonedSum } from './sum.js';

type FactOf<F> = keyof F & string;

/** A fact that a sum asks, and how its values count. */
export interface AskedFact<F> {
  readonly fact: FactOf<F>;
  /**
   * `choice`: it chooses between sums or rates, by these values. `amount`: more of it is worth more. `quantity`: it multiplies
   * an amount.
   */
  readonly as: 'choice' | 'amount' | 'quantity';
  readonly values: readonly string[];
  /** Whether none of its values is worth as little as not knowing it. */
  readonly isWorth: boolean;
  /** Of a quantity: the amounts that it multiplies up to a limit, and the limit. */
  readonly upTo: readonly { readonly amount: number; readonly limit: number }[];
}

interface Asks<F> {
  readonly asked: readonly AskedFact<F>[];
  /** The amounts that stand here, whatever the facts are. */
  readonly amounts: readonly number[];
  readonly isNothing: boolean;
  /** The quantities by which these amounts are multiplied. */
  readonly product: readonly FactOf<F>[];
}

const NO_ASKS = { asked: [], amounts: [], isNothing: false, product: [] } as const;

const ask = <F>(
  fact: FactOf<F>,
  as: AskedFact<F>['as'],
  isWorth: boolean,
  values: readonly string[] = [],
): AskedFact<F> => ({
  fact,
  as,
  values,
  isWorth,
  upTo: [],
});

/** The facts that a sum asks, in order; a fact that is asked in several places more than once. */
export const askedIn = <F>(sum: ReckonedSum<F>): readonly AskedFact<F>[] => {
  const together = (_: unknown, parts: readonly Asks<F>[]): Asks<F> => ({
    ...NO_ASKS,
    asked: parts.flatMap(({ asked }) => asked),
  });
  return foldSum<F, Asks<F>, readonly AskedFact<F>[]>(sum, {
    fact: ({ fact }) => ({ ...NO_ASKS, asked: [ask(fact, 'amount', false)] }),
    constant: ({ amount }) => ({ ...NO_ASKS, amounts: [amount] }),
    nothing: () => ({ ...NO_ASKS, isNothing: true }),
    by({ fact }, cases) {
      const parts = Object.values(cases);
      const isWorth = !parts.some(({ isNothing }) => isNothing);
      return {
        ...NO_ASKS,
        asked: [ask(fact, 'choice', isWorth, Object.keys(cases)), ...parts.flatMap(({ asked }) => asked)],
        amounts: parts.flatMap(({ amounts }) => amounts),
      };
    },
    minus: (_, of, less) => ({
      ...NO_ASKS,
      asked: [...of.asked, ...less.asked.map((each) => ({ ...each, isWorth: true }))],
    }),
    times: (_, { asked, amounts }, factor) => ({
      ...NO_ASKS,
      asked: [...asked, ...factor],
      amounts,
      product: factor.filter(({ as }) => as === 'quantity').map(({ fact }) => fact),
    }),
    least: together,
    plus: together,
    upTo: (_, { asked, amounts, product }, { amounts: limits }) => ({
      ...NO_ASKS,
      asked: asked.map((each) =>
        product.includes(each.fact)
          ? { ...each, upTo: limits.flatMap((limit) => amounts.map((amount) => ({ amount, limit }))) }
          : each,
      ),
    }),
    quantity: ({ fact }) => [ask(fact, 'quantity', true)],
    factor: () => [],
    factorBy: ({ fact }, cases) => [
      ask(fact, 'choice', true, Object.keys(cases)),
      ...Object.values(cases).flat(),
    ],
  }).asked;
};

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
  /** The values of the fact that chooses first with which it is asked. */
  readonly under: readonly string[];
}

interface AskedSum<F> {
  readonly asked: readonly AskedFact<F>[];
  /** The amounts that stand here, whatever the facts are. */
  readonly amounts: readonly number[];
  /** The values of the fact that chooses first with which nothing is due here. */
  readonly nothing: readonly string[];
  /** The quantities by which these amounts are multiplied. */
  readonly product: readonly FactOf<F>[];
}

const NO_ASKS = { asked: [], amounts: [], nothing: [], product: [] } as const;

/**
 * The facts that a sum asks, in order; a fact that is asked in several places more than once. What is made of nothing is nothing,
 * and asks nothing.
 *
 * @param first The fact that chooses first, and all of its values.
 */
export const askedIn = <F>(
  sum: ReckonedSum<F>,
  first: FactOf<F>,
  all: readonly string[],
): readonly AskedFact<F>[] => {
  const ask = (
    fact: FactOf<F>,
    as: AskedFact<F>['as'],
    isWorth: boolean,
    values: readonly string[] = [],
  ): AskedFact<F> => ({ fact, as, values, isWorth, upTo: [], under: all });
  const whereDue = (parts: readonly AskedSum<F>[], asked: readonly AskedFact<F>[]): AskedSum<F> => {
    const nothing = parts.flatMap((part) => part.nothing);
    const isDue = (value: string) => !nothing.includes(value);
    return {
      ...NO_ASKS,
      nothing,
      asked: asked.map((each) => ({ ...each, under: each.under.filter(isDue) })),
    };
  };
  const askedBy = (parts: readonly AskedSum<F>[]) => parts.flatMap(({ asked }) => asked);
  return foldSum<F, AskedSum<F>, readonly AskedFact<F>[]>(sum, {
    fact: ({ fact }) => ({ ...NO_ASKS, asked: [ask(fact, 'amount', false)] }),
    constant: ({ amount }) => ({ ...NO_ASKS, amounts: [amount] }),
    nothing: () => ({ ...NO_ASKS, nothing: all }),
    by({ fact }, cases) {
      const parts = Object.values(cases);
      const isWorth = parts.every(({ nothing }) => nothing.length < all.length);
      const chosen = Object.entries(cases).map(([value, part]) => {
        const within = (values: readonly string[]) => values.filter((each) => each === value);
        return {
          nothing: within(part.nothing),
          asked: part.asked.map((each) => ({ ...each, under: within(each.under) })),
        };
      });
      return {
        ...NO_ASKS,
        asked: [
          ask(fact, 'choice', isWorth, Object.keys(cases)),
          ...(fact === first ? chosen : parts).flatMap(({ asked }) => asked),
        ],
        nothing: fact === first ? chosen.flatMap(({ nothing }) => nothing) : [],
        amounts: parts.flatMap(({ amounts }) => amounts),
      };
    },
    minus: (_, of, less) =>
      whereDue([of, less], [...of.asked, ...less.asked.map((each) => ({ ...each, isWorth: true }))]),
    times: (_, factor, of) => ({
      ...whereDue([of], [...of.asked, ...factor]),
      amounts: of.amounts,
      product: factor.filter(({ as }) => as === 'quantity').map(({ fact }) => fact),
    }),
    least: (_, parts) => whereDue(parts, askedBy(parts)),
    plus: (_, parts) => ({ ...NO_ASKS, asked: askedBy(parts) }),
    'up-to': (_, of, limit) =>
      whereDue(
        [of, limit],
        of.asked.map((each) =>
          of.product.includes(each.fact)
            ? {
                ...each,
                upTo: limit.amounts.flatMap((most) => of.amounts.map((amount) => ({ amount, limit: most }))),
              }
            : each,
        ),
      ),
    quantity: ({ fact }) => [ask(fact, 'quantity', true)],
    'factor constant': () => [],
    'factor by': ({ fact }, cases) => [
      ask(fact, 'choice', true, Object.keys(cases)),
      ...Object.values(cases).flat(),
    ],
  }).asked;
};

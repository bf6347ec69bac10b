import type { FactName } from '../claim/facts.js';
import { asLoss, type LossFacts } from './loss-facts.js';

/**
 * Stands first among the values of a fact whose benefit stays open until it is known, although every value would be worth
 * something: leaving it unknown is then one more result to compare with.
 */
export const LEFT_OPEN = null;

/** A fact of the loss, and values that stand for all that it may turn out to be. */
export interface OpenFact {
  readonly fact: FactName & keyof LossFacts;
  readonly values: readonly unknown[];
  /** Those of them, or others, with which most is due. */
  readonly most: readonly unknown[];
  /** Whether nothing bounds what it may make due. */
  readonly isUnbounded: boolean;
}

/** A way in which a loss may turn out, as far as it was asked, and what was worked out of it. */
export interface Turnout<R> {
  /** For each open fact the place of its value; `NOT_ASKED` where it made no difference. */
  readonly chosen: readonly number[];
  /** The facts that it asks and leaves open, as a set of bits. */
  readonly leftOpen: number;
  readonly result: R;
}

const NOT_ASKED = -1;

/** Turnouts, told apart by one fact after the other. */
type Tree<R> = Turnout<R> | { readonly fact: number; readonly next: readonly Tree<R>[] };

/** A loss that notes what of it is asked: an open fact takes a value then, at first the last one, which is worth most. */
const AskedLoss = /* @__PURE__ */ asLoss(
  class {
    /** The open facts that were asked, by their places, in the order in which they were. */
    readonly asked: number[] = [];
    readonly chosen: number[];
    readonly #known: LossFacts;
    readonly #open: readonly OpenFact[];
    readonly #facts: readonly (keyof LossFacts)[];

    constructor(known: LossFacts, open: readonly OpenFact[]) {
      this.#known = known;
      this.#open = open;
      this.#facts = open.map(({ fact }) => fact);
      this.chosen = open.map(() => NOT_ASKED);
    }

    tell(fact: keyof LossFacts): unknown {
      const at = this.#facts.indexOf(fact);
      if (at < 0) return this.#known[fact];
      const { values } = this.#open[at] as OpenFact;
      if (this.chosen[at] === NOT_ASKED) {
        this.chosen[at] = values.length - 1;
        this.asked.push(at);
      }
      return values[this.chosen[at] as number];
    }

    /** Keeps the choice of so many facts. */
    keep(count: number): void {
      while (this.asked.length > count) this.chosen[this.asked.pop() as number] = NOT_ASKED;
    }

    /** Goes on to the next choice of what was asked; whether there is one. */
    next(): boolean {
      for (let depth = this.asked.length; depth > 0; depth--) {
        const last = this.asked[depth - 1] as number;
        const place = this.chosen[last] as number;
        if (place > 0) {
          this.chosen[last] = place - 1;
          return true;
        }
        this.keep(depth - 1);
      }
      return false;
    }
  },
);

/** Every way in which a loss may turn out. */
export interface Turnouts<R> {
  readonly all: readonly Turnout<R>[];
  /** Whether an open fact, by its place, makes a difference: whether two ways that differ in it alone are told apart. */
  readonly matters: (fact: number, differ: (a: Turnout<R>, b: Turnout<R>) => boolean) => boolean;
}

/** Whether a way that goes with some choices passes a test. */
const someWay = <R>(
  tree: Tree<R>,
  chosen: readonly number[],
  test: (way: Turnout<R>) => boolean,
): boolean => {
  if ('result' in tree) return test(tree);
  const at = chosen[tree.fact] as number;
  return at === NOT_ASKED
    ? tree.next.some((each) => someWay(each, chosen, test))
    : someWay(tree.next[at] as Tree<R>, chosen, test);
};

/**
 * Works something out of a loss in every way that some open facts allow: what is asked of a completion is asked once for all that
 * differ in nothing else.
 *
 * @param work May ask facts of the loss, which is only lent, and must hang on nothing else.
 */
export function turnoutsOf<R>(
  loss: LossFacts,
  open: readonly OpenFact[],
  work: (completed: LossFacts) => R,
): Turnouts<R> {
  const lent = new AskedLoss(loss, open);
  const { asked, chosen } = lent;
  const all: Turnout<R>[] = [];
  const isLeft = (at: number): boolean => open[at]?.values[chosen[at] as number] === LEFT_OPEN;
  const grow = (known: number): Tree<R> => {
    const result = work((open.length === 0 ? loss : lent) as unknown as LossFacts);
    let leftOpen = 0;
    for (const at of asked) if (isLeft(at)) leftOpen |= 1 << at;
    const way = { chosen: [...chosen], leftOpen, result };
    all.push(way);
    let tree: Tree<R> = way;
    for (let depth = asked.length - 1; depth >= known; depth--) {
      const fact = asked[depth] as number;
      const next: Tree<R>[] = [tree];
      for (let at = (chosen[fact] as number) - 1; at >= 0; at--) {
        lent.keep(depth + 1);
        chosen[fact] = at;
        next.unshift(grow(depth + 1));
      }
      lent.keep(depth);
      tree = { fact, next };
    }
    return tree;
  };
  const tree = grow(0);
  return {
    all,
    matters: (fact, differ) =>
      all.some((way) => {
        const others = [...way.chosen];
        for (let at = (way.chosen[fact] as number) - 1; at >= 0; at--) {
          others[fact] = at;
          if (someWay(tree, others, (other) => differ(other, way))) return true;
        }
        return false;
      }),
  };
}

/** Whether some completion passes a test; the last values are tried first. */
export function someCompletion(
  loss: LossFacts,
  open: readonly OpenFact[],
  test: (completed: LossFacts) => boolean,
): boolean {
  if (open.length === 0) return test(loss);
  const lent = new AskedLoss(loss, open);
  do {
    if (test(lent as unknown as LossFacts)) return true;
  } while (lent.next());
  return false;
}

/** A loss as a way has it, or as far as nothing is asked there, as another that agrees with it but in one fact. */
export function completedBy(
  loss: LossFacts,
  open: readonly OpenFact[],
  { chosen }: Turnout<unknown>,
  other: Turnout<unknown>,
): LossFacts {
  const completed: { -readonly [F in keyof LossFacts]: unknown } = { ...loss };
  for (const [i, { fact, values }] of open.entries()) {
    const at = chosen[i] === NOT_ASKED ? (other.chosen[i] as number) : (chosen[i] as number);
    completed[fact] = values[at === NOT_ASKED ? values.length - 1 : at];
  }
  return completed as LossFacts;
}

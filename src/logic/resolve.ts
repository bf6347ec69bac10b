import type { Condition, Tests } from './condition.js';
import { FALSE, TRUE, type Truth, truthOf } from './truth.js';

/** A question to one fact, with the terms already applied. */
export interface Question<F> {
  readonly kind: 'question';
  readonly fact: keyof F & string;
  readonly truthOf: (value: unknown) => Truth;
}

/** A condition under given terms: readings chosen, terms applied, constants folded away. Only facts are left to ask. */
export type Resolved<F> =
  | { readonly kind: 'constant'; readonly truth: Truth }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Resolved<F>[] }
  | Question<F>;

/** What given terms make of readings and tests. */
export interface Under<T extends Tests> {
  /** Which reading is chosen. */
  readonly chosen: (reading: string) => string;
  /** A test of a fact, as a function of its value. */
  readonly passes: (test: T['fact']) => (value: never) => Truth;
  readonly agreed: (test: T['terms']) => boolean;
}

/** Applies the terms to a condition. */
export function resolve<F, T extends Tests>(condition: Condition<F, T>, under: Under<T>): Resolved<F> {
  switch (condition.kind) {
    case 'constant':
      return condition;
    case 'terms':
      return { kind: 'constant', truth: truthOf(under.agreed(condition.test)) };
    case 'choice':
      return resolve(condition.cases[under.chosen(condition.reading)] as Condition<F, T>, under);
    case 'one-of': {
      const { fact, values } = condition;
      return { kind: 'question', fact, truthOf: (value) => truthOf(values.includes(value)) };
    }
    case 'check': {
      const { fact, test } = condition;
      return { kind: 'question', fact, truthOf: under.passes(test) as Question<F>['truthOf'] };
    }
    default:
      return fold(
        condition.kind,
        condition.of.map((part) => resolve(part, under)),
      );
  }
}

/** Drops the parts that say nothing; a part that settles the whole becomes the whole. */
function fold<F>(kind: 'all' | 'any', parts: readonly Resolved<F>[]): Resolved<F> {
  const [neutral, settled]: [Truth, Truth] = kind === 'all' ? [TRUE, FALSE] : [FALSE, TRUE];
  // Only constants have a truth of their own.
  const isConstant = (part: Resolved<F>, truth: Truth) =>
    (part as { readonly truth?: Truth }).truth === truth;
  if (parts.some((part) => isConstant(part, settled))) return { kind: 'constant', truth: settled };
  const open = parts.filter((part) => !isConstant(part, neutral));
  if (open.length === 0) return { kind: 'constant', truth: neutral };
  return open.length === 1 ? (open[0] as Resolved<F>) : { kind, of: open };
}

import type { Condition, Tests } from './condition.js';
import { foldCondition } from './fold.js';
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from './truth.js';

/** A question to one fact, with the terms already applied. */
export interface Question<F> {
  readonly kind: 'question';
  /** The condition that asks it. */
  readonly id: string;
  readonly fact: keyof F & string;
  /** What of the fact it asks, where that is a fact by itself. */
  readonly part?: string;
  readonly truthOf: (value: unknown) => Truth;
  /** Values that stand for all, as far as this question tells them apart. */
  readonly tells: readonly unknown[];
}

/** A condition under given terms: readings chosen, terms applied, constants folded away. Only facts are left to ask. */
export type Resolved<F> =
  | { readonly kind: 'constant'; readonly truth: Truth }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Resolved<F>[] }
  | Question<F>;

/** What given terms make of readings and tests. */
export interface Bindings<T extends Tests> {
  /** Which reading is chosen. */
  readonly chosen: (reading: string) => string;
  /** A test of a fact, as a function of its value. */
  readonly passes: (test: T['fact']) => (value: never) => Truth;
  /** Values of the fact that stand for all, as far as a test tells them apart. */
  readonly tells: (test: T['fact']) => readonly unknown[];
  readonly agreed: (test: T['terms']) => boolean;
}

/** Any value that is not listed. */
const UNLISTED = Symbol('other');

/** Applies the terms to a condition. */
export const resolveCondition = <F, T extends Tests>(
  condition: Condition<F, T>,
  under: Bindings<T>,
): Resolved<F> =>
  foldCondition<F, T, Resolved<F>>(condition, {
    all: (_, of) => groupOf('all', of),
    any: (_, of) => groupOf('any', of),
    'one-of': ({ id, fact, values, open }) => ({
      kind: 'question',
      id,
      fact,
      truthOf: (value) => (open?.includes(value) ? UNKNOWN : truthOf(values.includes(value))),
      tells: [...values, UNLISTED],
    }),
    check: ({ id, fact, part, test }) => ({
      kind: 'question',
      id,
      fact,
      ...(part !== undefined && { part }),
      truthOf: under.passes(test) as Question<F>['truthOf'],
      tells: under.tells(test),
    }),
    terms: ({ test }) => ({ kind: 'constant', truth: truthOf(under.agreed(test)) }),
    choice: ({ reading }, caseOf) => caseOf(under.chosen(reading)),
    constant: (constant) => constant,
  });

/** Drops the parts that say nothing; a part that settles the whole becomes the whole. */
function groupOf<F>(kind: 'all' | 'any', parts: readonly Resolved<F>[]): Resolved<F> {
  const [neutral, settled]: [Truth, Truth] = kind === 'all' ? [TRUE, FALSE] : [FALSE, TRUE];
  // Only constants have a truth of their own.
  const isConstant = (part: Resolved<F>, truth: Truth) =>
    (part as { readonly truth?: Truth }).truth === truth;
  if (parts.some((part) => isConstant(part, settled))) return { kind: 'constant', truth: settled };
  const open = parts.filter((part) => !isConstant(part, neutral));
  if (open.length === 0) return { kind: 'constant', truth: neutral };
  return open.length === 1 ? (open[0] as Resolved<F>) : { kind, of: open };
}

/** A condition of which some facts are known: what they answer is no longer asked. */
export function withFacts<F>(condition: Resolved<F>, facts: Partial<F>): Resolved<F> {
  switch (condition.kind) {
    case 'constant':
      return condition;
    case 'question': {
      const value = facts[condition.fact];
      return value === undefined ? condition : { kind: 'constant', truth: condition.truthOf(value) };
    }
    default:
      return groupOf(
        condition.kind,
        condition.of.map((part) => withFacts(part, facts)),
      );
  }
}

/** The condition that holds where all of some do. */
export const allOf = <F>(conditions: readonly Resolved<F>[]): Resolved<F> => groupOf('all', conditions);

import type { Condition } from './condition.js';
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

/** Which reading is chosen. */
export type Chosen = (reading: string) => string;

/** Applies the terms to a condition. */
export function resolve<F, T>(condition: Condition<F, T>, terms: T, chosen: Chosen): Resolved<F> {
  switch (condition.kind) {
    case 'constant':
      return condition;
    case 'terms':
      return { kind: 'constant', truth: truthOf(condition.holds(terms)) };
    case 'choice':
      return resolve(condition.cases[chosen(condition.reading)] as Condition<F, T>, terms, chosen);
    case 'one-of': {
      const { fact, values } = condition;
      return { kind: 'question', fact, truthOf: (value) => truthOf(values.includes(value)) };
    }
    case 'check': {
      const { fact, holds } = condition;
      return { kind: 'question', fact, truthOf: (value) => holds(value as never, terms) };
    }
    default:
      return fold(
        condition.kind,
        condition.of.map((part) => resolve(part, terms, chosen)),
      );
  }
}

/** Drops the parts that say nothing; a part that settles the whole becomes the whole. */
function fold<F>(kind: 'all' | 'any', parts: readonly Resolved<F>[]): Resolved<F> {
  const [neutral, settled]: [Truth, Truth] = kind === 'all' ? [TRUE, FALSE] : [FALSE, TRUE];
  const isConstant = (part: Resolved<F>, truth: Truth) => part.kind === 'constant' && part.truth === truth;
  if (parts.some((part) => isConstant(part, settled))) return { kind: 'constant', truth: settled };
  const open = parts.filter((part) => !isConstant(part, neutral));
  if (open.length === 0) return { kind: 'constant', truth: neutral };
  return open.length === 1 ? (open[0] as Resolved<F>) : { kind, of: open };
}

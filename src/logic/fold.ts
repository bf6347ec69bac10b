import type { All, Any, Check, Choice, Condition, Constant, OneOf, TermsCheck, Tests } from './condition.js';

/**
 * A reader of conditions: what to make of each kind, given the condition and what was made of its parts. What is made of a case
 * of a reading is made when it is asked for.
 */
export interface ConditionAlgebra<F, T extends Tests, R> {
  readonly all: (condition: All<F, T>, of: readonly R[]) => R;
  readonly any: (condition: Any<F, T>, of: readonly R[]) => R;
  readonly 'one-of': (condition: OneOf<F>) => R;
  readonly check: (condition: Check<F, T>) => R;
  readonly terms: (condition: TermsCheck<T>) => R;
  readonly choice: (condition: Choice<F, T>, caseOf: (position: string) => R) => R;
  readonly constant: (condition: Constant) => R;
}

/** A reader that makes the same of every condition without parts. */
export const eachLeaf = <F, T extends Tests, R>(leaf: (condition: Condition<F, T>) => R) => ({
  'one-of': leaf,
  check: leaf,
  terms: leaf,
  constant: leaf,
});

/** Reads a condition from its leaves up. */
export function foldCondition<F, T extends Tests, R>(
  condition: Condition<F, T>,
  algebra: ConditionAlgebra<F, T, R>,
): R {
  const read = (part: Condition<F, T>): R => {
    switch (part.kind) {
      case 'all':
        return algebra.all(part, part.of.map(read));
      case 'any':
        return algebra.any(part, part.of.map(read));
      case 'one-of':
        return algebra['one-of'](part);
      case 'check':
        return algebra.check(part);
      case 'terms':
        return algebra.terms(part);
      case 'choice':
        return algebra.choice(part, (position) => read(part.cases[position] as Condition<F, T>));
      case 'constant':
        return algebra.constant(part);
    }
  };
  return read(condition);
}

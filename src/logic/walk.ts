import type { Condition, Tests } from './condition.js';
import { eachLeaf, foldCondition } from './fold.js';
import type { Question, Resolved } from './resolve.js';

/** Every condition of a tree, the tree itself first, whatever the terms; cases of open readings included. */
export function conditionsIn<F, T extends Tests>(whole: Condition<F, T>): readonly Condition<F, T>[] {
  type Conditions = readonly Condition<F, T>[];
  const leaf = (condition: Condition<F, T>) => [condition];
  const group = (condition: Condition<F, T>, parts: readonly Conditions[]) => [condition, ...parts.flat()];
  return foldCondition<F, T, Conditions>(whole, {
    all: group,
    any: group,
    ...eachLeaf(leaf),
    choice: (condition, caseOf) => group(condition, Object.keys(condition.cases).map(caseOf)),
  });
}

/** Every question that a resolved condition still asks. */
export function* questionsIn<F>(condition: Resolved<F>): Generator<Question<F>> {
  if (condition.kind === 'question') yield condition;
  else if (condition.kind !== 'constant') for (const part of condition.of) yield* questionsIn(part);
}

/** The parts of a resolved condition that must all hold, none of them such a group itself. */
export const conjunctsOf = <F>(condition: Resolved<F>): readonly Resolved<F>[] =>
  condition.kind === 'all' ? condition.of.flatMap(conjunctsOf) : [condition];

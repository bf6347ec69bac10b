import type { Condition, Tests } from './condition.js';
import type { Question, Resolved } from './resolve.js';

/** Every condition of a tree, the tree itself first, whatever the terms; cases of open readings included. */
export function* conditionsIn<F, T extends Tests>(condition: Condition<F, T>): Generator<Condition<F, T>> {
  yield condition;
  if (condition.kind === 'all' || condition.kind === 'any') {
    for (const part of condition.of) yield* conditionsIn(part);
  } else if (condition.kind === 'choice') {
    for (const part of Object.values(condition.cases)) yield* conditionsIn(part);
  }
}

/** Every question that a resolved condition still asks. */
export function* questionsIn<F>(condition: Resolved<F>): Generator<Question<F>> {
  if (condition.kind === 'question') yield condition;
  else if (condition.kind !== 'constant') for (const part of condition.of) yield* questionsIn(part);
}

/** The parts of a resolved condition that must all hold, none of them such a group itself. */
export const conjunctsOf = <F>(condition: Resolved<F>): readonly Resolved<F>[] =>
  condition.kind === 'all' ? condition.of.flatMap(conjunctsOf) : [condition];

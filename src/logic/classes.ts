import type { Question } from './resolve.js';

/**
 * The values of a fact by the way in which the questions can tell them apart: under given terms they fall into a few
 * classes, and one of each stands for all.
 */
export interface Classes<V> {
  /** The first value of each class. */
  readonly representatives: readonly V[];
  /** The class of each value, in the order of the values. */
  readonly classOf: readonly number[];
}

export function classify<V>(
  values: readonly V[],
  questions: readonly Pick<Question<never>, 'truthOf'>[],
): Classes<V> {
  const classes = new Map<string, number>();
  const representatives: V[] = [];
  const classOf = values.map((value) => {
    const answers = questions.map((question) => question.truthOf(value)).join('');
    const known = classes.get(answers);
    if (known !== undefined) return known;
    classes.set(answers, representatives.length);
    return representatives.push(value) - 1;
  });
  return { representatives, classOf };
}

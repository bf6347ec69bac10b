import type { Question } from './resolve.js';

/**
 * One value for each way in which the questions can tell values of a fact apart: under given terms the values of a fact
 * fall into a few classes, and one of each class stands for all.
 */
export function representatives<V>(
  values: readonly V[],
  questions: readonly Question<never>[],
): readonly V[] {
  const seen = new Map<string, V>();
  for (const value of values) {
    const answers = questions.map((question) => question.truthOf(value)).join('');
    if (!seen.has(answers)) seen.set(answers, value);
  }
  return [...seen.values()];
}

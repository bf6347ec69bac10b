import type { Condition, Tests } from './condition.js';

/**
 * A tree in which other conditions stand in the place of some, found by their names; what they replace is gone whole. What
 * nothing is replaced in stays the very same.
 */
export function amend<F, T extends Tests>(
  condition: Condition<F, T>,
  others: Readonly<Record<string, unknown>>,
): Condition<F, T> {
  const { id } = condition as { readonly id?: string };
  if (id !== undefined && Object.hasOwn(others, id)) return others[id] as Condition<F, T>;
  if (condition.kind === 'all' || condition.kind === 'any') {
    const of = condition.of.map((part) => amend(part, others));
    return of.every((part, i) => part === condition.of[i]) ? condition : { ...condition, of };
  }
  if (condition.kind !== 'choice') return condition;
  const cases = Object.entries(condition.cases).map(
    ([position, part]) => [position, amend(part, others)] as const,
  );
  return cases.every(([position, part]) => part === condition.cases[position])
    ? condition
    : { ...condition, cases: Object.fromEntries(cases) };
}

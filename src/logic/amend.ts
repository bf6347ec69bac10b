import type { Condition, Tests } from './condition.js';

/** A tree in which other conditions stand in the place of some, found by their names; what they replace is gone whole. */
export function amend<F, T extends Tests>(
  condition: Condition<F, T>,
  others: Readonly<Record<string, unknown>>,
): Condition<F, T> {
  if ('id' in condition && condition.id !== undefined && Object.hasOwn(others, condition.id))
    return others[condition.id] as Condition<F, T>;
  if (condition.kind === 'all' || condition.kind === 'any')
    return { ...condition, of: condition.of.map((part) => amend(part, others)) };
  if (condition.kind !== 'choice') return condition;
  const cases = Object.entries(condition.cases).map(([position, part]) => [position, amend(part, others)]);
  return { ...condition, cases: Object.fromEntries(cases) };
}

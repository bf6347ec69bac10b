import type { Condition, Tests } from './condition.js';
import { eachLeaf, foldCondition } from './fold.js';

/**
 * A tree in which other conditions stand in the place of some, found by their names; what they replace is gone whole. What
 * nothing is replaced in stays the very same.
 */
export function amend<F, T extends Tests>(
  whole: Condition<F, T>,
  others: Readonly<Record<string, unknown>>,
): Condition<F, T> {
  type Rule = Condition<F, T>;
  const instead = (condition: Rule, amended = condition): Rule => {
    const { id } = condition as { readonly id?: string };
    return id !== undefined && Object.hasOwn(others, id) ? (others[id] as Rule) : amended;
  };
  const leaf = (condition: Rule) => instead(condition);
  const group = (condition: Extract<Rule, { of: unknown }>, of: readonly Rule[]) =>
    instead(condition, of.every((part, i) => part === condition.of[i]) ? condition : { ...condition, of });
  return foldCondition<F, T, Rule>(whole, {
    all: group,
    any: group,
    ...eachLeaf(leaf),
    choice(condition, caseOf) {
      const cases = Object.keys(condition.cases).map((position) => [position, caseOf(position)] as const);
      const isSame = cases.every(([position, part]) => part === condition.cases[position]);
      return instead(condition, isSame ? condition : { ...condition, cases: Object.fromEntries(cases) });
    },
  });
}

import type { Edition } from '../notice/edition.js';
import type { Rule } from './rule.js';

type Rules = Edition['rules'];

const amendedIn = (rule: Rule, rules: Rules): Rule => {
  if ('id' in rule && rule.id !== undefined && Object.hasOwn(rules, rule.id)) return rules[rule.id] as Rule;
  if (rule.kind === 'all' || rule.kind === 'any')
    return { ...rule, of: rule.of.map((part) => amendedIn(part, rules)) };
  if (rule.kind !== 'choice') return rule;
  const cases = Object.entries(rule.cases).map(([position, part]) => [position, amendedIn(part, rules)]);
  return { ...rule, cases: Object.fromEntries(cases) };
};

/** A rule as it stands in an edition of the notice: in the first one as it is written, in others with what they replaced. */
export const inEdition = (rule: Rule, { amends, rules }: Edition): Rule =>
  amends === null ? rule : amendedIn(inEdition(rule, amends), rules);

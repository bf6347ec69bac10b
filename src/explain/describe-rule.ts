import type { FindingCode } from '../contract/finding.js';
import type { RuleCitation } from '../decide/rulebook.js';
import { codeOf } from '../input/code.js';
import type { Work } from '../law/4-2-departments.js';
import type { Edition } from '../law/edition.js';
import type { ConditionWords } from '../law/edition-words.js';
import { isAgreed } from '../law/every-line.js';
import type { ReadingId } from '../law/readings.js';
import type { RegisterRule } from '../law/register-rules.js';
import type { Language } from './language.js';

/** A rule in a few words: what a condition says where it holds, or what another rule is about. */
export function ruleText(
  { id, kind }: Pick<RuleCitation, 'id' | 'kind'>,
  { words, told }: Language,
  edition: Edition,
): string {
  const { rules, readings } = told(edition);
  const ofReading = (name: string): string => readings[name as ReadingId].title;
  const said: Readonly<Record<RuleCitation['kind'], () => string>> = {
    condition: () => {
      if (isAgreed(id)) return rules.agreedCondition(null).holds;
      return Object.hasOwn(rules.conditions, id)
        ? (rules.conditions[id] as ConditionWords).holds
        : ofReading(id);
    },
    payout: () => rules.payouts[id] as string,
    responsibility: () => {
      const work = id.slice(id.indexOf(':') + 1);
      if (work === 'office') return rules.office;
      if (Object.hasOwn(readings, work)) return ofReading(work);
      // What is refused is the id as it was given.
      return words.works[(Object.hasOwn(words.works, work) ? work : id) as Work];
    },
    finding: () => rules.findingNames[id as FindingCode],
    register: () => rules.register[id as RegisterRule],
  };
  return said[codeOf('rule', Object.keys(said) as RuleCitation['kind'][], kind)]();
}

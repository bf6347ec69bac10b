import type { FindingCode } from '../contract/finding.js';
import type { RuleCitation } from '../decide/rulebook.js';
import type { Work } from '../law/4-2-departments.js';
import type { Edition } from '../law/edition.js';
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
  switch (kind) {
    case 'condition':
      if (isAgreed(id)) return rules.agreedCondition(null).holds;
      return rules.conditions[id]?.holds ?? readings[id as ReadingId].title;
    case 'payout':
      return rules.payouts[id] as string;
    case 'responsibility': {
      const work = id.slice(id.indexOf(':') + 1);
      return work === 'office'
        ? rules.office
        : (readings[work as ReadingId]?.title ?? words.works[work as Work]);
    }
    case 'finding':
      return rules.findingNames[id as FindingCode];
    case 'register':
      return rules.register[id as RegisterRule];
  }
}

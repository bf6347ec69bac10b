import type { FindingCode } from '../contract/findings.js';
import type { RuleCitation } from '../decide/rulebook.js';
import type { Work } from '../law/4-2-departments.js';
import type { Edition } from '../law/edition.js';
import type { ReadingId } from '../law/readings.js';
import type { Language } from './language.js';

/** A rule in a few words: what a condition says where it holds, or what another rule is about. */
export function ruleText(
  { id, kind }: Pick<RuleCitation, 'id' | 'kind'>,
  { words, told }: Language,
  edition: Edition,
): string {
  const { rules, readings } = told(edition);
  const title = readings[id as ReadingId]?.title;
  switch (kind) {
    case 'condition':
      return rules.conditions[id]?.holds ?? title;
    case 'payout':
      return rules.payouts[id] as string;
    case 'responsibility':
      return id === 'office' ? rules.office : (title ?? words.works[id as Work]);
    case 'finding':
      return rules.findingNames[id as FindingCode];
  }
}

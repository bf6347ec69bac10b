import type { FindingCode } from '../contract/finding.js';
import type { ConditionWords } from '../law/edition-words.js';
import type { RegisterRule } from '../law/register-rules.js';

/**
 * What to say of the rules of the rulebook, by their ids. Findings have sentences of their own beside these names.
 *
 * @since 0.1.0
 */
export interface RuleWords {
  readonly conditions: Readonly<Record<string, ConditionWords>>;
  /** Of a condition of the contract's own, in the contract's words; `null` where these are not at hand. */
  readonly agreedCondition: (text: string | null) => ConditionWords;
  readonly payouts: Readonly<Record<string, string>>;
  /** Rows of the table go by the work that they give. */
  readonly office: string;
  readonly register: Readonly<Record<RegisterRule, string>>;
  readonly findingNames: Readonly<Record<FindingCode, string>>;
}

import type { FindingCode } from '../contract/findings.js';
import type { ClauseId } from '../law/clause-ids.js';

/**
 * What to say of a condition, as it came out. The readings among the conditions go by their titles.
 *
 * @since 0.1.0
 */
export interface ConditionWords {
  readonly holds: string;
  readonly fails: string;
  /** What is not known, as a noun clause: whether it holds. */
  readonly open: string;
  /** The words of its clause on which it rests, as they stand there. */
  readonly quote: string;
  /** The words of the clauses that say it otherwise. */
  readonly quoteIn?: { readonly [I in ClauseId]?: string };
}

/**
 * What to say of the rules of the rulebook, by their ids. Findings have sentences of their own beside these names.
 *
 * @since 0.1.0
 */
export interface RuleWords {
  readonly conditions: Readonly<Record<string, ConditionWords>>;
  readonly payouts: Readonly<Record<string, string>>;
  /** Rows of the table go by the work that they give. */
  readonly office: string;
  readonly findingNames: Readonly<Record<FindingCode, string>>;
}

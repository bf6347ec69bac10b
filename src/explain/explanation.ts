import type { AnyPath } from '../claim/facts.js';
import type { LossKind } from '../claim/vocabulary.js';
import type { FactValue } from '../claim/write.js';
import type { Contract } from '../contract/contract.js';
import type { Determination, Outcome } from '../decide/determination.js';
import type { LineStatus } from '../decide/line-status.js';
import type { MissingState } from '../decide/missing-fact.js';
import type { DutyId } from '../law/4-5-duties.js';
import type { InstitutionId } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { Locale } from '../law/edition-words.js';
import type { Line } from '../law/line-ids.js';
import type { NextAction } from '../law/next-action.js';
import type { ReadingId } from '../law/readings.js';
import type { Step } from './step.js';

export type { LineStatus } from '../decide/line-status.js';
export type { Locale } from '../law/edition-words.js';
export type { NextAction } from '../law/next-action.js';
export type * from './step.js';

/**
 * A condition that was asked, as it came out, with the conditions below it. The text of its clause is found by `clause(id)` of
 * `qijiang-catastrophe-insurance/notice`, its words by the rule's id.
 *
 * @since 0.1.0
 */
export interface ExplainedNode {
  /**
   * `all` and `any`: a group of which all, or at least one, must hold. `one-of` and `check`: a question to a fact. `terms`: the
   * contract alone decides. `choice`: the notice is open, and a reading decides. `constant`: nothing is asked.
   */
  readonly kind: 'all' | 'any' | 'one-of' | 'check' | 'terms' | 'choice' | 'constant';
  /** The id of the rule in `rulebook()`, where it has one. */
  readonly id: string | null;
  readonly clause: ClauseId | null;
  /** The number under which the notice prints the clause. */
  readonly printed: string | null;
  /** `null` while it is not known. */
  readonly truth: boolean | null;
  /** Whether it counts: not where it stands under a position of a reading that the contract did not choose. */
  readonly inForce: boolean;
  /** Whether its truth made that of the node above it. */
  readonly decisive: boolean;
  /** Whether it took part in deciding the whole line. */
  readonly decides: boolean;
  /** The fact that is asked, and its value. */
  readonly fact: AnyPath | 'loss.kind' | null;
  readonly value: FactValue | null;
  /** Why the fact does not answer; `null` where it does. */
  readonly state: MissingState | null;
  /** The values with which the condition holds, where they are listed. */
  readonly accepts: readonly FactValue[] | null;
  /** The reading that applied, and the position that the contract takes on it. */
  readonly reading: ReadingId | null;
  readonly chosen: string | null;
  /** The position on the reading of the node above under which it stands. */
  readonly position: string | null;
  readonly parts: readonly ExplainedNode[];
}

/**
 * A line: what was asked, found and concluded, and what it pays, or would pay if it covers.
 *
 * @since 0.1.0
 */
export interface ExplainedLine {
  readonly line: Line;
  readonly clause: ClauseId;
  readonly status: LineStatus;
  readonly tree: ExplainedNode;
  /** The last one comes to what the line pays; none where it cannot pay. */
  readonly steps: readonly Step[];
}

/**
 * A fact and its value.
 *
 * @since 0.1.0
 */
export interface KnownFact {
  readonly fact: AnyPath;
  readonly value: FactValue;
}

/**
 * A fact without which the claim would be decided otherwise.
 *
 * @since 0.1.0
 */
export interface DecisiveFact extends KnownFact {
  /** The rules of `rulebook()` by which it took part: conditions that asked it and decided, and rules of payment. */
  readonly rules: readonly string[];
  readonly clauses: readonly ClauseId[];
  /** What would be decided if the fact were not established. */
  readonly without: { readonly outcome: Outcome; readonly amount: string; readonly line: Line | null };
}

/**
 * A condition that failed, and the lines that it shut.
 *
 * @since 0.1.0
 */
export interface FailedCondition {
  /** The id of the rule in `rulebook()`. `nothing-due`: the line covers, and its sum comes to nothing. */
  readonly id: string;
  /** Those of the lines that it shut. */
  readonly clauses: readonly ClauseId[];
  /** The facts by which it failed. */
  readonly facts: readonly AnyPath[];
  readonly lines: readonly Line[];
}

/**
 * A reason that is enough to decline a claim whatever else may be true: the facts, as few as possible, and what fails by them.
 * No facts: the contract alone is enough.
 *
 * @since 0.1.0
 */
export interface SufficientReason {
  readonly facts: readonly KnownFact[];
  readonly conditions: readonly FailedCondition[];
  readonly clauses: readonly ClauseId[];
}

/**
 * Which facts decided.
 *
 * @since 0.1.0
 */
export interface Reasons {
  /** In the order of the exchange format. */
  readonly decisive: readonly DecisiveFact[];
  /** Of a declined claim: every reason that is enough by itself. */
  readonly sufficient: readonly SufficientReason[];
  /** Whether there is exactly one such reason; where there are several, each would have been enough without the others. */
  readonly alone: boolean;
}

/**
 * What can still be done, and by whom, beside establishing what is missing.
 *
 * @since 0.1.0
 */
export interface NextStep {
  readonly action: NextAction;
  readonly by: readonly InstitutionId[];
  /** The rules of `rulebook()` that make it theirs; none where the duty alone does. */
  readonly rules: readonly string[];
  /** The duty that it carries out: one of `DUTIES`. */
  readonly duty: DutyId | null;
  readonly clauses: readonly ClauseId[];
}

/**
 * A version of a contract that was amended, or during the term of which the notice was: the terms for losses that begin within
 * some time, as Beijing writes it.
 *
 * @since 0.1.0
 */
export interface ExplainedVersion {
  /** Id of the last endorsement in effect; `null` before the first one. */
  readonly endorsement: string | null;
  readonly from: string;
  /** Up to, but without. */
  readonly until: string;
  /** What was amended during the term; left out where it is the contract alone. */
  readonly amended?: readonly ('contract' | 'notice')[];
}

/**
 * Why a claim is decided as it is, as plain, frozen data: the same claim and contract always give the same bytes.
 *
 * @since 0.1.0
 */
export interface Explanation {
  /** The language in which it is written where no other is asked for. */
  readonly locale: Locale;
  readonly kind: LossKind;
  readonly determination: Determination;
  /** The terms of the contract to which the conditions and the sums refer. */
  readonly terms: Pick<
    Contract,
    'term' | 'insurers' | 'remainder' | 'limits' | 'exclusions' | 'conditions' | 'readings' | 'chosen'
  >;
  /** All five lines, in the notice's order. */
  readonly lines: readonly ExplainedLine[];
  /** How the amount comes from the lines that cover; the last step comes to the amount. None while no line covers. */
  readonly amount: readonly Step[];
  /** What each insurer bears, in the contract's order. */
  readonly shares: readonly Step[];
  readonly reasons: Reasons;
  readonly next: readonly NextStep[];
  /** Every clause that took part in the decision, in the order of the notice. */
  readonly clauses: readonly ClauseId[];
  /** The edition of the notice by which it is explained; left out for the first, of 3 March 2023. */
  readonly edition?: string;
  /** Under a contract with several versions: the one by which it is explained. */
  readonly version?: ExplainedVersion;
  /**
   * While the day of the loss is unknown, and the contract has several versions: the same claim explained as if it fell into each
   * of the others. `determination` is then what is certain whichever it is, `next` and `clauses` are those of all of them.
   */
  readonly otherwise?: readonly Explanation[];
}

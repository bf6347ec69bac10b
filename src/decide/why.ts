import type { Claim } from '../claim/claim.js';
import type { FactKey } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { CoverageLine } from '../law/line.js';
import { type RuleAt, sumOf } from '../law/register-rules.js';
import type { Rule } from '../law/rule.js';
import { FALSE } from '../logic/truth.js';
import { factsIn, statementsIn } from '../logic/why.js';
import { coversUnder, trace } from './under-terms.js';

/** A condition that is not met: its id in the rulebook, the clause that it encodes, and the facts by which it is not. */
export interface Why extends RuleAt {
  readonly facts: readonly FactKey[];
}

/** What still fails where a line covers: by the contract the sum due is zero. */
export const NOTHING_DUE: Why = { .../* @__PURE__ */ sumOf('nothing-due'), facts: [] };

/** Why a rule fails, read off the very rule that decides: as few conditions as tell it, in its order; none where it does not. */
export function whyFails(rule: Rule, claim: Claim, terms: Terms): readonly Why[] {
  const tree = trace(rule, claim, terms);
  if (tree.truth !== FALSE) return [];
  return statementsIn(tree).map((node) => ({
    rule: node.id as string,
    clause: node.clause as ClauseId,
    facts: factsIn(node).filter((fact) => fact !== 'kind') as FactKey[],
  }));
}

/** Why a line does not cover a claim. One that is not insured asks nothing else; none where it covers, or may come to. */
export function whyNotCovered(line: CoverageLine, claim: Claim, terms: Terms): readonly Why[] {
  const uninsured = whyFails(line.insured, claim, terms);
  return uninsured.length > 0 ? uninsured : whyFails(coversUnder(line, terms), claim, terms);
}

import { aboutOf } from '../claim/about.js';
import type { Claim } from '../claim/claim.js';
import { FACT_GUIDE, TELLING_ORDER } from '../claim/fact-rows.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, underEach } from '../contract/parse.js';
import type { Terms } from '../contract/terms.js';
import type { MissingFact } from '../decide/missing-fact.js';
import type { OpenQuestion } from '../decide/open-question.js';
import { asksOf, lineSums } from '../decide/sums/line-sums.js';
import { deepFreeze } from '../input/freeze.js';
import type { PayoutRule } from '../law/2-2-sums.js';
import type { ClauseId } from '../law/clause-ids.js';
import { sumIn } from '../law/in-edition.js';
import { rulesIn } from '../logic/rules-in.js';
import { nodesIn } from '../logic/trace.js';
import { excludedIn } from './excluded-in.js';
import { explain } from './explain.js';
import type { ExplainedLine, Explanation } from './explanation.js';
import { inClauseOrder } from './in-order.js';
import { accountsOf, canStillPay, nameAt } from './resting.js';

/** A line that waits for a fact, and what in it asks for that: conditions, or its sum. A grade counts by its standard. */
function waitingIn({ line, tree }: ExplainedLine, missing: MissingFact, terms: Terms) {
  const name = nameAt(missing.fact) === 'disabilityStandard' ? 'disabilityGrade' : nameAt(missing.fact);
  const conditions = nodesIn(tree)
    .filter(({ inForce, fact, truth }) => inForce && truth === null && fact === missing.fact)
    .map(({ id, clause }) => ({ id: id as string, clauses: [clause as ClauseId] }));
  const sum = lineSums(line, terms)?.sum;
  const isPaidBy = sum !== undefined && asksOf(sum).some(({ fact }) => fact === name);
  const sums = isPaidBy
    ? rulesIn(sumIn(line, terms.edition)).filter(({ facts }) => (facts as readonly string[]).includes(name))
    : [];
  const rules = [...conditions, ...(sums as readonly Pick<PayoutRule, 'id' | 'clauses'>[])];
  return rules.length === 0 ? [] : [{ line, rules }];
}

/** Why a fact is asked: the lines that wait for it, with the rules and clauses by which they do. */
function groundOf(
  explanation: Explanation,
  missing: MissingFact,
  terms: Terms,
): Pick<OpenQuestion, 'lines' | 'rules' | 'clauses'> {
  const open = accountsOf(explanation).flatMap(({ lines }) => lines.filter(canStillPay));
  const waiting = open.flatMap((each) => waitingIn(each, missing, terms));
  // When it began may decide by which terms all of them go.
  if (waiting.length === 0)
    return {
      lines: [...new Set(open.map(({ line }) => line))],
      rules: missing.rules,
      clauses: missing.clauses,
    };
  const rules = waiting.flatMap((each) => each.rules);
  return {
    lines: [...new Set(waiting.map(({ line }) => line))],
    rules: [...new Set(rules.map(({ id }) => id))],
    clauses: inClauseOrder(rules.flatMap(({ clauses }) => clauses)),
  };
}

/**
 * What is still to be asked: every missing fact once, in the order in which a person tells what happened (what, when, where, who, how
 * badly, then the papers), with who can answer it and why it is asked. Exclusions are asked of insurers and authorities alone, and
 * only those of the contract. `missing` of a determination names the same facts in the order of the exchange format.
 *
 * @throws `InvalidInputError` where the claim or the contract breaks the format, or where a sum due would exceed 2^53 fen.
 * @example
 * ```ts
 * const [first] = questions({ id: 'c-1', loss: { kind: 'house' } }, contract);
 * first?.fact; // 'incident.peril'
 * first?.of; // ['claimant', 'authority']
 * ```
 * @since 0.1.0
 */
export function questions(
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): readonly OpenQuestion[] {
  const checked = claimFrom(claim);
  const signed = contractFrom(contract);
  const explanation = explain(checked, signed);
  const { missing, amount, atMost } = explanation.determination;
  const [terms] = underEach(signed, checked, (version) => version.terms);
  const about = aboutOf(checked);
  const asked = missing.map((each): OpenQuestion => {
    const name = nameAt(each.fact);
    const { topic, askedOf } = FACT_GUIDE[name];
    return {
      ...each,
      topic,
      of: askedOf,
      about,
      ...(name === 'circumstances' && { circumstances: excludedIn(explanation, checked) }),
      ...groundOf(explanation, each, terms),
      amount,
      atMost,
    };
  });
  const rank = (each: OpenQuestion) => TELLING_ORDER.indexOf(nameAt(each.fact));
  return deepFreeze(asked.toSorted((a, b) => rank(a) - rank(b)));
}

import { ASKED_OF, aboutOf, TELLING_ORDER } from '../claim/asked-of.js';
import type { Claim } from '../claim/claim.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import type { Contract } from '../contract/contract.js';
import { contractFrom, underEach } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import type { MissingFact } from '../decide/missing-fact.js';
import type { OpenQuestion } from '../decide/open-question.js';
import { deepFreeze } from '../input/freeze.js';
import type { Edition } from '../law/edition.js';
import { sumIn } from '../law/in-edition.js';
import type { Line } from '../law/line-ids.js';
import { rulesIn } from '../logic/rules-in.js';
import { nodesIn } from '../logic/trace.js';
import { excludedIn } from './excluded-in.js';
import { explain } from './explain.js';
import type { ExplainedLine, Explanation } from './explanation.js';
import { accountsOf, canStillPay, nameAt } from './resting.js';

/** Whether a line waits for a fact: a condition of it asks, or its sum does. A grade counts by its standard. */
function waits({ line, tree }: ExplainedLine, missing: MissingFact, edition: Edition): boolean {
  const name = nameAt(missing.fact) === 'disabilityStandard' ? 'disabilityGrade' : nameAt(missing.fact);
  return (
    nodesIn(tree).some(({ inForce, fact, truth }) => inForce && truth === null && fact === missing.fact) ||
    rulesIn(sumIn(line, edition)).some(({ facts }) => (facts as readonly string[]).includes(name))
  );
}

function linesThatWait(explanation: Explanation, missing: MissingFact, edition: Edition): readonly Line[] {
  const open = accountsOf(explanation).flatMap(({ lines }) => lines.filter(canStillPay));
  const waiting = open.filter((each) => waits(each, missing, edition));
  // When it began may decide by which terms all of them go.
  return [...new Set((waiting.length > 0 ? waiting : open).map(({ line }) => line))];
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
  const [edition] = underEach(signed, checked, ({ terms }) => terms.edition);
  const about = aboutOf(checked);
  const asked = missing.map((each): OpenQuestion => {
    const name = nameAt(each.fact);
    const { attestation: _, ...fact } = each;
    return {
      ...fact,
      ...ASKED_OF[name],
      about,
      ...(name === 'circumstances' && { circumstances: excludedIn(explanation, checked) }),
      lines: linesThatWait(explanation, each, edition),
      amount,
      atMost,
    };
  });
  const rank = (each: OpenQuestion) => TELLING_ORDER.indexOf(nameAt(each.fact));
  return deepFreeze(asked.toSorted((a, b) => rank(a) - rank(b)));
}

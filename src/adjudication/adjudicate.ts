import type { Claim } from '../claim/claim.js';
import { claimFrom, ownProfileOf } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import { shareOut } from '../coinsurance/share-out.js';
import type { Contract } from '../contract/contract.js';
import { contractFrom, termsOf } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import { coveredIn, type Decision, decide } from '../decision/decide.js';
import { missingFacts } from '../decision/missing.js';
import { departmentsFor, type Plan, planOf } from '../decision/plan.js';
import { deepFreeze } from '../freeze.js';
import { TRUE, UNKNOWN } from '../logic/truth.js';
import { yuanOf } from '../money/fen.js';
import type { Line } from '../notice/lines.js';
import { dueOf } from '../payout/amount-due.js';
import { outcomeOf } from './conclude.js';
import type { Determination, LineResult } from './determination.js';
import { missingFact } from './missing-fact.js';

/** A line that does not cover, or is not insured. */
const NOT_COVERED: LineResult = /* @__PURE__ */ deepFreeze({ covered: false, amount: '0.00', benefits: [] });

const UNKNOWN_YET: LineResult = /* @__PURE__ */ deepFreeze({ ...NOT_COVERED, covered: null });

function lineResults(claim: Claim, plan: Plan, decision: Decision): Readonly<Record<Line, LineResult>> {
  const covered = coveredIn(decision);
  const result = (line: Line): LineResult => {
    const truth = covered[plan.lines.indexOf(line)];
    if (truth === TRUE) return { covered: true, ...dueOf(line, claim, plan.terms) };
    return truth === UNKNOWN ? UNKNOWN_YET : NOT_COVERED;
  };
  return {
    'natural-disaster': result('natural-disaster'),
    'good-samaritan': result('good-samaritan'),
    'municipal-facility': result('municipal-facility'),
    'fire-explosion': result('fire-explosion'),
    'house-damage': result('house-damage'),
  };
}

/**
 * Decides a claim under a contract: which line pays, how much, who is responsible, how the insurers share it, and which
 * facts could still change that (二（二）, 四（二）, 二（三）承保方式). Amounts are yuan with two decimals, before limits over many
 * claims. A host may pass what it has in the exchange format; what is not yet checked is read first, on every call.
 *
 * @throws {@link InvalidInputError} where the claim or the contract breaks the format, or where a sum due would exceed 2^53
 * fen.
 * @example
 * ```ts
 * const claim = parseClaim({ id: 'c-1', incident: { peril: 'flood' }, loss: { kind: 'person', harm: 'death' } });
 * adjudicate(claim, contract).outcome; // 'pending'
 * ```
 * @since 0.1.0
 */
export function adjudicate(claim: Claim | ClaimInput, contract: Contract | ContractInput): Determination {
  const checkedClaim = claimFrom(claim);
  const checkedContract = contractFrom(contract);
  const terms = termsOf(checkedContract);
  const plan = planOf(checkedClaim.kind, terms);
  const decision = decide(checkedClaim, plan);
  const missing = missingFacts(checkedClaim, plan);
  const { amount } = decision;
  const line = plan.lines[decision.line] ?? null;
  return deepFreeze({
    claim: checkedClaim.id,
    contract: checkedContract.id,
    outcome: outcomeOf(amount, missing.length === 0),
    amount: yuanOf(amount),
    line,
    departments: departmentsFor(plan, decision.line, ownProfileOf(checkedClaim)),
    shares: shareOut(amount, terms.panel),
    missing: missing.map((fact) => missingFact(fact, checkedClaim)),
    lines: lineResults(checkedClaim, plan, decision),
  });
}

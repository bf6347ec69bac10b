import type { Claim } from '../claim/claim.js';
import { FACT_PATH } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import type { Contract } from '../contract/contract.js';
import { contractFrom, isBetweenVersions, underEach } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import type { Version } from '../contract/versions.js';
import { deepFreeze } from '../input/freeze.js';
import { LINES, type Line } from '../law/line-ids.js';
import type { ReckonedLine } from '../law/sum.js';
import { TRUE, UNKNOWN } from '../logic/truth.js';
import { yuanOf } from '../money/fen.js';
import { dueOf } from './amount-due.js';
import { outcomeOf } from './conclude.js';
import { coveredIn, type Decision, decide } from './decide.js';
import type { Determination, LineResult } from './determination.js';
import { missingFacts } from './missing.js';
import { missingFact } from './missing-fact.js';
import { departmentsFor, type Plan, planOf } from './plan.js';
import { shareOut } from './share-out.js';
import type { DueFor } from './sums/line-sums.js';

/** A line that does not cover, or is not insured. */
const NOT_COVERED: LineResult = /* @__PURE__ */ deepFreeze({ covered: false, amount: '0.00', benefits: [] });

const UNKNOWN_YET: LineResult = /* @__PURE__ */ deepFreeze({ ...NOT_COVERED, covered: null });

function lineResults(claim: Claim, plan: Plan, decision: Decision): Readonly<Record<Line, LineResult>> {
  const covered = coveredIn(decision);
  const result = (line: Line): LineResult => {
    const i = plan.lines.indexOf(line);
    const truth = covered[i];
    if (truth === TRUE) {
      const [sum, due] = [plan.sums[i] as ReckonedLine, plan.due[i] as DueFor];
      return { covered: true, ...dueOf({ sum, due }, claim) };
    }
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

/** Decides a claim under one version of its contract. */
export function adjudicateUnder(claim: Claim, { contract, terms, endorsement }: Version): Determination {
  const plan = planOf(claim.kind, terms);
  const decision = decide(claim, plan);
  const missing = missingFacts(claim, plan);
  const { amount } = decision;
  return {
    claim: claim.id,
    contract: contract.id,
    ...(endorsement !== null && { endorsement }),
    outcome: outcomeOf(amount, missing.length === 0),
    amount: yuanOf(amount),
    line: plan.lines[decision.line] ?? null,
    departments: departmentsFor(plan, decision.line, claim),
    shares: shareOut(amount, terms.panel),
    missing: missing.map((fact) => missingFact(fact, claim, terms.edition)),
    lines: lineResults(claim, plan, decision),
  };
}

/**
 * What is certain while the day of a loss is unknown, and with it the version of the contract: nothing is due, and a line does
 * not cover where it covers under no version. The insurers are those that signed.
 */
function undated(determinations: readonly [Determination, ...Determination[]]): Determination {
  const [{ endorsement: _, ...first }] = determinations;
  const asked = determinations.flatMap((determination) => determination.missing);
  const missing = Object.values(FACT_PATH).flatMap(
    (fact) => asked.find((entry) => entry.fact === fact) ?? [],
  );
  const lines = LINES.map((line) => {
    const isShut = determinations.every((determination) => determination.lines[line].covered === false);
    return [line, isShut ? NOT_COVERED : UNKNOWN_YET] as const;
  });
  return {
    ...first,
    outcome: outcomeOf(0, missing.length === 0),
    missing,
    lines: Object.fromEntries(lines) as Determination['lines'],
  };
}

/**
 * Decides a claim under a contract: which line pays, how much, who is responsible, how the insurers share it, and which
 * facts could still change that (二（二）, 四（二）, 二（三）承保方式). Amounts are yuan with two decimals, before limits over many
 * claims. A host may pass what it has in the exchange format; what is not yet checked is read first, on every call.
 *
 * Under a contract with endorsements a loss is decided by the terms of the day on which it began. While that day is unknown,
 * any version may apply: nothing is due, a line is out only where it is under all of them, and the missing facts are those that
 * matter under any.
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
  const checked = claimFrom(claim);
  const signed = contractFrom(contract);
  const determinations = underEach(signed, checked, (version) => adjudicateUnder(checked, version));
  return deepFreeze(isBetweenVersions(signed, checked) ? undated(determinations) : determinations[0]);
}

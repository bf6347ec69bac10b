import type { Claim } from '../claim/claim.js';
import type { FactKey } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { underEach } from '../contract/parse.js';
import type { Results, Version } from '../contract/versions.js';
import { deepFreeze } from '../input/freeze.js';
import { LINES, type Line } from '../law/line-ids.js';
import type { ReckonedLine } from '../law/sum.js';
import { consensus, FALSE, type Truth, UNKNOWN } from '../logic/truth.js';
import { yuanOf } from '../money/fen.js';
import { type DecidedUnder, decidedUnder, leastDue, missingTogether, mostOf } from './across-versions.js';
import { dueOf } from './amount-due.js';
import { outcomeOf } from './conclude.js';
import { contributing } from './decide.js';
import { departmentsFor } from './departments.js';
import type { Determination, Determined, LineResult } from './determination.js';
import { missingFact } from './missing-fact.js';
import { type Payee, payeeOf } from './payee.js';
import { shareOut } from './share-out.js';
import type { DueFor } from './sums/line-sums.js';

const notCovered = (payee: Payee): LineResult =>
  deepFreeze({ covered: false, departments: [], payee, amount: '0.00', benefits: [] });

/** A line that does not cover, or is not insured. */
const NOT_COVERED: Readonly<Record<Payee, LineResult>> = {
  claimant: /* @__PURE__ */ notCovered('claimant'),
  government: /* @__PURE__ */ notCovered('government'),
};

const truthIn = ({ plan, covered }: DecidedUnder, line: Line): Truth => {
  const at = plan.lines.indexOf(line);
  return at < 0 ? FALSE : (covered[at] as Truth);
};

/** The version by which a line is told: the first under which it is not out, else that insures it. */
const versionToldOf = (line: Line, all: Results<DecidedUnder>): DecidedUnder =>
  all.find((each) => truthIn(each, line) !== FALSE) ??
  all.find(({ plan }) => plan.terms.lines[line] !== undefined) ??
  all[0];

/** How a line stands under every version that may apply: what it pays, where it covers under all of them, by the least. */
function lineResult(line: Line, claim: Claim, all: Results<DecidedUnder>): LineResult {
  const isOne = all.length === 1;
  const truth = isOne ? truthIn(all[0], line) : consensus(all.map((each) => truthIn(each, line)));
  const { plan: told } = isOne ? all[0] : versionToldOf(line, all);
  const payee = payeeOf(line, told.terms);
  if (truth === FALSE) return NOT_COVERED[payee];
  const departments = departmentsFor(told, [told.lines.indexOf(line)], claim);
  if (truth === UNKNOWN) return Object.freeze({ ...NOT_COVERED[payee], covered: null, departments });
  const { plan } = isOne ? all[0] : leastDue(all);
  const i = plan.lines.indexOf(line);
  const sums = { sum: plan.sums[i] as ReckonedLine, due: plan.due[i] as DueFor };
  const { amount, benefits } = dueOf(sums, claim, plan.terms);
  return Object.freeze({ covered: true, departments, payee, amount, benefits });
}

/** What is certain of a claim, whichever of some versions of its contract applies; every part is frozen where it is made. */
function determined(claim: Claim, versions: Results<Version>): Determination {
  const all = versions.map(({ terms }) => decidedUnder(claim, terms)) as unknown as Results<DecidedUnder>;
  const least = leastDue(all);
  const { plan, decision } = least;
  const { amount } = decision;
  const missing = missingTogether(claim, all);
  const missedUnder = (fact: FactKey) =>
    ([least, ...all].find((each) => each.missing.includes(fact)) ?? least).plan.terms;
  const atMost = mostOf(all.map((each) => each.atMost));
  const [{ contract, terms, endorsement }] = versions;
  const lines = {} as Record<Line, LineResult>;
  for (const line of LINES) lines[line] = lineResult(line, claim, all);
  // Where nothing is due yet, the insurers are those that signed.
  const { panel } = amount === 0 ? terms : plan.terms;
  return Object.freeze({
    claim: claim.id,
    contract: contract.id,
    ...(versions.length === 1 && endorsement !== null && { endorsement }),
    outcome: outcomeOf(amount, missing.length === 0),
    amount: yuanOf(amount),
    atMost: atMost === null ? null : yuanOf(atMost),
    line: plan.lines[decision.line] ?? null,
    departments: departmentsFor(plan, contributing(claim, plan, decision), claim),
    shares: shareOut(amount, panel),
    missing: Object.freeze(missing.map((fact) => missingFact(fact, claim, missedUnder(fact)))),
    lines: Object.freeze(lines),
    chosen: contract.chosen,
  } satisfies Determined as Determined as Determination);
}

/** Decides a claim under one version of its contract. */
export const adjudicateUnder = (claim: Claim, version: Version): Determination =>
  determined(claim, [version]);

/**
 * Decides a claim under a contract: which line pays, how much, who is responsible, how the insurers share it, and which
 * facts could still change that (二（二）, 四（二）, 二（三）承保方式). Amounts are yuan with two decimals, before limits over many
 * claims. A host may pass what it has in the exchange format; what is not yet checked is read first, on every call.
 *
 * Under a contract with endorsements a loss is decided by the terms of the moment at which it began. While that is unknown, or only
 * the day is known on which an endorsement takes effect, any of the versions may apply: a line covers, or is out, where it does so
 * under all of them, due is what is due under each, and the missing facts are those that matter under any.
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
  return determined(
    checked,
    underEach(contract, checked, (version) => version),
  );
}

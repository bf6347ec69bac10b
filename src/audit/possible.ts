import type { Claim } from '../claim/claim.js';
import { type AnyPath, pathTo } from '../claim/facts.js';
import { paidBy, payingLine } from '../decide/choice.js';
import { lossOf, someCompletion } from '../decide/completions.js';
import { type Decision, duesOf } from '../decide/decide.js';
import { missingFacts } from '../decide/missing.js';
import { openFacts, prospectOf } from '../decide/open-facts.js';
import { departmentsFor, type Plan } from '../decide/plan.js';
import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import { FALSE, TRUE } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { limitOf } from './alternatives.js';
import type { Certainty } from './discrepancy.js';

/** What may still become of a claim once its unknown facts are known. */
export interface Possible {
  /** The most that may come to be due. */
  readonly most: Fen;
  /** The lines that may come to pay. */
  readonly lines: ReadonlySet<Line>;
  readonly facts: readonly AnyPath[];
}

interface Under {
  readonly plan: Plan;
  readonly decision: Decision;
}

/** What may become of a claim under any of the versions of the contract that may apply to it. */
export function possibleOf(claim: Claim, versions: readonly Under[]): Possible {
  const all = versions.map((version) => possibleUnder(claim, version));
  const asked = new Set(all.flatMap(({ facts }) => facts));
  return {
    most: Math.max(...all.map(({ most }) => most)),
    lines: new Set(all.flatMap(({ lines }) => [...lines])),
    facts: [...asked],
  };
}

/** Tries every completion of the unknown facts; a number of rooms or square metres that is unknown may be as large as it likes. */
function possibleUnder(claim: Claim, { plan, decision }: Under): Possible {
  const lines = new Set<Line>();
  const facts = missingFacts(claim, plan).map(pathTo);
  let most = decision.amount;
  if (decision.common === FALSE) return { most, lines, facts };
  const { reach, reachWith } = prospectOf(claim, plan, decision.own);
  const open = openFacts(claim, plan, decision.ground, reach);
  someCompletion(lossOf(claim, plan.terms), open, (completed) => {
    const due = duesOf(plan, completed, plan.loss(completed) === TRUE ? -1 : 0);
    for (const set of reachWith(completed).sets) {
      const line = payingLine(plan.contest, due, set);
      if (line >= 0) lines.add(plan.lines[line] as Line);
      most = Math.max(most, paidBy(plan.contest, due, set, line));
    }
    return false;
  });
  const isUnmeasured = open.some(({ fact }) => fact === 'rooms' || fact === 'area');
  return {
    most: isUnmeasured
      ? (limitOf('house-damage', plan, 'household-limit') ?? Number.POSITIVE_INFINITY)
      : most,
    lines,
    facts,
  };
}

export const dependsOn = ({ facts }: Possible): Certainty => ({ kind: 'depends-on-facts', facts });

/** Whether some line that may come to pay is one of these departments'. */
export const mayBelongTo = (
  { lines }: Possible,
  departments: readonly InstitutionId[],
  claim: Claim,
  plan: Plan,
): boolean =>
  [...lines].some((line) => {
    if (line === 'fire-explosion' && claim.peril == null) {
      return departments.every((id) => id === 'fire-rescue' || id === 'public-security');
    }
    return sameSet(departmentsFor(plan, [plan.lines.indexOf(line)], claim), departments);
  });

export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry) => b.includes(entry));

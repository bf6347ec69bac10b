import type { Claim } from '../claim/claim.js';
import { type AnyPath, pathTo } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import { underEach, underEvery } from '../contract/parse.js';
import type { Version } from '../contract/versions.js';
import { contributors, paidUnderLine, payingLine } from '../decide/choice.js';
import { someCompletion } from '../decide/completions.js';
import { outcomeOf } from '../decide/conclude.js';
import { contributing, type Decision, decide, duesOf } from '../decide/decide.js';
import { departmentsFor } from '../decide/departments.js';
import { lossOf } from '../decide/loss-facts.js';
import { mayChange, missingFacts } from '../decide/missing.js';
import { openFacts, prospectOf } from '../decide/open-facts.js';
import { type Plan, planOf } from '../decide/plan.js';
import { InvalidInputError } from '../input/issue.js';
import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import { FALSE, TRUE } from '../logic/truth.js';
import { type Fen, fenOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { type AlikeFact, isAlike } from '../register/values.js';
import { limitOf } from './alternatives.js';
import { type Case, paymentOf } from './case.js';
import type { Certainty } from './discrepancy.js';
import { withinSum } from './known.js';
import { isOutstanding } from './payments.js';
import type { Scale } from './scale.js';

/** A claim decided under one version of the contract. */
export interface VersionDecision {
  readonly version: Version;
  readonly plan: Plan;
  readonly decision: Decision;
}

export interface DecidedRow extends VersionDecision {
  readonly claim: Claim;
  /** Under every version that may apply: one, unless the day of the loss is unknown. */
  readonly versions: readonly VersionDecision[];
}

const fenOrNull = (yuan: string | undefined): Fen | null => (yuan === undefined ? null : fenOf(yuan));

/** What a computation gives; nothing where its sums are too large to be exact. */
export function unlessTooLarge<V>(compute: () => V): V | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

function decidedIn(claim: Claim, version: Version): VersionDecision {
  const plan = planOf(claim.kind, version.terms);
  return { version, plan, decision: decide(claim, plan) };
}

/** Decides a claim under one version of the contract alone. */
export function decidedRow(claim: Claim, version: Version): DecidedRow {
  const under = decidedIn(claim, version);
  return { claim, ...under, versions: [under] };
}

/** The version by which most may come to be due, the first of them. */
function best(claim: Claim, versions: readonly VersionDecision[]): VersionDecision {
  const [first, ...others] = versions as readonly [VersionDecision, ...VersionDecision[]];
  const mostOf = (under: VersionDecision): Fen => possibleOf(claim, [under]).most;
  return others.reduce((found, other) => (mostOf(other) > mostOf(found) ? other : found), first);
}

/** Facts of a claim that are not established. */
function without(input: ClaimInput, facts: readonly AlikeFact[]): Claim {
  const left = new Set<string>(facts.map((fact) => fact.slice('loss.'.length)));
  const loss = Object.fromEntries(Object.entries(input.loss).filter(([key]) => !left.has(key)));
  return claimFrom({ ...input, loss: loss as unknown as ClaimInput['loss'] });
}

/** The claim of a row under a contract: where the contract may tell the values apart for which one word stands, it is open which. */
function claimUnder(claim: Claim, { claim: input, oneOf = [] }: RegisterRow, contract: Contract): Claim {
  if (oneOf.length === 0) return claim;
  const readings = underEvery(contract, claim, ({ terms }) => terms.readings);
  const open = oneOf.filter((fact) => !readings.every((each) => isAlike(fact, each)));
  return open.length === 0 ? claim : without(input as ClaimInput, open);
}

/**
 * Decides the claim of a row; nothing where there is none, or where its sums are too large to be exact. While the day is unknown
 * it is held against the version of the contract by which most may come to be due, so that nothing is called wrong that may be
 * right.
 */
export function decided(row: RegisterRow, contract: Contract): DecidedRow | null {
  if (row.claim === null) return null;
  const input = row.claim;
  return unlessTooLarge(() => {
    const claim = claimUnder(claimFrom(input), row, contract);
    const versions = underEach(contract, claim, (version) => decidedIn(claim, version));
    return { claim, ...best(claim, versions), versions };
  });
}

export const lineOf = ({ plan, decision }: DecidedRow): Line | null => plan.lines[decision.line] ?? null;

/** How the sum of a row is held against what is due: by the scale of its event, and by how the event was in fact scaled. */
export interface Measure {
  readonly scale: Scale;
  readonly fits: (due: Fen, paid: Fen, within?: Fen) => boolean;
}

/** Makes a row ready to be judged. */
export function caseOf(row: RegisterRow, made: DecidedRow, { scale, fits }: Measure): Case {
  const { claim, plan, decision, versions } = made;
  const line = lineOf(made);
  const isFinal = !versions.some((under) => mayChange(claim, under.plan, under.decision));
  const paid = isOutstanding(row) ? null : fenOrNull(row.paid);
  return {
    row,
    claim,
    plan,
    decision,
    versions,
    outcome: outcomeOf(decision.amount, isFinal),
    line,
    departments: departmentsFor(plan, contributing(claim, plan, decision), claim),
    limited: scale.expected(decision.amount),
    payment: paymentOf(decision.amount, fenOrNull(row.amount), paid, scale, fits, {
      decided: withinSum(row, 'amount'),
      paid: withinSum(row, 'paid'),
    }),
  };
}

/** What may still become of a claim once its unknown facts are known. */
export interface Possible {
  /** The most that may come to be due. */
  readonly most: Fen;
  /** The lines that may come to pay. */
  readonly lines: ReadonlySet<Line>;
  /** The lines that may come to contribute together, the named one first. */
  readonly together: readonly (readonly Line[])[];
  readonly facts: readonly AnyPath[];
}

/** What may become of a claim under any of the versions of the contract that may apply to it. */
export function possibleOf(claim: Claim, versions: Case['versions']): Possible {
  const all = versions.map((version) => possibleUnder(claim, version));
  const asked = new Set(all.flatMap(({ facts }) => facts));
  return {
    most: Math.max(...all.map(({ most }) => most)),
    lines: new Set(all.flatMap(({ lines }) => [...lines])),
    together: all.flatMap(({ together }) => together),
    facts: [...asked],
  };
}

/** Tries every completion of the unknown facts; a number of rooms or square metres that is unknown may be as large as it likes. */
function possibleUnder(claim: Claim, { plan, decision }: Case['versions'][number]): Possible {
  const lines = new Set<Line>();
  const together = new Map<string, readonly Line[]>();
  const facts = missingFacts(claim, plan, decision).map(pathTo);
  let most = decision.amount;
  if (decision.common === FALSE) return { most, lines, together: [], facts };
  const { reach, reachWith } = prospectOf(claim, plan, decision);
  const open = openFacts(decision.ground, reach);
  someCompletion(lossOf(claim, plan.terms), open, (completed) => {
    const due = duesOf(plan, completed, plan.loss(completed) === TRUE ? -1 : 0);
    for (const set of reachWith(completed).sets) {
      const line = payingLine(plan.contest, due, set);
      if (line >= 0) lines.add(plan.lines[line] as Line);
      const contributing = contributors(plan.contest, due, set, line).map((i) => plan.lines[i] as Line);
      together.set(contributing.join(), contributing);
      most = Math.max(most, paidUnderLine(plan.contest, due, set, line));
    }
    return false;
  });
  const isUnmeasured = open.some(({ fact }) => fact === 'rooms' || fact === 'area');
  return {
    most: isUnmeasured
      ? (limitOf('house-damage', plan, 'household-limit') ?? Number.POSITIVE_INFINITY)
      : most,
    lines,
    together: [...together.values()],
    facts,
  };
}

export const dependsOn = ({ facts }: Possible): Certainty => ({ kind: 'depends-on-facts', facts });

/** Whether lines that may come to pay are these departments'. */
export const mayBelongTo = (
  { together }: Possible,
  departments: readonly InstitutionId[],
  claim: Claim,
  plan: Plan,
): boolean =>
  together.some((lines) => {
    const known = departmentsFor(
      plan,
      lines.map((line) => plan.lines.indexOf(line)),
      claim,
    );
    const isEither = (id: InstitutionId): boolean => id === 'fire-rescue' || id === 'public-security';
    return claim.peril == null && lines.includes('fire-explosion')
      ? departments.every((id) => isEither(id) || known.includes(id))
      : sameSet(known, departments);
  });

export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry) => b.includes(entry));

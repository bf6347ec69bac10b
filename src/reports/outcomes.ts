import type { AttestingBody } from '../claim/attestation.js';
import type { Claim } from '../claim/claim.js';
import { type AnyPath, FACT_NAMES, FACT_PATH, type FactName, keyAt } from '../claim/facts.js';
import type { Contract } from '../contract/contract.js';
import { underEach } from '../contract/parse.js';
import type { Terms } from '../contract/terms.js';
import { coveredIn, decide } from '../decide/decide.js';
import { planOf } from '../decide/plan.js';
import { coverageUnder } from '../decide/under-terms.js';
import { attestationFor } from '../decide/ways.js';
import { whyFails } from '../decide/why.js';
import type { CoverageLine } from '../law/line.js';
import { COVERAGE_LINES } from '../law/lines.js';
import { all, type Rule } from '../law/rule.js';
import { compareTexts } from '../ledger/register.js';
import { FALSE } from '../logic/truth.js';
import type { ReadEntry } from './entries.js';
import { countsOf } from './group.js';

/** Where a claim stands: paid, due but not paid, waiting for facts, or declined. */
export const CLAIM_STATUSES = ['paid', 'unpaid', 'pending', 'declined'] as const;

/**
 * Where a claim stands: `paid`, `unpaid` (something is due, but nothing was paid, or all of it came back), `pending` or
 * `declined`.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export function claimStatusOf({ outcome, paid }: ReadEntry): ClaimStatus {
  if (outcome !== 'payable') return outcome;
  return paid > 0 ? 'paid' : 'unpaid';
}

/** Why a claim is declined, in the order in which the rules stand. */
export const DECLINE_REASONS = [
  'territory',
  'term',
  'cause',
  'exclusion',
  'condition',
  'no-line-covers',
  'nothing-due',
] as const;

/**
 * What a declined claim fails: the place, the term, the cause; for every line that is insured an exclusion, or a condition of the
 * contract's own; else no line covers it, or one may cover it and nothing is due.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What fails where the rule that asks this fact, before every line, does not hold. */
const REASON_OF: Readonly<Partial<Record<FactName, DeclineReason>>> = {
  division: 'territory',
  startedAt: 'term',
  causedByIncident: 'cause',
};

/** What the contract asks beside the sentence of a line. */
const ASKED: Readonly<Partial<Record<DeclineReason, (line: CoverageLine) => readonly Rule[]>>> = {
  exclusion: ({ exclusion }) => [exclusion],
  condition: ({ agreed }) => agreed,
};

/** The conditions before every line that a claim fails under some terms, and what shuts every line; else what the lines say. */
function reasonsUnder(claim: Claim, terms: Terms): readonly DeclineReason[] {
  const lines = COVERAGE_LINES.filter(({ pays }) => pays === claim.kind);
  const { incident } = lines[0] as CoverageLine;
  const insured = lines
    .filter(({ id }) => terms.lines[id] !== undefined)
    .map((line) => coverageUnder(line, terms));
  const fails = (rules: readonly Rule[]) => whyFails(all(...rules), claim, terms);
  const failed = [
    ...fails(incident).map(({ facts: [fact] }) => REASON_OF[fact as FactName] as DeclineReason),
    ...DECLINE_REASONS.filter((reason) => {
      const asked = ASKED[reason];
      return (
        asked !== undefined && insured.length > 0 && insured.every((line) => fails(asked(line)).length > 0)
      );
    }),
  ];
  if (failed.length > 0) return failed;
  const covered = coveredIn(decide(claim, planOf(claim.kind, terms)));
  return [covered.every((truth) => truth === FALSE) ? 'no-line-covers' : 'nothing-due'];
}

/** The same by the day of the loss; while that is unknown, under every version of the contract. */
const declineReasonsFor = (claim: Claim, contract: Contract): readonly DeclineReason[] =>
  underEach(contract, claim, ({ terms }) => reasonsUnder(claim, terms)).flat();

/**
 * Claims that fail a condition.
 *
 * @since 0.1.0
 */
export interface DeclineCount {
  readonly reason: DeclineReason;
  readonly claims: number;
}

/** A claim that fails several conditions counts under each. */
export function declineCounts(declined: readonly ReadEntry[], contract: Contract): readonly DeclineCount[] {
  const failing = countsOf(declined.map(({ claim }) => declineReasonsFor(claim, contract)));
  return DECLINE_REASONS.map((reason) => ({ reason, claims: failing.get(reason) ?? 0 }));
}

/**
 * What pending claims wait for. A claim that waits for several facts counts under each, and under every body that may attest
 * one of them.
 *
 * @since 0.1.0
 */
export interface PendingCounts {
  /** In the order of the exchange format. */
  readonly facts: readonly { readonly fact: AnyPath; readonly claims: number }[];
  /** Most claims first. */
  readonly bodies: readonly { readonly body: AttestingBody; readonly claims: number }[];
}

/** The fact that stands at a path; the conditions of a contract are one. */
const factAt = (path: AnyPath): FactName =>
  FACT_NAMES.find((fact) => FACT_PATH[fact] === path) ?? 'conditions';

const factPlace = (path: AnyPath): number => FACT_NAMES.indexOf(factAt(path));

/** Who may attest what a claim waits for, under every version of the contract that may apply. */
const attestingIn = ({ claim, missing }: ReadEntry, contract: Contract): readonly AttestingBody[] =>
  underEach(contract, claim, ({ terms }) =>
    missing.flatMap((path) => attestationFor(keyAt(path), claim, terms).map(({ by }) => by)),
  ).flat();

export function pendingCounts(pending: readonly ReadEntry[], contract: Contract): PendingCounts {
  const facts = countsOf(pending.map(({ missing }) => missing));
  const bodies = countsOf(pending.map((entry) => attestingIn(entry, contract)));
  return {
    facts: [...facts]
      .map(([fact, claims]) => ({ fact, claims }))
      .sort((a, b) => factPlace(a.fact) - factPlace(b.fact) || compareTexts(a.fact, b.fact)),
    bodies: [...bodies]
      .map(([body, claims]) => ({ body, claims }))
      .sort((a, b) => b.claims - a.claims || compareTexts(a.body, b.body)),
  };
}

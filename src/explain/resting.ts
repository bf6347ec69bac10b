import type { Claim } from '../claim/claim.js';
import {
  type AnyPath,
  FACT_NAMES,
  FACT_PATH,
  type FactName,
  factValue,
  keyAt,
  pathTo,
} from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimOnly } from '../claim/write.js';
import type { Contract } from '../contract/contract.js';
import { underEach } from '../contract/parse.js';
import { adjudicate } from '../decide/adjudicate.js';
import { askingFor } from '../decide/asking.js';
import type { Determination } from '../decide/determination.js';
import type { RestingFact } from '../decide/material.js';
import type { Edition } from '../law/edition.js';
import { payoutRulesIn } from '../law/in-edition.js';
import { nodesIn } from '../logic/trace.js';
import { explain } from './explain.js';
import type { ExplainedLine, Explanation } from './explanation.js';
import { inClauseOrder } from './in-order.js';
import { knownFacts } from './redecide.js';

/** Where a fact stands in the exchange format; the contract's own conditions all at one place. */
const rankOf = ({ fact }: RestingFact): number => FACT_NAMES.indexOf(nameAt(fact));

/** The fact of the format that stands at a path; of a condition of the contract's own, the one for all of them. */
export const nameAt = (path: AnyPath): FactName => keyAt(path).split('.')[0] as FactName;

/** Whether a line pays, or may come to. */
export const canStillPay = ({ status }: ExplainedLine): boolean =>
  status === 'open' || status === 'covers' || status === 'pays';

/** All accounts of a claim whose day is unknown, or the only one. */
export const accountsOf = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...(explanation.otherwise ?? []),
];

type AskedBy = Pick<RestingFact, 'rules' | 'clauses'>;

function establishedIn({ reasons }: Explanation): readonly (readonly [AnyPath, AskedBy])[] {
  const decisive = reasons.decisive.map(({ fact, rules, clauses }) => [fact, { rules, clauses }] as const);
  const enough = reasons.sufficient.flatMap(({ facts, conditions }) =>
    facts.map(({ fact }) => {
      const failed = conditions.filter((each) => each.facts.includes(fact));
      return [
        fact,
        { rules: failed.map(({ id }) => id), clauses: failed.flatMap(({ clauses }) => clauses) },
      ] as const;
    }),
  );
  return [...decisive, ...enough];
}

/** The facts by which a line that pays, or may come to, stands; of what it pays, all that are known. */
function supporting(
  all: readonly Explanation[],
  edition: Edition,
): ReadonlySet<AnyPath | 'loss.kind' | null> {
  const standing = all.flatMap(({ lines }) => lines.filter(canStillPay));
  const asked = standing
    .flatMap(({ tree }) => nodesIn(tree))
    .filter(({ inForce, truth }) => inForce && truth === true)
    .map(({ fact }) => fact);
  const paid = payoutRulesIn(edition).flatMap(({ facts }) => facts.map(pathTo));
  return new Set([...asked, ...paid, FACT_PATH.disabilityStandard]);
}

/** What a claim would wait for; without a sum that can be carried, for whatever is not established. */
function missingIn(claim: ClaimInput, contract: Contract): Determination['missing'] | null {
  try {
    return adjudicate(claim, contract).missing;
  } catch {
    return null;
  }
}

/** What is established of a claim that waits, and would be waited for if it were not. */
function alreadyEstablished(claim: Claim, contract: Contract, all: readonly Explanation[]) {
  const [edition] = underEach(contract, claim, ({ terms }) => terms.edition);
  const supports = supporting(all, edition);
  const known = knownFacts(claim);
  return (
    known
      // Of a sum that is nothing there is nothing to show.
      .filter((fact) => supports.has(pathTo(fact)) && factValue(claim, fact) !== 0)
      .flatMap((fact) => {
        const rest = claimOnly(
          claim,
          known.filter((other) => other !== fact),
        );
        const missing = missingIn(rest, contract)?.filter((each) => each.fact === pathTo(fact));
        return (missing ?? [askingFor(fact, claim.kind, edition)]).map(
          ({ rules, clauses }) => [pathTo(fact), { rules, clauses }] as const,
        );
      })
  );
}

/** What a claim comes to, and the facts that it rests on or waits for, in the order of the exchange format. */
export interface WhatItRestsOn {
  readonly explanation: Explanation;
  readonly facts: readonly RestingFact[];
}

/** Finds the facts that what becomes of a claim rests on or waits for. */
export function restingOf(claim: Claim, contract: Contract): WhatItRestsOn {
  const explanation = explain(claim, contract);
  const { missing } = explanation.determination;
  const all = accountsOf(explanation);
  const found = new Map<AnyPath, RestingFact>();
  for (const fact of missing) found.set(fact.fact, fact);
  const conditions = all.flatMap(({ terms }) => terms.conditions);
  const waiting = missing.length === 0 ? [] : alreadyEstablished(claim, contract, all);
  for (const [fact, { rules, clauses }] of [...all.flatMap(establishedIn), ...waiting]) {
    const before = found.get(fact);
    if (before !== undefined && before.state !== 'established') continue;
    const text = conditions.find(({ id }) => fact === `loss.conditions.${id}`)?.text;
    found.set(fact, {
      fact,
      ...(text !== undefined && { text }),
      state: 'established',
      rules: [...new Set([...(before?.rules ?? []), ...rules])],
      clauses: inClauseOrder([...(before?.clauses ?? []), ...clauses]),
    });
  }
  return { explanation, facts: [...found.values()].toSorted((a, b) => rankOf(a) - rankOf(b)) };
}

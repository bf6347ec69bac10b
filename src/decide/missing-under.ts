import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, type FactName } from '../claim/facts.js';
import type { Version } from '../contract/versions.js';
import { missingFacts } from './missing.js';
import { planOf } from './plan.js';

/**
 * The facts that could still change a determination under one version of the contract or several. While the day is unknown it
 * may fall into any version, and within one all other facts may be what they are, so a fact matters exactly if it matters under
 * some version; the day itself matters where anything could be paid under any.
 */
export function missingUnder(claim: Claim, versions: readonly Version[]): readonly FactName[] {
  const lists = versions.map(({ terms }) => missingFacts(claim, planOf(claim.kind, terms)));
  const [only, ...others] = lists;
  return others.length === 0
    ? (only as readonly FactName[])
    : FACT_NAMES.filter((fact) => lists.some((list) => list.includes(fact)));
}

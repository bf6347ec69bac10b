import type { Claim } from './claim.js';
import type { FactValue } from './fact-kinds.js';
import { conditionOf, FACT_NAMES, FACT_PATH, type FactKey, type FactName, factValue } from './facts.js';
import { type ClaimInput, FORMAT_OF } from './schema.js';

export type { FactValue } from './fact-kinds.js';

/** A value that a checked claim holds of a fact, as the exchange format writes it. */
export const writtenValue = (fact: FactName, value: unknown): FactValue =>
  FORMAT_OF[fact].write(value as never);

/** The value of a fact as the exchange format writes it; `null` where it is not known. */
export function writtenFact(claim: Claim, fact: FactKey): FactValue | null {
  const value = factValue(claim, fact);
  if (value === undefined || value === null) return null;
  return conditionOf(fact) === null ? writtenValue(fact as FactName, value) : (value as boolean);
}

/** No key at all says that no facility was involved; an empty one, that nothing is known of it. Its kind is not kept. */
function facilityIn({ facility }: Claim): object {
  if (facility === 'none') return {};
  return { facility: facility === undefined ? {} : facility && writtenValue('facility', facility) };
}

type ClaimGroups = Record<'incident' | 'loss', Record<string, unknown>>;

/** Some facts of a claim in the groups of the exchange format; those that are absent have no key. */
function claimGroupsOf(claim: Claim, facts: readonly FactName[]): ClaimGroups {
  const groups: ClaimGroups = { incident: {}, loss: { kind: claim.kind } };
  for (const fact of facts) {
    if (fact === 'facility' || claim[fact] === undefined) continue;
    const [group, key] = FACT_PATH[fact].split('.') as [keyof ClaimGroups, string];
    groups[group][key] = writtenFact(claim, fact);
  }
  return groups;
}

/**
 * A checked claim, written back in the exchange format in its canonical form: instants in Beijing time, sums with two
 * decimals. What checking let go is gone: how it was written, what kind of facility it was. Absent ids are `undefined`.
 */
export function claimInputOf(claim: Claim): ClaimInput {
  const { incident, loss } = claimGroupsOf(claim, FACT_NAMES);
  const subject = claim.kind === 'person' ? 'personId' : 'householdId';
  return {
    id: claim.id,
    incident: { id: claim.incidentId, ...incident, ...facilityIn(claim) },
    loss: { ...loss, [subject]: claim.subjectId, ...(claim.kind === 'house' && { houseId: claim.houseId }) },
  } as ClaimInput;
}

/** A claim in the exchange format of which only some facts are kept; the others are as if nobody had established them. */
export function claimOnly(claim: Claim, kept: readonly FactKey[]): ClaimInput {
  const met = kept.flatMap((fact) => {
    const id = conditionOf(fact);
    return id === null ? [] : [[id, factValue(claim, fact) as boolean] as const];
  });
  const conditions = met.length === 0 ? undefined : Object.fromEntries(met);
  const known = FACT_NAMES.filter(
    (fact) => fact === 'conditions' || (kept.includes(fact) && claim[fact] !== null),
  );
  const { incident, loss } = claimGroupsOf({ ...claim, conditions }, known);
  const isKnown = claim.facility !== undefined && known.includes('facility');
  return {
    id: claim.id,
    incident: { ...incident, ...(isKnown ? facilityIn(claim) : { facility: null }) },
    loss,
  } as ClaimInput;
}

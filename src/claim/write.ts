import { type Claim, type ClaimFields, type Fact, retold } from './claim.js';
import type { FactValue } from './fact-kinds.js';
import { conditionOf, FACT_NAMES, FACT_PATH, type FactKey, type FactName, factValue } from './facts.js';
import type { ClaimInput } from './input.js';
import { FORMAT_OF } from './schema.js';

export type { FactValue } from './fact-kinds.js';

/** A value that a checked claim holds of a fact, as the exchange format writes it. */
export const writtenValue = (fact: FactName, value: unknown): FactValue =>
  FORMAT_OF[fact].write(value as never);

/** The value of a fact as the exchange format writes it; `null` where it is not known. */
export function writtenFact(claim: ClaimFields, fact: FactKey): FactValue | null {
  const value = factValue(claim, fact);
  if (value === undefined || value === null) return null;
  return conditionOf(fact) === null ? writtenValue(fact as FactName, value) : (value as boolean);
}

const told = (key: string, value: Fact<string | boolean>): object =>
  value === undefined ? {} : { [key]: value };

/** No key at all says that no facility was involved; an empty one, that nothing is known of it. */
function facilityIn({
  facility,
  facilityKind: kind,
}: Pick<ClaimFields, 'facility' | 'facilityKind'>): object {
  if (facility === 'none') return {};
  if (facility === null && kind === undefined) return { facility };
  const whose = facility && (writtenValue('facility', facility) as { readonly municipal: boolean });
  const { municipal } = whose ?? { municipal: whose };
  return { facility: { ...told('kind', kind), ...told('municipal', municipal) } };
}

type ClaimGroups = Record<'incident' | 'loss', Record<string, unknown>>;

/** Some facts of a claim in the groups of the exchange format; those that are absent have no key. */
function claimGroupsOf(claim: ClaimFields, facts: readonly FactName[]): ClaimGroups {
  const groups: ClaimGroups = { incident: {}, loss: { kind: claim.kind } };
  for (const fact of facts) {
    if (fact === 'facility' || claim[fact] === undefined) continue;
    const [group, key] = FACT_PATH[fact].split('.') as [keyof ClaimGroups, string];
    groups[group][key] = writtenFact(claim, fact);
  }
  return groups;
}

/** A claim in the exchange format, of the facts that are there; those who are not known by an id have no key for it. */
export function claimInputOf(claim: ClaimFields): ClaimInput {
  const { incident, loss } = claimGroupsOf(claim, FACT_NAMES);
  const subject = claim.kind === 'person' ? 'personId' : 'householdId';
  return {
    id: claim.id,
    incident: { ...told('id', claim.incidentId), ...incident, ...facilityIn(claim) },
    loss: { ...loss, ...told(subject, claim.subjectId), ...told('houseId', claim.houseId) },
  } as unknown as ClaimInput;
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
  const { incident, loss } = claimGroupsOf(retold(claim, { conditions }), known);
  const { facility } = claim;
  const isKnown = facility !== undefined && known.includes('facility');
  return {
    id: claim.id,
    incident: {
      ...incident,
      ...(isKnown ? facilityIn({ facility, facilityKind: undefined }) : { facility: null }),
    },
    loss,
  } as unknown as ClaimInput;
}

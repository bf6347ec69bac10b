import * as z from 'zod/mini';
import { area, fact, grade, id, instant, money, oneOf, rooms } from '../input/formats.js';
import { isPlace } from '../territory/place.js';
import {
  CIRCUMSTANCES,
  DAMAGES,
  FACILITY_KINDS,
  HARMS,
  LIABLE_PARTIES,
  PARTS,
  PERILS,
  RECOGNISERS,
  RESIDENCES,
  ROLES,
  ROOT_CAUSES,
  TITLES,
  USES,
} from './vocabulary.js';

function buildSchema() {
  const division = z.string().check(z.refine(isPlace, { error: 'division' }));

  const incident = z.strictObject({
    id: fact(id),
    startedAt: fact(instant),
    division: fact(division),
    peril: fact(oneOf(PERILS)),
    rootCause: fact(oneOf(ROOT_CAUSES)),
    facility: fact(z.strictObject({ kind: fact(oneOf(FACILITY_KINDS)), municipal: fact(z.boolean()) })),
    liableParty: fact(oneOf(LIABLE_PARTIES)),
  });

  const circumstances = fact(z.array(oneOf(CIRCUMSTANCES)));

  const person = z.strictObject({
    kind: z.literal('person'),
    personId: fact(id),
    role: fact(oneOf(ROLES)),
    residence: fact(oneOf(RESIDENCES)),
    presentAtIncident: fact(z.boolean()),
    causedByIncident: fact(z.boolean()),
    recognisedBy: fact(oneOf(RECOGNISERS)),
    harm: fact(oneOf(HARMS)),
    disabilityGrade: fact(grade),
    missingCertified: fact(z.boolean()),
    medicalCost: fact(money),
    governmentCompensation: fact(money),
    circumstances,
  });

  const house = z.strictObject({
    kind: z.literal('house'),
    householdId: fact(id),
    title: fact(oneOf(TITLES)),
    use: fact(oneOf(USES)),
    part: fact(oneOf(PARTS)),
    damage: fact(oneOf(DAMAGES)),
    rooms: fact(rooms),
    area: fact(area),
    circumstances,
  });

  return z.strictObject({
    id,
    incident: z.optional(incident),
    loss: z.discriminatedUnion('kind', [person, house]),
  });
}

/** The claim of the exchange format: one person or one house in one incident. */
export const claimSchema = /* @__PURE__ */ buildSchema();

/**
 * A claim as a host writes it, in the exchange format.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ClaimInput = z.input<typeof claimSchema>;

import { deepFreeze } from '../freeze.js';
import { type ParseResult, parse, safeParse } from '../input/parse.js';
import { exactOf } from '../money/exact.js';
import { fenOf } from '../money/fen.js';
import { placeOf } from '../territory/place.js';
import { instantOf } from '../time/instant.js';
import type { Claim } from './claim.js';
import { packedProfile } from './profile.js';
import { type ClaimInput, claimSchema } from './schema.js';
import type { FacilityStanding } from './vocabulary.js';

type Incident = NonNullable<ClaimInput['incident']>;
type PersonLoss = Extract<ClaimInput['loss'], { kind: 'person' }>;
type HouseLoss = Extract<ClaimInput['loss'], { kind: 'house' }>;

/** Only this module makes claims; the private mark tells them from look-alikes. */
class CheckedClaim {
  readonly #profile: number;

  constructor(facts: Claim) {
    Object.assign(this, facts);
    this.#profile = packedProfile(facts);
    Object.freeze(this);
  }

  static is(value: unknown): value is Claim {
    return typeof value === 'object' && value !== null && #profile in value;
  }

  static profileOf(claim: object): number {
    return (claim as CheckedClaim).#profile;
  }
}

/** Reads a value where there is one; absent stays absent, undetermined stays undetermined. */
const known = <A extends string | number | boolean, B>(
  value: A | null | undefined,
  read: (value: A) => B,
): B | null | undefined => (value === undefined || value === null ? value : read(value));

const NO_LOSS: Partial<Omit<PersonLoss, 'kind'> & Omit<HouseLoss, 'kind'>> = {};

/** The one fact whose absence says something: no facility was involved. */
function facilityOf(facility: Incident['facility']): FacilityStanding | null | undefined {
  if (facility === undefined) return 'none';
  return facility && known(facility.municipal, (municipal) => (municipal ? 'municipal' : 'not-municipal'));
}

function claimOf({ id, incident = {}, loss }: ClaimInput): Claim {
  const person = loss.kind === 'person' ? loss : NO_LOSS;
  const house = loss.kind === 'house' ? loss : NO_LOSS;
  return {
    id,
    kind: loss.kind,
    incidentId: incident.id,
    startedAt: known(incident.startedAt, instantOf),
    division: known(incident.division, (code) => deepFreeze(placeOf(code))),
    peril: incident.peril,
    rootCause: incident.rootCause,
    facility: facilityOf(incident.facility),
    liableParty: incident.liableParty,
    circumstances: loss.circumstances && Object.freeze(loss.circumstances),
    subjectId: loss.kind === 'person' ? loss.personId : loss.householdId,
    role: person.role,
    residence: person.residence,
    presentAtIncident: person.presentAtIncident,
    causedByIncident: person.causedByIncident,
    recognisedBy: person.recognisedBy,
    harm: person.harm,
    disabilityGrade: person.disabilityGrade,
    missingCertified: person.missingCertified,
    medicalCost: known(person.medicalCost, fenOf),
    governmentCompensation: known(person.governmentCompensation, fenOf),
    title: house.title,
    use: house.use,
    part: house.part,
    damage: house.damage,
    rooms: known(house.rooms, (rooms) => deepFreeze(exactOf(String(rooms)))),
    area: known(house.area, (area) => deepFreeze(exactOf(area))),
  };
}

const checkedClaim = (input: ClaimInput): Claim => new CheckedClaim(claimOf(input)) as unknown as Claim;

/**
 * Reads a claim of the exchange format; returns every issue where it is not one. Never throws.
 *
 * @example
 * ```ts
 * const result = safeParseClaim({ id: 'c-1', incident: { peril: 'meteor' }, loss: { kind: 'house' } });
 * if (!result.success) console.log(result.issues[0]?.path); // incident.peril
 * ```
 * @since 0.1.0
 */
export const safeParseClaim = (input: unknown): ParseResult<Claim> =>
  safeParse(claimSchema, input, checkedClaim);

/**
 * Reads a claim of the exchange format. Absent facts stay absent and `null` stays undetermined: nothing is filled in.
 *
 * @throws {@link InvalidInputError} with every issue: unknown keys, wrong types, impossible values.
 * @example
 * ```ts
 * const claim = parseClaim({ id: 'c-1', incident: { peril: 'flood' }, loss: { kind: 'person', harm: 'death' } });
 * console.log(claim.peril, claim.role); // flood undefined
 * ```
 * @since 0.1.0
 */
export const parseClaim = (input: unknown): Claim => parse(claimSchema, input, checkedClaim);

/** A claim already checked is taken as it is; anything else is read first. */
export const claimFrom = (claim: Claim | ClaimInput): Claim =>
  CheckedClaim.is(claim) ? claim : parseClaim(claim);

/** The profile of a checked claim, packed once when it was read. */
export const profileOf = (claim: Claim): number => CheckedClaim.profileOf(claim);

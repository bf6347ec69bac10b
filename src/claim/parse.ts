import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { dataOf, type ParseResult, parse, safeParse } from '../input/parse.js';
import { readPlain } from '../input/plain.js';
import { quickReader } from '../input/quick.js';
import { isSameData } from '../input/same-data.js';
import { type StandardSchema, standardOf } from '../input/standard.js';
import type { Claim, ClaimFields } from './claim.js';
import { FORMATS } from './fact-kinds.js';
import type { ClaimInput, IncidentGiven, LossGiven } from './input.js';
import { LAYOUTS, type Profile } from './profile.js';
import { claimSchema } from './schema.js';
import { claimInputOf } from './write.js';

/** Reads a value where there is one; absent stays absent, undetermined stays undetermined. */
const readKnown = <A extends object | string | number | boolean, B>(
  value: A | null | undefined,
  read: (value: A) => B,
): B | null | undefined => (value === undefined || value === null ? value : read(value));

/** Only this module makes claims; the private profile tells them from look-alikes. */
class CheckedClaim implements ClaimFields {
  declare readonly id: Claim['id'];
  declare readonly kind: Claim['kind'];
  declare readonly incidentId: Claim['incidentId'];
  declare readonly startedAt: Claim['startedAt'];
  declare readonly division: Claim['division'];
  declare readonly peril: Claim['peril'];
  declare readonly rootCause: Claim['rootCause'];
  declare readonly facility: Claim['facility'];
  declare readonly facilityKind: Claim['facilityKind'];
  declare readonly liableParty: Claim['liableParty'];
  declare readonly causedByIncident: Claim['causedByIncident'];
  declare readonly circumstances: Claim['circumstances'];
  declare readonly conditions: Claim['conditions'];
  declare readonly subjectId: Claim['subjectId'];
  declare readonly houseId: Claim['houseId'];
  declare readonly role: Claim['role'];
  declare readonly residence: Claim['residence'];
  declare readonly presence: Claim['presence'];
  declare readonly recognisedBy: Claim['recognisedBy'];
  declare readonly harm: Claim['harm'];
  declare readonly disabilityGrade: Claim['disabilityGrade'];
  declare readonly disabilityStandard: Claim['disabilityStandard'];
  declare readonly missingCertified: Claim['missingCertified'];
  declare readonly medicalCost: Claim['medicalCost'];
  declare readonly governmentCompensation: Claim['governmentCompensation'];
  declare readonly governmentMedical: Claim['governmentMedical'];
  declare readonly paidByLiableParty: Claim['paidByLiableParty'];
  declare readonly title: Claim['title'];
  declare readonly use: Claim['use'];
  declare readonly part: Claim['part'];
  declare readonly damage: Claim['damage'];
  declare readonly rooms: Claim['rooms'];
  declare readonly area: Claim['area'];
  readonly #profile: Profile;

  constructor({ id, incident: given = {}, loss }: ClaimInput) {
    const incident: IncidentGiven = given;
    const facts: LossGiven = loss;
    this.id = id;
    this.kind = loss.kind;
    this.incidentId = incident.id;
    this.startedAt = readKnown(incident.startedAt, FORMATS.moment.read);
    this.division = readKnown(incident.division, FORMATS.place.read);
    this.peril = incident.peril;
    this.rootCause = incident.rootCause;
    this.facility =
      incident.facility === undefined ? 'none' : readKnown(incident.facility, FORMATS.facility.read);
    this.facilityKind = incident.facility?.kind;
    this.liableParty = incident.liableParty;
    this.causedByIncident = loss.causedByIncident;
    this.circumstances = readKnown(loss.circumstances, FORMATS.circumstances.read);
    this.conditions = readKnown(loss.conditions, FORMATS.conditions.read);
    this.subjectId = loss.kind === 'person' ? loss.personId : loss.householdId;
    this.houseId = facts.houseId;
    this.role = facts.role;
    this.residence = facts.residence;
    this.presence = facts.presence;
    this.recognisedBy = facts.recognisedBy;
    this.harm = facts.harm;
    this.disabilityGrade = readKnown(facts.disabilityGrade, FORMATS.grades.read);
    this.disabilityStandard = facts.disabilityStandard;
    this.missingCertified = facts.missingCertified;
    this.medicalCost = readKnown(facts.medicalCost, FORMATS.money.read);
    this.governmentCompensation = readKnown(facts.governmentCompensation, FORMATS.money.read);
    this.governmentMedical = readKnown(facts.governmentMedical, FORMATS.money.read);
    this.paidByLiableParty = readKnown(facts.paidByLiableParty, FORMATS.money.read);
    this.title = facts.title;
    this.use = facts.use;
    this.part = facts.part;
    this.damage = facts.damage;
    this.rooms = readKnown(facts.rooms, FORMATS.count.read);
    this.area = readKnown(facts.area, FORMATS.area.read);
    this.#profile = LAYOUTS[this.kind].profileOf(this as ClaimFields as Claim);
    Object.freeze(this);
  }

  /** As JSON it is what a host writes. */
  toJSON(): ClaimInput {
    return claimInputOf(this);
  }

  static is(value: unknown): boolean {
    return typeof value === 'object' && value !== null && #profile in value;
  }

  static profileOf(claim: object): Profile {
    return (claim as CheckedClaim).#profile;
  }
}

const checkedClaim = (input: ClaimInput): Claim => new CheckedClaim(input) as ClaimFields as Claim;

const quickly = /* @__PURE__ */ quickReader(claimSchema);

/**
 * A copy of a checked claim, read again from what it holds: a spread or a clone, a row of JSON, a claim of another copy of this
 * package. `null` for anything else, and for what holds other values than a claim would.
 */
function copied(input: unknown): Claim | null {
  try {
    const { value, issues } = readPlain(input);
    if (issues.length > 0) return null;
    const claim = parse(claimSchema, claimInputOf(value as ClaimFields), checkedClaim, quickly);
    return isSameData(value, { ...claim }) ? claim : null;
  } catch {
    // It holds what cannot be written.
    return null;
  }
}

/** Whether a value is a claim already checked. */
export const isClaim = (value: unknown): value is Claim => CheckedClaim.is(value);

/**
 * Reads a claim of the exchange format; returns every issue where it is not one. Never throws. A claim that was read is taken as
 * it is, and a copy of one is read again from what it holds.
 *
 * @example
 * ```ts
 * const result = safeParseClaim({ id: 'c-1', incident: { peril: 'meteor' }, loss: { kind: 'house' } });
 * if (!result.success) console.log(result.issues[0]?.path); // incident.peril
 * ```
 * @since 0.1.0
 */
export function safeParseClaim(input: unknown): ParseResult<Claim> {
  if (isClaim(input)) return { success: true, data: input };
  const result = safeParse(claimSchema, input, checkedClaim, quickly);
  const again = result.success ? null : copied(input);
  return again === null ? result : { success: true, data: again };
}

/**
 * Reads a claim of the exchange format. Absent facts stay absent and `null` stays undetermined: nothing is filled in. A claim that
 * was read is handed back as it is; a copy of one (a spread, a clone, a row of JSON, a claim of another copy of this package) is
 * read again from what it holds.
 *
 * @throws {@link InvalidInputError} with every issue: unknown keys, wrong types, impossible values.
 * @example
 * ```ts
 * const claim = parseClaim({ id: 'c-1', incident: { peril: 'flood' }, loss: { kind: 'person', harm: 'death' } });
 * console.log(claim.peril, claim.role); // flood undefined
 * parseClaim(claim) === claim; // true
 * ```
 * @since 0.1.0
 */
export const parseClaim = (input: unknown): Claim => dataOf(safeParseClaim(input));

/**
 * `safeParseClaim` as a Standard Schema, for libraries that know it.
 *
 * @example
 * ```ts
 * const result = CLAIM_SCHEMA['~standard'].validate({ id: 'c-1', loss: { kind: 'person', harm: 'death' } });
 * if (result.issues === undefined) console.log(result.value.harm); // death
 * ```
 * @since 0.1.0
 */
export const CLAIM_SCHEMA: StandardSchema<ClaimInput, Claim> = /* @__PURE__ */ standardOf(safeParseClaim);

/** A claim already checked is taken as it is; anything else is read first. */
export const claimFrom = (claim: Claim | ClaimInput): Claim =>
  isClaim(claim) ? claim : inArgument('claim', () => parseClaim(claim));

/** A claim of the exchange format as it was written, checked; of one that was read before, as `writeClaim` writes it. */
export function readClaimInput(input: unknown): ClaimInput {
  const written = safeParse(claimSchema, input, (as): ClaimInput => as, quickly);
  return written.success ? written.data : claimInputOf(parseClaim(input));
}

/**
 * Writes a claim in the exchange format, in its canonical form: instants in Beijing time, sums with two decimals. It holds all that
 * was read, and reads as the same claim; only how it was written is gone.
 *
 * @throws {@link InvalidInputError} where the claim breaks the format.
 * @example
 * ```ts
 * const claim = parseClaim({ id: 'c-1', incident: { startedAt: '2024-07-10T19:20:00Z' }, loss: { kind: 'house' } });
 * writeClaim(claim).incident?.startedAt; // '2024-07-11T03:20:00+08:00'
 * ```
 * @since 0.1.0
 */
export const writeClaim = (claim: Claim | ClaimInput): ClaimInput =>
  deepFreeze(claimInputOf(claimFrom(claim)));

/** The profile of a checked claim; packed once, when it was read. */
export const profileOf = (claim: Claim): Profile => CheckedClaim.profileOf(claim);

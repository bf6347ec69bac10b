import { inArgument } from '../input/issue.js';
import { type ParseResult, parse, safeParse } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import type { Claim } from './claim.js';
import { FORMATS } from './fact-kinds.js';
import { LAYOUTS, type Profile } from './profile.js';
import { type ClaimInput, claimSchema } from './schema.js';

type PersonLoss = Extract<ClaimInput['loss'], { kind: 'person' }>;
type HouseLoss = Extract<ClaimInput['loss'], { kind: 'house' }>;

/** Reads a value where there is one; absent stays absent, undetermined stays undetermined. */
const readKnown = <A extends object | string | number | boolean, B>(
  value: A | null | undefined,
  read: (value: A) => B,
): B | null | undefined => (value === undefined || value === null ? value : read(value));

/** What is known of a person or of a house: each has its own facts, and none of the other's. */
type LossGiven = Partial<Omit<PersonLoss, 'kind'> & Omit<HouseLoss, 'kind'>>;

/** Only this module makes claims; the private profile tells them from look-alikes. */
class CheckedClaim implements Claim {
  readonly id: Claim['id'];
  readonly kind: Claim['kind'];
  readonly incidentId: Claim['incidentId'];
  readonly startedAt: Claim['startedAt'];
  readonly division: Claim['division'];
  readonly peril: Claim['peril'];
  readonly rootCause: Claim['rootCause'];
  readonly facility: Claim['facility'];
  readonly liableParty: Claim['liableParty'];
  readonly causedByIncident: Claim['causedByIncident'];
  readonly circumstances: Claim['circumstances'];
  readonly conditions: Claim['conditions'];
  readonly subjectId: Claim['subjectId'];
  readonly houseId: Claim['houseId'];
  readonly role: Claim['role'];
  readonly residence: Claim['residence'];
  readonly presence: Claim['presence'];
  readonly recognisedBy: Claim['recognisedBy'];
  readonly harm: Claim['harm'];
  readonly disabilityGrade: Claim['disabilityGrade'];
  readonly disabilityStandard: Claim['disabilityStandard'];
  readonly missingCertified: Claim['missingCertified'];
  readonly medicalCost: Claim['medicalCost'];
  readonly governmentCompensation: Claim['governmentCompensation'];
  readonly governmentMedical: Claim['governmentMedical'];
  readonly paidByLiableParty: Claim['paidByLiableParty'];
  readonly title: Claim['title'];
  readonly use: Claim['use'];
  readonly part: Claim['part'];
  readonly damage: Claim['damage'];
  readonly rooms: Claim['rooms'];
  readonly area: Claim['area'];
  readonly #profile: Profile;

  constructor({ id, incident = {}, loss }: ClaimInput) {
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
    this.#profile = LAYOUTS[this.kind].profileOf(this);
    Object.freeze(this);
  }

  static is(value: unknown): value is Claim {
    return typeof value === 'object' && value !== null && #profile in value;
  }

  static profileOf(claim: object): Profile {
    return (claim as CheckedClaim).#profile;
  }
}

const checkedClaim = (input: ClaimInput): Claim => new CheckedClaim(input);

const quickly = /* @__PURE__ */ quickReader(claimSchema);

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
  safeParse(claimSchema, input, checkedClaim, quickly);

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
export const parseClaim = (input: unknown): Claim => parse(claimSchema, input, checkedClaim, quickly);

/** A copy of a claim of the exchange format, checked and as it was written. */
export const readClaimInput = (input: unknown): ClaimInput =>
  parse(claimSchema, input, (claim) => claim, quickly);

/** Whether a value is a claim already checked. */
export const isClaim = (value: unknown): value is Claim => CheckedClaim.is(value);

/** A claim already checked is taken as it is; anything else is read first. */
export const claimFrom = (claim: Claim | ClaimInput): Claim =>
  isClaim(claim) ? claim : inArgument('claim', () => parseClaim(claim));

/** The profile of a checked claim; packed once, when it was read. */
export const profileOf = (claim: Claim): Profile => CheckedClaim.profileOf(claim);

import type { ConditionsMet } from './fact-kinds.js';
import type { FACTS, FactName } from './fact-rows.js';
import type {
  Circumstance,
  Damage,
  DisabilityStandard,
  FacilityKind,
  Harm,
  LiableParty,
  Part,
  Peril,
  Presence,
  Recogniser,
  Residence,
  Role,
  RootCause,
  Title,
  Use,
} from './vocabulary.js';

/** A fact as it is written: no key while it is not established, `null` where somebody looked and could not determine it. */
type FactInput<V> = V | null | undefined;

/**
 * A circumstance of the exclusion catalogue as a host writes it: its id, or with whether it caused the loss.
 *
 * @since 0.1.0
 */
export type CircumstanceInput =
  | Circumstance
  | {
      readonly id: Circumstance;
      /** No key, or `null`, while that is not known. */
      readonly causedLoss?: FactInput<boolean>;
    };

/**
 * What happened, as a host writes it.
 *
 * @since 0.1.0
 */
export interface IncidentInput {
  /** The occurrence that limits per event count over, as it was declared. */
  readonly id?: FactInput<string>;
  /** When the disaster, accident or act began: ISO 8601 with an offset, or a Beijing day where nobody knows the time. */
  readonly startedAt?: FactInput<string>;
  /** The division code of the place: 6 digits (district), 9 (street or town) or 12 (village). */
  readonly division?: FactInput<string>;
  /** What struck. */
  readonly peril?: FactInput<Peril>;
  /** What caused what struck. */
  readonly rootCause?: FactInput<RootCause>;
  /** The thing that fell or collapsed, and whether it was municipal. No key says that there was none; `null`, that it is not known. */
  readonly facility?: FactInput<{
    readonly kind?: FactInput<FacilityKind>;
    readonly municipal?: FactInput<boolean>;
  }>;
  /** Whether a liable party was found and can pay. */
  readonly liableParty?: FactInput<LiableParty>;
}

/** What is asked of every loss. */
interface LossInput {
  /** Whether the incident caused the harm or damage. */
  readonly causedByIncident?: FactInput<boolean>;
  /** The established circumstances of the exclusion catalogue, each once; an empty list says that there are none. */
  readonly circumstances?: FactInput<readonly CircumstanceInput[]>;
  /** Whether conditions of the contract's own are met, by their ids. */
  readonly conditions?: FactInput<{ readonly [Id in keyof ConditionsMet]: FactInput<boolean> }>;
}

/**
 * What befell a person, as a host writes it.
 *
 * @since 0.1.0
 */
export interface PersonLossInput extends LossInput {
  readonly kind: 'person';
  /** The host's pseudonymous key of the person; names and identity numbers have no place here. */
  readonly personId?: FactInput<string>;
  /** What the person was doing. */
  readonly role?: FactInput<Role>;
  readonly residence?: FactInput<Residence>;
  /** Whether the person was in the district when it struck. */
  readonly presence?: FactInput<Presence>;
  /** The highest body that recognised the act, or how far recognition has come. */
  readonly recognisedBy?: FactInput<Recogniser>;
  readonly harm?: FactInput<Harm>;
  /** 1 (heaviest) to 10; a list of two to twenty where several injuries were appraised. */
  readonly disabilityGrade?: FactInput<number | readonly number[]>;
  /** The standard by which the grade was appraised. */
  readonly disabilityStandard?: FactInput<DisabilityStandard>;
  /** Whether an authority certified the death of a missing person. */
  readonly missingCertified?: FactInput<boolean>;
  /** The person's own bills, net of what others reimbursed: yuan as text, at most two decimals. */
  readonly medicalCost?: FactInput<string>;
  /** What the government paid, or is bound to pay, for the death or disability: yuan as text. */
  readonly governmentCompensation?: FactInput<string>;
  /** The same for medical costs. */
  readonly governmentMedical?: FactInput<string>;
  /** What a liable party paid or can pay who can pay only a part: yuan as text. */
  readonly paidByLiableParty?: FactInput<string>;
}

/**
 * What befell a house, as a host writes it.
 *
 * @since 0.1.0
 */
export interface HouseLossInput extends LossInput {
  readonly kind: 'house';
  /** The host's pseudonymous key of the household. */
  readonly householdId?: FactInput<string>;
  /** The same of the house, where a household has several. */
  readonly houseId?: FactInput<string>;
  readonly title?: FactInput<Title>;
  readonly use?: FactInput<Use>;
  /** What was damaged. */
  readonly part?: FactInput<Part>;
  readonly damage?: FactInput<Damage>;
  /** Residential rooms (自然间), 1 to 10,000. */
  readonly rooms?: FactInput<number>;
  /** Residential square metres: a decimal above 0 as text. */
  readonly area?: FactInput<string>;
}

/**
 * A claim as a host writes it, in the exchange format: one person or one house in one incident. What is not known has no key;
 * what somebody looked for and could not determine is `null`.
 *
 * @example
 * ```ts
 * const written: ClaimInput = { id: 'c-1', incident: { peril: 'flood' }, loss: { kind: 'person', harm: 'death' } };
 * ```
 * @since 0.1.0
 */
export interface ClaimInput {
  /** 1 to 200 characters. */
  readonly id: string;
  readonly incident?: IncidentInput | undefined;
  readonly loss: PersonLossInput | HouseLossInput;
}

/** The facts of an incident, or of a kind of loss. */
type FactUnder<Owner extends string> = {
  [F in FactName]: (typeof FACTS)[F]['of'] extends Owner ? F : never;
}[FactName];

/** An input that has a field for each of some facts: with one missing it does not compile. */
type Whole<Facts extends keyof Input, Input> = Input & Pick<Input, Facts>;

/** What is known of an incident. */
export type IncidentGiven = Whole<FactUnder<'incident'>, IncidentInput>;

/** What is known of a person or of a house: each has its own facts, and none of the other's. */
export type LossGiven = Partial<
  Omit<Whole<FactUnder<'person' | 'loss'>, PersonLossInput>, 'kind'> &
    Omit<Whole<FactUnder<'house' | 'loss'>, HouseLossInput>, 'kind'>
>;

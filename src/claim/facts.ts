import { deepFreeze } from '../input/freeze.js';
import type { Claim } from './claim.js';
import {
  DAMAGES,
  FACILITY_STANDINGS,
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

/**
 * Where each fact that a rule may ask stands in the exchange format, in its order.
 *
 * @example
 * ```ts
 * FACT_PATH.disabilityGrade; // 'loss.disabilityGrade'
 * ```
 * @since 0.1.0
 */
export const FACT_PATH = /* @__PURE__ */ deepFreeze({
  startedAt: 'incident.startedAt',
  division: 'incident.division',
  peril: 'incident.peril',
  rootCause: 'incident.rootCause',
  facility: 'incident.facility',
  liableParty: 'incident.liableParty',
  role: 'loss.role',
  residence: 'loss.residence',
  presentAtIncident: 'loss.presentAtIncident',
  causedByIncident: 'loss.causedByIncident',
  recognisedBy: 'loss.recognisedBy',
  harm: 'loss.harm',
  disabilityGrade: 'loss.disabilityGrade',
  missingCertified: 'loss.missingCertified',
  medicalCost: 'loss.medicalCost',
  governmentCompensation: 'loss.governmentCompensation',
  title: 'loss.title',
  use: 'loss.use',
  part: 'loss.part',
  damage: 'loss.damage',
  rooms: 'loss.rooms',
  area: 'loss.area',
  circumstances: 'loss.circumstances',
} as const satisfies Partial<Record<keyof Claim, string>>);

/**
 * Name of a fact of a claim that a rule may ask.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type FactName = keyof typeof FACT_PATH;

/**
 * Path of a fact in the exchange format.
 *
 * @since 0.1.0
 */
export type FactPath = (typeof FACT_PATH)[FactName];

/** The facts in the order of the exchange format. */
export const FACT_NAMES = /* @__PURE__ */ Object.keys(FACT_PATH) as readonly FactName[];

const YES_NO = [true, false] as const;

/** Every value that a fact of finite range can have. */
export const FACT_VALUES = {
  peril: PERILS,
  rootCause: ROOT_CAUSES,
  facility: FACILITY_STANDINGS,
  liableParty: LIABLE_PARTIES,
  role: ROLES,
  residence: RESIDENCES,
  presentAtIncident: YES_NO,
  causedByIncident: YES_NO,
  recognisedBy: RECOGNISERS,
  harm: HARMS,
  missingCertified: YES_NO,
  title: TITLES,
  use: USES,
  part: PARTS,
  damage: DAMAGES,
} as const satisfies { readonly [F in FactName]?: readonly NonNullable<Claim[F]>[] };

/** A fact that has one of a few values. */
export type FiniteFact = keyof typeof FACT_VALUES;

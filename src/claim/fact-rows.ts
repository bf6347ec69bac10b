import { deepFreeze } from '../input/freeze.js';
import type { Attestation } from './attestation.js';
import type { FactRow } from './fact-kinds.js';

/**
 * The facts that a rule may ask, in the order of the exchange format: where each stands, and what its values are. A fact of an
 * incident stands under `incident`, all others under `loss`.
 */
export const FACTS = /* @__PURE__ */ deepFreeze({
  /** When the disaster, accident or act began. */
  startedAt: { of: 'incident', value: 'moment' },
  division: { of: 'incident', value: 'place' },
  peril: { of: 'incident', value: 'code', codes: 'perils' },
  rootCause: { of: 'incident', value: 'code', codes: 'rootCauses' },
  facility: { of: 'incident', value: 'facility' },
  liableParty: { of: 'incident', value: 'code', codes: 'liableParties' },
  causedByIncident: { of: 'loss', value: 'boolean' },
  /** The established circumstances of the exclusion catalogue; an empty list says that there are none. */
  circumstances: { of: 'loss', value: 'circumstances' },
  /** Whether each condition of the contract's own is met, by its id. */
  conditions: { of: 'loss', value: 'conditions' },
  role: { of: 'person', value: 'code', codes: 'roles' },
  residence: { of: 'person', value: 'code', codes: 'residences' },
  presence: { of: 'person', value: 'code', codes: 'presences' },
  recognisedBy: { of: 'person', value: 'code', codes: 'recognisers' },
  harm: { of: 'person', value: 'code', codes: 'harms' },
  /** 1 (heaviest) to 10; several where several injuries were appraised. */
  disabilityGrade: { of: 'person', value: 'grades' },
  disabilityStandard: { of: 'person', value: 'code', codes: 'disabilityStandards' },
  missingCertified: { of: 'person', value: 'boolean' },
  medicalCost: { of: 'person', value: 'money' },
  governmentCompensation: { of: 'person', value: 'money' },
  governmentMedical: { of: 'person', value: 'money' },
  paidByLiableParty: { of: 'person', value: 'money' },
  title: { of: 'house', value: 'code', codes: 'titles' },
  use: { of: 'house', value: 'code', codes: 'uses' },
  part: { of: 'house', value: 'code', codes: 'parts' },
  damage: { of: 'house', value: 'code', codes: 'damages' },
  rooms: { of: 'house', value: 'count' },
  area: { of: 'house', value: 'area' },
} as const satisfies Readonly<Record<string, FactRow>>);

/**
 * Name of a fact of a claim that a rule may ask.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type FactName = keyof typeof FACTS;

/**
 * For each fact, the ways to establish it, the usual one first; one of them is enough. The notice leaves this open
 * (四（二） only has the departments help with the claims formalities), so the table is a guide for those who collect the
 * papers and no determination turns on it.
 *
 * @example
 * ```ts
 * ATTESTATION.disabilityGrade; // [{ by: 'appraisal-body', document: 'disability-appraisal' }]
 * ```
 * @since 0.1.0
 */
export const ATTESTATION: Readonly<Record<FactName, readonly Attestation[]>> = /* @__PURE__ */ deepFreeze({
  startedAt: [
    { by: 'emergency-management', document: 'disaster-certificate' },
    { by: 'streets-and-towns', document: 'situation-report' },
    { by: 'fire-rescue', document: 'fire-determination' },
    { by: 'public-security', document: 'police-report' },
    { by: 'insurers', document: 'survey-record' },
  ],
  division: [
    { by: 'streets-and-towns', document: 'place-certificate' },
    { by: 'emergency-management', document: 'disaster-certificate' },
    { by: 'public-security', document: 'police-report' },
    { by: 'insurers', document: 'survey-record' },
  ],
  peril: [
    { by: 'emergency-management', document: 'disaster-certificate' },
    { by: 'meteorological', document: 'weather-certificate' },
    { by: 'water', document: 'hydrological-certificate' },
    { by: 'natural-resources', document: 'geological-survey' },
    { by: 'earthquake-agency', document: 'earthquake-certificate' },
    { by: 'forestry', document: 'forest-fire-report' },
    { by: 'fire-rescue', document: 'fire-determination' },
    { by: 'public-security', document: 'explosion-findings' },
  ],
  rootCause: [
    { by: 'natural-resources', document: 'geological-survey' },
    { by: 'emergency-management', document: 'accident-report' },
  ],
  facility: [
    { by: 'urban-management', document: 'facility-certificate' },
    { by: 'transport', document: 'facility-certificate' },
    { by: 'streets-and-towns', document: 'facility-certificate' },
  ],
  liableParty: [
    { by: 'fire-rescue', document: 'fire-determination' },
    { by: 'public-security', document: 'liable-party-statement' },
    { by: 'emergency-management', document: 'accident-report' },
    { by: 'court', document: 'enforcement-ruling' },
  ],
  causedByIncident: [
    { by: 'public-security', document: 'forensic-opinion' },
    { by: 'hospital', document: 'death-certificate' },
    { by: 'hospital', document: 'medical-records' },
    { by: 'appraisal-body', document: 'causation-appraisal' },
    { by: 'fire-rescue', document: 'fire-determination' },
    { by: 'house-appraiser', document: 'house-damage-appraisal' },
  ],
  circumstances: [
    { by: 'public-security', document: 'police-report' },
    { by: 'public-security', document: 'forensic-opinion' },
    { by: 'hospital', document: 'medical-records' },
    { by: 'court', document: 'court-judgment' },
    { by: 'streets-and-towns', document: 'house-use-certificate' },
    { by: 'natural-resources', document: 'illegal-building-determination' },
    { by: 'insurers', document: 'survey-record' },
  ],
  conditions: [
    { by: 'insurers', document: 'survey-record' },
    { by: 'streets-and-towns', document: 'situation-report' },
  ],
  role: [
    { by: 'political-legal-committee', document: 'bravery-recognition' },
    { by: 'emergency-management', document: 'rescue-certificate' },
    { by: 'rescue-organiser', document: 'rescue-certificate' },
  ],
  residence: [
    { by: 'public-security', document: 'household-register' },
    { by: 'public-security', document: 'residence-permit' },
    { by: 'village-committee', document: 'residence-certificate' },
  ],
  presence: [
    { by: 'streets-and-towns', document: 'presence-certificate' },
    { by: 'village-committee', document: 'presence-certificate' },
    { by: 'public-security', document: 'police-report' },
  ],
  recognisedBy: [
    { by: 'political-legal-committee', document: 'bravery-recognition' },
    { by: 'recognition-above-district', document: 'bravery-recognition' },
    { by: 'emergency-management', document: 'rescue-certificate' },
  ],
  harm: [
    { by: 'hospital', document: 'death-certificate' },
    { by: 'hospital', document: 'medical-records' },
    { by: 'public-security', document: 'death-certificate' },
    { by: 'public-security', document: 'missing-report' },
    { by: 'appraisal-body', document: 'disability-appraisal' },
  ],
  disabilityGrade: [{ by: 'appraisal-body', document: 'disability-appraisal' }],
  disabilityStandard: [{ by: 'appraisal-body', document: 'disability-appraisal' }],
  missingCertified: [
    { by: 'public-security', document: 'no-survival-certificate' },
    { by: 'emergency-management', document: 'no-survival-certificate' },
    { by: 'court', document: 'declaration-of-death' },
  ],
  medicalCost: [
    { by: 'hospital', document: 'medical-invoices' },
    { by: 'medical-insurance', document: 'reimbursement-statement' },
  ],
  governmentCompensation: [
    { by: 'urban-management', document: 'compensation-decision' },
    { by: 'court', document: 'court-judgment' },
    { by: 'finance', document: 'government-payment-record' },
  ],
  governmentMedical: [
    { by: 'urban-management', document: 'compensation-decision' },
    { by: 'court', document: 'court-judgment' },
    { by: 'finance', document: 'government-payment-record' },
  ],
  paidByLiableParty: [
    { by: 'court', document: 'enforcement-ruling' },
    { by: 'public-security', document: 'liable-party-statement' },
    { by: 'court', document: 'court-judgment' },
  ],
  title: [
    { by: 'land-registry', document: 'property-certificate' },
    { by: 'land-registry', document: 'property-register' },
    { by: 'streets-and-towns', document: 'homestead-approval' },
  ],
  use: [
    { by: 'land-registry', document: 'property-certificate' },
    { by: 'streets-and-towns', document: 'house-use-certificate' },
    { by: 'village-committee', document: 'house-use-certificate' },
  ],
  part: [
    { by: 'house-appraiser', document: 'house-damage-appraisal' },
    { by: 'insurers', document: 'survey-record' },
  ],
  damage: [
    { by: 'house-appraiser', document: 'house-damage-appraisal' },
    { by: 'housing-authority', document: 'house-damage-appraisal' },
    { by: 'streets-and-towns', document: 'damaged-house-register' },
  ],
  rooms: [
    { by: 'streets-and-towns', document: 'damaged-house-register' },
    { by: 'insurers', document: 'survey-record' },
  ],
  area: [
    { by: 'land-registry', document: 'property-certificate' },
    { by: 'insurers', document: 'survey-record' },
  ],
});

/**
 * Whether a fact that is established can still become otherwise. `fixed`: it was so, and nobody can change it; only a mistaken
 * record can be corrected. `evidence`: a finding or an account of what was; better evidence can settle it anew. `conduct`: it
 * rests on what a body or a person has yet to do.
 *
 * @since 0.1.0
 */
export type FactNature = 'fixed' | 'evidence' | 'conduct';

/**
 * For each fact, whether it can still become otherwise once it is established. The notice says nothing of this: the table is a
 * guide, and no determination turns on it.
 */
export const NATURE: Readonly<Record<FactName, FactNature>> = {
  startedAt: 'fixed',
  division: 'fixed',
  peril: 'fixed',
  rootCause: 'evidence',
  facility: 'evidence',
  liableParty: 'conduct',
  causedByIncident: 'evidence',
  circumstances: 'evidence',
  conditions: 'evidence',
  role: 'fixed',
  residence: 'fixed',
  presence: 'fixed',
  recognisedBy: 'conduct',
  harm: 'evidence',
  disabilityGrade: 'evidence',
  disabilityStandard: 'evidence',
  missingCertified: 'conduct',
  medicalCost: 'evidence',
  governmentCompensation: 'conduct',
  governmentMedical: 'conduct',
  paidByLiableParty: 'conduct',
  title: 'evidence',
  use: 'fixed',
  part: 'fixed',
  damage: 'evidence',
  rooms: 'evidence',
  area: 'evidence',
};

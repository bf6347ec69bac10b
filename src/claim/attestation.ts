import { deepFreeze } from '../input/freeze.js';
import type { InstitutionId } from '../law/clause.js';
import type { FactName } from './facts.js';

/** Bodies that the notice does not name but whose certificates a claim needs. They attest; they are not responsible. */
export const OUTSIDE_BODIES = [
  'hospital',
  'appraisal-body',
  'medical-insurance',
  'court',
  'recognition-above-district',
  'rescue-organiser',
  'meteorological',
  'water',
  'natural-resources',
  'earthquake-agency',
  'forestry',
  'transport',
  'housing-authority',
  'house-appraiser',
  'land-registry',
  'village-committee',
] as const;

/**
 * A body outside the notice that may attest a fact.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type OutsideBody = (typeof OUTSIDE_BODIES)[number];

/**
 * Who may attest a fact: an institution of the notice, or a body outside it. To attest is not to decide: whether the
 * insurance pays is for the insurers.
 *
 * @example
 * ```ts
 * const body: AttestingBody = 'fire-rescue';
 * ```
 * @since 0.1.0
 */
export type AttestingBody = InstitutionId | OutsideBody;

/** Papers by which facts are attested. */
export const DOCUMENTS = [
  'disaster-certificate',
  'situation-report',
  'weather-certificate',
  'hydrological-certificate',
  'geological-survey',
  'earthquake-certificate',
  'forest-fire-report',
  'fire-determination',
  'explosion-findings',
  'accident-report',
  'police-report',
  'survey-record',
  'place-certificate',
  'facility-certificate',
  'liable-party-statement',
  'enforcement-ruling',
  'court-judgment',
  'bravery-recognition',
  'rescue-certificate',
  'household-register',
  'residence-permit',
  'residence-certificate',
  'presence-certificate',
  'death-certificate',
  'forensic-opinion',
  'causation-appraisal',
  'medical-records',
  'disability-appraisal',
  'missing-report',
  'no-survival-certificate',
  'declaration-of-death',
  'medical-invoices',
  'reimbursement-statement',
  'compensation-decision',
  'government-payment-record',
  'property-certificate',
  'property-register',
  'homestead-approval',
  'house-use-certificate',
  'house-damage-appraisal',
  'damaged-house-register',
  'illegal-building-determination',
] as const;

/**
 * A paper by which a fact is attested.
 *
 * @example
 * ```ts
 * const paper: DocumentId = 'fire-determination'; // 火灾事故认定书
 * ```
 * @useDeclaredType
 * @since 0.1.0
 */
export type DocumentId = (typeof DOCUMENTS)[number];

/**
 * One way to establish a fact: who attests it, and by which paper.
 *
 * @example
 * ```ts
 * const fire: Attestation = { by: 'fire-rescue', document: 'fire-determination' };
 * ```
 * @since 0.1.0
 */
export interface Attestation {
  readonly by: AttestingBody;
  readonly document: DocumentId;
}

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
  presentAtIncident: [
    { by: 'streets-and-towns', document: 'presence-certificate' },
    { by: 'village-committee', document: 'presence-certificate' },
    { by: 'public-security', document: 'police-report' },
  ],
  causedByIncident: [
    { by: 'public-security', document: 'forensic-opinion' },
    { by: 'hospital', document: 'death-certificate' },
    { by: 'hospital', document: 'medical-records' },
    { by: 'appraisal-body', document: 'causation-appraisal' },
    { by: 'fire-rescue', document: 'fire-determination' },
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
  circumstances: [
    { by: 'public-security', document: 'police-report' },
    { by: 'public-security', document: 'forensic-opinion' },
    { by: 'hospital', document: 'medical-records' },
    { by: 'court', document: 'court-judgment' },
    { by: 'streets-and-towns', document: 'house-use-certificate' },
    { by: 'natural-resources', document: 'illegal-building-determination' },
    { by: 'insurers', document: 'survey-record' },
  ],
});

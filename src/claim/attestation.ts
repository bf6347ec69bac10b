import type { InstitutionId } from './institution-ids.js';

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
  'mediation-committee',
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
  'mediation-agreement',
  'bravery-recognition',
  'recognition-refusal',
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
  'contract-papers',
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

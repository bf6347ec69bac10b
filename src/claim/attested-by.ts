import { deepFreeze } from '../input/freeze.js';
import type { DocumentId } from './attestation.js';
import type { FactName } from './fact-rows.js';
import type { Circumstance } from './vocabulary.js';

/** A paper that establishes a fact, or several that do so together. */
export type Way = DocumentId | readonly DocumentId[];

/**
 * For each fact, the papers that may attest it, the usual one first; one of these ways is enough. Which of them there can be in a
 * case, each paper says itself. The notice leaves this open, so the table is a guide and no determination turns on it.
 */
export const ATTESTED_BY: Readonly<Record<FactName, readonly Way[]>> = /* @__PURE__ */ deepFreeze({
  startedAt: [
    'disaster-certificate',
    'fire-determination',
    'explosion-findings',
    'bravery-recognition',
    'situation-report',
    'police-report',
  ],
  division: [
    'disaster-certificate',
    'fire-determination',
    'explosion-findings',
    'bravery-recognition',
    'situation-report',
    'place-certificate',
    'police-report',
  ],
  peril: [
    'disaster-certificate',
    'fire-determination',
    'explosion-findings',
    'forest-fire-report',
    'weather-certificate',
    'hydrological-certificate',
    'geological-survey',
    'earthquake-certificate',
    'situation-report',
    'police-report',
  ],
  rootCause: ['geological-survey', 'accident-report'],
  facility: ['facility-certificate', 'situation-report'],
  liableParty: ['enforcement-ruling', 'liable-party-statement', 'mediation-agreement'],
  causedByIncident: [
    'forensic-opinion',
    'no-survival-certificate',
    'medical-records',
    'causation-appraisal',
    'damaged-house-register',
    'house-damage-appraisal',
    'police-report',
  ],
  /** Each circumstance has papers of its own. */
  circumstances: ['police-report', 'survey-record'],
  conditions: ['contract-papers'],
  role: ['bravery-recognition', 'rescue-certificate', 'situation-report', 'police-report'],
  residence: ['household-register', 'residence-permit', 'residence-certificate'],
  presence: ['presence-certificate', 'police-report'],
  recognisedBy: ['bravery-recognition', 'recognition-refusal', 'rescue-certificate'],
  harm: ['medical-records', 'disability-appraisal', 'death-certificate', 'missing-report'],
  disabilityGrade: ['disability-appraisal'],
  disabilityStandard: ['disability-appraisal'],
  missingCertified: ['no-survival-certificate', 'declaration-of-death'],
  medicalCost: [['medical-invoices', 'reimbursement-statement']],
  governmentCompensation: ['compensation-decision', 'court-judgment', 'government-payment-record'],
  governmentMedical: ['compensation-decision', 'court-judgment', 'government-payment-record'],
  paidByLiableParty: [
    'mediation-agreement',
    'enforcement-ruling',
    'court-judgment',
    'liable-party-statement',
  ],
  title: ['property-certificate', 'homestead-approval', 'property-register'],
  use: ['property-certificate', 'house-use-certificate'],
  part: ['damaged-house-register', 'house-damage-appraisal', 'survey-record'],
  damage: ['damaged-house-register', 'house-damage-appraisal'],
  rooms: ['damaged-house-register', 'survey-record'],
  area: ['property-certificate', 'survey-record'],
});

/** The same for each circumstance that a contract may exclude: papers of insurers and authorities, none of the family's. */
export const CIRCUMSTANCE_ATTESTED_BY: Readonly<Record<Circumstance, readonly Way[]>> =
  /* @__PURE__ */ deepFreeze({
    war: ['police-report'],
    nuclear: ['police-report'],
    terrorism: ['police-report'],
    'self-harm': ['police-report', 'forensic-opinion'],
    crime: ['police-report'],
    intoxication: ['police-report', 'forensic-opinion'],
    disease: ['forensic-opinion', 'survey-record'],
    'illegal-building': ['illegal-building-determination'],
    unoccupied: ['survey-record'],
    'under-construction': ['survey-record'],
    'arson-by-owner': ['police-report', 'fire-determination'],
  });

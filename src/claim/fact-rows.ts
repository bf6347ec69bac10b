import { deepFreeze } from '../input/freeze.js';
import type { FactRow } from './fact-kinds.js';
import type { FactGuide } from './guide.js';

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

const GUIDE = /* @__PURE__ */ deepFreeze({
  peril: {
    nature: 'fixed',
    topic: 'what',
    askedOf: ['claimant', 'authority'],
    attestedBy: [
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
  },
  facility: {
    nature: 'evidence',
    topic: 'what',
    askedOf: ['claimant', 'authority'],
    attestedBy: ['facility-certificate', 'situation-report'],
  },
  rootCause: {
    nature: 'evidence',
    topic: 'what',
    askedOf: ['authority'],
    attestedBy: ['geological-survey', 'accident-report'],
  },
  startedAt: {
    nature: 'fixed',
    topic: 'when',
    askedOf: ['claimant', 'authority'],
    attestedBy: [
      'disaster-certificate',
      'fire-determination',
      'explosion-findings',
      'bravery-recognition',
      'situation-report',
      'police-report',
    ],
  },
  division: {
    nature: 'fixed',
    topic: 'where',
    askedOf: ['claimant', 'authority'],
    attestedBy: [
      'disaster-certificate',
      'fire-determination',
      'explosion-findings',
      'bravery-recognition',
      'situation-report',
      'place-certificate',
      'police-report',
    ],
  },
  role: {
    nature: 'fixed',
    topic: 'who',
    askedOf: ['claimant', 'authority'],
    attestedBy: ['bravery-recognition', 'rescue-certificate', 'situation-report', 'police-report'],
  },
  presence: {
    nature: 'fixed',
    topic: 'who',
    askedOf: ['claimant', 'authority'],
    attestedBy: ['presence-certificate', 'police-report'],
  },
  residence: {
    nature: 'fixed',
    topic: 'who',
    askedOf: ['claimant'],
    attestedBy: ['household-register', 'residence-permit', 'residence-certificate'],
  },
  use: {
    nature: 'fixed',
    topic: 'who',
    askedOf: ['claimant', 'authority'],
    attestedBy: ['property-certificate', 'house-use-certificate'],
  },
  harm: {
    nature: 'evidence',
    topic: 'how-badly',
    askedOf: ['claimant'],
    attestedBy: ['medical-records', 'disability-appraisal', 'death-certificate', 'missing-report'],
  },
  part: {
    nature: 'fixed',
    topic: 'how-badly',
    askedOf: ['claimant', 'insurers'],
    attestedBy: ['damaged-house-register', 'house-damage-appraisal', 'survey-record'],
  },
  damage: {
    nature: 'evidence',
    topic: 'how-badly',
    askedOf: ['authority', 'insurers'],
    attestedBy: ['damaged-house-register', 'house-damage-appraisal'],
  },
  rooms: {
    nature: 'evidence',
    topic: 'how-badly',
    askedOf: ['claimant', 'insurers'],
    attestedBy: ['damaged-house-register', 'survey-record'],
  },
  area: {
    nature: 'evidence',
    topic: 'how-badly',
    askedOf: ['claimant', 'insurers'],
    attestedBy: ['property-certificate', 'survey-record'],
  },
  medicalCost: {
    nature: 'evidence',
    topic: 'how-badly',
    askedOf: ['claimant'],
    attestedBy: [['medical-invoices', 'reimbursement-statement']],
  },
  causedByIncident: {
    nature: 'evidence',
    topic: 'papers',
    askedOf: ['authority', 'insurers'],
    attestedBy: [
      'forensic-opinion',
      'no-survival-certificate',
      'medical-records',
      'causation-appraisal',
      'damaged-house-register',
      'house-damage-appraisal',
      'police-report',
    ],
  },
  missingCertified: {
    nature: 'conduct',
    topic: 'papers',
    askedOf: ['claimant', 'authority'],
    attestedBy: ['no-survival-certificate', 'declaration-of-death'],
  },
  disabilityGrade: {
    nature: 'evidence',
    topic: 'papers',
    askedOf: ['claimant'],
    attestedBy: ['disability-appraisal'],
  },
  disabilityStandard: {
    nature: 'evidence',
    topic: 'papers',
    askedOf: ['claimant'],
    attestedBy: ['disability-appraisal'],
  },
  recognisedBy: {
    nature: 'conduct',
    topic: 'papers',
    askedOf: ['claimant', 'authority'],
    attestedBy: ['bravery-recognition', 'recognition-refusal', 'rescue-certificate'],
  },
  liableParty: {
    nature: 'conduct',
    topic: 'papers',
    askedOf: ['authority', 'claimant'],
    attestedBy: ['enforcement-ruling', 'liable-party-statement', 'mediation-agreement'],
  },
  paidByLiableParty: {
    nature: 'conduct',
    topic: 'papers',
    askedOf: ['claimant', 'authority'],
    attestedBy: ['mediation-agreement', 'enforcement-ruling', 'court-judgment', 'liable-party-statement'],
  },
  governmentCompensation: {
    nature: 'conduct',
    topic: 'papers',
    askedOf: ['authority'],
    attestedBy: ['compensation-decision', 'court-judgment', 'government-payment-record'],
  },
  governmentMedical: {
    nature: 'conduct',
    topic: 'papers',
    askedOf: ['authority'],
    attestedBy: ['compensation-decision', 'court-judgment', 'government-payment-record'],
  },
  title: {
    nature: 'evidence',
    topic: 'papers',
    askedOf: ['claimant'],
    attestedBy: ['property-certificate', 'homestead-approval', 'property-register'],
  },
  conditions: { nature: 'evidence', topic: 'papers', askedOf: ['insurers'], attestedBy: ['contract-papers'] },
  /** Each circumstance has papers of its own. */
  circumstances: {
    nature: 'evidence',
    topic: 'papers',
    askedOf: ['insurers', 'authority'],
    attestedBy: ['police-report', 'survey-record'],
  },
} as const satisfies Readonly<Record<FactName, FactGuide>>);

/** For each fact whether it can change, who is asked, and what attests it, in the order in which a person tells what happened. */
export const FACT_GUIDE: Readonly<Record<FactName, FactGuide>> = GUIDE;

/** The facts in the order in which a person tells what happened. */
export const TELLING_ORDER = /* @__PURE__ */ Object.keys(GUIDE) as readonly FactName[];

import { deepFreeze } from '../input/freeze.js';
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

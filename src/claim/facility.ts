import type { FactValue } from './fact-kinds.js';
import type { FacilityStanding } from './vocabulary.js';

/** What a written facility says of whose it is. */
export const facilityStandingOf = (value: FactValue): FacilityStanding =>
  value === 'none' ? value : (value as { municipal: boolean }).municipal ? 'municipal' : 'not-municipal';

import type { HouseUnit } from '../law/house-units.js';

/** Medical expenses as a letter works them out; what changes nothing is `null`. */
export interface LetterMedical {
  readonly cost: string;
  readonly deductible: string | null;
  readonly rate: string | null;
  readonly limit: string | null;
}

/** Damage to a house as a letter works it out; `units`: rooms or square metres. */
export interface HousePhrase {
  readonly unit: HouseUnit;
  readonly rate: string;
  readonly units: string;
}

import type { Claim } from './claim.js';
import { FACT_VALUES, type FiniteFact } from './facts.js';

/** Where the code of a fact stands in a profile. */
export interface Field {
  readonly fact: FiniteFact;
  readonly shift: number;
  readonly mask: number;
}

/** The facts that the lines' own sentences may ask, packed into the bits of one integer. */
const PROFILED = [
  'peril',
  'rootCause',
  'facility',
  'liableParty',
  'role',
  'residence',
  'presentAtIncident',
  'recognisedBy',
  'title',
  'use',
  'part',
] as const satisfies readonly FiniteFact[];

function fields(): readonly Field[] {
  let shift = 0;
  return PROFILED.map((fact) => {
    const width = 32 - Math.clz32(FACT_VALUES[fact].length);
    const field = { fact, shift, mask: (1 << width) - 1 };
    shift += width;
    return field;
  });
}

export const FIELDS: readonly Field[] = /* @__PURE__ */ fields();

const CODES: readonly ReadonlyMap<unknown, number>[] = /* @__PURE__ */ PROFILED.map(
  (fact) => new Map(FACT_VALUES[fact].map((value, i) => [value, i + 1])),
);

/**
 * The finite facts of a claim as one integer: for each fact the place of its value in the vocabulary, counted from one; zero
 * while it is unknown.
 */
export function packedProfile(claim: Claim): number {
  let profile = 0;
  for (let i = 0; i < PROFILED.length; i++) {
    const code = CODES[i]?.get(claim[PROFILED[i] as FiniteFact]) ?? 0;
    profile |= code << (FIELDS[i] as Field).shift;
  }
  return profile;
}

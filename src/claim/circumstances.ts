import { deepFreeze } from '../input/freeze.js';
import type { Way } from './guide.js';

/** The exclusion catalogue, with the kinds of loss that each circumstance concerns. */
const CATALOGUE = {
  war: ['person', 'house'],
  nuclear: ['person', 'house'],
  terrorism: ['person', 'house'],
  'self-harm': ['person'],
  crime: ['person'],
  intoxication: ['person'],
  disease: ['person'],
  'illegal-building': ['house'],
  unoccupied: ['house'],
  'under-construction': ['house'],
  'arson-by-owner': ['house'],
} as const;

/**
 * A circumstance that a contract may exclude.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Circumstance = keyof typeof CATALOGUE;

export const CIRCUMSTANCES = /* @__PURE__ */ Object.keys(CATALOGUE) as [Circumstance, ...Circumstance[]];

type Concerned = (typeof CATALOGUE)[Circumstance][number];

const concerning = (kind: Concerned) =>
  CIRCUMSTANCES.filter((each) =>
    (CATALOGUE[each] as readonly Concerned[]).includes(kind),
  ) as unknown as readonly [Circumstance, ...Circumstance[]];

/** The exclusion catalogue, by the kind of loss that each circumstance concerns. */
export const CIRCUMSTANCES_OF = {
  person: /* @__PURE__ */ concerning('person'),
  house: /* @__PURE__ */ concerning('house'),
};

/** The papers that tell of each circumstance that a contract may exclude: those of insurers and authorities, none of the family's. */
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

import type { Claim } from '../claim/claim.js';
import type { FactSet } from '../claim/facts.js';
import { commonProfileOf, openLossFactsOf } from '../claim/parse.js';
import { COMMON_FIELDS } from '../claim/profile.js';
import type { Open } from './completions.js';
import type { Asked } from './loss-values.js';
import type { Reach } from './own-sentences.js';
import type { Plan } from './plan.js';

const HARM = COMMON_FIELDS.harm;

/** The code of the harm in a profile. */
export const harmIn = (commonProfile: number): number => (commonProfile >>> HARM.shift) & HARM.mask;

const NONE: readonly Open[] = [];

/** Those of the facts asked that are among some unknown ones. */
export const openAmong = (asked: readonly Asked[], unknown: FactSet): readonly Open[] =>
  unknown === 0 ? NONE : asked.map(({ open }) => open).filter(({ bit }) => (unknown & bit) !== 0);

/**
 * The facts of the loss that are unknown. A harm that is known leaves out what only other harms ask; a line that can no
 * longer cover leaves out what only it asks.
 */
export const openFacts = (claim: Claim, { asked }: Plan, reach: Reach): readonly Open[] =>
  openAmong(asked, openLossFactsOf(claim) & (reach.asked[harmIn(commonProfileOf(claim))] as FactSet));

import { deepFreeze } from '../input/freeze.js';
import type { AmbiguityId } from './ambiguity-ids.js';
import type { ReadingId } from './readings.js';

/** The ambiguities that each reading decides: as the register of ambiguities has it, without its prose. */
export const READING_AMBIGUITIES: Readonly<Record<ReadingId, readonly AmbiguityId[]>> =
  /* @__PURE__ */ deepFreeze({
    wansheng: ['A-15'],
    'peril-list': ['A-08'],
    'other-perils': ['A-09'],
    subsidence: ['A-10'],
    recognition: ['A-20'],
    'facility-failure': ['A-25'],
    resident: ['A-30'],
    'house-damage': ['A-41'],
    'mixed-use': ['A-40'],
    'missing-person': ['A-18'],
    'line-overlap': ['A-28', 'A-49'],
    'crowd-crush': ['A-38'],
  });

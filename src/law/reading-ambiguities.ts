import { deepFreeze } from '../input/freeze.js';
import type { AmbiguityId } from './ambiguity-ids.js';
import type { ReadingId } from './readings.js';

/** The ambiguities that each reading decides: as the register of ambiguities has it, without its prose. */
export const READING_AMBIGUITIES: Readonly<Record<ReadingId, readonly AmbiguityId[]>> =
  /* @__PURE__ */ deepFreeze({
    wansheng: ['A-15'],
    presence: ['A-80'],
    'peril-list': ['A-08'],
    'other-perils': ['A-09'],
    subsidence: ['A-10'],
    'disaster-word': ['A-44', 'A-75'],
    recognition: ['A-20'],
    'rescue-casualties': ['A-22'],
    'facility-failure': ['A-25'],
    'municipal-basis': ['A-27'],
    'fire-basis': ['A-07', 'A-81'],
    'partial-ability': ['A-31'],
    'other-accidents': ['A-33', 'A-37'],
    resident: ['A-30'],
    'house-damage': ['A-41'],
    title: ['A-39'],
    'mixed-use': ['A-40'],
    'missing-person': ['A-18'],
    'line-overlap': ['A-28', 'A-49'],
    'crowd-crush': ['A-38'],
  });

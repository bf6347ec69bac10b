import type { Contract } from '../contract/contract.js';
import { parseContract } from '../contract/parse.js';
import { READING_IDS, READINGS, type ReadingId } from '../notice/readings.js';
import type { OtherReading } from './discrepancy.js';

/** The ambiguities of the notice that each reading decides. */
export const AMBIGUITIES_OF: Readonly<Record<ReadingId, readonly string[]>> = {
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
};

/** A contract that takes the other position on one reading. */
export interface Reread {
  readonly contract: Contract;
  readonly reading: OtherReading;
}

/** The contract under each reading that it does not take, one at a time. */
export function rereadings(contract: Contract): readonly Reread[] {
  const plain: unknown = JSON.parse(JSON.stringify(contract));
  return READING_IDS.map((reading) => {
    const { default: first, other } = READINGS[reading];
    const position = contract.readings[reading] === first ? other : first;
    return {
      contract: parseContract({ ...(plain as object), readings: { ...contract.readings, [reading]: position } }),
      reading: { reading, position, ambiguities: AMBIGUITIES_OF[reading] },
    };
  });
}

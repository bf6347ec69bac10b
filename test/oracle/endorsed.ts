// 带批改的合同，另写一遍。Contracts with endorsements, worked out once more.
import * as fc from 'fast-check';
import { contractArbitrary } from './arbitraries.js';
import { instantText, TERM_END, TERM_START } from './arbitrary-values.js';
import { instant } from './instant.js';
import { type Contract, LINES } from './types.js';

type Amendable = Omit<Contract, 'id' | 'term'>;

export interface Endorsement extends Partial<Omit<Amendable, 'lines'>> {
  id: string;
  effectiveAt: string;
  lines?: Record<string, unknown>;
}

export interface Endorsed extends Contract {
  endorsements: Endorsement[];
}

/** 某一次批改以后（place 为 0 即签订时）的合同。The contract once so many endorsements are in effect. */
export function after({ endorsements, ...signed }: Endorsed, place: number): Contract {
  const reads = structuredClone(signed) as Contract;
  for (const { id: _, effectiveAt: __, lines, readings, ...replaced } of endorsements.slice(0, place)) {
    Object.assign(reads, structuredClone(replaced));
    for (const [line, schedule] of Object.entries(lines ?? {})) {
      if (schedule === null) delete (reads.lines as Record<string, unknown>)[line];
      else (reads.lines as Record<string, unknown>)[line] = schedule;
    }
    reads.readings = { ...reads.readings, ...readings };
  }
  return reads;
}

/** 某一刻已生效几次批改。How many endorsements are in effect. */
export const placeAt = ({ endorsements }: Endorsed, at: string): number =>
  endorsements.filter(({ effectiveAt }) => instant(effectiveAt) <= instant(at)).length;

/** 各时段开始的一刻。An instant of each version. */
export const daysOf = ({ term, endorsements }: Endorsed): string[] => [
  term.start,
  ...endorsements.map(({ effectiveAt }) => effectiveAt),
];

const KEYS = [
  'premium',
  'insurers',
  'remainder',
  'limits',
  'overflow',
  'exclusions',
  'readings',
] as const satisfies readonly (keyof Amendable)[];

interface Draft {
  at: number;
  other: Contract;
  keys: (typeof KEYS)[number][];
  lines: boolean[];
}

function endorsementOf({ at, other, keys, lines }: Draft, i: number): Endorsement {
  const replaced = Object.fromEntries(
    keys.flatMap((key) => (other[key] === undefined ? [] : [[key, other[key]]])),
  );
  const amended = LINES.filter((_, n) => lines[n]).map((line) => [line, other.lines[line] ?? null]);
  return {
    id: `e-${i + 1}`,
    effectiveAt: instantText(at, 480),
    ...replaced,
    ...(amended.length > 0 && { lines: Object.fromEntries(amended) }),
  };
}

/** 一次至若干次批改，取自别的任意合同。One to so many endorsements, taken from other random contracts. */
export const endorsedUpTo = (maxLength: number): fc.Arbitrary<Endorsed> =>
  fc
    .uniqueArray(fc.integer({ min: TERM_START + 1, max: TERM_END - 1 }), { minLength: 1, maxLength })
    .chain((days) => {
      const drafts = [...days]
        .sort((a, b) => a - b)
        .map((at) =>
          fc.record({
            at: fc.constant(at),
            other: contractArbitrary,
            keys: fc.subarray([...KEYS]),
            lines: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
          }),
        );
      return fc
        .tuple(contractArbitrary, fc.tuple(...drafts))
        .map(([signed, all]) => ({ ...signed, endorsements: all.map(endorsementOf) }));
    })
    // 房屋单价过大，乘以面积即超出可精确计算的范围。Rates so large that an area makes them more than can be exact stay out.
    .filter(({ lines, endorsements }) => !/"\d{8,}(?:\.\d+)?"/.test(JSON.stringify([lines, endorsements])));

export const endorsedArbitrary: fc.Arbitrary<Endorsed> = endorsedUpTo(3);

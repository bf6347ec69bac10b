// 带批改的任意合同。Arbitrary contracts with endorsements.
import * as fc from 'fast-check';
import { contractArbitrary } from './arbitraries.js';
import { dayOf, instantText, TERM_END, TERM_START } from './arbitrary-values.js';
import { withFact } from './facts.js';
import { instant } from './instant.js';
import { type Claim, type Contract, type Endorsement, LINES, type Terms } from './types.js';

export { after, placeAt } from './versions.js';

export interface Endorsed extends Contract {
  endorsements: Endorsement[];
}

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
  'conditions',
  'appraisal',
  'readings',
] as const satisfies readonly (keyof Terms)[];

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
    ...(amended.length > 0 && { lines: Object.fromEntries(amended) as NonNullable<Endorsement['lines']> }),
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
    // 批改须在保险期之内。An endorsement lies within the term.
    .filter(({ term, endorsements }) =>
      endorsements.every(
        ({ effectiveAt }) =>
          instant(term.start) < instant(effectiveAt) && instant(effectiveAt) < instant(term.end),
      ),
    )
    // 房屋单价过大，乘以面积即超出可精确计算的范围。Rates so large that an area makes them more than can be exact stay out.
    .filter(({ lines, endorsements }) => !/"\d{8,}(?:\.\d+)?"/.test(JSON.stringify([lines, endorsements])));

export const endorsedArbitrary: fc.Arbitrary<Endorsed> = endorsedUpTo(3);

/** 有时把案件的日期改为某次批改、起保或止保的那一天，只写到日。At times the claim is moved to the bare day of an endorsement, of the start or of the end. */
export function onADayOf(claim: Claim, { term, endorsements = [] }: Contract): fc.Arbitrary<Claim> {
  const moments = [term.start, term.end, ...endorsements.map(({ effectiveAt }) => effectiveAt)];
  const days = moments.map((moment) => withFact(claim, 'incident.startedAt', dayOf(moment)));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(claim) },
    { weight: 1, arbitrary: fc.constantFrom(...days) },
  );
}

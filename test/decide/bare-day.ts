// 只写到日，当日有批改生效：时刻是否有关系，逐一补全。A bare day on which an endorsement takes effect: whether the time matters, by every completion.
import * as fc from 'fast-check';
import { claimArbitrary, TINY_MONEY, tinyContractArbitrary } from '../oracle/arbitraries.js';
import { missingOf } from '../oracle/decide.js';
import { factPaths, withFact } from '../oracle/facts.js';
import { claimCases } from '../oracle/fixtures.js';
import { combinations } from '../oracle/missing.js';
import { type Claim, type Contract, LINES } from '../oracle/types.js';
import { decided } from './support.js';

const KEYS = ['limits', 'exclusions', 'conditions', 'readings'] as const;

/** 例案里赔付的，隐去几个事实；或任意案件。A worked case that is paid, some facts hidden; or any claim. */
const gapped: fc.Arbitrary<Claim> = fc.oneof(
  { weight: 1, arbitrary: claimArbitrary({ gaps: 3 }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...claimCases.filter(({ expected }) => expected.outcome === 'payable'))
      .chain(({ claim }) =>
        fc
          .subarray(factPaths(claim), { minLength: 1, maxLength: 3 })
          .map((hidden) => hidden.reduce((known, path) => withFact(known, path, null), claim)),
      ),
  },
);

/** 当日正午有一次批改，改几处，取自另一份合同。An endorsement at noon of the day, of some terms out of another contract. */
export const onItsDay: fc.Arbitrary<readonly [Claim, Contract]> = fc
  .tuple(
    gapped,
    tinyContractArbitrary,
    tinyContractArbitrary,
    fc.subarray([...KEYS], { maxLength: 2 }),
    fc.subarray([...LINES], { maxLength: 2 }),
  )
  .map(([claim, { term: _, ...signed }, other, keys, lines]) => {
    const replaced = keys.flatMap((key) => (other[key] === undefined ? [] : [[key, other[key]]]));
    const amended = lines.map((line) => [line, other.lines[line] ?? null]);
    const endorsement = {
      ...{ id: 'e', effectiveAt: '2024-05-05T12:00:00+08:00' },
      ...Object.fromEntries(replaced),
      ...(lines.length > 0 && { lines: Object.fromEntries(amended) }),
    };
    const term = { start: '2023-01-01T00:00:00+08:00', end: '2026-01-01T00:00:00+08:00' };
    return [
      withFact(claim, 'incident.startedAt', '2024-05-05'),
      { ...signed, term, endorsements: [endorsement] } as Contract,
    ] as const;
  })
  .filter(([claim, contract]) => combinations(claim, contract, TINY_MONEY) < 3_000);

const byFact = (missing: readonly { fact: string; state: string | null }[]) =>
  missing.map(({ fact, state }) => `${fact} ${state}`).toSorted();

/** 两份清单：库里的，穷举的。Two lists: as it is found, and by trying every completion. */
export const bothLists = ([claim, contract]: readonly [Claim, Contract]): readonly (readonly string[])[] => [
  byFact(decided(claim, contract).missing),
  byFact(missingOf(claim, contract, { money: TINY_MONEY })),
];

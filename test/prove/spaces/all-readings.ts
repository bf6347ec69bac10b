import * as fc from 'fast-check';
import { parseClaim, parseContract } from '../../../src/index.js';
import { countFor, faultsUnder, MOST } from '../../challenge/combinations.js';
import { claimArbitrary, contractArbitrary } from '../../oracle/arbitraries.js';
import { claimCases, contractOf } from '../../oracle/fixtures.js';
import { type Proof, some } from '../proof.js';

const CONTRACT = 'illustrative';

/** 固定种子。From a fixed seed. */
const RANDOM = fc.sample(
  fc.tuple(
    contractArbitrary,
    fc.tuple(claimArbitrary({ gaps: true }), claimArbitrary({ gaps: 2 }), claimArbitrary({ gaps: false })),
  ),
  { seed: 20_231_101, numRuns: 4 },
);

/** 各案在其所问解读的全部组合之下逐一裁定。Claims decided under every combination of the readings. */
export const allReadings: Proof = () => {
  const worked = claimCases.filter(({ contract }) => contract === CONTRACT).map(({ claim }) => claim);
  const books = [[contractOf(CONTRACT), worked], ...RANDOM] as const;
  return {
    id: 'all-readings',
    claim: {
      zh: '所说的“各种解读之下”与逐一裁定相符：无争议的，所有解读的任何组合结果都相同；有争议的，恰由所列解读决定，各组结果不重不漏',
      en: 'What is said of a claim under all readings is what it comes to: where it is uncontested, the same under every combination of the readings; where it is contested, by just the readings named, the groups covering every combination once',
    },
    assuming: {
      zh: '例案与固定种子的随机案件、随机合同；金额太大的除外',
      en: 'the worked cases, and random claims under random contracts from a fixed seed; but for sums too large',
    },
    extent: {
      zh: `${books.flatMap(([, claims]) => claims).length} 案，各至多 ${MOST} 种搭配`,
      en: `${books.flatMap(([, claims]) => claims).length} claims, each in up to ${MOST} combinations`,
    },
    failures: some(
      books.flatMap(([contract, claims]) =>
        claims
          .map((claim) => parseClaim(claim))
          .filter((claim) => countFor(claim, parseContract(contract)) <= MOST)
          .flatMap((claim) => faultsUnder(claim, parseContract(contract))),
      ),
    ),
  };
};

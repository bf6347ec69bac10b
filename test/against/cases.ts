import * as fc from 'fast-check';
import type { ClaimInput, ContractInput } from 'qijiang-catastrophe-insurance';
import { claimArbitrary, contractArbitrary, tinyContractArbitrary } from '../oracle/arbitraries.js';
import { instantText, TERM_END, TERM_START } from '../oracle/arbitrary-values.js';
import { endorsedUpTo } from '../oracle/endorsed.js';
import { factPaths, withFact } from '../oracle/facts.js';
import type { Claim, Contract } from '../oracle/types.js';

/** 一份合同和它的案件；登记簿也由这些案件组成。A contract and its claims, which also make up a register. */
export interface Block {
  readonly contract: ContractInput;
  readonly claims: readonly ClaimInput[];
}

/** 每份合同的案件数。Claims to a contract. */
export const BLOCK = 50;

const time = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ hours: fc.integer({ min: 1, max: 72 }) }),
);

const times = fc.record(
  { report: time, survey: time, assistance: time, decision: time, payment: time },
  { requiredKeys: [] },
);

/** 不影响裁定、但结算和核查要用的条款。Terms that decide nothing, but are settled and audited by. */
const promised = fc.record(
  { settlement: fc.constantFrom('per-claim', 'cumulative'), serviceStandards: times },
  { requiredKeys: [] },
);

const contracts: fc.Arbitrary<Contract> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: contractArbitrary },
      { weight: 1, arbitrary: tinyContractArbitrary },
      { weight: 4, arbitrary: endorsedUpTo(5) },
    ),
    promised,
  )
  .map(([contract, more]) => ({ ...contract, ...more }));

const seconds = (at: string): number => Date.parse(at) / 1000;

/** 合同期、批改和北京年度的交界。The ends of the term and of Beijing’s years, and where endorsements take effect. */
const bordersOf = (contract: Contract & { endorsements?: { effectiveAt: string }[] }): readonly number[] => [
  TERM_START,
  TERM_END,
  seconds('2024-01-01T00:00:00+08:00'),
  seconds('2025-01-01T00:00:00+08:00'),
  ...(contract.endorsements ?? []).map(({ effectiveAt }) => seconds(effectiveAt)),
];

const nearOneOf = (borders: readonly number[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...borders), fc.constantFrom(-1, 0, 1), fc.constantFrom(480, null, -300, 840))
    .map(([border, by, offset]) => instantText(border + by, offset));

/** 格式不容的值。Values that the format does not allow. */
const broken = fc.constantFrom<unknown>(0, -1, '', 'x', [], {}, true, 11, '1e3', '2024-07-11', '500110999');

const withOwn = (claim: Claim, event: string | null | undefined, subject: string): Claim =>
  withFact(
    withFact(claim, 'incident.id', event),
    claim.loss.kind === 'house' ? 'loss.householdId' : 'loss.personId',
    subject,
  );

const claimUnder = (contract: Contract): fc.Arbitrary<Claim> => {
  const drawn = fc.oneof(
    { weight: 5, arbitrary: claimArbitrary({ gaps: true }) },
    { weight: 3, arbitrary: claimArbitrary({ gaps: 2 }) },
    { weight: 2, arbitrary: claimArbitrary({ gaps: false }) },
  );
  const day = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: nearOneOf(bordersOf(contract)) },
  );
  const mistake = fc.oneof(
    { weight: 60, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(), broken) },
  );
  const event = fc.constantFrom('flood', 'storm', 'fire', 'flood', 'storm', null, undefined);
  return fc.tuple(drawn, day, mistake, event, fc.nat(60)).map(([claim, at, wrong, id, subject]) => {
    const own = withOwn(claim, id, `subject-${subject}`);
    const dated = at === null ? own : withFact(own, 'incident.startedAt', at);
    if (wrong === null) return dated;
    const paths = factPaths(dated);
    return withFact(dated, paths[wrong[0] % paths.length] as string, wrong[1]);
  });
};

const drawn = <V>(arbitrary: fc.Arbitrary<V>, numRuns: number, seed: number): readonly V[] =>
  fc.sample(arbitrary, { numRuns, seed });

/** 种子和序号定下的一组案件。The block that a seed and its number give. */
export function blockOf(seed: number, number: number): Block {
  const own = Math.imul(seed + 1, 0x9e3779b1) + number;
  const [contract] = drawn(contracts, 1, own) as [Contract];
  const claims = drawn(claimUnder(contract), BLOCK, own);
  return {
    contract: contract as unknown as ContractInput,
    claims: claims.map((claim, i) => ({ ...claim, id: `c-${number * BLOCK + i}` }) as unknown as ClaimInput),
  };
}

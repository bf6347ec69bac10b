import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimArbitrary,
  contractArbitrary,
  TINY_MONEY,
  tinyContractArbitrary,
} from '../oracle/arbitraries.js';
import { type Decision, decide, missingOf } from '../oracle/decide.js';
import { endorsedArbitrary, onADayOf } from '../oracle/endorsed.js';
import { claimCases, contractOf, trialCases, trialContract } from '../oracle/fixtures.js';
import { combinations } from '../oracle/missing.js';
import { everyCombination, readingsThatMatter } from '../oracle/readings.js';
import { type Claim, type Contract, LINES } from '../oracle/types.js';
import { runs } from '../thorough.js';
import { decided, isTooLarge } from './support.js';

/** 认定中对照实现也说的部分。What the oracle says too. */
function told({ outcome, amount, atMost, line, departments, shares, lines }: Decision) {
  const each = LINES.map((id) => {
    const { covered, departments: responsible, payee } = lines[id];
    return { id, covered, responsible, payee };
  });
  return { outcome, amount, atMost, line, departments, shares, each };
}

/** 缺失事实不论先后。Missing facts in whatever order. */
const byFact = (missing: readonly { fact: string; state: string | null }[]) =>
  missing
    .map(({ fact, state }) => ({ fact, state }))
    .sort((a, b) => (a.fact === b.fact ? 0 : a.fact < b.fact ? -1 : 1));

const onADay = <C extends Contract>([claim, contract]: readonly [Claim, C]) =>
  fc.tuple(onADayOf(claim, contract), fc.constant(contract));

describe('an independent implementation', () => {
  it('decides as we do', () => {
    const contracts = fc.oneof(contractArbitrary, tinyContractArbitrary, endorsedArbitrary);
    fc.assert(
      fc.property(fc.tuple(claimArbitrary({ gaps: true }), contracts).chain(onADay), ([claim, contract]) => {
        fc.pre(!isTooLarge(claim, contract));
        expect(told(decided(claim, contract))).toEqual(told(decide(claim, contract)));
      }),
      runs(100),
    );
  });

  it('finds the same facts missing, in the same state, by trying every completion', () => {
    fc.assert(
      fc.property(
        fc.tuple(claimArbitrary({ gaps: 4 }), tinyContractArbitrary).chain(onADay),
        ([claim, contract]) => {
          fc.pre(combinations(claim, contract, TINY_MONEY) < 20_000);
          const expected = missingOf(claim, contract, { money: TINY_MONEY });
          expect(byFact(decided(claim, contract).missing)).toEqual(byFact(expected));
        },
      ),
      runs(60),
    );
  });

  it('finds the same facts missing in the published cases', () => {
    for (const { claim, expected } of trialCases) {
      expect(byFact(decided(claim, trialContract).missing)).toEqual(byFact(expected.missing));
    }
  });

  it.each([...new Map(claimCases.map((item) => [item.claim.id, item])).values()])(
    'decides as we do under every combination of the readings that matter: $title',
    ({ claim, contract }) => {
      for (const readings of everyCombination(readingsThatMatter(claim))) {
        const terms = { ...contractOf(contract), readings };
        expect(told(decided(claim, terms)), JSON.stringify(readings)).toEqual(told(decide(claim, terms)));
      }
    },
  );
});

// 对照实现的自洽性。The oracle is consistent with itself.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimArbitrary,
  completionOf,
  contractArbitrary,
  sharesArbitrary,
  TINY_CEILING,
  TINY_MONEY,
  tinyContractArbitrary,
} from './arbitraries.js';
import { decide, decideResult } from './decide.js';
import { completions, unknownFacts, valueAt, valuesOf, withFact } from './facts.js';
import { missingFacts } from './missing.js';
import { fen, rational, sum, yuan } from './rational.js';

const QUANTITIES = {
  money: TINY_MONEY,
  rooms: [1, 2, 3, 4, 5, 6],
  area: ['0.01', '0.5', '1', '3', '1000000'],
};
const COARSE = ['0.00', '0.01', yuan(BigInt(TINY_CEILING))];

describe('the oracle', () => {
  it('meets payable, pending and declined often', () => {
    for (const contract of [contractArbitrary, tinyContractArbitrary]) {
      const claims = fc.sample(fc.tuple(claimArbitrary({ gaps: true }), contract), {
        numRuns: 700,
        seed: 7,
      });
      const outcomes = claims.map(([claim, terms]) => decideResult(claim, terms).outcome);
      for (const outcome of ['payable', 'pending', 'declined']) {
        expect(outcomes.filter((found) => found === outcome).length).toBeGreaterThan(100);
      }
    }
  });

  it('is final without gaps', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: false }), contractArbitrary, (claim, contract) => {
        expect(unknownFacts(claim, contract)).toEqual([]);
        const { outcome, lines, amount, shares } = decide(claim, contract);
        expect(outcome).not.toBe('pending');
        expect(Object.values(lines)).not.toContain(null);
        expect(sum(shares.map((share) => fen(share.amount)))).toBe(fen(amount));
      }),
      { numRuns: 40 },
    );
  });

  it('only adds to the amount, and never turns a declined claim', () => {
    const pairs = claimArbitrary({ gaps: true }).chain((claim) =>
      fc.tuple(fc.constant(claim), completionOf(claim)),
    );
    fc.assert(
      fc.property(
        pairs,
        fc.oneof(contractArbitrary, tinyContractArbitrary),
        ([claim, completed], contract) => {
          expect(unknownFacts(completed, contract)).toEqual([]);
          const before = decide(claim, contract);
          const after = decide(completed, contract);
          expect(fen(after.amount) >= fen(before.amount)).toBe(true);
          expect(before.outcome === 'declined' && after.outcome !== 'declined').toBe(false);
          for (const [line, covers] of Object.entries(before.lines)) {
            expect([null, after.lines[line as keyof typeof after.lines]]).toContain(covers);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is pending exactly when some completion pays', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 4 }), tinyContractArbitrary, (claim, contract) => {
        const unknown = unknownFacts(claim, contract);
        const values = (path: string) => valuesOf(claim, contract, path, { ...QUANTITIES, money: COARSE });
        fc.pre(unknown.reduce((product, path) => product * values(path).length, 1) < 20_000);
        const pays = [...completions(claim, unknown, values)].some(
          (completed) => decideResult(completed, contract).outcome === 'payable',
        );
        expect(decideResult(claim, contract).outcome !== 'declined').toBe(pays);
      }),
      { numRuns: 40 },
    );
  });

  it('a fact outside the list changes nothing, and an empty list is final', () => {
    const cases = claimArbitrary({ gaps: 3 }).chain((claim) =>
      fc.tuple(fc.constant(claim), completionOf(claim)),
    );
    fc.assert(
      fc.property(cases, tinyContractArbitrary, ([claim, completed], contract) => {
        const unknown = unknownFacts(claim, contract);
        const values = (path: string) => valuesOf(claim, contract, path, QUANTITIES);
        fc.pre(unknown.reduce((product, path) => product * values(path).length, 1) < 20_000);
        const listed = missingFacts(claim, contract, QUANTITIES);
        const others = unknown.filter((path) => !listed.includes(path));
        const known = others.reduce((whole, path) => withFact(whole, path, valueAt(completed, path)), claim);
        const result = decideResult(claim, contract);
        expect(decideResult(known, contract)).toEqual(result);
        if (listed.length === 0) {
          expect(result.outcome).not.toBe('pending');
          expect(decideResult(completed, contract)).toEqual(result);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tiny contracts stand still beyond the ceiling', () => {
    const cost = fc.bigInt(BigInt(TINY_CEILING), 10n ** 15n - 1n);
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), tinyContractArbitrary, cost, (claim, contract, beyond) => {
        for (const path of ['loss.medicalCost', 'loss.governmentCompensation']) {
          fc.pre(claim.loss.kind === 'person');
          const at = (fenCost: bigint) => decideResult(withFact(claim, path, yuan(fenCost)), contract);
          expect(at(beyond)).toEqual(at(BigInt(TINY_CEILING)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shares add up to exactly one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((count) => sharesArbitrary(count)),
        (shares) => {
          const millionths = shares.map((share) => {
            const { n, d } = rational(share);
            return (n * 1_000_000n) / d;
          });
          expect(sum(millionths)).toBe(1_000_000n);
        },
      ),
    );
  });
});

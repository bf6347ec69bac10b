// 对照实现的自洽性。The oracle is consistent with itself.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../thorough.js';
import {
  claimArbitrary,
  completionOf,
  contractArbitrary,
  keepsGrade,
  sharesArbitrary,
  TINY_CEILING,
  TINY_MONEY,
  tinyContractArbitrary,
} from './arbitraries.js';
import { decide, decideResult } from './decide.js';
import { endorsedArbitrary, onADayOf } from './endorsed.js';
import { established, nextUnknown, unknownFacts, valueAt, withFact } from './facts.js';
import { combinations, missingFacts } from './missing.js';
import { decideBriefly } from './payment.js';
import { atMost } from './possible.js';
import { fen, MAX_MONEY, rational, sum, yuan } from './rational.js';
import { readingsThatMatter } from './readings.js';
import { type Claim, type Contract, READINGS, type ReadingId } from './types.js';
import { everyValueOf, type Quantities } from './values.js';

const TINY: Quantities = {
  money: TINY_MONEY,
  rooms: [1, 2, 3, 4, 5, 6, 10_000],
  area: ['0.01', '0.5', '1', '3', '9999999.99'],
};
const FEW: Quantities = { ...TINY, money: ['0.00', '0.01', '0.03', yuan(BigInt(TINY_CEILING)), MAX_MONEY] };

const anyContract = fc.oneof(contractArbitrary, tinyContractArbitrary, endorsedArbitrary);

/** 案件、合同，以及案件的一种补全。A claim, a contract, and a completion of the claim. */
const completedPairs = fc
  .tuple(claimArbitrary({ gaps: true }), anyContract)
  .chain(([claim, contract]) => fc.tuple(onADayOf(claim, contract), fc.constant(contract)))
  .chain(([claim, contract]) =>
    fc.tuple(fc.constant(claim), fc.constant(contract), completionOf(claim, contract)),
  );

/** 其余未知事实的全部补全，取全部值，不作任何省略。Every completion of the other unknown facts, by every value, nothing left out. */
function* completions(
  claim: Claim,
  contract: Contract,
  quantities: Quantities,
  except?: string,
): Generator<Claim> {
  const next = nextUnknown(claim, contract, except);
  if (next === undefined) {
    yield claim;
    return;
  }
  for (const value of everyValueOf(claim, contract, next, quantities)) {
    yield* completions(established(claim, contract, next, value), contract, quantities, except);
  }
}

/** 定义本身：不合并同样起作用的值。The definition itself, values that work alike not being merged. */
function missingByDefinition(claim: Claim, contract: Contract): string[] {
  const result = (one: Claim): string => JSON.stringify(decideResult(one, contract));
  return unknownFacts(claim, contract).filter((fact) =>
    [...completions(claim, contract, FEW, fact)].some((one) => {
      const unset = result(one);
      return everyValueOf(one, contract, fact, FEW).some(
        (value) => result(established(one, contract, fact, value)) !== unset,
      );
    }),
  );
}

function isSmall(claim: Claim, contract: Contract, most: number): boolean {
  const counts = unknownFacts(claim, contract).map((path) => everyValueOf(claim, contract, path, FEW).length);
  return counts.reduce((product, count) => product * count, 1) <= most;
}

describe('the oracle', () => {
  it('meets payable, pending and declined often', () => {
    for (const contract of [contractArbitrary, tinyContractArbitrary]) {
      const claims = fc.sample(fc.tuple(claimArbitrary({ gaps: true }), contract), {
        ...runs(700),
        seed: 7,
      });
      const outcomes = claims.map(([claim, terms]) => decideResult(claim, terms).outcome);
      for (const outcome of ['payable', 'pending', 'declined']) {
        expect(outcomes.filter((found) => found === outcome).length).toBeGreaterThan(claims.length / 10);
      }
    }
  });

  it('is final once all is known', () => {
    fc.assert(
      fc.property(completedPairs, ([, contract, claim]) => {
        expect(unknownFacts(claim, contract)).toEqual([]);
        const { outcome, lines, amount, shares, ...decision } = decide(claim, contract);
        expect(outcome).not.toBe('pending');
        expect(Object.values(lines).map(({ covered }) => covered)).not.toContain(null);
        expect(sum(shares.map((share) => fen(share.amount)))).toBe(fen(amount));
        expect(decision.atMost).toBe(amount);
        expect(missingFacts(claim, contract)).toEqual([]);
      }),
      runs(40),
    );
  });

  it('only adds to the amount, stays within the most, and never turns a declined claim', () => {
    fc.assert(
      fc.property(completedPairs, ([claim, contract, completed]) => {
        const before = decide(claim, contract);
        const after = decide(completed, contract);
        expect(fen(after.amount)).toBeGreaterThanOrEqual(fen(before.amount));
        if (before.atMost !== null) {
          expect(fen(after.amount)).toBeLessThanOrEqual(fen(before.atMost));
        }
        expect(before.outcome === 'declined' && after.outcome !== 'declined').toBe(false);
        for (const [line, { covered }] of Object.entries(before.lines)) {
          expect([null, after.lines[line as keyof typeof after.lines].covered]).toContain(covered);
        }
      }),
      runs(150),
    );
  });

  it('only adds with every single fact', () => {
    fc.assert(
      fc.property(completedPairs, ([claim, contract, completed]) => {
        let [known, least, most] = [claim, 0n, atMost(claim, contract)];
        for (
          let next = nextUnknown(known, contract);
          next !== undefined;
          next = nextUnknown(known, contract)
        ) {
          known = established(known, contract, next, valueAt(completed, next));
          const { amount } = decideBriefly(known, contract);
          const mostNow = atMost(known, contract);
          expect(amount).toBeGreaterThanOrEqual(least);
          if (most !== null) {
            expect(mostNow === null ? -1n : mostNow).toBeLessThanOrEqual(most);
            expect(mostNow).not.toBeNull();
          }
          [least, most] = [amount, mostNow];
        }
      }),
      runs(30),
    );
  });

  it('comes at most to what the best of all completions comes to', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 3 }), tinyContractArbitrary, (claim, contract) => {
        fc.pre(isSmall(claim, contract, 5000));
        const amounts = [...completions(claim, contract, FEW)].map(
          (completed) => decideBriefly(completed, contract).amount,
        );
        const best = amounts.reduce((most, amount) => (amount > most ? amount : most), 0n);
        const most = atMost(claim, contract);
        const isOpen = ['loss.rooms', 'loss.area'].some((path) =>
          unknownFacts(claim, contract).includes(path),
        );
        if (most === null) {
          expect(isOpen && best > 0n).toBe(true);
        } else if (isOpen) {
          expect(best).toBeLessThanOrEqual(most);
        } else {
          expect(best).toBe(most);
        }
        expect(decideResult(claim, contract).outcome === 'declined').toBe(best === 0n);
      }),
      runs(60),
    );
  });

  it('finds missing what the definition calls missing', () => {
    const pairs = fc
      .tuple(claimArbitrary({ gaps: 3 }), fc.oneof(tinyContractArbitrary, endorsedArbitrary))
      .chain(([claim, contract]) => fc.tuple(onADayOf(claim, contract), fc.constant(contract)));
    fc.assert(
      fc.property(pairs, ([claim, contract]) => {
        fc.pre(isSmall(claim, contract, 1500));
        expect(missingFacts(claim, contract, { money: FEW.money })).toEqual(
          missingByDefinition(claim, contract),
        );
      }),
      runs(60),
    );
  });

  it('the facts listed settle it, and an empty list is final', () => {
    const cases = fc
      .tuple(claimArbitrary({ gaps: 4 }), tinyContractArbitrary)
      .chain(([claim, contract]) =>
        fc.tuple(fc.constant(claim), fc.constant(contract), completionOf(claim, contract)),
      );
    fc.assert(
      fc.property(cases, ([claim, contract, completed]) => {
        fc.pre(keepsGrade(claim, contract, completed));
        fc.pre(combinations(claim, contract, TINY_MONEY) < 20_000);
        const listed = missingFacts(claim, contract, { money: TINY_MONEY });
        const known = listed.reduce(
          (whole, path) => established(whole, contract, path, valueAt(completed, path)),
          claim,
        );
        expect(decideResult(known, contract)).toEqual(decideResult(completed, contract));
        const { outcome } = decideResult(claim, contract);
        expect(listed.length === 0 && outcome === 'pending').toBe(false);
      }),
      runs(60),
    );
  });

  it('only the readings that matter change anything', () => {
    const ids = Object.keys(READINGS) as ReadingId[];
    fc.assert(
      fc.property(
        completedPairs,
        fc.boolean(),
        fc.constantFrom(...ids),
        ([gapped, contract, full], known, id) => {
          const claim = known ? full : gapped;
          fc.pre(contract.endorsements === undefined && !readingsThatMatter(claim).includes(id));
          const told = READINGS[id].map((position) => {
            const terms = { ...contract, readings: { ...contract.readings, [id]: position } };
            const { lines, ...decision } = decide(claim, terms);
            return { ...decision, covered: Object.values(lines).map(({ covered }) => covered) };
          });
          expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
        },
      ),
      runs(150),
    );
  });

  it('tiny contracts stand still beyond the ceiling', () => {
    const cost = fc.bigInt(BigInt(TINY_CEILING), 10n ** 15n - 1n);
    const paths = [
      'loss.medicalCost',
      'loss.governmentCompensation',
      'loss.governmentMedical',
      'loss.paidByLiableParty',
    ];
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), tinyContractArbitrary, cost, (claim, contract, beyond) => {
        fc.pre(claim.loss.kind === 'person');
        for (const path of paths) {
          const at = (fenCost: bigint) => decideBriefly(withFact(claim, path, yuan(fenCost)), contract);
          expect(at(beyond)).toEqual(at(BigInt(TINY_CEILING)));
        }
      }),
      runs(40),
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

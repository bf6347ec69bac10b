import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicate, type Determination, parseClaim, parseContract } from '../../src/index.js';
import { fenOf } from '../../src/money/fen.js';
import { claimArbitrary, completionOf, contractArbitrary, keepsGrade } from '../oracle/arbitraries.js';
import { established, valueAt } from '../oracle/facts.js';
import { runs } from '../thorough.js';
import { decided, isTooLarge, result } from './support.js';

/** A claim, a contract, and the claim with every gap filled. */
const completed = fc
  .tuple(claimArbitrary({ gaps: true }), contractArbitrary)
  .chain(([claim, contract]) =>
    fc.tuple(fc.constant(claim), fc.constant(contract), completionOf(claim, contract)),
  )
  .filter(([claim, contract, full]) => !isTooLarge(claim, contract) && !isTooLarge(full, contract));

const drawn = runs(20);

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

const reversed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

describe('establishing facts', () => {
  it('never lowers the amount, keeps within the most that can become due, and never turns payable into declined', () => {
    fc.assert(
      fc.property(completed, ([claim, contract, full]) => {
        const before = decided(claim, contract);
        const after = decided(full, contract);
        expect(fenOf(after.amount)).toBeGreaterThanOrEqual(fenOf(before.amount));
        if (before.atMost !== null) {
          expect(fenOf(after.amount)).toBeLessThanOrEqual(fenOf(before.atMost));
        }
        if (before.outcome === 'payable') expect(after.outcome).toBe('payable');
        if (before.outcome === 'declined') expect(after.outcome).toBe('declined');
      }),
      drawn,
    );
  });

  it('leaves nothing missing once all is known', () => {
    fc.assert(
      fc.property(completed, ([, contract, full]) => {
        const { missing, outcome, amount, atMost } = decided(full, contract);
        expect(missing).toEqual([]);
        expect(atMost).toBe(amount);
        expect(outcome).not.toBe('pending');
      }),
      drawn,
    );
  });

  it('settles it, where the list of missing facts is established, whatever the others are', () => {
    fc.assert(
      fc.property(completed, ([claim, contract, full]) => {
        fc.pre(keepsGrade(claim, contract, full));
        const listed = decided(claim, contract).missing.map(({ fact }) => fact as string);
        const known = listed.reduce(
          (partial, fact) => established(partial, contract, fact, valueAt(full, fact)),
          claim,
        );
        expect(result(decided(known, contract))).toEqual(result(decided(full, contract)));
      }),
      drawn,
    );
  });

  it('is asked for exactly while the determination is not final', () => {
    fc.assert(
      fc.property(completed, ([claim, contract, full]) => {
        const { missing, ...before } = decided(claim, contract);
        if (before.outcome === 'pending') expect(missing).not.toEqual([]);
        const { outcome, amount, line, atMost } = before;
        expect([amount !== '0.00', line !== null]).toEqual([outcome === 'payable', outcome === 'payable']);
        if (outcome === 'declined') expect([atMost, missing]).toEqual(['0.00', []]);
        if (missing.length === 0)
          expect(result(decided(full, contract))).toEqual(result({ ...before, missing } as Determination));
      }),
      drawn,
    );
  });
});

describe('a determination', () => {
  it('is frozen through and through, and the same after JSON', () => {
    fc.assert(
      fc.property(completed, ([claim, contract]) => {
        const determination = adjudicate(parseClaim(claim), parseContract(contract));
        expect(isDeepFrozen(determination)).toBe(true);
        expect(JSON.parse(JSON.stringify(determination))).toEqual(determination);
      }),
      drawn,
    );
  });

  it('depends on nothing but claim and contract: not on the order of keys, not on who parses, and mutates neither', () => {
    fc.assert(
      fc.property(completed, ([claim, contract]) => {
        const [claimBefore, contractBefore] = [JSON.stringify(claim), JSON.stringify(contract)];
        const bytes = JSON.stringify(adjudicate(parseClaim(claim), parseContract(contract)));
        expect(
          JSON.stringify(adjudicate(parseClaim(reversed(claim)), parseContract(reversed(contract)))),
        ).toBe(bytes);
        expect(JSON.stringify(adjudicate(claim as never, contract as never))).toBe(bytes);
        expect([JSON.stringify(claim), JSON.stringify(contract)]).toEqual([claimBefore, contractBefore]);
      }),
      drawn,
    );
  });

  it('shares the amount out to the fen, every insurer in the contract’s order', () => {
    fc.assert(
      fc.property(completed, ([claim, contract]) => {
        const { amount, shares } = decided(claim, contract);
        expect(shares.map(({ insurer }) => insurer)).toEqual(contract.insurers.map(({ id }) => id));
        expect(shares.reduce((sum, part) => sum + BigInt(fenOf(part.amount)), 0n)).toBe(
          BigInt(fenOf(amount)),
        );
      }),
      drawn,
    );
  });

  it('pays by a line that covers', () => {
    fc.assert(
      fc.property(completed, ([claim, contract]) => {
        const { line, lines, amount, outcome } = decided(claim, contract);
        expect(line !== null).toBe(outcome === 'payable');
        if (line === null) return;
        expect(lines[line].covered).toBe(true);
        expect(fenOf(amount)).toBeGreaterThan(0);
      }),
      drawn,
    );
  });
});

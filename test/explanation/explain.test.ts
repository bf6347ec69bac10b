import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES, FACT_PATH } from '../../src/claim/facts.js';
import { decideOn } from '../../src/explanation/redecide.js';
import { parseClaim, parseContract } from '../../src/index.js';
import { decided } from '../adjudication/support.js';
import { anyCase, explained } from './support.js';

const namesOf = (paths: readonly string[]) => FACT_NAMES.filter((name) => paths.includes(FACT_PATH[name]));

const runs = { numRuns: 150 };

describe('an explanation', () => {
  it('agrees with the determination, and its arithmetic comes to it to the fen', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const { determination, lines, amount, shares } = explained(claim, contract);
        expect(determination).toEqual(decided(claim, contract));
        for (const { line, status, tree, steps } of lines) {
          const { covered, amount: due } = determination.lines[line];
          expect(tree.truth).toBe(covered);
          if (covered) expect(steps.at(-1)?.result ?? '0.00', line).toBe(due);
          if (covered === false) expect(steps).toEqual([]);
          if (status === 'pays') expect(covered).toBe(true);
        }
        expect(amount.at(-1)?.result ?? '0.00').toBe(determination.amount);
        expect(
          shares.map(({ operands, result }) => ({ insurer: operands[0]?.value, amount: result })),
        ).toEqual(determination.line === null ? [] : determination.shares);
      }),
      runs,
    );
  });
  it('calls sufficient what suffices alone, and decisive what all of them need', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const { determination, reasons } = explained(claim, contract);
        if (determination.outcome !== 'declined') return;
        const checked = parseClaim(claim);
        expect(reasons.sufficient.length).toBeGreaterThan(0);
        for (const { facts } of reasons.sufficient) {
          const kept = namesOf(facts.map(({ fact }) => fact));
          const isDeclined = (names: typeof kept) =>
            decideOn(names, checked, parseContract(contract)).outcome === 'declined';
          expect(isDeclined(kept)).toBe(true);
          for (const one of kept) expect(isDeclined(kept.filter((other) => other !== one))).toBe(false);
        }
        const shared = FACT_NAMES.map((name) => FACT_PATH[name]).filter((path) =>
          reasons.sufficient.every(({ facts }) => facts.some(({ fact }) => fact === path)),
        );
        expect(reasons.decisive.map(({ fact }) => fact)).toEqual(shared);
      }),
      runs,
    );
  });
});

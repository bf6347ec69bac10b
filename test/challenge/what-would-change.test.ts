import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactChange } from '../../src/challenge/change.js';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import { type Contract, parseContract } from '../../src/index.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { endorsedArbitrary } from '../oracle/endorsed.js';
import { factPaths, valueAt, withFact } from '../oracle/facts.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import type { Claim } from '../oracle/types.js';
import { everyValueOf } from '../oracle/values.js';
import {
  admits,
  admitted,
  examplesOf,
  notAdmitted,
  type Result,
  reaches,
  resultOf,
  setsOf,
  write,
  writeAll,
} from './support.js';

type Pair = readonly [string, unknown];

const everyPart = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: 2 ** list.length - 1 }, (_, n) => list.filter((_, i) => (n >> i) & 1));

/** Every promise of every set: it does it with every value named, no part of it does, and sums are exact. */
function keepsItsPromises(claim: Claim, contract: Contract): void {
  const before = resultOf(claim, contract) as Result;
  const found = whatWouldChange(claim as never, contract);
  expect({ outcome: found.outcome, amount: Number(found.amount) * 100 }).toMatchObject({
    outcome: before.outcome,
  });
  for (const { goal, set } of setsOf(found)) {
    const { facts } = set;
    const examples = examplesOf(facts);
    const where = JSON.stringify({ goal, examples });
    const after = resultOf(writeAll(claim, examples), contract);
    expect(reaches(goal, before, after), where).toBe(true);
    expect(after?.line, where).toBe(set.line);
    for (const part of everyPart(examples)) {
      expect(reaches(goal, before, resultOf(writeAll(claim, part), contract)), where).toBe(false);
    }
    let least = after?.amount as number;
    for (const each of facts) {
      for (const value of admitted(each)) {
        const other = resultOf(write(writeAll(claim, examples), each.fact, value), contract);
        expect(reaches(goal, before, other), `${where} ${each.fact} ${value}`).toBe(true);
        least = Math.min(least, other?.amount as number);
      }
      for (const value of notAdmitted(each)) {
        const other = resultOf(write(writeAll(claim, examples), each.fact, value), contract);
        expect(reaches(goal, before, other), `${where} ${each.fact} not ${value}`).toBe(false);
      }
    }
    expect(least, where).toBeGreaterThanOrEqual(Math.round(Number(set.amount) * 100));
  }
}

const standing = (facility: unknown): unknown =>
  facility === undefined ? 'none' : { municipal: (facility as { municipal: boolean }).municipal };

/** Values that stand for all that a fact may be, and both sides of every sum that was found. */
function standFor(claim: Claim, contract: Contract, facts: readonly FactChange[]): Pair[][] {
  const found = (path: string, by: number[]): string[] =>
    facts
      .filter(({ fact, to }) => fact === path && to.is.startsWith('at-'))
      .flatMap(({ to }) => by.map((each) => (Number(to.values[0]) + each).toFixed(2)))
      .filter((text) => Number(text) > 0 && Number(text) < 1e13);
  return factPaths(claim).map((path) => {
    const sums = ['0', '9999999999999.99', ...found(path, [-0.01, 0, 0.01])];
    const quantities = {
      money: sums,
      rooms: [1, 2, 9, 1000, ...found(path, [0]).map(Number)],
      area: ['0.01', '1', '100000', ...found(path, [-0.01, 0])],
    };
    const inside = '500110110';
    const values =
      path === 'incident.division'
        ? [inside, '500110103', '500113']
        : everyValueOf({ ...claim, incident: {} }, contract as never, path, quantities);
    return values
      .map((value) => (path === 'incident.facility' ? standing(value) : value))
      .filter((value) => JSON.stringify(value) !== JSON.stringify(valueAt(claim, path)))
      .map((value): Pair => [path, value]);
  });
}

/** Every set of at most so many changes that leads to a goal, while no part of it does, is among those found. */
function leavesNothingOut(claim: Claim, contract: Contract, most: number): void {
  const before = resultOf(claim, contract) as Result;
  for (const { goal, sets } of whatWouldChange(claim as never, contract).goals) {
    const facts = sets.flatMap((set) => set.facts);
    const choices = standFor(claim, contract, facts);
    const doing: Pair[][] = [];
    const within = (part: Pair[], whole: Pair[]) => part.every((pair) => whole.includes(pair));
    const visit = (taken: Pair[], from: number, size: number): void => {
      if (taken.length === size) {
        if (doing.some((part) => within(part, taken))) return;
        if (!reaches(goal, before, resultOf(writeAll(claim, taken), contract))) return;
        doing.push(taken);
        const isFound = sets.some(({ facts: named }) =>
          named.every((each) =>
            taken.some(
              ([path, value]) =>
                path === each.fact &&
                // A smaller set may ask for a higher sum.
                (admits(each, value, contract) || (named.length < size && each.to.is.startsWith('at-'))),
            ),
          ),
        );
        expect(isFound, JSON.stringify({ goal, taken })).toBe(true);
        return;
      }
      for (let i = from; i < choices.length; i++) {
        for (const pair of choices[i] ?? []) visit([...taken, pair], i + 1, size);
      }
    };
    for (let size = 1; size <= most; size++) visit([], 0, size);
  }
}

const pair = (gaps: boolean | number) =>
  fc
    .tuple(claimArbitrary({ gaps }), contractArbitrary)
    .map(([claim, contract]) => [claim, parseContract(contract)] as const)
    .filter(([claim, contract]) => resultOf(claim, contract) !== null);

describe('what would change a determination', () => {
  it.each(claimCases.map((item) => [`${item.title} (${item.contract})`, item] as const))(
    'keeps its promises for %s',
    (_, { claim, contract }) => {
      keepsItsPromises(claim, parseContract(contractOf(contract)));
    },
  );

  it('keeps its promises for random claims', () => {
    fc.assert(
      fc.property(pair(true), ([claim, contract]) => keepsItsPromises(claim, contract)),
      { numRuns: 10 },
    );
    fc.assert(
      fc.property(pair(2), ([claim, contract]) => keepsItsPromises(claim, contract)),
      { numRuns: 10 },
    );
  });

  it('keeps its promises for random claims under endorsements, the day known or not', () => {
    const endorsed = fc
      .tuple(claimArbitrary({ gaps: 2 }), endorsedArbitrary, fc.nat(3))
      .map(([claim, raw, roll]) => {
        const one = roll === 0 ? withFact(claim, 'incident.startedAt', undefined) : claim;
        return [one, parseContract(raw)] as const;
      })
      .filter(([claim, contract]) => resultOf(claim, contract) !== null);
    fc.assert(
      fc.property(endorsed, ([claim, contract]) => keepsItsPromises(claim, contract)),
      { numRuns: 12 },
    );
  });

  it('leaves out no set of at most two facts', () => {
    fc.assert(
      fc.property(pair(3), ([claim, contract]) => leavesNothingOut(claim, contract, 2)),
      { numRuns: 8 },
    );
  });

  it('leaves out no set of three facts', () => {
    fc.assert(
      fc.property(pair(2), ([claim, contract]) => leavesNothingOut(claim, contract, 3)),
      { numRuns: 1 },
    );
  });
});

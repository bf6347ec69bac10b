import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import { type Contract, parseContract } from '../../src/index.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { endorsedArbitrary } from '../oracle/endorsed.js';
import { withFact } from '../oracle/facts.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import type { Claim } from '../oracle/types.js';
import { leavesNothingOut, pair } from './left-out.js';
import {
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
      { numRuns: 5 },
    );
    fc.assert(
      fc.property(pair(2), ([claim, contract]) => keepsItsPromises(claim, contract)),
      { numRuns: 5 },
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
      { numRuns: 6 },
    );
  });

  it('leaves out no set of at most two facts', () => {
    fc.assert(
      fc.property(pair(3), ([claim, contract]) => leavesNothingOut(claim, contract, 2)),
      { numRuns: 4 },
    );
  });
});

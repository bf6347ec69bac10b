// 所说的每一项都兑现。What is said to change a determination does.
import { expect } from 'vitest';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import type { Contract } from '../../src/index.js';
import type { Claim } from '../oracle/types.js';
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
export function keepsItsPromises(claim: Claim, contract: Contract): void {
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

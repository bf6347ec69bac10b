// 凡是能改变结论的几项，都在所说的之中。Whatever would change a determination is among what is said of it.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { FactChange } from '../../src/challenge/change.js';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import { CIRCUMSTANCES_OF } from '../../src/claim/vocabulary.js';
import { type Contract, parseContract } from '../../src/index.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { factPaths, valueAt } from '../oracle/facts.js';
import type { Claim } from '../oracle/types.js';
import { everyValueOf } from '../oracle/values.js';
import { admits, type Result, reaches, resultOf, writeAll } from './support.js';

type Pair = readonly [string, unknown];

const standing = (facility: unknown): unknown =>
  facility === undefined ? 'none' : { municipal: (facility as { municipal: boolean }).municipal };

/** None, and each circumstance of the catalogue alone, as the cause of the loss or not. */
const circumstances = (kind: string): readonly unknown[] => [
  [],
  ...CIRCUMSTANCES_OF[kind as 'house'].flatMap((id) => [
    [{ id, causedLoss: true }],
    [{ id, causedLoss: false }],
  ]),
];

/** Values that stand for all that a fact may be, and both sides of every sum that was found. */
function standFor(claim: Claim, contract: Contract, facts: readonly FactChange[]): Pair[][] {
  const found = (path: string, by: number[]): string[] =>
    facts
      .filter(({ fact, to }) => fact === path && to.is.startsWith('at-'))
      .flatMap(({ to }) => by.map((each) => (Number(to.values[0]) + each).toFixed(2)))
      .filter((text) => Number(text) > 0 && Number(text) < 1e13);
  return factPaths(claim, contract as never).map((path) => {
    const sums = ['0', '9999999999999.99', ...found(path, [-0.01, 0, 0.01])];
    const quantities = {
      money: sums,
      rooms: [1, 2, 9, 1000, ...found(path, [0]).map(Number)],
      area: ['0.01', '1', '100000', ...found(path, [-0.01, 0])],
    };
    const inside = '500110110';
    const own: Readonly<Record<string, readonly unknown[]>> = {
      'incident.division': [inside, '500110103', '500113'],
      'loss.circumstances': circumstances(claim.loss.kind),
    };
    const values = own[path] ?? everyValueOf({ ...claim, incident: {} }, contract as never, path, quantities);
    return values
      .map((value) => (path === 'incident.facility' ? standing(value) : value))
      .filter((value) => JSON.stringify(value) !== JSON.stringify(valueAt(claim, path)))
      .map((value): Pair => [path, value]);
  });
}

/** A smaller set may ask for a higher sum, or that more circumstances be gone. */
const mayAskMore = ({ fact, to: { is } }: FactChange): boolean =>
  is.startsWith('at-') || (fact === 'loss.circumstances' && is === 'none-of');

/** Every set of at most so many changes that leads to a goal, while no part of it does, is among those found. */
export function leavesNothingOut(claim: Claim, contract: Contract, most: number): void {
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
                (admits(each, value, contract) || (named.length < size && mayAskMore(each))),
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

export const pair = (gaps: boolean | number) =>
  fc
    .tuple(claimArbitrary({ gaps }), contractArbitrary)
    .map(([claim, contract]) => [claim, parseContract(contract)] as const)
    .filter(([claim, contract]) => resultOf(claim, contract) !== null);

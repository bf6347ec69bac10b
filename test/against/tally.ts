import { answerOf } from './answer.js';
import type { Comparisons } from './comparison.js';
import { type Difference, differencesBetween } from './differences.js';
import { HERE, type Package } from './package.js';

interface Found {
  /** 哪一组、哪一案。Which block, which claim. */
  readonly where: string;
  readonly differences: readonly Difference[];
}

/** 一项比较的结果。What came of one comparison. */
export interface Tallied {
  readonly compared: number;
  /** 对照拒绝作答的次数。How many of them the reference refused. */
  readonly refused: number;
  readonly differing: number;
  /** 头几处。The first few that differ. */
  readonly found: readonly Found[];
}

const NONE: Tallied = { compared: 0, refused: 0, differing: 0, found: [] };
const FEW = 3;

/** 各项比较的结果，依次累计。What came of each comparison so far. */
export type Tally = Map<string, Tallied>;

/** 把一组问题各向两个包问一遍。Asks both packages every question of a list whose turn it is. */
export function compare<S>(
  tally: Tally,
  there: Package,
  comparisons: Comparisons<S>,
  { number, where }: { readonly number: number; readonly where: string },
  subjectFor: (of: Package) => S,
): void {
  const [subjectThere, subjectHere] = [subjectFor(there), subjectFor(HERE)];
  for (const [name, { every, ask }] of Object.entries(comparisons)) {
    if (number % every !== 0) continue;
    const expected = answerOf(() => ask(there, subjectThere));
    const differences = differencesBetween(
      name,
      expected,
      answerOf(() => ask(HERE, subjectHere)),
    );
    const before = tally.get(name) ?? NONE;
    const differs = differences.length > 0;
    tally.set(name, {
      compared: before.compared + 1,
      refused: before.refused + (expected.startsWith('{"thrown"') ? 1 : 0),
      differing: before.differing + (differs ? 1 : 0),
      found: differs && before.found.length < FEW ? [...before.found, { where, differences }] : before.found,
    });
  }
}

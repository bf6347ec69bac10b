import { crashOf } from './answer.js';
import type { Answered } from './asking.js';
import { type Difference, differencesBetween } from './differences.js';

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
  /** 何处不同，各几次；键里的位置以星号代替。At which places they differ, how often; positions in lists as stars. */
  readonly places: ReadonlyMap<string, number>;
}

const NONE: Tallied = { compared: 0, refused: 0, differing: 0, found: [], places: new Map() };
const FEW = 3;

/** 各项比较的结果，依次累计。What came of each comparison so far. */
export type Tally = Map<string, Tallied>;

const placeOf = ({ path }: Difference): string => path.replaceAll(/(?<=^|\.)\d+(?=\.|$)/g, '*');

/** 计入一问两答；对照自己出错、无从比较的，返回其错。Counts what was answered; returns the error of a reference that failed, so that there is nothing to compare. */
export function count(tally: Tally, { name, where, there, here }: Answered): string | null {
  const crash = crashOf(there);
  if (crash !== null) return crash;
  const differences = differencesBetween(there, here);
  const before = tally.get(name) ?? NONE;
  const differs = differences.length > 0;
  const places = new Map(before.places);
  for (const place of new Set(differences.map(placeOf))) places.set(place, (places.get(place) ?? 0) + 1);
  tally.set(name, {
    compared: before.compared + 1,
    refused: before.refused + (there.startsWith('{"thrown"') ? 1 : 0),
    differing: before.differing + (differs ? 1 : 0),
    found: differs && before.found.length < FEW ? [...before.found, { where, differences }] : before.found,
    places,
  });
  return null;
}

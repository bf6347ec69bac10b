/** A record that a later version of the same key supersedes. */
export interface Versioned {
  readonly version: number;
}

export type KeyOf<R> = (record: R) => string;

/** Two different texts by code units, the same on every host. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : 1);

/** Records of one key and one version: more than one only where they contradict each other, in order of their content. */
type StandingRecords<R> = readonly [R, ...R[]];

const contentOf = (record: object): string => JSON.stringify(record);

/** The later version of two; of the same version, every content that either has. */
function laterVersion<R extends Versioned>(
  some: StandingRecords<R>,
  others: StandingRecords<R>,
): StandingRecords<R> {
  if (some[0].version !== others[0].version) return some[0].version > others[0].version ? some : others;
  const contents = new Map([...some, ...others].map((record) => [contentOf(record), record]));
  return [...contents]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, record]) => record) as unknown as StandingRecords<R>;
}

/** A register, taken apart by key, in its order. */
function standingIn<R>(register: readonly R[], keyOf: KeyOf<R>): readonly StandingRecords<R>[] {
  const parts: [R, ...R[]][] = [];
  let key: string | undefined;
  for (const record of register) {
    if (keyOf(record) === key) (parts.at(-1) as R[]).push(record);
    else parts.push([record]);
    key = keyOf(record);
  }
  return parts;
}

/** Records in any order, put together by key, in order of the keys. */
function sorted<R extends Versioned>(records: readonly R[], keyOf: KeyOf<R>): readonly StandingRecords<R>[] {
  const byKey = new Map<string, StandingRecords<R>>();
  for (const record of records) {
    const key = keyOf(record);
    const others = byKey.get(key);
    byKey.set(key, others === undefined ? [record] : laterVersion(others, [record]));
  }
  return [...byKey].sort(([a], [b]) => compareTexts(a, b)).map(([, standing]) => standing);
}

/**
 * Adds records to a register: the latest version of each key stands; where contents of that version contradict each other, all
 * of them stand, until a later version decides. Neither the order nor the grouping nor repetition makes a difference. A
 * register is in order of its keys.
 */
export function withMore<R extends Versioned>(
  register: readonly R[],
  records: readonly R[],
  keyOf: KeyOf<R>,
): readonly R[] {
  if (records.length === 0) return register;
  const [old, added] = [standingIn(register, keyOf), sorted(records, keyOf)];
  const merged: R[] = [];
  let i = 0;
  for (const standing of added) {
    const key = keyOf(standing[0]);
    for (; i < old.length && keyOf((old[i] as StandingRecords<R>)[0]) < key; i++)
      merged.push(...(old[i] as StandingRecords<R>));
    const known = old[i];
    if (known !== undefined && keyOf(known[0]) === key) {
      merged.push(...laterVersion(known, standing));
      i++;
    } else merged.push(...standing);
  }
  for (; i < old.length; i++) merged.push(...(old[i] as StandingRecords<R>));
  return merged;
}

/** One record for each key: where several contradict each other, the one of least `weight`, ties by content. */
export const standingRecords = <R>(
  register: readonly R[],
  keyOf: KeyOf<R>,
  weight: (record: R) => number,
): readonly R[] =>
  standingIn(register, keyOf).map((records) =>
    records.reduce((best, record) => (weight(record) < weight(best) ? record : best)),
  );

/** The records that contradict each other, together by key. */
export const contradictions = <R>(register: readonly R[], keyOf: KeyOf<R>): readonly StandingRecords<R>[] =>
  standingIn(register, keyOf).filter((records) => records.length > 1);

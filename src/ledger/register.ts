import { entriesIn, type Trie, valueUnder, withValue } from './trie.js';

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
function* byKey<R>(register: readonly R[], keyOf: KeyOf<R>): Generator<StandingRecords<R>> {
  let part: [R, ...R[]] | undefined;
  for (const record of register) {
    if (part !== undefined && keyOf(part[0]) === keyOf(record)) {
      part.push(record);
      continue;
    }
    if (part !== undefined) yield part;
    part = [record];
  }
  if (part !== undefined) yield part;
}

/** Of a key several records are held: earlier versions, or contents that contradict each other. */
interface Several<R> {
  readonly standing: StandingRecords<R>;
  /** Every earlier version, in order of versions, then of content. */
  readonly superseded: readonly R[];
}

/** What is held of one key: mostly one record alone. */
type Held<R> = R | Several<R>;

const isSeveral = <R>(held: Held<R>): held is Several<R> => 'standing' in (held as object);

const severalOf = <R>(held: Held<R>): Several<R> =>
  isSeveral(held) ? held : { standing: [held], superseded: [] };

/** The records of one kind, by key: a value that shares its parts with the one that it was made of. */
export interface Register<R> {
  readonly held: Trie<Held<R>>;
  /** The keys of which records contradict each other. */
  readonly contradicted: ReadonlySet<string>;
}

export const EMPTY_REGISTER: Register<never> = { held: null, contradicted: new Set() };

function heldWith<R extends Versioned>(known: Held<R> | undefined, record: R): Held<R> {
  if (known === undefined) return record;
  const held = severalOf(known);
  const standing = laterVersion(held.standing, [record]);
  const now = standing[0].version;
  const before = [...held.standing, record].filter(({ version }) => version < now);
  const contents = new Map([...held.superseded, ...before].map((each) => [contentOf(each), each]));
  const superseded = [...contents]
    .sort(([a, one], [b, other]) => one.version - other.version || compareTexts(a, b))
    .map(([, each]) => each);
  return standing.length === 1 && superseded.length === 0 ? standing[0] : { standing, superseded };
}

/**
 * Adds records to a register: the latest version of each key stands, and earlier ones are kept beside it; where contents of the
 * latest contradict each other, all of them stand, until a later version decides. Neither the order nor the grouping nor repetition
 * makes a difference. It costs as much for each record however many there are.
 */
export function withMore<R extends Versioned>(
  register: Register<R>,
  records: readonly R[],
  keyOf: KeyOf<R>,
): Register<R> {
  if (records.length === 0) return register;
  let { held } = register;
  const contradicted = new Set(register.contradicted);
  for (const record of records) {
    const key = keyOf(record);
    const now = heldWith(valueUnder(held, key), record);
    held = withValue(held, key, now);
    if (severalOf(now).standing.length > 1) contradicted.add(key);
    else contradicted.delete(key);
  }
  return { held, contradicted };
}

/** What is held, in order of its keys. */
function* inOrder<R>({ held }: Register<R>): Generator<Several<R>> {
  const keys = Array.from(entriesIn(held), ([key]) => key);
  for (const key of keys.sort()) yield severalOf(valueUnder(held, key) as Held<R>);
}

/** The records that stand, in order of their keys. */
export function allStanding<R>(register: Register<R>): readonly R[] {
  const records: R[] = [];
  for (const { standing } of inOrder(register)) records.push(...standing);
  return records;
}

/** Those that a later version superseded, in order of their keys. */
export function allSuperseded<R>(register: Register<R>): readonly R[] {
  const records: R[] = [];
  for (const { superseded } of inOrder(register)) records.push(...superseded);
  return records;
}

/** Records of the latest version that contradict each other, in order of their keys. */
export const contradictedIn = <R>({ held, contradicted }: Register<R>): readonly StandingRecords<R>[] =>
  [...contradicted].sort().map((key) => severalOf(valueUnder(held, key) as Held<R>).standing);

/** One record for each key: where several contradict each other, the one of least `weight`, ties by content. */
export function standingRecords<R>(
  register: readonly R[],
  keyOf: KeyOf<R>,
  weight: (record: R) => number,
): readonly R[] {
  const standing: R[] = [];
  for (const records of byKey(register, keyOf))
    standing.push(records.reduce((best, record) => (weight(record) < weight(best) ? record : best)));
  return standing;
}

/** The records that contradict each other, together by key. */
export function contradictions<R>(register: readonly R[], keyOf: KeyOf<R>): readonly StandingRecords<R>[] {
  const found: StandingRecords<R>[] = [];
  for (const records of byKey(register, keyOf)) if (records.length > 1) found.push(records);
  return found;
}

import { fingerprint, type Json } from './hash.js';
import { isObject, pathTo, type Unequal, unequal } from './leaves.js';
import type { DocumentPart } from './part.js';

type Place = 'read' | 'unread';

interface Leaf {
  readonly place: Place;
  readonly value: Json;
}

const isTree = (value: Json): value is Json[] | { readonly [key: string]: Json } =>
  Array.isArray(value)
    ? value.some((entry) => typeof entry === 'object' && entry !== null)
    : isObject(value) && Object.keys(value).length > 0;

function* leavesIn(value: Json, path: string): Generator<readonly [path: string, value: Json]> {
  if (!isTree(value)) yield [path, value];
  else for (const [key, part] of Object.entries(value)) yield* leavesIn(part, pathTo(path, key));
}

/** Every leaf of a part by its path in the document, and whether it was read; a list of plain values is one leaf. */
function leavesOf(part: { readonly [P in Place]?: Json | undefined }): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const place of ['read', 'unread'] as const) {
    for (const [path, value] of leavesIn(part[place] ?? {}, '')) leaves.set(path, { place, value });
  }
  return leaves;
}

/** What differs in a part of a receipt: in what it says, or only in what was read of it. */
export interface PartDifferences {
  readonly said: readonly Unequal[];
  readonly moved: readonly Unequal[];
}

/** Whether a value that was read and the fingerprint of one that was not are of the same. */
const isSame = (a: Leaf, b: Leaf): boolean =>
  a.place === 'read' ? fingerprint(a.value) === b.value : fingerprint(b.value) === a.value;

/** Compares what a receipt says of a claim or a contract with what it should say. */
export function comparePart(
  section: string,
  expected: DocumentPart,
  found: Json | undefined,
): PartDifferences {
  if (!isObject(found))
    return { said: [{ path: section, expected: expected as unknown as Json, found }], moved: [] };
  const { read: _, unread: __, ...rest } = expected;
  const { read, unread, ...others } = found;
  const [should, does] = [leavesOf(expected), leavesOf({ read, unread })];
  const said = [...unequal(rest, others, section)];
  const moved: Unequal[] = [];
  for (const path of new Set([...should.keys(), ...does.keys()])) {
    const [e, f] = [should.get(path), does.get(path)];
    const at = pathTo(`${section}.${((f ?? e) as Leaf).place}`, path);
    if (e === undefined || f === undefined || e.place === f.place)
      said.push(...unequal(e?.value, f?.value, at));
    else if (isSame(e, f)) moved.push({ path: at, expected: undefined, found: f.value });
    else said.push({ path: at, expected: e.value, found: f.value });
  }
  return { said, moved };
}

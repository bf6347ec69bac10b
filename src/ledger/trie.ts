/** Texts and what they stand for, in a tree that is never changed: with one more it shares all but a few nodes with the one before. */
export type Trie<V> = Leaf<V> | Branch<V> | null;

/** A text, and whatever others are of its hash. */
interface Leaf<V> {
  readonly key: string;
  readonly value: V;
  readonly more: Leaf<V> | null;
}

/** Up to 32 nodes, by five bits of the hash: a bit of `places` for each that is there. */
interface Branch<V> {
  readonly places: number;
  readonly nodes: readonly (Leaf<V> | Branch<V>)[];
}

const BITS = 5;

/** FNV-1a over UTF-16 code units. */
function hashed(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const isLeaf = <V>(node: Leaf<V> | Branch<V>): node is Leaf<V> => 'key' in node;

const bitOf = (hash: number, depth: number): number => 1 << ((hash >>> (depth * BITS)) & 31);

/** How many nodes stand before a place. */
function before(places: number, place: number): number {
  let count = 0;
  for (let bits = places & (place - 1); bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** With a value for its key among texts of one hash. */
function amongLeaves<V>(leaf: Leaf<V> | null, key: string, value: V): Leaf<V> {
  if (leaf === null) return { key, value, more: null };
  if (leaf.key === key) return { key, value, more: leaf.more };
  return { ...leaf, more: amongLeaves(leaf.more, key, value) };
}

function withLeaf<V>(node: Trie<V>, hash: number, depth: number, key: string, value: V): Leaf<V> | Branch<V> {
  if (node === null) return { key, value, more: null };
  if (isLeaf(node)) {
    const other = hashed(node.key);
    if (other === hash) return amongLeaves(node, key, value);
    return withLeaf(
      { places: bitOf(other, depth), nodes: [node] } satisfies Branch<V>,
      hash,
      depth,
      key,
      value,
    );
  }
  const place = bitOf(hash, depth);
  const at = before(node.places, place);
  const isThere = (node.places & place) !== 0;
  const inner = withLeaf(
    isThere ? (node.nodes[at] as Leaf<V> | Branch<V>) : null,
    hash,
    depth + 1,
    key,
    value,
  );
  const nodes = [...node.nodes];
  nodes.splice(at, isThere ? 1 : 0, inner);
  return { places: node.places | place, nodes };
}

export function valueUnder<V>(trie: Trie<V>, key: string): V | undefined {
  const hash = hashed(key);
  let node = trie;
  for (let depth = 0; node !== null && !isLeaf(node); depth++) {
    const place = bitOf(hash, depth);
    node = (node.places & place) === 0 ? null : (node.nodes[before(node.places, place)] as Trie<V>);
  }
  let leaf = node;
  while (leaf !== null && leaf.key !== key) leaf = leaf.more;
  return leaf?.value;
}

/** With one more, or another value for one that is there. */
export const withValue = <V>(trie: Trie<V>, key: string, value: V): Trie<V> =>
  withLeaf(trie, hashed(key), 0, key, value);

/** All that there is, in an order of its own. */
export function* entriesIn<V>(trie: Trie<V>): Generator<readonly [key: string, value: V]> {
  if (trie === null) return;
  if (!isLeaf(trie)) for (const node of trie.nodes) yield* entriesIn(node);
  else for (let leaf: Leaf<V> | null = trie; leaf !== null; leaf = leaf.more) yield [leaf.key, leaf.value];
}

/** Texts and what they stand for, in a tree that is never changed: with one more it shares all but a few nodes with the one before. */
export type Trie<V> = Leaf<V> | Branch<V> | null;

/** Texts of one hash. */
interface Leaf<V> {
  readonly hash: number;
  readonly entries: readonly (readonly [key: string, value: V])[];
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

const isLeaf = <V>(node: Leaf<V> | Branch<V>): node is Leaf<V> => 'hash' in node;

const bitOf = (hash: number, depth: number): number => 1 << ((hash >>> (depth * BITS)) & 31);

/** How many nodes stand before a place. */
function before(places: number, place: number): number {
  let count = 0;
  for (let bits = places & (place - 1); bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

function valueIn<V>(trie: Trie<V>, hash: number, key: string): V | undefined {
  let node = trie;
  for (let depth = 0; node !== null && !isLeaf(node); depth++) {
    const place = bitOf(hash, depth);
    node = (node.places & place) === 0 ? null : (node.nodes[before(node.places, place)] as Trie<V>);
  }
  return node?.hash === hash ? node.entries.find(([known]) => known === key)?.[1] : undefined;
}

function withLeaf<V>(node: Trie<V>, leaf: Leaf<V>, depth: number): Leaf<V> | Branch<V> {
  if (node === null) return leaf;
  if (isLeaf(node)) {
    if (node.hash !== leaf.hash)
      return withLeaf({ places: bitOf(node.hash, depth), nodes: [node] } satisfies Branch<V>, leaf, depth);
    const [[key]] = leaf.entries as readonly [readonly [string, V]];
    return {
      hash: leaf.hash,
      entries: [...node.entries.filter(([known]) => known !== key), ...leaf.entries],
    };
  }
  const place = bitOf(leaf.hash, depth);
  const at = before(node.places, place);
  const isThere = (node.places & place) !== 0;
  const inner = withLeaf(isThere ? (node.nodes[at] as Leaf<V> | Branch<V>) : null, leaf, depth + 1);
  const nodes = [...node.nodes];
  nodes.splice(at, isThere ? 1 : 0, inner);
  return { places: node.places | place, nodes };
}

export const valueUnder = <V>(trie: Trie<V>, key: string): V | undefined => valueIn(trie, hashed(key), key);

/** With one more, or another value for one that is there. */
export const withValue = <V>(trie: Trie<V>, key: string, value: V): Trie<V> =>
  withLeaf(trie, { hash: hashed(key), entries: [[key, value]] }, 0);

/** All that there is, in an order of its own. */
export function* entriesIn<V>(trie: Trie<V>): Generator<readonly [key: string, value: V]> {
  if (trie === null) return;
  if (isLeaf(trie)) yield* trie.entries;
  else for (const node of trie.nodes) yield* entriesIn(node);
}

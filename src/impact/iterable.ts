import { inArgument, kindOf, refuse } from '../input/issue.js';

function isIterable(value: object): boolean {
  try {
    return typeof (value as Iterable<unknown>)[Symbol.iterator] === 'function';
  } catch {
    return false;
  }
}

/** A list may be a proxy that throws; what a generator throws is its own. */
function* listEntries<V>(argument: string, list: readonly V[]): Generator<V> {
  const read = <R>(take: () => R): R => {
    try {
      return take();
    } catch {
      return inArgument(argument, () => refuse('', 'unreadable', 'array'));
    }
  };
  for (let i = 0; read(() => i < list.length); i++) yield read(() => list[i] as V);
}

/** A list, or whatever else gives its entries one after another, such as a generator; text is none. */
export function iterableOf<V>(argument: string, entries: Iterable<V>): Iterable<V> {
  if (kindOf(entries) === 'array') return listEntries(argument, entries as readonly V[]);
  if (typeof entries === 'object' && entries !== null && isIterable(entries)) return entries;
  return inArgument(argument, () =>
    refuse('', 'wrong-type', kindOf(entries), { kind: 'type', type: 'array' }),
  );
}

import { inArgument, kindOf, refuse } from '../input/issue.js';

function isIterable(value: object): boolean {
  try {
    return typeof (value as Iterable<unknown>)[Symbol.iterator] === 'function';
  } catch {
    return false;
  }
}

/** A list, or whatever else gives its entries one after another, such as a generator; text is none. */
export function iterableOf<V>(argument: string, entries: Iterable<V>): Iterable<V> {
  if (typeof entries === 'object' && entries !== null && isIterable(entries)) return entries;
  return inArgument(argument, () =>
    refuse('', 'wrong-type', kindOf(entries), { kind: 'type', type: 'array' }),
  );
}

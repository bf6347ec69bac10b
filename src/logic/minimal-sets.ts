/** All sets of `size` places below `count`, in order. */
function* choices(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first++) {
    for (const rest of choices(count, size - 1, first + 1)) yield [first, ...rest];
  }
}

/**
 * The smallest sets of some items for which something holds that goes on holding as items are added: no set contains another.
 * What every one of them needs is found first, so that only the rest has to be tried.
 */
export function minimalSets<I>(
  items: readonly I[],
  holds: (set: readonly I[]) => boolean,
): readonly (readonly I[])[] {
  if (!holds(items)) return [];
  const needed = items.filter((item) => !holds(items.filter((other) => other !== item)));
  if (holds(needed)) return [needed];
  const others = items.filter((item) => !needed.includes(item));
  const found: (readonly I[])[] = [];
  for (let size = 1; size <= others.length; size++) {
    for (const choice of choices(others.length, size)) {
      const added = choice.map((place) => others[place] as I);
      if (found.some((smaller) => smaller.every((item) => added.includes(item)))) continue;
      if (holds(items.filter((item) => needed.includes(item) || added.includes(item)))) found.push(added);
    }
  }
  return found.map((added) => items.filter((item) => needed.includes(item) || added.includes(item)));
}

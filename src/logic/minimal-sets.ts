/** The fewer first; then by the places of what is in them. */
const inOrder = (a: readonly number[], b: readonly number[]): number =>
  a.length - b.length ||
  (a.find((place, i) => place !== b[i]) as number) - (b.find((place, i) => place !== a[i]) as number);

/**
 * The smallest sets of some items for which something holds that goes on holding as items are added: no set contains another.
 * What every one of them needs is found first. Of the rest, any other such set lacks something of one already found: so each item
 * of that is left out in turn, and what remains is searched again.
 */
export function minimalSets<I>(
  items: readonly I[],
  holds: (set: readonly I[]) => boolean,
): readonly (readonly I[])[] {
  if (!holds(items)) return [];
  const needed = items.filter((item) => !holds(items.filter((other) => other !== item)));
  if (holds(needed)) return [needed];
  const setOf = (places: readonly number[]) =>
    items.filter((item, place) => needed.includes(item) || places.includes(place));
  const found: (readonly number[])[] = [];
  const searched = new Set<string>();
  const search = (places: readonly number[]): void => {
    if (searched.has(String(places))) return;
    searched.add(String(places));
    let least = found.find((other) => other.every((place) => places.includes(place)));
    if (least === undefined) {
      if (!holds(setOf(places))) return;
      least = places.reduce((left, place) => {
        const fewer = left.filter((other) => other !== place);
        return holds(setOf(fewer)) ? fewer : left;
      }, places);
      found.push(least);
    }
    for (const place of least) search(places.filter((other) => other !== place));
  };
  search(items.flatMap((item, place) => (needed.includes(item) ? [] : [place])));
  return found.sort(inOrder).map(setOf);
}

/** The greatest number of the generator, 2³¹ − 1, a prime. */
const MODULUS = 2_147_483_647;
const FACTOR = 48_271;

/**
 * Numbers from a stated seed, so that whoever recomputes a sample draws the same rows: x ← 48271·x mod (2³¹ − 1), the minimal
 * standard of Park and Miller. Each is below `of`.
 */
export function drawer(seed: number): (of: number) => number {
  let x = seed;
  return (of) => {
    x = (FACTOR * x) % MODULUS;
    return x % of;
  };
}

/** So many places of as many as there are, each once: the place drawn is exchanged with the next one that is not yet taken. */
export function drawn(size: number, of: number, draw: (of: number) => number): readonly number[] {
  const moved = new Map<number, number>();
  const at = (place: number): number => moved.get(place) ?? place;
  const taken: number[] = [];
  for (let next = 0; next < Math.min(size, of); next++) {
    const place = next + draw(of - next);
    taken.push(at(place));
    moved.set(place, at(next));
  }
  return taken.sort((a, b) => a - b);
}

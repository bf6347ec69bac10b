/** 一个区域：每个方面容许若干类，按位。A region: the classes that each aspect admits, as bits. */
export type Cube = readonly number[];

const includes = (cube: Cube, point: readonly number[]): boolean =>
  cube.every((set, i) => ((set >> (point[i] as number)) & 1) === 1);

/** 区域里的每一点。Every point of a cube. */
function* pointsOf(cube: Cube, i = 0, point: number[] = []): Generator<readonly number[]> {
  if (i === cube.length) {
    yield [...point];
    return;
  }
  for (let value = 0; (cube[i] as number) >> value > 0; value++) {
    if ((((cube[i] as number) >> value) & 1) === 0) continue;
    point[i] = value;
    yield* pointsOf(cube, i + 1, point);
  }
}

/**
 * 用尽量少、尽量大的区域盖住若干点：从一点出发，逐个方面放宽，只要区域里全是容许的点；再去掉多余的区域。
 * Covers points by few and large regions: from a point each aspect is widened while the region holds admitted points only;
 * then regions that are not needed are dropped. Every region is maximal in the aspects that may be widened.
 *
 * @param wide 各方面的类数；为 0 的方面不放宽。The classes of each aspect; those of 0 are not widened.
 */
export function cubesFor(
  points: readonly (readonly number[])[],
  admitted: (point: readonly number[]) => boolean,
  wide: readonly number[],
): Cube[] {
  const widened = (start: readonly number[]): Cube => {
    const cube = start.map((value) => 1 << value);
    for (let i = wide.length - 1; i >= 0; i--) {
      for (let value = 0; value < (wide[i] as number); value++) {
        if (((cube[i] as number) >> value) & 1) continue;
        const strip = cube.with(i, 1 << value);
        if ([...pointsOf(strip)].every(admitted)) cube[i] = (cube[i] as number) | (1 << value);
      }
    }
    return cube;
  };
  const candidates = [...new Map(points.map(widened).map((cube) => [cube.join(), cube])).values()];
  return candidates.reduceRight<Cube[]>((kept, candidate) => {
    const others = kept.filter((each) => each !== candidate);
    const isNeeded = points.some(
      (point) => includes(candidate, point) && !others.some((each) => includes(each, point)),
    );
    return isNeeded ? kept : others;
  }, candidates);
}

export { includes };

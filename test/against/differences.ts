/** 两份答案的一处不同；缺的一侧没有值。A place at which two answers differ; no text where there is nothing. */
export interface Difference {
  readonly path: string;
  readonly there: string | undefined;
  readonly here: string | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function* between(path: string, there: unknown, here: unknown): Generator<Difference> {
  if (!isObject(there) || !isObject(here) || Array.isArray(there) !== Array.isArray(here)) {
    if (there !== here) yield { path, there: JSON.stringify(there), here: JSON.stringify(here) };
    return;
  }
  for (const key of new Set([...Object.keys(there), ...Object.keys(here)]))
    yield* between(below(path, key), there[key], here[key]);
  const shared = (one: object, other: object): string =>
    Object.keys(one)
      .filter((key) => key in other)
      .join();
  const [first, second] = [shared(there, here), shared(here, there)];
  if (first !== second) yield { path: below(path, '(order of keys)'), there: first, here: second };
}

/**
 * 两份答案的不同，按 JSON 文本，键的次序也算。How two answers differ, as JSON texts: the order of keys counts.
 *
 * @param there 对照的答案。The answer of the reference.
 */
export const differencesBetween = (there: string, here: string): readonly Difference[] =>
  there === here ? [] : [...between('', JSON.parse(there), JSON.parse(here))];

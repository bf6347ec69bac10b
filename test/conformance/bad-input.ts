// 不合格式的输入：每一处各错一回。Inputs that break the format: one mistake at every place.
import type { Json } from './kit/runner.js';

type Path = readonly (string | number)[];

interface WrongInput {
  readonly [key: string]: Json;
  readonly as: 'claim' | 'contract';
  readonly base: string;
  readonly path: Path;
  readonly to: Json;
}

function* placesIn(value: Json, path: Path = []): Generator<readonly [Path, Json]> {
  yield [path, value];
  if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* placesIn(part as Json, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** 与这个值相近而不合格式的。What is near a value, and not what the format allows. */
function near(value: Json): readonly Json[] {
  if (typeof value === 'string') return [7, ` ${value}`, ''];
  if (typeof value === 'number') return [`${value}`, -1, 0.5];
  if (typeof value === 'boolean') return ['true'];
  if (Array.isArray(value)) return [{}, 'none'];
  return [[], { ...value, unheardOf: 1 }];
}

/** 一份合格的输入，逐处改错：哪里，改成什么。An input made wrong place by place: where, and to what. */
export const wrongInputs = (
  base: string,
  as: 'claim' | 'contract',
  documents: Readonly<Record<string, Json>>,
): readonly WrongInput[] =>
  [...placesIn(documents[base] as Json)].flatMap(([path, value]) =>
    near(value).map((to) => ({ as, base, path, to })),
  );

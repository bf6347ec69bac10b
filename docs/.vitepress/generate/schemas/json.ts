/** 一份 JSON Schema，或者其中一部分。A JSON Schema, or a part of one. */
export type Json = Readonly<Record<string, unknown>>;

/** 同一份模式的两种写法。The drafts in which each schema is published. */
export const DRAFTS = ['2020-12', 'draft-07'] as const;

export type Draft = (typeof DRAFTS)[number];

const META: Readonly<Record<Draft, string>> = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};

/** 每一处都改写，先里后外。Rewrites every part, the inner ones first. */
export function everywhere(value: unknown, rewrite: (part: Json, key: string) => Json, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => everywhere(each, rewrite, key));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, everywhere(part, rewrite, name)]);
  return rewrite(Object.fromEntries(parts) as Json, key);
}

/** 按某一版草案写成文件：定义放在该草案的地方，编号里有版本。A schema as a file of a draft, with its own id. */
export function inDraft(
  { name, title, schema }: { readonly name: string; readonly title: string; readonly schema: Json },
  draft: Draft,
  version: string,
): Json {
  const { $defs, ...rest } = schema;
  const whole = { $schema: META[draft], $id: idOf(name, draft, version), title, ...rest };
  if ($defs === undefined) return whole;
  if (draft === '2020-12') return { ...whole, $defs };
  const text = JSON.stringify({ ...whole, definitions: $defs });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/definitions/')) as Json;
}

const idOf = (name: string, draft: Draft, version: string): string =>
  `urn:qijiang-catastrophe-insurance:schema:${version}:${name}${draft === 'draft-07' ? ':draft-07' : ''}`;

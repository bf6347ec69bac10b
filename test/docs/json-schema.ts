import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DRAFTS, type Draft, inDraft, type Json } from '../../docs/.vitepress/generate/schemas/json.js';
import { published } from '../../docs/.vitepress/generate/schemas.js';

/** Fastify 5 的默认设置。What Fastify gives to ajv where nobody says otherwise. */
export const FASTIFY: Options = {
  coerceTypes: 'array',
  useDefaults: true,
  removeAdditional: true,
  allErrors: false,
};

const CLASSES = { '2020-12': Ajv2020, 'draft-07': Ajv } as const;

/** 校验器说的话一律记下，一句也不许说。Whatever a validator has to say of a schema. */
export const complaints: string[] = [];
const note = (...parts: unknown[]): void => void complaints.push(parts.join(' '));

const ALL = published();
const known = new Map<string, ValidateFunction>();

function compile(name: string, draft: Draft, options: Options): ValidateFunction {
  const found = ALL.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no schema ${name}`);
  const logger = { log: note, warn: note, error: note };
  return new CLASSES[draft]({ ...options, logger }).compile(
    inDraft({ ...found, title: found.title.en }, draft, '0'),
  );
}

/** 按草案和设置编译一份发布的模式。A published schema, compiled by a draft and under some options. */
export function compiled(name: string, draft: Draft = '2020-12', options: Options = {}): ValidateFunction {
  const key = JSON.stringify([name, draft, options]);
  const made = known.get(key) ?? compile(name, draft, options);
  known.set(key, made);
  return made;
}

/** 是否合乎发布的模式：两种草案一致。Whether a value fits a published schema, in both drafts alike. */
export function fits(value: unknown, name: string): boolean {
  const [first, second] = DRAFTS.map((draft) => compiled(name, draft)(value));
  if (first !== second) throw new Error(`the drafts of ${name} differ`);
  return first as boolean;
}

/** 是否合乎一份现成的模式。Whether a value fits a schema at hand. */
export const fitsSchema = (value: unknown, schema: Json): boolean =>
  new Ajv2020({ strict: false }).compile(schema)(value);

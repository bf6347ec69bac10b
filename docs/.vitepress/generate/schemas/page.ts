import type { Bilingual } from '../../../../src/input/bilingual.js';
import { blocks, code, heading, list, plain, table } from '../markdown.js';
import { published } from '../schemas.js';
import type { Site } from '../site.js';
import type { Json } from './json.js';

const LISTS: Bilingual = {
  zh: '案件和合同里的列表至多 100 项（承保机构 1 至 20 家）。',
  en: 'Lists of a claim or a contract have at most 100 entries (1 to 20 insurers).',
};

type Field = readonly [path: string, type: string, required: boolean];

function typeText(schema: Json, site: Site): string {
  const { t } = site;
  if (typeof schema.$ref === 'string') return code(schema.$ref.split('/').at(-1) ?? '');
  if (schema.else !== undefined && schema.type === undefined)
    return [schema.if, schema.else].map((one) => typeText(one as Json, site)).join(t(' 或 ', ' or '));
  if (schema.const !== undefined) return code(String(schema.const));
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => code(String(one))).join(' ');
  if (Array.isArray(schema.type)) return schema.type.map(String).join(t(' 或 ', ' or '));
  return String(schema.type ?? '');
}

/** 各字段，逐层展开。Every field, at its path. */
function* fieldsIn(schema: Json, site: Site, path = ''): Generator<Field> {
  for (const branch of [schema.then, schema.else])
    if (branch !== undefined) yield* fieldsIn(branch as Json, site, path);
  if (schema.items !== undefined) yield* fieldsIn(schema.items as Json, site, `${path}[]`);
  const required = (schema.required ?? []) as readonly string[];
  for (const [key, part] of Object.entries((schema.properties ?? {}) as Readonly<Record<string, Json>>)) {
    const at = path === '' ? key : `${path}.${key}`;
    yield [at, typeText(part, site), required.includes(key)];
    yield* fieldsIn(part, site, at);
  }
}

interface FormatDef {
  readonly description?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
}

/** 字段表。The tables of fields. */
export function schemaPage(site: Site): string {
  const { t } = site;
  const formats = [
    ...new Map(
      published().flatMap(({ io, schema }) =>
        io === 'output' ? [] : Object.entries((schema.$defs ?? {}) as Record<string, FormatDef>),
      ),
    ),
  ];
  return blocks(
    `# ${t('JSON Schema 字段', 'Fields of the JSON Schemas')}`,
    t(
      '由代码里的校验规则生成，随包发布，每份两种写法：草案 2020-12（`qijiang-catastrophe-insurance/schemas/claim.json` 等）和 draft-07（`qijiang-catastrophe-insurance/schemas/draft-07/claim.json` 等）；`$id` 里有版本。JSON Schema 说不出的要求，写在各表之下；以 `parseClaim`、`parseContract` 为准。',
      'Generated from the checks in the code and published with the package, each in two drafts: 2020-12 (`qijiang-catastrophe-insurance/schemas/claim.json` and so on) and draft-07 (`qijiang-catastrophe-insurance/schemas/draft-07/claim.json` and so on), with the version in `$id`. What JSON Schema cannot say stands below each table; `parseClaim` and `parseContract` have the last word.',
    ),
    t(
      '会改数据的校验器也可以用：在 Fastify 的默认设置下（删多余的键、转换类型、补默认值），合格的案件和合同校验以后一个字也不变，不认识的键照样不收，不会悄悄删掉。输出的模式是敞开的，日后多出的键照收。',
      'A validator that alters data may be used as well: under the defaults of Fastify (remove additional keys, coerce types, fill in defaults) a valid claim or contract comes out as it went in, to the letter, and an unknown key is refused, not dropped in silence. The schemas of outputs are open: keys that are added later are admitted.',
    ),
    t('输入中不认识的字段一律不收。', 'Unknown fields of an input are refused. ') + plain(site.say(LISTS)),
    heading(2, t('格式', 'Formats'), 'formats'),
    table(
      [t('名字', 'Name'), t('说明', 'Description'), t('样式', 'Pattern')],
      formats.map(
        ([name, { description, pattern, minimum, maximum, enum: values }]: readonly [string, FormatDef]) => [
          code(name),
          plain(String(description ?? '')),
          pattern === undefined
            ? values === undefined
              ? `${minimum ?? ''}–${maximum ?? ''}`
              : values.map((each) => code(String(each))).join(' ')
            : name.startsWith('instant') || name.startsWith('moment')
              ? 'ISO 8601'
              : code(String(pattern)),
        ],
      ),
    ),
    ...published().flatMap(({ name, title, schema, beyond }) => {
      const rows = [...fieldsIn(schema, site)];
      const unique = [...new Map(rows.map((row) => [row[0], row]))].map(([, row]) => row);
      return [
        heading(2, plain(site.say(title)), name),
        code(`qijiang-catastrophe-insurance/schemas/${name}.json`),
        table(
          [t('字段', 'Field'), t('类型', 'Type'), t('必填', 'Required')],
          unique.map(([path, type, required]) => [
            code(path),
            type,
            required ? t('是', 'yes') : t('否', 'no'),
          ]),
        ),
        beyond.length > 0 && t('此外：', 'Beyond that:'),
        beyond.length > 0 && list(beyond.map((each) => site.say(each))),
      ];
    }),
  );
}

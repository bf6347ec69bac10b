import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { DOCUMENTS, OUTSIDE_BODIES } from '../../../src/claim/attestation.js';
import { FACT_PATH } from '../../../src/claim/facts.js';
import { claimSchema } from '../../../src/claim/schema.js';
import { contractSchema } from '../../../src/contract/schema.js';
import type { MissingState } from '../../../src/decide/missing-fact.js';
import type { Bilingual } from '../../../src/input/bilingual.js';
import {
  area,
  grade,
  id,
  instant,
  moment,
  moneyText,
  rateText,
  rooms,
  share,
} from '../../../src/input/formats.js';
import { CLAUSE_IDS } from '../../../src/law/clause-ids.js';
import { INSTITUTIONS } from '../../../src/law/institutions.js';
import { LINES } from '../../../src/law/line-ids.js';
import { READING_IDS } from '../../../src/law/readings.js';
import { limitRowSchema } from '../../../src/limits/rows.js';
import { words } from '../../../src/words/en.js';
import { blocks, code, heading, list, plain, table } from './markdown.js';
import type { Site } from './site.js';

type Json = Readonly<Record<string, unknown>>;

const codes = <T extends string>(values: readonly T[]) => z.enum(values as readonly [T, ...T[]]);

const institutions = codes(Object.keys(INSTITUTIONS));

/** 合同自行约定的条件的路径。Where a condition of the contract's own stands. */
const conditionPath = z.string().check(z.regex(/^loss\.conditions\.[A-Za-z0-9_-]+$/));

/** 裁定由本库写出，这里写明它的样子。A determination is written by the library; this says what it looks like. */
function determinationSchema() {
  const line = codes(LINES);
  const attestation = z.strictObject({
    by: codes([...Object.keys(INSTITUTIONS), ...OUTSIDE_BODIES]),
    document: codes(DOCUMENTS),
  });
  const missing = z.strictObject({
    fact: z.union([codes(Object.values(FACT_PATH)), conditionPath]),
    text: z.optional(z.string()),
    state: codes(Object.keys(words.missingStates) as MissingState[]),
    rules: z.array(z.string()),
    clauses: z.array(codes(CLAUSE_IDS)),
    attestation: z.array(attestation),
  });
  const benefit = z.strictObject({
    benefit: codes(['death', 'disability', 'death-or-disability', 'compensation', 'medical', 'house']),
    amount: z.nullable(moneyText),
  });
  const result = z.strictObject({
    covered: z.nullable(z.boolean()),
    departments: z.array(institutions),
    payee: codes(['claimant', 'government']),
    amount: moneyText,
    benefits: z.array(benefit),
  });
  return z.strictObject({
    claim: id,
    contract: id,
    endorsement: z.optional(id),
    outcome: codes(['payable', 'pending', 'declined']),
    amount: moneyText,
    atMost: z.nullable(moneyText),
    line: z.nullable(line),
    departments: z.array(institutions),
    shares: z.array(z.strictObject({ insurer: id, amount: moneyText })),
    missing: z.array(missing),
    lines: z.strictObject(Object.fromEntries(LINES.map((each) => [each, result]))),
    chosen: z.array(codes(READING_IDS)),
  });
}

const both = (zh: string, en: string): string => `${zh} ${en}`;

/** 各种格式的名字和说明。The formats, by name. */
const FORMATS: readonly (readonly [schema: z.core.$ZodType, id: string, description: string])[] = [
  [id, 'id', both('首尾没有空白，不含残缺的字符。', 'No white space around it, no half characters.')],
  [
    moneyText,
    'money',
    both('以元为单位，至多两位小数，小于 10 万亿。', 'Yuan, at most two decimals, below 10^13.'),
  ],
  [rateText, 'rate', both('0 至 1 的小数。', 'A decimal from 0 to 1.')],
  [share, 'share', both('大于 0、至多为 1 的小数。', 'A decimal above 0 and at most 1.')],
  [area, 'area', both('平方米，大于 0。', 'Square metres, above 0.')],
  [
    instant,
    'instant',
    both('带时区偏移的 ISO 8601 时刻，日期须存在。', 'ISO 8601 with an offset; the date must exist.'),
  ],
  [
    moment,
    'moment',
    both(
      '时刻；只知道日期的，写北京时间的日期。',
      'An instant; where only the day is known, the day in Beijing.',
    ),
  ],
  [grade, 'grade', both('伤残等级，一级最重。', 'Disability grade, 1 the heaviest.')],
  [rooms, 'rooms', both('居住的自然间数。', 'Residential rooms.')],
];

/** zod 写成函数的检验，JSON Schema 说得出的部分。What JSON Schema can say of the checks that are functions. */
const SAID = new Map<z.core.$ZodType, Json>([
  [id, { type: 'string', minLength: 1, maxLength: 200, pattern: '^\\S([\\s\\S]*\\S)?$' }],
  [grade, { type: 'integer', minimum: 1, maximum: 10 }],
  [rooms, { type: 'integer', minimum: 1, maximum: 10_000 }],
]);

const DIVISION: Json = {
  type: 'string',
  pattern: '^\\d{6}(\\d{3}(\\d{3})?)?$',
  description: both('区划代码；500110 之内的须确有其地。', 'Division code; one within 500110 must exist.'),
};

function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const metadata = z.registry<{ id?: string; description?: string }>();
  for (const [format, name, description] of FORMATS) metadata.add(format, { id: name, description });
  const { '~standard': _, ...written } = z.toJSONSchema(schema, {
    io,
    metadata,
    override: ({ zodSchema, jsonSchema: json }) => {
      const said = SAID.get(zodSchema);
      if (said !== undefined) {
        delete json.pattern;
        Object.assign(json, said);
      }
      if (json.type === 'array' && json.maxItems === undefined && io === 'input') json.maxItems = 100;
    },
  }) as Json;
  return written;
}

/** `division` is the only text of a claim with a check of its own. */
function withDivision(schema: Json): Json {
  const copy = structuredClone(schema) as {
    properties: { incident: { properties: Record<string, unknown> } };
  };
  copy.properties.incident.properties.division = { anyOf: [DIVISION, { type: 'null' }] };
  return copy as unknown as Json;
}

interface Published {
  readonly name: string;
  readonly title: Bilingual;
  readonly schema: Json;
  /** JSON Schema 说不出的要求。What JSON Schema cannot say. */
  readonly beyond: readonly Bilingual[];
}

const LISTS: Bilingual = {
  zh: '列表至多 100 项（承保机构 1 至 20 家）。',
  en: 'Lists have at most 100 entries (1 to 20 insurers).',
};

/** 随包发布的 JSON Schema。The JSON Schemas that are published with the package. */
export const published = (): readonly Published[] => [
  {
    name: 'claim',
    title: { zh: '案件', en: 'Claim' },
    schema: withDivision(jsonSchema(claimSchema, 'input')),
    beyond: [
      {
        zh: '`incident.division`：500110（綦江区）之内的 9 位、12 位代码须是确有的街镇。',
        en: '`incident.division`: a code of 9 or 12 digits within 500110 (綦江) must name a street or town that exists.',
      },
      {
        zh: '`loss.circumstances` 中的情形各不相同；`loss.disabilityGrade` 写成列表的，有 2 至 20 个等级。',
        en: 'Circumstances in `loss.circumstances` differ; a list in `loss.disabilityGrade` has 2 to 20 grades.',
      },
      {
        zh: '文字不得含残缺的代理对字符、控制字符。',
        en: 'Texts must not hold half of a surrogate pair, or control characters.',
      },
    ],
  },
  {
    name: 'contract',
    title: { zh: '合同', en: 'Contract' },
    schema: jsonSchema(contractSchema, 'input'),
    beyond: [
      { zh: '`term.end` 晚于 `term.start`。', en: '`term.end` is after `term.start`.' },
      {
        zh: '`insurers`：编号各不相同，恰有一家首席，份额之和恰为 1。',
        en: '`insurers`: ids differ, exactly one lead, shares add up to exactly 1.',
      },
      {
        zh: '`exclusions`、`conditions`：编号各不相同；写明 `lines` 的，至少一个险种，不重复。',
        en: '`exclusions`, `conditions`: ids differ; `lines`, where given, names at least one line and none twice.',
      },
      {
        zh: '`serviceStandards` 的每一项恰有 `hours`、`days` 之一，可以有 `from`。',
        en: 'Each entry of `serviceStandards` has either `hours` or `days`, and may have `from`.',
      },
      {
        zh: '`endorsements`：编号各不相同，在 `term` 之内生效，依 `effectiveAt` 先后排列。',
        en: '`endorsements`: different ids; each takes effect within `term`, later than the one before.',
      },
    ],
  },
  {
    name: 'limit-row',
    title: { zh: '限额登记册的一行', en: 'A row of the register that limits are applied to' },
    schema: jsonSchema(limitRowSchema, 'input'),
    beyond: [],
  },
  {
    name: 'determination',
    title: { zh: '裁定（输出）', en: 'Determination (output)' },
    schema: jsonSchema(determinationSchema(), 'output'),
    beyond: [
      { zh: '`shares` 各项之和等于 `amount`。', en: '`shares` add up to `amount`.' },
      {
        zh: '`missing` 为空，当且仅当裁定已是最终。',
        en: '`missing` is empty exactly when the determination is final.',
      },
    ],
  },
];

/** 写成文件；打包和建站都用它。Writes them as files, for the package and for the site. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, title, schema } of published()) {
    const { $schema, ...rest } = schema;
    const file = { $schema, title: both(title.zh, title.en), ...rest };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(file, null, 2)}\n`);
  }
}

type Field = readonly [path: string, type: string, required: boolean];

function typeText(schema: Json, site: Site): string {
  const { t } = site;
  if (typeof schema.$ref === 'string') return code(schema.$ref.split('/').at(-1) ?? '');
  const options = (schema.anyOf ?? schema.oneOf) as readonly Json[] | undefined;
  if (options !== undefined) return options.map((one) => typeText(one, site)).join(t(' 或 ', ' or '));
  if (schema.const !== undefined) return code(String(schema.const));
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => code(String(one))).join(' ');
  if (Array.isArray(schema.type)) return schema.type.map(String).join(t(' 或 ', ' or '));
  return String(schema.type ?? '');
}

/** 各字段，逐层展开。Every field, at its path. */
function* fieldsIn(schema: Json, site: Site, path = ''): Generator<Field> {
  const variants = (schema.oneOf ?? schema.anyOf) as readonly Json[] | undefined;
  if (variants !== undefined) for (const one of variants) yield* fieldsIn(one, site, path);
  if (schema.items !== undefined) yield* fieldsIn(schema.items as Json, site, `${path}[]`);
  const required = (schema.required ?? []) as readonly string[];
  for (const [key, part] of Object.entries((schema.properties ?? {}) as Readonly<Record<string, Json>>)) {
    const at = path === '' ? key : `${path}.${key}`;
    yield [at, typeText(part, site), required.includes(key)];
    yield* fieldsIn(part, site, at);
  }
}

/** 字段表。The tables of fields. */
export function schemaPage(site: Site): string {
  const { t } = site;
  const formats = [
    ...new Map(
      published().flatMap(({ schema }) => Object.entries((schema.$defs ?? {}) as Record<string, Json>)),
    ),
  ];
  return blocks(
    `# ${t('JSON Schema 字段', 'Fields of the JSON Schemas')}`,
    t(
      '由代码里的校验规则生成（草案 2020-12），随包发布：`qijiang-catastrophe-insurance/schemas/claim.json` 等。JSON Schema 说不出的要求，写在各表之下；以 `parseClaim`、`parseContract` 为准。',
      'Generated from the checks in the code (draft 2020-12) and published with the package: `qijiang-catastrophe-insurance/schemas/claim.json` and so on. What JSON Schema cannot say stands below each table; `parseClaim` and `parseContract` have the last word.',
    ),
    t('不认识的字段一律不收。', 'Unknown fields are refused.') + plain(site.say(LISTS)),
    heading(2, t('格式', 'Formats'), 'formats'),
    table(
      [t('名字', 'Name'), t('说明', 'Description'), t('样式', 'Pattern')],
      formats.map(([name, { description, pattern, minimum, maximum }]) => [
        code(name),
        plain(String(description ?? '')),
        pattern === undefined
          ? `${minimum ?? ''}–${maximum ?? ''}`
          : ['instant', 'moment'].includes(name)
            ? 'ISO 8601'
            : code(String(pattern)),
      ]),
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

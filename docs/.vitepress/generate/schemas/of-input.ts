import * as z from 'zod/mini';
import {
  area,
  dueText,
  epoch,
  fen,
  grade,
  hash,
  hours,
  id,
  instant,
  key,
  moment,
  moneyText,
  movementText,
  rateText,
  rooms,
  share,
} from '../../../../src/input/formats.js';
import { version } from '../../../../src/ledger/record-kind.js';
import { place } from '../../../../src/limits/places.js';
import { everywhere, type Json } from './json.js';

const both = (zh: string, en: string): string => `${zh} ${en}`;

/** 各种格式的名字和说明。The formats, by name. */
const FORMATS: readonly (readonly [schema: z.core.$ZodType, id: string, description: string])[] = [
  [
    id,
    'id',
    both(
      '首尾没有空白，不含控制字符、改变书写方向的字符和全角数字。',
      'No white space around it, no control or direction characters, no full-width digits.',
    ),
  ],
  [key, 'key', both('字母、数字、- 和 _。', 'Letters, digits, - and _.')],
  [
    moneyText,
    'money',
    both('以元为单位，至多两位小数，小于 10 万亿。', 'Yuan, at most two decimals, below 10^13.'),
  ],
  [
    dueText,
    'due',
    both(
      '以元为单位，至多两位小数，至多 90071992547409.91：一案应付多少，可以比案件、合同里的金额大。',
      'Yuan, at most two decimals, at most 90071992547409.91: what is due on a claim may be more than a sum in a claim or contract.',
    ),
  ],
  [
    movementText,
    'movement',
    both(
      '以元为单位，至多两位小数，绝对值小于 10 万亿；冲销、更正、追回的小于零。',
      'Yuan, at most two decimals, between -10^13 and 10^13: below zero what is reversed, corrected or recovered.',
    ),
  ],
  [rateText, 'rate', both('0 至 1 的小数。', 'A decimal from 0 to 1.')],
  [share, 'share', both('大于 0、至多为 1 的小数。', 'A decimal above 0 and at most 1.')],
  [area, 'area', both('平方米，大于 0，小于 1000 万。', 'Square metres, above 0 and below 10^7.')],
  [
    instant,
    'instant',
    both('带时区偏移的 ISO 8601 时刻，日期须存在。', 'ISO 8601 with an offset; the date must exist.'),
  ],
  [
    moment,
    'moment',
    both('带时区偏移的时刻，或者北京时间的一天。', 'An instant with an offset, or a Beijing day.'),
  ],
  [grade, 'grade', both('伤残等级，一级最重。', 'Disability grade, 1 the heaviest.')],
  [rooms, 'rooms', both('居住的自然间数。', 'Residential rooms.')],
  [hash, 'hash', both('SHA-256 的哈希，小写十六进制。', 'A SHA-256 hash, in lower-case hexadecimal.')],
  [hours, 'hours', both('整小时数。', 'Whole hours.')],
  [epoch, 'epoch', both('1970 年以来的毫秒数。', 'Milliseconds since 1970.')],
  [fen, 'fen', both('以分为单位。', 'Whole fen.')],
  [version, 'version', both('版本号。', 'A version number.')],
  [place, 'place', both('在登记册里的位置，从 1 起。', 'A place in a register, from 1.')],
];

const whole = (minimum: number, maximum: number): Json => ({ type: 'integer', minimum, maximum });

const ID_CHARACTER = String.raw`\p{Surrogate}\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFF10-\uFF19`;

/** 等级逐个列出，校验器就不会去转换它。Grades are listed one by one, so that no validator converts one. */
const GRADES: Json = { enum: Array.from({ length: 10 }, (_, i) => i + 1) };

/** zod 写成函数的检验，JSON Schema 说得出的部分。What JSON Schema can say of the checks that are functions. */
const SAID = new Map<z.core.$ZodType, Json>([
  [
    id,
    {
      type: 'string',
      maxLength: 200,
      pattern: `^[^\\s${ID_CHARACTER}]([^${ID_CHARACTER}]*[^\\s${ID_CHARACTER}])?$`,
    },
  ],
  [dueText, { type: 'string', pattern: '^(0|[1-9]\\d{0,13})(\\.\\d{1,2})?$' }],
  [grade, GRADES],
  [rooms, whole(1, 10_000)],
  [hours, whole(1, 720)],
  [epoch, whole(-8.64e15, 8.64e15)],
  [fen, whole(0, Number.MAX_SAFE_INTEGER)],
  [version, whole(1, 100_000)],
  [place, whole(1, Number.MAX_SAFE_INTEGER)],
]);

const COUNT = whole(1, 100_000);

/** 依名字补上 zod 没有说出的。What stands under some names, whatever zod says of it. */
const BY_NAME: Readonly<Record<string, Json>> = {
  division: {
    type: ['string', 'null'],
    pattern: '^\\d{6}(\\d{3}(\\d{3})?)?$',
    description: both('区划代码；500110 之内的须确有其地。', 'Division code; one within 500110 must exist.'),
  },
  text: { type: 'string', minLength: 1, maxLength: 2000 },
  hours: COUNT,
  days: COUNT,
};

/** 可以重复的列表。Lists in which an entry may come twice. */
const REPEATING = ['unread', 'departments', 'dayOnly'];

const isNull = ({ type }: Json): boolean => type === 'null';

const nullable = (part: Json): Json => {
  if (typeof part.$ref === 'string') return { $ref: `${part.$ref}-or-null` };
  if (Array.isArray(part.enum)) return { ...part, enum: [...part.enum, null] };
  return typeof part.type === 'string' ? { ...part, type: [part.type, 'null'] } : part;
};

const isListed = ({ enum: values, $ref }: Json): boolean => values !== undefined || $ref === '#/$defs/grade';

/** 两种写法：列出的值，或者别的。Either one of the values that are listed, or the other. */
function either(options: readonly Json[], hasNull: boolean): Json {
  const listed = options.find(isListed) as Json;
  const other = options.find((option) => !isListed(option)) as Json;
  const values = [...((listed.enum ?? GRADES.enum) as readonly unknown[]), ...(hasNull ? [null] : [])];
  return { if: { enum: values }, else: other };
}

function union(options: readonly Json[]): Json {
  const flat = options.flatMap((option) => (option.anyOf as readonly Json[] | undefined) ?? option);
  const rest = flat.filter((option) => !isNull(option));
  const hasNull = rest.length < flat.length;
  const [only, ...others] = rest as [Json, ...Json[]];
  if (others.length > 0) return either(rest, hasNull);
  if (only.if !== undefined) {
    const { enum: values } = only.if as { readonly enum: readonly unknown[] };
    return hasNull ? { ...only, if: { enum: [...values, null] } } : only;
  }
  return hasNull ? nullable(only) : only;
}

/** 由 `kind` 定其余：先看它，再看那一支，不逐支去试。`kind` decides: no branch is tried that does not apply. */
function byKind([first, second]: readonly Json[]): Json {
  const kindOf = ({ properties }: Json) => (properties as { readonly kind: Json }).kind;
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: [kindOf(first as Json).const, kindOf(second as Json).const] } },
    if: { properties: { kind: kindOf(first as Json) }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: first,
    else: second,
  };
}

/**
 * 改写成不毁数据的样子：会改数据的校验器（删多余的键、转换类型、补默认值）无从下手。不认识的键由 `propertyNames` 拒绝，布尔值和代码逐个列出，可空的值不写成
 * 并列的几支。Rewrites a part so that a validator that removes, converts or fills in has nothing to do.
 */
function harmless(part: Json, name: string): Json {
  if (Array.isArray(part.oneOf)) return byKind(part.oneOf as readonly Json[]);
  if (Array.isArray(part.anyOf)) return union(part.anyOf as readonly Json[]);
  if (Array.isArray(part.enum) || part.const !== undefined) {
    const { type: _, ...listed } = part;
    return listed;
  }
  const types = [part.type ?? []].flat();
  if (types.includes('boolean')) return { enum: [true, false, ...(types.includes('null') ? [null] : [])] };
  if (types.includes('object') && part.additionalProperties === false) {
    const { additionalProperties: _, ...object } = part;
    return { ...object, propertyNames: { enum: Object.keys(part.properties as Json) } };
  }
  if (types.includes('array') && name !== 'disabilityGrade') {
    const items = part.items as Json;
    const differ = !REPEATING.includes(name) && (items.enum !== undefined || items.if !== undefined);
    return { ...part, ...(differ && { uniqueItems: true }), ...(name === 'lines' && { minItems: 1 }) };
  }
  return part;
}

const GRADE_LIST: Json = { type: 'array', items: { $ref: '#/$defs/grade' }, minItems: 2, maxItems: 20 };

/** 依名字改写。What is said by the name of a key. */
function named(part: Json, name: string): Json {
  if (name === 'disabilityGrade' && part.if !== undefined) return { ...part, else: GRADE_LIST };
  if (name === 'conditions' && part.additionalProperties !== undefined)
    return { ...part, maxProperties: 100 };
  const types = [part.type ?? []].flat();
  if (types.includes('number')) return { ...whole(0, Number.MAX_SAFE_INTEGER), ...BY_NAME[name] };
  if (types.includes('string') && part.pattern === undefined && part.enum === undefined)
    return BY_NAME[name] ?? part;
  return part;
}

/** 每种服务时限恰有小时、天之一。Each promised time has either hours or days. */
const promised = (part: Json): Json => {
  const { hours: inHours, days } = (part.properties ?? {}) as Json;
  return inHours === undefined || days === undefined
    ? part
    : { ...part, oneOf: [{ required: ['hours'] }, { required: ['days'] }] };
};

const limited = (part: Json): Json =>
  [part.type ?? []].flat().includes('array') && part.maxItems === undefined
    ? { ...part, maxItems: 100 }
    : part;

/** 用到的“或空”的定义。The definitions with null that are referred to. */
function withNulls(schema: Json): Json {
  const defs = (schema.$defs ?? {}) as Readonly<Record<string, Json>>;
  const text = JSON.stringify(schema);
  const withNull = Object.entries(defs)
    .filter(([name]) => text.includes(`"#/$defs/${name}-or-null"`))
    .map(([name, def]) => [`${name}-or-null`, nullable(def)]);
  const all = { ...defs, ...Object.fromEntries(withNull) };
  const used = Object.entries(all).filter(([name]) => text.includes(`"#/$defs/${name}"`));
  return { ...schema, ...(used.length > 0 && { $defs: Object.fromEntries(used) }) };
}

/** 输入的 JSON Schema，由读它的检验规则写出。The JSON Schema of an input, from the checks by which it is read. */
export function inputSchema(schema: z.core.$ZodType, { isLimited = true } = {}): Json {
  const metadata = z.registry<{ id?: string; description?: string }>();
  for (const [format, name, description] of FORMATS) metadata.add(format, { id: name, description });
  const {
    '~standard': _,
    $schema: __,
    ...written
  } = z.toJSONSchema(schema, {
    io: 'input',
    metadata,
    override: ({ zodSchema, jsonSchema: json }) => {
      const said = SAID.get(zodSchema);
      if (said === undefined) return;
      delete json.pattern;
      delete json.type;
      Object.assign(json, said);
    },
  }) as Json;
  const rewritten = everywhere(written, (part, name) => {
    const made = promised(named(harmless(part, name), name));
    return isLimited ? limited(made) : made;
  }) as Json;
  return withNulls(rewritten);
}

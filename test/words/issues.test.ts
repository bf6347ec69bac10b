// 输入有错时怎么说：每种代码、每种所应为的，两种语言都说得全；随机的错误输入也是。
// Bad input in words: every code and every kind of expectation in both languages, and random bad inputs.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, type IssueCode, safeParseClaim, safeParseContract } from '../../src/index.js';
import { EXPECTED_FOR, type Expected } from '../../src/input/expected.js';
import { PARTS } from '../explain/languages.js';
import { expectInWords } from '../input/in-words.js';
import { pathsIn, withValue } from '../input/paths.js';
import { fullContract, houseClaim, personClaim } from '../input/samples.js';
import { NOT_PLAIN, OF_KIND } from '../input/wrong-types.js';
import { runs } from '../thorough.js';

/** 每一种所应为的，各举一例或几例。What can be expected: of each kind an example or more. */
const EXAMPLES: { readonly [K in Expected['kind']]: readonly Extract<Expected, { kind: K }>[] } = {
  nothing: [{ kind: 'nothing' }],
  something: [{ kind: 'something' }],
  type: (['string', 'number', 'boolean', 'object', 'array'] as const).map((type) => ({ kind: 'type', type })),
  'one-of': [
    { kind: 'one-of', values: ['a'] },
    { kind: 'one-of', values: ['a', 'b', 'c'] },
  ],
  'one-field': [{ kind: 'one-field', fields: ['hours', 'days'] }],
  entries: [
    { kind: 'entries', least: 1, most: null },
    { kind: 'entries', least: 0, most: 20 },
    { kind: 'entries', least: 2, most: 20 },
  ],
  text: [
    { kind: 'text', least: 0, most: 4000 },
    { kind: 'text', least: 1, most: 2000 },
  ],
  id: [{ kind: 'id', least: 1, most: 200 }],
  key: [{ kind: 'key', least: 1, most: 200 }],
  whole: [
    { kind: 'whole', least: 1, most: 10 },
    { kind: 'whole', least: 0, most: Number.MAX_SAFE_INTEGER },
  ],
  amount: [{ kind: 'amount', least: '0', below: '100', example: '12.34' }],
  decimal: [
    { kind: 'decimal', least: '0', most: '1', example: '0.6' },
    { kind: 'decimal', above: '0', below: '10', example: '2.5' },
  ],
  time: (['instant', 'day', 'instant-or-day'] as const).map((form) => ({
    kind: 'time',
    form,
    examples: ['2024-07-11T03:20:00+08:00', '2024-07-11'],
  })),
  division: [{ kind: 'division', digits: [6, 9, 12], within: '500110' }],
  different: [{ kind: 'different' }],
  'marked-once': [{ kind: 'marked-once', field: 'lead' }],
  total: [{ kind: 'total', total: '1' }],
  'later-than': (['start', 'previous'] as const).map((than) => ({ kind: 'later-than', than })),
  consecutive: [{ kind: 'consecutive' }],
  rows: (['once', 'present', 'before'] as const).flatMap((state) => [
    { kind: 'rows', state, first: 3, last: 3 },
    { kind: 'rows', state, first: 3, last: 5 },
  ]),
  same: (['id-beside', 'records-of-the-moment'] as const).map((as) => ({ kind: 'same', as })),
  'contract-of-a-day': [{ kind: 'contract-of-a-day' }],
  'day-of-loss': [{ kind: 'day-of-loss' }],
  'no-less-than': [{ kind: 'no-less-than', field: 'amount' }],
  'exact-sum': [{ kind: 'exact-sum', most: Number.MAX_SAFE_INTEGER }],
  size: [{ kind: 'size', values: 100_000, depth: 8 }],
  'plain-data': [{ kind: 'plain-data' }],
};

const CODES = Object.keys(EXPECTED_FOR) as IssueCode[];

const issue = (code: IssueCode, expected: Expected): Issue => ({
  argument: 'claim',
  path: 'loss.x',
  code,
  found: 'string',
  expected,
});

describe('an issue in words', () => {
  it.each(CODES)('%s', (code) => {
    expectInWords(issue(code, EXPECTED_FOR[code] ?? { kind: 'something' }));
  });
  it.each(Object.values(EXAMPLES).flat())('expected: %j', (expected) => {
    expectInWords(issue('wrong-type', expected));
  });
  it('says something of its own of each code, and of each expectation', () => {
    for (const { issues } of Object.values(PARTS)) {
      const problems = CODES.map((code) => issues.problems[code]);
      expect(new Set(problems).size).toBe(problems.length);
      const all = Object.values(EXAMPLES).flat();
      const dues = all.map((each) => (issues.expected[each.kind] as (data: Expected) => string)(each));
      expect(new Set(dues).size).toBe(dues.length);
    }
  });
});

const SAMPLES = [
  [personClaim(), safeParseClaim],
  [houseClaim(), safeParseClaim],
  [fullContract(), safeParseContract],
] as const;

const strange = fc.oneof(
  fc.constantFrom(...OF_KIND.map(([, , value]) => value), ...NOT_PLAIN.map(([, value]) => value)),
  fc.anything(),
  fc.string({ unit: 'grapheme' }),
);

it('whatever is put wherever in an input, what is refused is said in both languages', () => {
  const inputs = fc.constantFrom(...SAMPLES).chain(([sample, safeParse]) =>
    fc.record({
      safeParse: fc.constant(safeParse),
      input: fc
        .tuple(
          fc.constantFrom(...pathsIn(sample)),
          fc.option(fc.constantFrom('extra', '备注', 'a b')),
          strange,
        )
        .map(([path, key, value]) =>
          withValue(sample, key === null ? path : [...path.slice(0, -1), key], value),
        ),
    }),
  );
  fc.assert(
    fc.property(inputs, ({ safeParse, input }) => {
      const result = safeParse(input);
      if (!result.success) for (const each of result.issues) expectInWords(each);
    }),
    runs(200),
  );
});

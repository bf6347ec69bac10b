import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  area,
  codeIn,
  day,
  dueText,
  epoch,
  fen,
  grade,
  hours,
  id,
  instant,
  key,
  listOf,
  moment,
  moneyText,
  orUnknown,
  rateText,
  rooms,
  share,
} from '../../src/input/formats.js';

interface Format {
  readonly schema: z.core.$ZodType;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const NINES = '9'.repeat(13);
const AROUND = (text: string) => [
  ` ${text}`,
  `${text} `,
  `\n${text}`,
  `${text}\n`,
  `\u3000${text}`,
  `+${text}`,
];

const FORMATS: Record<string, Format> = {
  money: {
    schema: moneyText,
    good: ['0', '0.0', '0.00', '0.01', '5', '5.0', '5.00', '12345.67', NINES, `${NINES}.9`, `${NINES}.99`],
    bad: [
      ...AROUND('1.00'),
      ...['', '.', '.5', '5.', '00', '01', '0.001', '1.234', '-1', '-0', '-0.01', `1${'0'.repeat(13)}`],
      ...[
        '1e3',
        '1E3',
        '0x10',
        '1,000',
        '1 000',
        '１２',
        '1２',
        '12。5',
        '١',
        'NaN',
        'Infinity',
        '元',
        '1.00元',
      ],
      ...[0, 1, 12.5, Number.NaN, 1n, true, null, undefined],
    ],
  },
  rate: {
    schema: rateText,
    good: [
      '0',
      '1',
      '0.0',
      '1.0',
      '1.00',
      '0.6',
      '0.9999',
      `0.${'0'.repeat(99)}1`,
      `1.${'0'.repeat(100)}`,
      `0.${'9'.repeat(100)}`,
    ],
    bad: [
      ...AROUND('0.5'),
      ...[
        '',
        '.5',
        '1.',
        '0.',
        '00',
        '01',
        '1.1',
        '1.01',
        `1.${'0'.repeat(99)}1`,
        '2',
        '10',
        '-0.1',
        '-0',
        '1e-1',
        '50%',
        '０.5',
        '0,5',
      ],
      ...[`0.${'0'.repeat(101)}`, `1.${'0'.repeat(101)}`],
      ...[0, 0.5, 1, 1n, false, null],
    ],
  },
  share: {
    schema: share,
    good: [
      '1',
      '1.0',
      `1.${'0'.repeat(100)}`,
      '0.5',
      '0.50',
      '0.05',
      `0.${'0'.repeat(99)}1`,
      `0.${'9'.repeat(100)}`,
    ],
    bad: [
      ...AROUND('0.5'),
      ...[
        '',
        '0',
        '0.0',
        '0.00',
        '00.5',
        '.5',
        '1.',
        '0.',
        '1.1',
        `1.${'0'.repeat(99)}1`,
        '2',
        '-0.5',
        '5e-1',
        '1/3',
        '０.５',
      ],
      ...[`0.${'0'.repeat(100)}`, `1.${'0'.repeat(101)}`, `0.5${'0'.repeat(100)}`, `0.${'3'.repeat(101)}`],
      ...[0.5, 1, null],
    ],
  },
  area: {
    schema: area,
    good: [
      '1',
      '62.5',
      '0.01',
      '0.005',
      `0.${'0'.repeat(99)}1`,
      '1.0',
      '10',
      '9999999',
      `9999999.${'9'.repeat(100)}`,
    ],
    bad: [
      ...AROUND('62.5'),
      ...[
        '',
        '0',
        '0.0',
        '0.00',
        '00',
        '00.0',
        '01',
        '00.5',
        '.5',
        '5.',
        '-1',
        '-0.5',
        '10000000',
        NINES,
        '1e2',
        '６2',
        '62,5',
        '62.5m²',
      ],
      ...[`0.${'0'.repeat(100)}1`, `0.${'0'.repeat(100)}`],
      ...[62.5, 1, null],
    ],
  },
  rooms: {
    schema: rooms,
    good: [1, 2, 100, 1.0, 10_000],
    bad: [
      10_001,
      0,
      -0,
      -1,
      0.5,
      1.5,
      Number.MAX_SAFE_INTEGER,
      1e300,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '1',
      1n,
      true,
      null,
    ],
  },
  grade: {
    schema: grade,
    good: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    bad: [
      0,
      -0,
      11,
      -1,
      0.999,
      1.5,
      10.000001,
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      '1',
      '十',
      1n,
      true,
      null,
    ],
  },
  fen: {
    schema: fen,
    good: [0, 1, 1_000_000_000_000_000, Number.MAX_SAFE_INTEGER],
    bad: [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.POSITIVE_INFINITY, Number.NaN, '1', '1.00', 1n, null],
  },
  hours: {
    schema: hours,
    good: [1, 72, 720],
    bad: [0, -1, 0.5, 721, Number.NaN, '72', null],
  },
  'what is due': {
    schema: dueText,
    good: [
      '0',
      '0.1',
      '12345.67',
      '10000000000000',
      '89999999999999.99',
      '90071992547409',
      '90071992547409.91',
    ],
    bad: [
      ...AROUND('1'),
      '',
      '-1',
      '01',
      '1.234',
      '90071992547409.92',
      '90071992547410',
      '99999999999999.99',
      '100000000000000',
      1,
      null,
    ],
  },
  epoch: {
    schema: epoch,
    good: [0, 1, -1, 1_720_639_200_000, 8.64e15, -8.64e15],
    bad: [0.5, 8.64e15 + 1, -8.64e15 - 1, Number.NaN, Number.POSITIVE_INFINITY, '2024-07-11', null],
  },
  day: {
    schema: day,
    good: ['2024-07-11', '2024-02-29', '2000-02-29', '2023-12-31'],
    bad: [
      ...AROUND('2024-07-11'),
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-7-11',
      '20240711',
      20240711,
      null,
    ],
  },
};

describe.each(Object.entries(FORMATS))('%s', (_, { schema, good, bad }) => {
  it.each(good)('takes %j', (value) => {
    expect(z.safeParse(schema, value)).toEqual({ success: true, data: value });
  });
  it.each(bad.map((value) => [typeof value === 'string' ? JSON.stringify(value) : String(value), value]))(
    'refuses %s',
    (_shown, value) => {
      expect(z.safeParse(schema, value).success).toBe(false);
    },
  );
});

it.each([
  [moneyText, '元', 'money'],
  [rateText, '2', 'rate'],
  [share, '0', 'share'],
  [area, '0', 'area'],
  [day, '2024-02-30', 'day'],
  [instant, '2024-02-28', 'instant'],
  [moment, '2024-02-30', 'moment'],
  [hours, 721, 'hours'],
  [key, '', 'key'],
  [id, '', 'id'],
  [rooms, 0, 'rooms'],
  [grade, 0, 'grade'],
  [fen, -1, 'fen'],
  [dueText, '-1', 'money'],
  [epoch, 0.5, 'epoch'],
])('a format that is broken says so by its code: %#', (schema, value, code) => {
  expect(z.safeParse(schema, value).error?.issues.map(({ message }) => message)).toEqual([code]);
});

const accepts = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;

describe('instant', () => {
  it.each([
    '2024-07-11T03:20:00+08:00',
    '2024-07-11T03:20+08:00',
    '2024-07-11T03:20:00Z',
    '2024-07-11T03:20:00.1Z',
    '2024-07-11T03:20:00.123456789-09:30',
    '2024-07-11T00:00:00-00:00',
    '2024-07-11T23:59:59+23:59',
    '2024-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '2023-02-28T00:00:00Z',
    '2023-12-31T00:00:00Z',
    '2023-04-30T00:00:00Z',
    '1000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
  ])('takes %s', (text) => {
    expect(accepts(instant, text)).toBe(true);
  });

  it.each([
    ['30 February', '2024-02-30T00:00:00Z'],
    ['29 February of a common year', '2023-02-29T00:00:00Z'],
    ['29 February of 1900', '1900-02-29T00:00:00Z'],
    ['31 April', '2024-04-31T00:00:00Z'],
    ['day 0', '2024-04-00T00:00:00Z'],
    ['day 32', '2024-01-32T00:00:00Z'],
    ['month 0', '2024-00-01T00:00:00Z'],
    ['month 13', '2024-13-01T00:00:00Z'],
    ['24:00', '2024-01-01T24:00:00Z'],
    ['minute 60', '2024-01-01T00:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['lower case z', '2024-01-01T00:00:00z'],
    ['lower case t', '2024-01-01t00:00:00Z'],
    ['a blank for T', '2024-01-01 00:00:00Z'],
    ['no offset', '2024-01-01T00:00:00'],
    ['no time', '2024-01-01'],
    ['no minutes', '2024-01-01T00Z'],
    ['an offset of hours alone', '2024-01-01T00:00:00+08'],
    ['an offset without a colon', '2024-01-01T00:00:00+0800'],
    ['an offset of 24 hours', '2024-01-01T00:00:00+24:00'],
    ['an offset of 60 minutes', '2024-01-01T00:00:00+08:60'],
    ['a Unicode minus', '2024-01-01T00:00:00−08:00'],
    ['a zone name', '2024-01-01T00:00:00[Asia/Shanghai]'],
    ['a point without a fraction', '2024-01-01T00:00:00.Z'],
    ['ten decimals', '2024-01-01T00:00:00.1234567890Z'],
    ['a comma for the point', '2024-01-01T00:00:00,5Z'],
    ['a fraction of a minute', '2024-01-01T00:00.5Z'],
    ['the basic format', '20240101T000000Z'],
    ['a week date', '2024-W01-1T00:00:00Z'],
    ['an ordinal date', '2024-001T00:00:00Z'],
    ['five digits of year', '12024-01-01T00:00:00Z'],
    ['a signed year', '+002024-01-01T00:00:00Z'],
    ['year 0999', '0999-12-31T23:59:59Z'],
    ['full-width digits', '２０２４-01-01T00:00:00Z'],
    ['space before', ' 2024-01-01T00:00:00Z'],
    ['space after', '2024-01-01T00:00:00Z '],
    ['a line break after', '2024-01-01T00:00:00Z\n'],
    ['a number', 1_704_067_200_000],
    ['a date', new Date('2024-01-01T00:00:00Z')],
    ['nothing', ''],
  ])('refuses %s', (_, value) => {
    expect(accepts(instant, value)).toBe(false);
  });
});

describe('id', () => {
  it.each([
    ['one character', 'x'],
    ['200 characters', 'x'.repeat(200)],
    ['200 astral characters', '𠮷'.repeat(200)],
    ['200 astral and plain characters', '綦𠮷'.repeat(100)],
    ['white space inside', 'a b\u3000c\u2003d'],
    ['200 characters, most of them blanks', `a${' '.repeat(198)}b`],
    ['a combined character', 'e\u0301'],
    ['digits only', '0'],
  ])('takes %s', (_, value) => {
    expect(accepts(id, value)).toBe(true);
  });

  it.each([
    ['no character', ''],
    ['201 characters', 'x'.repeat(201)],
    ['201 astral characters', '𠮷'.repeat(201)],
    ['a blank', ' '],
    ['white space alone', ' \t\n'],
    ['a null character', '\0'],
    ['a tab inside', 'a\tb'],
    ['a line break inside', 'a\nb'],
    ['a control character of the upper half', 'a\u0085b'],
    ['full-width digits', 'c-１２'],
    ['a lone high surrogate', 'a\ud842'],
    ['a lone low surrogate', '\udfb7a'],
    ['surrogates in the wrong order', '\udfb7\ud842'],
    ['a number', 1],
    ['a boxed string', Object('x')],
    ['null', null],
  ])('refuses %s', (_, value) => {
    expect(accepts(id, value)).toBe(false);
  });

  it.each(['20', 'a0', '1680', '2003', '2028', '2029', '202f', '205f', '3000', 'feff'])(
    'refuses U+%s before and after',
    (hex) => {
      const blank = String.fromCharCode(Number.parseInt(hex, 16));
      const around = [`${blank}ab`, `ab${blank}`, `a${blank}b`].map((text) => accepts(id, text));
      expect(around).toEqual([false, false, true]);
    },
  );

  it.each(['61c', '200e', '200f', '202a', '202b', '202c', '202d', '202e', '2066', '2067', '2068', '2069'])(
    'refuses U+%s, which turns the direction of writing, anywhere',
    (hex) => {
      const turn = String.fromCharCode(Number.parseInt(hex, 16));
      const around = [`${turn}ab`, `ab${turn}`, `a${turn}b`].map((text) => accepts(id, text));
      expect(around).toEqual([false, false, false]);
    },
  );
});

describe('a key', () => {
  it.each(['a', 'a-b_1', '0', '-', '_', 'constructor', 'x'.repeat(200)])('takes %s', (value) => {
    expect(accepts(key, value)).toBe(true);
  });
  it.each(['', ' ', 'a b', 'a.b', '报案', '１', 'é', '__proto__', 'x'.repeat(201), 'a\n', 1, null])(
    'refuses %j',
    (value) => {
      expect(accepts(key, value)).toBe(false);
    },
  );
});

describe('a moment', () => {
  it.each(['2024-07-11', '2024-02-29', '2024-07-11T03:20:00+08:00', '2024-07-11T03:20:00Z'])(
    'may be %s',
    (text) => {
      expect(accepts(moment, text)).toBe(true);
    },
  );
  it.each([
    '2023-02-29',
    '2024-7-11',
    '2024-07',
    '20240711',
    '2024-07-11T03:20:00',
    '2024-07-11+08:00',
    ' 2024-07-11',
    '0999-12-31',
    20240711,
    null,
  ])('may not be %j', (value) => {
    expect(accepts(moment, value)).toBe(false);
  });
});

describe('a list', () => {
  const messages = (value: unknown) =>
    z
      .safeParse(
        listOf(z.string(), (text) => text),
        value,
      )
      .error?.issues.map(({ message }) => message);
  const names = (count: number) => Array.from({ length: count }, (_, i) => `n-${i}`);
  it('has at most a hundred entries, none of them twice', () => {
    expect(messages([])).toBeUndefined();
    expect(messages(names(100))).toBeUndefined();
    expect(messages(names(101))).toEqual(['too-large']);
    expect(messages(['a', 'b', 'a'])).toEqual(['repeated']);
  });
});

describe('a fact', () => {
  const schema = orUnknown(codeIn(['yes', 'no']));
  it.each([undefined, null, 'yes', 'no'])('may be %s', (value) => {
    expect(accepts(schema, value)).toBe(true);
  });
  it.each(['maybe', '', 'YES', ' yes', 0, false])('may not be %j', (value) => {
    expect(accepts(schema, value)).toBe(false);
  });
});

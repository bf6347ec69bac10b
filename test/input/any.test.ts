import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  InvalidInputError,
  type ParseResult,
  parseClaim,
  parseContract,
  safeParseClaim,
  safeParseContract,
} from '../../src/index.js';
import { runs } from '../thorough.js';
import { pathsIn, withValue } from './paths.js';
import { fullContract, houseClaim, personClaim } from './samples.js';

const KEYS = [
  'id',
  'incident',
  'loss',
  'kind',
  'term',
  'insurers',
  'lines',
  'share',
  '__proto__',
  'constructor',
  '',
];

const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ unit: 'binary', maxLength: 5 })),
  values: [
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.bigInt(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      null,
      undefined,
      Symbol.iterator,
      Symbol('s'),
      () => 0,
      'person',
      '0.5',
      '2024-02-30T00:00:00Z',
    ),
  ],
  maxDepth: 4,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const PARSERS: readonly [string, (input: unknown) => ParseResult<unknown>, (input: unknown) => unknown][] = [
  ['a claim', safeParseClaim, parseClaim],
  ['a contract', safeParseContract, parseContract],
];

describe.each(PARSERS)('anything read as %s', (_, safeParse, parse) => {
  it('is data or issues, never an error', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const result = safeParse(input);
        if (result.success) return;
        expect(result.issues.length).toBeGreaterThan(0);
        expect(() => parse(input)).toThrow(InvalidInputError);
      }),
      runs(400),
    );
  });
});

const SAMPLES = [
  ['a person claim', personClaim(), safeParseClaim],
  ['a house claim', houseClaim(), safeParseClaim],
  ['a contract', fullContract(), safeParseContract],
] as const;

describe.each(SAMPLES)('anything inside %s', (_, sample, safeParse) => {
  it('is reported where it stands, or where the whole is judged', () => {
    const paths = pathsIn(sample);
    const wholes = ['insurers', 'term', 'loss', 'serviceStandards'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const result = safeParse(withValue(sample, path, value));
        if (result.success) return;
        const at = path.join('.');
        for (const issue of result.issues) {
          const here = issue.path === at || issue.path.startsWith(`${at}.`);
          const ofWhole = wholes.some((whole) => at.startsWith(whole) && issue.path.startsWith(whole));
          expect([issue.path, at, here || ofWhole]).toEqual([issue.path, at, true]);
        }
      }),
      runs(400),
    );
  });
});

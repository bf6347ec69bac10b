import { describe, expect, it } from 'vitest';
import {
  limitCompactly,
  mergeTallies,
  payCompactly,
  payPart,
  talliesBefore,
  tally,
  tallyCompactly,
} from '../../src/batch.js';
import { applyLimits, explainLimits, InvalidInputError } from '../../src/index.js';

const limits = { perEvent: '1.00', perYear: '1.00' };
const terms = { limits };
const row = (place?: number) => ({
  id: `r-${place}`,
  event: 'e',
  startedAt: '2024-07-11T03:20:00+08:00',
  amount: '2.00',
  line: 'house-damage' as const,
  ...(place !== undefined && { place }),
});
const compact = { event: 'e', startedAt: 1, amount: 1, line: 'house-damage' } as const;
const part = (...places: readonly number[]) => places.map((place) => row(place)) as never;
const tallied = (...places: readonly number[]) => tally(part(...places));

const refusalOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map((issue) => JSON.stringify(issue));
  }
  return [];
};

const isList = { path: '', code: 'wrong-type', found: 'number', expected: { kind: 'type', type: 'array' } };
const isPlace = { kind: 'whole', least: 1, most: Number.MAX_SAFE_INTEGER };

/** 每个入口：错在哪个参数、哪里、应当是什么。At each door: which argument, where in it, and what was expected. */
const REFUSALS: readonly (readonly [string, () => unknown, object])[] = [
  ['rows under limits', () => applyLimits(7 as never, terms), { argument: 'rows', ...isList }],
  ['rows that are explained', () => explainLimits(7 as never, terms), { argument: 'rows', ...isList }],
  ['rows of a tally', () => tally(7 as never), { argument: 'rows', ...isList }],
  ['rows in fen', () => tallyCompactly(7 as never, 1), { argument: 'rows', ...isList }],
  ['rows in fen under limits', () => limitCompactly(7 as never, terms), { argument: 'rows', ...isList }],
  [
    'rows in fen of a part',
    () => payCompactly(7 as never, tallied(), tallied(), terms),
    { argument: 'rows', ...isList },
  ],
  ['rows of a part', () => payPart(7 as never, tallied(), tallied(), terms), { argument: 'rows', ...isList }],
  [
    'an id that comes twice',
    () => applyLimits([row(1), row(1)], terms),
    { argument: 'rows', path: '1.id', code: 'duplicate-id' },
  ],
  [
    'limits that are none',
    () => applyLimits([], 7 as never),
    {
      argument: 'contract',
      path: '',
      code: 'wrong-type',
      found: 'number',
      expected: { kind: 'type', type: 'object' },
    },
  ],
  [
    'policy years without a term',
    () => applyLimits([], { limits: { ...limits, year: 'policy' } }),
    {
      ...{ argument: 'contract', path: 'term', code: 'missing-key', found: 'absent' },
      expected: { kind: 'type', type: 'object' },
    },
  ],
  [
    'a row without its place',
    () => tally([row()] as never),
    { argument: 'rows', path: '0.place', code: 'missing-key', found: 'absent', expected: isPlace },
  ],
  [
    'rows out of order',
    () => tally(part(2, 4)),
    { argument: 'rows', path: '1.place', code: 'place-order', found: 'number' },
  ],
  [
    'a row in two tallies',
    () => mergeTallies(tallied(1, 2), tallied(2, 3)),
    {
      ...{ argument: 'tallies', path: '', code: 'row-twice', found: 'array' },
      expected: { kind: 'rows', state: 'once', first: 2, last: 2 },
    },
  ],
  [
    'rows that the whole leaves out',
    () => payPart(part(3), tallied(3), tallied(1, 2), terms),
    {
      ...{ argument: 'whole', path: '', code: 'rows-left-out', found: 'array' },
      expected: { kind: 'rows', state: 'present', first: 1, last: 2 },
    },
  ],
  [
    'rows that stand before nothing',
    () => payPart(part(2), tallied(1, 2, 3), mergeTallies(tallied(1), tallied(3)), terms),
    {
      ...{ argument: 'before', path: '', code: 'rows-after', found: 'array' },
      expected: { kind: 'rows', state: 'before', first: 3, last: 3 },
    },
  ],
  [
    'an event that the whole does not have',
    () => payPart(part(1), { ...tallied(1), events: [] }, tallied(), terms),
    { argument: 'whole', path: 'e', code: 'missing-key', found: 'absent', expected: { kind: 'something' } },
  ],
  [
    'tallies out of order',
    () => talliesBefore([tallyCompactly([compact], 2)]),
    { argument: 'tallies', path: '0.places', code: 'place-order', found: 'array' },
  ],
];

describe('what is refused', () => {
  it.each(REFUSALS)('%s: is told as an issue that can be acted on', (_, run, issue) => {
    const found = refusalOf(run).map((text) => JSON.parse(text) as object);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(issue);
    if ('expected' in issue) expect(found[0]).toEqual(issue);
  });
});

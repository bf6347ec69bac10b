import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Issue } from '../../src/index.js';
import { disasterDatabase } from '../../src/reports/disaster-database.js';
import type { ReportEntry } from '../../src/reports/entries.js';
import { quarterlyAnalysis } from '../../src/reports/quarterly-analysis.js';
import { contract, entry, house, person } from './support.js';

const good = entry(person('c-1', {}));

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

const told = (entries: unknown) =>
  issuesOf(() => disasterDatabase(entries as readonly ReportEntry[])).map(({ path, code }) => [path, code]);

const fails = () => {
  throw new TypeError('no');
};

const withLength = (length: unknown) =>
  new Proxy([], { get: (list, key) => (key === 'length' ? length : Reflect.get(list, key)) });

describe('the entries of a register', () => {
  it('are read one by one, each issue with the place of its entry', () => {
    expect(told([good, good])).toEqual([]);
    expect(told([good, { ...good, paid: '-1', paidAt: '2024-07-11' }, { ...good, extra: 1 }])).toEqual([
      ['1.paid', 'money'],
      ['1.paidAt', 'instant'],
      ['2.extra', 'unknown-key'],
    ]);
    expect(
      told([
        { ...good, paidAt: null },
        { ...good, paidAt: undefined },
      ]),
    ).toEqual([]);
    expect(told([{ determination: good.determination, paid: '0' }])).toEqual([['0.claim', 'missing-key']]);
    expect(told([{ ...good, claim: { ...good.claim, id: '' }, paid: 1 }])).toEqual([
      ['0.claim.id', 'id'],
      ['0.paid', 'wrong-type'],
    ]);
  });

  it('are objects', () => {
    expect(told([null, 1, [], undefined, () => 0])).toEqual(
      [0, 1, 2, 3, 4].map((i) => [String(i), 'wrong-type']),
    );
    expect(told([new Proxy({}, { ownKeys: fails })])).toEqual([['0', 'unreadable']]);
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]));
    expect(told([{ ...good, ...keys(98) }])).toEqual([['0', 'too-large']]);
    expect(told([{ ...good, ...keys(97) }])).toHaveLength(97);
  });

  it('carry a determination, of which only what is used must be right', () => {
    const { determination } = good;
    const without = { ...determination, lines: undefined, shares: undefined, departments: undefined };
    expect(told([{ ...good, determination: without }])).toEqual([]);
    const bad = {
      ...determination,
      outcome: 'maybe',
      amount: '1.234',
      line: 'crime',
      missing: [{ fact: 'x' }],
    };
    expect(told([{ ...good, determination: bad }])).toEqual([
      ['0.determination.outcome', 'not-listed'],
      ['0.determination.amount', 'money'],
      ['0.determination.line', 'not-listed'],
      ['0.determination.missing.0.fact', 'not-listed'],
    ]);
    expect(told([{ ...good, determination: null }])).toEqual([['0.determination', 'wrong-type']]);
    const many = { ...determination, missing: new Array(101).fill({ fact: 'loss.harm' }) };
    expect(told([{ ...good, determination: many }])).toEqual([['0.determination.missing', 'too-large']]);
  });

  it('carry the determination of their own claim, and of the contract of the report', () => {
    const other = { ...good, determination: entry(house('c-2', {})).determination };
    expect(told([other])).toEqual([['0.determination.claim', 'other-record']]);
    const elsewhere = { ...contract, id: 'other' };
    const q3 = { year: 2024, quarter: 3 };
    expect(issuesOf(() => quarterlyAnalysis([good, other], elsewhere, q3)).map(({ path }) => path)).toEqual([
      '0.determination.contract',
      '1.determination.claim',
      '1.determination.contract',
    ]);
  });

  it('come in a list that can be read', () => {
    for (const entries of [null, {}, 'list']) expect(told(entries)).toEqual([['', 'wrong-type']]);
    expect(told(withLength(10_000_001))).toEqual([['', 'too-large']]);
    expect(told(new Proxy([], { get: fails }))).toEqual([['', 'unreadable']]);
  });

  it('are told of the first thousand faults only', () => {
    expect(told(new Array(5000).fill(null))).toHaveLength(1000);
  });

  it('may not come to more than can be exact', () => {
    const most = { ...good, paid: '9999999999999.99' };
    expect(told(new Array(10).fill(most))).toEqual([['', 'sum-too-large']]);
    const rooms = entry(house('h', {}, { rooms: Number.MAX_SAFE_INTEGER }));
    expect(told([rooms])).toEqual([]);
    expect(told([rooms, rooms])).toEqual([['', 'sum-too-large']]);
  });
});

describe('a quarter', () => {
  const at = (quarter: unknown) =>
    issuesOf(() => quarterlyAnalysis([], contract, quarter as { year: number; quarter: number })).map(
      ({ path, code }) => [path, code],
    );
  it('is one of four of a year', () => {
    for (const quarter of [1, 2, 3, 4]) expect(at({ year: 2024, quarter })).toEqual([]);
    for (const quarter of [0, 5, 1.5]) expect(at({ year: 2024, quarter })).toEqual([['quarter', 'quarter']]);
    for (const year of [999, 10_000, 2024.5]) expect(at({ year, quarter: 1 })).toEqual([['year', 'year']]);
    expect(at({ year: 1000, quarter: 1 })).toEqual([]);
    expect(at({ year: 9999, quarter: 4 })).toEqual([]);
    expect(at({ year: '2024', quarter: 1 })).toEqual([['year', 'wrong-type']]);
    expect(at({ year: 2024 })).toEqual([['quarter', 'missing-key']]);
    expect(at(null)).toEqual([['', 'wrong-type']]);
  });
});

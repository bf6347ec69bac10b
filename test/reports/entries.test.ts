import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Issue } from '../../src/index.js';
import { disasterDatabase } from '../../src/reports/disaster-database.js';
import type { ReportEntry } from '../../src/reports/entries.js';
import { quarterlyAnalysis } from '../../src/reports/quarterly-analysis.js';
import { back, contract, entry, house, paid, person } from './support.js';

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

const foundBy = (run: () => unknown) => issuesOf(run).map(({ found }) => found);

const fails = () => {
  throw new TypeError('no');
};

const withLength = (length: unknown) =>
  new Proxy([], { get: (list, key) => (key === 'length' ? length : Reflect.get(list, key)) });

describe('the entries of a register', () => {
  it('are read one by one, each issue with the place of its entry', () => {
    const bad = { kind: 'gift', paidAt: '2024-07-11', amount: '-1' };
    expect(told([good, good])).toEqual([]);
    expect(told([good, { ...good, payments: [bad, ...good.payments, {}] }, { ...good, paid: '1' }])).toEqual([
      ['1.payments.0.kind', 'not-listed'],
      ['1.payments.0.paidAt', 'instant'],
      ['1.payments.0.amount', 'money'],
      ['1.payments.2.kind', 'missing-key'],
      ['1.payments.2.paidAt', 'missing-key'],
      ['1.payments.2.amount', 'missing-key'],
      ['2.paid', 'unknown-key'],
    ]);
    expect(told([{ determination: good.determination, payments: [] }])).toEqual([['0.claim', 'missing-key']]);
    expect(told([{ ...good, claim: { ...good.claim, id: '' }, payments: 1 }])).toEqual([
      ['0.claim.id', 'id'],
      ['0.payments', 'wrong-type'],
    ]);
  });

  it('are objects', () => {
    expect(told([null, 1, [], undefined, () => 0])).toEqual(
      [0, 1, 2, 3, 4].map((i) => [String(i), 'wrong-type']),
    );
    expect(() => disasterDatabase([7] as never)).toThrow(/^entries\.0: wrong-type$/);
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
    expect(foundBy(() => disasterDatabase([other]))).toEqual(['string']);
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

  it('say of every payment, however many, and that there was none', () => {
    const many = { ...good, payments: new Array(500).fill(paid('0.01', '2024-08-01T00:00:00+08:00')) };
    expect(disasterDatabase([many])[0]?.paid).toBe('5.00');
    const { payments, ...silent } = good;
    expect(payments).toHaveLength(1);
    expect(told([silent])).toEqual([['0.payments', 'missing-key']]);
    expect(told([{ ...good, payments: undefined }])).toEqual([['0.payments', 'missing-key']]);
    expect(foundBy(() => disasterDatabase([silent as never]))).toEqual(['absent']);
    expect(told([{ ...good, payments: [] }])).toEqual([]);
  });

  it('are told of the first thousand faults only', () => {
    expect(told(new Array(5000).fill(null))).toHaveLength(1000);
    expect(told(new Array(3).fill({ ...good, payments: new Array(700).fill(null) }))).toHaveLength(1000);
  });

  it('may not come to more than can be exact', () => {
    const at = '2024-08-01T00:00:00+08:00';
    const nearly = new Array(9).fill(paid('9999999999999.99', at));
    expect(told([{ ...good, payments: nearly }])).toEqual([]);
    expect(told([{ ...good, payments: [...nearly, back('9999999999999.99', at)] }])).toEqual([
      ['0.payments', 'sum-too-large'],
    ]);
    expect(
      foundBy(() => disasterDatabase([{ ...good, payments: [...nearly, back('9999999999999.99', at)] }])),
    ).toEqual(['array']);
    for (const one of [paid, back]) {
      const most = { ...good, payments: [one('9999999999999.99', at)] };
      expect(told(new Array(10).fill(most))).toEqual([['', 'sum-too-large']]);
    }
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

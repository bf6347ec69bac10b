import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompactRow, limitCompactly } from '../../src/batch.js';
import { applyLimits, InvalidInputError, LINES } from '../../src/index.js';
import { fenOf } from '../../src/money/fen.js';
import { HOSTILE_TO_ROOMS } from '../input/hostile-values.js';
import { expectRefused } from '../input/refusal.js';
import { runs } from '../thorough.js';
import { limitsWith, registers } from './support.js';

const ROW: CompactRow = { event: 'e', startedAt: Date.UTC(2024, 6, 10, 19, 20), amount: 200 };

const issuesOf = (rows: unknown): readonly string[] => {
  try {
    limitCompactly(rows as CompactRow[], { limits: { perEvent: '1.00', perYear: '1.00' } });
    return [];
  } catch (error) {
    return (error as InvalidInputError).issues.map(({ path, code }) => `${path} ${code}`);
  }
};

describe('limits in fen', () => {
  it('pay what limits in yuan pay', () => {
    fc.assert(
      fc.property(
        registers(),
        limitsWith('both'),
        fc.constantFrom('pro-rata' as const, 'first-come' as const),
        (rows, limits, overflow) => {
          const terms = { limits, overflow };
          const compact = rows.map((row) => ({
            ...row,
            startedAt: Date.parse(row.startedAt),
            amount: fenOf(row.amount),
          }));
          const paid = applyLimits(rows, terms).map((row) => fenOf(row.paid));
          expect(limitCompactly(compact, terms)).toEqual(paid);
        },
      ),
      runs(100),
    );
  });

  it('take every line and none, and leave the rest of a row alone, however much that is', () => {
    const rest = { note: 'x'.repeat(10_000), claim: new Map(), write: () => '' };
    for (const line of [...LINES, null, undefined]) {
      const rows = [{ ...ROW, ...rest, line }];
      expect(limitCompactly(rows, { limits: { perEvent: '1.00', perYear: '9.00' } })).toEqual([100]);
    }
  });

  it.each([
    ['event', ''],
    ['event', ' e'],
    ['event', 1],
    ['startedAt', '2024-07-11T03:20:00+08:00'],
    ['startedAt', 0.5],
    ['startedAt', 8.64e15 + 1],
    ['startedAt', Number.NaN],
    ['amount', -1],
    ['amount', 0.5],
    ['amount', 2 ** 53],
    ['amount', '2.00'],
    ['line', ''],
    ['line', 'boat'],
  ])('refuse %s %j', (key, value) => {
    const [issue] = issuesOf([ROW, { ...ROW, [key]: value }]);
    expect(issue).toMatch(new RegExp(`^1\\.${key} `));
  });

  it('refuse what is no row, every one of them, and sums that cannot be exact', () => {
    const fails = { ...ROW, line: undefined };
    Object.defineProperty(fails, 'amount', {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(issuesOf([null, ROW, fails])).toEqual(['0 wrong-type', '2.amount unreadable']);
    expect(issuesOf('rows')).toEqual([' wrong-type']);
    expect(issuesOf(Array.from({ length: 10 }, () => ({ ...ROW, amount: 999_999_999_999_999 })))).toEqual([
      'e sum-too-large',
    ]);
    expect(() => limitCompactly([ROW], {} as never)).toThrow(InvalidInputError);
  });

  it.each(HOSTILE_TO_ROOMS)('refuse %s', (name, make) => {
    const terms = { limits: { perEvent: '1.00', perYear: '1.00' } };
    const read = (rows: unknown) => limitCompactly(rows as CompactRow[], terms);
    if (name !== 'a list of negative length') expectRefused(() => read(make()));
    expectRefused(() => read([make()]));
    for (const key of Object.keys(ROW)) expectRefused(() => read([{ ...ROW, [key]: make() }]));
    expectRefused(() => limitCompactly([ROW], make() as never));
  });
});

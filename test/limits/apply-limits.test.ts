import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTallies, payPart, tally } from '../../src/batch.js';
import { applyLimits, explainLimits, InvalidInputError, LINES, parseContract } from '../../src/index.js';
import { contractOf, limitsCases } from '../oracle/fixtures.js';
import { applyLimits as oracle } from '../oracle/limits.js';
import { numbered } from './support.js';

const illustrative = contractOf('illustrative');
const money = fc.oneof(
  fc.integer({ min: 0, max: 50 }).map((fen) => (fen / 100).toFixed(2)),
  fc
    .bigInt({ min: 0n, max: 10_000_000_000n })
    .map((fen) => `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`),
);
const limitsOfLine = fc.record({ perEvent: money, perYear: money }, { requiredKeys: [] });
/** 起保的时刻，保单年度自此起数。The starts of the term, from which policy years count. */
const starts = fc.constantFrom(
  '2023-01-01T00:00:00+08:00',
  '2023-07-11T12:00:00+08:00',
  '2020-02-29T10:30:00+08:00',
);
const limits = fc.record(
  {
    perEvent: money,
    perYear: money,
    byLine: fc.record(Object.fromEntries(LINES.map((line) => [line, limitsOfLine])), { requiredKeys: [] }),
    year: fc.constantFrom('calendar', 'policy'),
  },
  { requiredKeys: ['perEvent', 'perYear'] },
);
const rows = fc
  .array(
    fc.record(
      {
        event: fc.constantFrom('e1', 'e2', 'e3', 'e4', '__proto__'),
        startedAt: fc.constantFrom(
          '2023-12-31T15:59:59Z',
          '2023-12-31T16:00:00Z',
          '2024-07-11T03:20:00+08:00',
          '2024-07-11T03:20:00.001+08:00',
          '2025-01-01T00:00:00+09:00',
          '2023-12-31',
          '2024-02-29',
          '2025-02-28T10:29:59+08:00',
          '2025-02-28T10:30:00+08:00',
          '2025-07-11',
        ),
        amount: money,
        line: fc.constantFrom(...LINES, null),
      },
      { requiredKeys: ['event', 'startedAt', 'amount'] },
    ),
    { maxLength: 25 },
  )
  .map((list) => list.map((row, i) => ({ ...row, id: `r${i}` })));

describe('limits', () => {
  it.each(limitsCases.map((item, i) => [`${i + 1}: ${item.overflow}`, item] as const))(
    'worked case %s',
    (_, item) => {
      const contract = { ...illustrative, limits: item.limits, overflow: item.overflow };
      expect(applyLimits(item.items as never, contract as never).map(({ paid }) => paid)).toEqual(item.paid);
    },
  );

  it('an independent implementation pays the same', () => {
    fc.assert(
      fc.property(
        rows,
        limits,
        fc.constantFrom('pro-rata', 'first-come'),
        starts,
        (register, terms, overflow, start) => {
          const contract = {
            ...illustrative,
            limits: terms,
            overflow,
            term: { start, end: '2027-01-01T00:00:00Z' },
          };
          const paid = applyLimits(register as never, contract as never).map((row) => row.paid);
          expect(paid).toEqual(oracle(register as never, contract as never));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a register cut at random pays the same in parts', () => {
    fc.assert(
      fc.property(
        rows,
        limits,
        fc.constantFrom('pro-rata', 'first-come'),
        fc.array(fc.nat(25), { maxLength: 4 }),
        (register, terms, overflow, cuts) => {
          const contract = { ...illustrative, limits: terms, overflow } as never;
          const ends = [...cuts.sort((a, b) => a - b), register.length];
          const all = numbered(register);
          const parts = ends.map((end, i) => all.slice(ends[i - 1] ?? 0, end)) as never[][];
          const tallies = parts.map((part) => tally(part));
          const whole = mergeTallies(...tallies);
          const paid = parts.flatMap((part, i) =>
            payPart(part, whole, mergeTallies(...tallies.slice(0, i)), contract),
          );
          expect(paid).toEqual(applyLimits(register as never, contract));
          expect(whole).toEqual(tally(all as never));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tallies may be put together in any grouping and order', () => {
    const part = (from: number) => rows.map((register) => tally(numbered(register, from) as never));
    fc.assert(
      fc.property(part(1), part(26), part(60), (a, b, c) => {
        const together = mergeTallies(a, b, c);
        expect(mergeTallies(mergeTallies(a, b), c)).toEqual(together);
        expect(mergeTallies(a, mergeTallies(b, c))).toEqual(together);
        expect(mergeTallies(c, a, b)).toEqual(together);
      }),
      { numRuns: 40 },
    );
  });

  it('count over policy years by the term that comes with them, and are refused without one', () => {
    const limits = { perEvent: '9', perYear: '1', year: 'policy' } as const;
    const term = { start: '2023-07-01T12:00:00+08:00', end: '2026-07-01T12:00:00+08:00' };
    const rows = ['2024-07-01T11:59:59+08:00', '2024-07-01T12:00:00+08:00', '2025-01-01T00:00:00+08:00'].map(
      (startedAt, i) => ({ id: `${i}`, event: `${i}`, startedAt, amount: '1.00' }),
    );
    expect(applyLimits(rows, { limits, term }).map(({ paid }) => paid)).toEqual(['1.00', '1.00', '0.00']);
    let found: unknown;
    try {
      applyLimits(rows, { limits });
    } catch (error) {
      found = (error as InvalidInputError).issues.map(({ path, code }) => `${path} ${code}`);
    }
    expect(found).toEqual(['term missing-key']);
  });

  it('refuses rows that are no rows, every one of them, and sums that cannot be exact', () => {
    const issues = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return (error as InvalidInputError).issues.map(({ path, code }) => `${path} ${code}`);
      }
    };
    const row = { id: 'r', event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '9999999999999.99' };
    expect(issues(() => applyLimits('rows' as never, illustrative as never))).toEqual([' wrong-type']);
    expect(
      issues(() =>
        applyLimits(
          [row, { ...row, amount: '-1', line: 'boat' }, { ...row, id: '' }] as never,
          illustrative as never,
        ),
      ),
    ).toEqual(['1.amount money', '1.line not-listed', '2.id id']);
    const fails = new Proxy([row], {
      get: (target, key) => {
        if (key === '0') throw new TypeError('no');
        return Reflect.get(target, key);
      },
    });
    expect(issues(() => tally(fails))).toEqual([' unreadable']);
    expect(issues(() => tally(new Array(10_000_001)))).toEqual([' too-large']);
    expect(issues(() => tally(new Array(2000).fill(1)))).toHaveLength(1000);
    const many = (length: number) => numbered(Array.from({ length }, (_, i) => ({ ...row, id: `r${i}` })));
    expect(issues(() => tally(many(10)))).toEqual(['e sum-too-large']);
    expect(tally(many(9)).events).toHaveLength(1);
  });

  it('refuses ids that come twice, every one of them after the first', () => {
    const row = { id: 'r', event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '1' };
    const twice = [row, { ...row, id: 's' }, row, { ...row, event: 'f' }];
    const terms = { limits: { perEvent: '1', perYear: '1' } };
    for (const run of [
      () => applyLimits(twice, terms),
      () => explainLimits(twice, terms),
      () => tally(twice),
      () => payPart(twice, tally([]), tally([]), terms),
    ]) {
      let found: unknown;
      try {
        run();
      } catch (error) {
        found = (error as InvalidInputError).issues.map(({ path, code }) => `${path} ${code}`);
      }
      expect(found).toEqual(['2.id duplicate-id', '3.id duplicate-id']);
    }
  });

  it('takes limits that stand alone, and refuses what is neither limits nor a contract', () => {
    const [first] = limitsCases as [(typeof limitsCases)[number]];
    const alone = { limits: first.limits, overflow: first.overflow } as never;
    expect(applyLimits(first.items as never, alone).map(({ paid }) => paid)).toEqual(first.paid);
    const limits = { perEvent: '1.00', perYear: '1.00' };
    const row = { id: 'r', event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '2.00' };
    expect(applyLimits([row], { limits })).toEqual([{ id: 'r', paid: '1.00' }]);
    expect(applyLimits([row], parseContract(illustrative))).toEqual([{ id: 'r', paid: '2.00' }]);
    expect(() => applyLimits([row], { limits: {} } as never)).toThrow(InvalidInputError);
  });
});

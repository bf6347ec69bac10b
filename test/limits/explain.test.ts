import { describe, expect, it } from 'vitest';
import { applyLimits, explainLimits } from '../../src/index.js';
import { contractOf, limitsCases } from '../oracle/fixtures.js';

const illustrative = contractOf('illustrative');
const row = { startedAt: '2024-07-11T03:20:00+08:00', line: 'house-damage', event: 'e' } as const;
const fen = (yuan: string) => BigInt(yuan.replace('.', ''));

describe('why a row is paid what it is', () => {
  it('pays as applyLimits does, and every pro-rata step can be worked out again from its own figures', () => {
    for (const { limits, overflow, items } of limitsCases) {
      const contract = { ...illustrative, limits, overflow } as never;
      const explained = explainLimits(items as never, contract);
      expect(explained.map(({ id, paid }) => ({ id, paid }))).toEqual(applyLimits(items as never, contract));
      for (const { due, paid, steps } of explained) {
        if (steps.length === 0) expect(paid).toBe(due);
        for (const step of steps) {
          const [limit, total, before, upTo] = [step.limit, step.due, step.dueBefore, step.dueUpTo].map(
            fen,
          ) as [bigint, bigint, bigint, bigint];
          const least = (a: bigint) => (a < limit ? a : limit);
          const worth =
            overflow === 'pro-rata'
              ? (upTo * limit) / total - (before * limit) / total
              : least(upTo) - least(before);
          expect(fen(step.paid)).toBe(worth);
        }
      }
    }
  });

  it('names the limit of a line first, then the limit over all lines, and which of event and year cut', () => {
    const contract = {
      ...illustrative,
      limits: {
        perEvent: '70.00',
        perYear: '90.00',
        byLine: { 'house-damage': { perEvent: '80.00' } },
      },
    } as never;
    const rows = [
      { ...row, id: 'a', amount: '60.00' },
      { ...row, id: 'b', amount: '60.00' },
      { ...row, id: 'c', amount: '30.00', event: 'f', startedAt: '2024-07-12T03:20:00+08:00' },
    ];
    const [, second, third] = explainLimits(rows, contract);
    expect(second?.steps).toEqual([
      {
        line: 'house-damage',
        year: 2024,
        cutBy: 'perEvent',
        leftOfYear: null,
        limit: '80.00',
        due: '120.00',
        dueBefore: '60.00',
        dueUpTo: '120.00',
        paid: '40.00',
      },
      {
        line: null,
        year: 2024,
        cutBy: 'perEvent',
        leftOfYear: '90.00',
        limit: '70.00',
        due: '80.00',
        dueBefore: '40.00',
        dueUpTo: '80.00',
        paid: '35.00',
      },
    ]);
    expect(third).toMatchObject({
      due: '30.00',
      paid: '20.00',
      steps: [{ cutBy: 'perYear', leftOfYear: '20.00' }],
    });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLimits } from '../../src/limits/apply-limits.js';
import { LINES } from '../../src/notice/lines.js';
import { contractOf, limitsCases } from '../oracle/fixtures.js';
import { applyLimits as oracle } from '../oracle/limits.js';

const illustrative = contractOf('illustrative');
const money = fc.oneof(
  fc.integer({ min: 0, max: 50 }).map((fen) => (fen / 100).toFixed(2)),
  fc
    .bigInt({ min: 0n, max: 10_000_000_000n })
    .map((fen) => `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`),
);
const limitsOfLine = fc.record({ perEvent: money, perYear: money }, { requiredKeys: [] });
const limits = fc.record(
  {
    perEvent: money,
    perYear: money,
    byLine: fc.record(Object.fromEntries(LINES.map((line) => [line, limitsOfLine])), { requiredKeys: [] }),
  },
  { requiredKeys: ['perEvent', 'perYear'] },
);
const rows = fc.array(
  fc.record(
    {
      id: fc.constant('row'),
      event: fc.constantFrom('e1', 'e2', 'e3', 'e4', '__proto__'),
      startedAt: fc.constantFrom(
        '2023-12-31T15:59:59Z',
        '2023-12-31T16:00:00Z',
        '2024-07-11T03:20:00+08:00',
        '2024-07-11T03:20:00.001+08:00',
        '2025-01-01T00:00:00+09:00',
      ),
      amount: money,
      line: fc.constantFrom(...LINES, null),
    },
    { requiredKeys: ['id', 'event', 'startedAt', 'amount'] },
  ),
  { maxLength: 25 },
);

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
      fc.property(rows, limits, fc.constantFrom('pro-rata', 'first-come'), (register, terms, overflow) => {
        const contract = { ...illustrative, limits: terms, overflow };
        const paid = applyLimits(register as never, contract as never).map((row) => row.paid);
        expect(paid).toEqual(oracle(register as never, { limits: terms, overflow } as never));
      }),
      { numRuns: 1000 },
    );
  });
});

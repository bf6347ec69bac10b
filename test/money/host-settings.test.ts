import { Decimal } from 'decimal.js';
import { expect, it, vi } from 'vitest';

it('settings of decimal.js that its host changed before are not taken over', async () => {
  const { rounding } = Decimal;
  Decimal.set({ rounding: Decimal.ROUND_DOWN });
  vi.resetModules();
  const { Precise } = await import('../../src/money/exact.js');
  Decimal.set({ rounding });
  expect(new Precise(2).div(3).toFixed()).toMatch(/67$/);
});

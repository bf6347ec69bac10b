import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Connected } from '../../src/audit/connected.js';

const connectedBy = (rows: readonly (readonly string[])[]): Connected => {
  const connected = new Connected();
  for (const keys of rows) connected.note(keys);
  return connected;
};

describe('rows that share keys', () => {
  it('are connected, whichever leads to which', () => {
    const rows = [['a', 'x'], ['b', 'y'], ['c'], ['b', 'x'], []];
    const connected = connectedBy(rows);
    expect(rows.map((keys) => connected.with(keys)?.rows)).toEqual([3, 3, undefined, 3, undefined]);
    expect(connected.with(['a'])?.root).toBe(connected.with(['y'])?.root);
    expect(connected.with(['z'])).toBeNull();
  });

  it('are those that can be reached by shared keys, and no others', () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 12 }), (rows) => {
        const connected = connectedBy(rows);
        for (const row of rows) {
          const reached = new Set(row);
          for (const _ of rows)
            for (const other of rows)
              if (other.some((key) => reached.has(key))) for (const key of other) reached.add(key);
          const among = rows.filter((other) => other.some((key) => reached.has(key)));
          const found = connected.with(row);
          expect(found?.rows ?? 1).toBe(Math.max(among.length, 1));
          for (const other of among) expect(connected.with(other)).toEqual(found);
        }
      }),
    );
  });
});

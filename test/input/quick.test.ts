import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { claimSchema } from '../../src/claim/schema.js';
import { safeParse } from '../../src/input/parse.js';
import { quickReader, UNSURE } from '../../src/input/quick.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { runs } from '../thorough.js';

const quickly = quickReader(claimSchema);
const slowly = (input: unknown) => safeParse(claimSchema, input, (value) => value);
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A value with something at one place replaced, dropped or added. */
const disturbed = fc
  .tuple(
    claimArbitrary({ gaps: true }).map(json),
    fc.constantFrom('', 'incident', 'loss'),
    fc.string(),
    fc.anything(),
  )
  .map(([claim, where, key, value]) => {
    const whole = claim as Record<string, Record<string, unknown>>;
    const part = where === '' ? whole : (whole[where] ?? whole);
    const keys = Object.keys(part);
    const place = key.length % 2 === 0 ? (keys[key.length % keys.length] as string) : key;
    Object.defineProperty(part, place, { value, enumerable: true, configurable: true, writable: true });
    return whole;
  });

describe('the quick reader of claims', () => {
  it('takes every claim that is written as JSON, and reads it as the schema does', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }).map(json), (claim) => {
        expect(slowly(claim)).toEqual({ success: true, data: quickly(claim) });
      }),
      runs(1000),
    );
  });

  it('takes nothing that the schema refuses, and reads the rest alike', () => {
    fc.assert(
      fc.property(fc.oneof(disturbed, fc.anything()), (input) => {
        let read: unknown = UNSURE;
        try {
          read = quickly(input);
        } catch {
          // The slow way will say what it is.
        }
        if (read !== UNSURE) expect(slowly(input)).toEqual({ success: true, data: read });
      }),
      runs(2000),
    );
  });

  it('is unsure of symbols for keys, of objects with another prototype, and of lists that are no plain lists', () => {
    const claim = { id: 'c', loss: { kind: 'person', circumstances: [] as unknown } };
    expect(quickly(claim)).toEqual(claim);
    expect(quickly({ ...claim, [Symbol('s')]: 1 })).toBe(UNSURE);
    expect(quickly(Object.assign(Object.create(null), claim))).toBe(UNSURE);
    class List extends Array {}
    expect(quickly({ id: 'c', loss: { kind: 'person', circumstances: new List() } })).toBe(UNSURE);
    expect(quickly({ id: 'c', loss: { kind: 'person', circumstances: new Array(101).fill('war') } })).toBe(
      UNSURE,
    );
    expect(quickly({ id: 'c', loss: { kind: 'person', circumstances: ['boat'] } })).toBe(UNSURE);
    const most = { id: 'c', loss: { kind: 'person', circumstances: ['war', { id: 'crime' }] } };
    expect(quickly(most)).toEqual(most);
  });

  it('is unsure of what is no object, and of keys that the schema does not know', () => {
    for (const input of [null, undefined, 'claim', 1, [], Object.setPrototypeOf(() => 0, Object.prototype)])
      expect(quickly(input)).toBe(UNSURE);
    expect(quickly({ id: 'c', loss: { kind: 'house' }, name: '' })).toBe(UNSURE);
  });

  it('reads every property once', () => {
    let reads = 0;
    const claim = {
      get id() {
        reads += 1;
        return 'c';
      },
      loss: { kind: 'house' },
    };
    expect(quickly(claim)).toEqual({ id: 'c', loss: { kind: 'house' } });
    expect(reads).toBe(1);
  });
});

describe('a quick reader of other schemas', () => {
  it('is unsure of kinds, checks and lists of a length that it does not know', () => {
    expect(quickReader(z.date())(new Date())).toBe(UNSURE);
    expect(quickReader(z.string().check(z.minLength(1)))('x')).toBe(UNSURE);
    expect(quickReader(z.array(z.string()).check(z.minLength(1)))(['x'])).toBe(UNSURE);
    const checked = z.strictObject({ a: z.string() }).check(z.refine(({ a }) => a !== 'x'));
    expect(quickReader(checked)({ a: 'y' })).toBe(UNSURE);
    expect(quickReader(z.union([checked]).check(z.refine(() => true)))({ a: 'y' })).toBe(UNSURE);
    const union = z.union([z.strictObject({ a: z.string() })]);
    expect(quickReader(union)({ a: 'y' })).toEqual({ a: 'y' });
    expect(quickReader(union.check(z.refine(() => true)))({ a: 'y' })).toBe(UNSURE);
    expect(quickReader(z.strictObject({ a: z.string() }))({})).toBe(UNSURE);
    expect(quickReader(z.strictObject({ a: z.string() }))({ a: 1 })).toBe(UNSURE);
    expect(quickReader(z.strictObject({ a: z.string() }))(1)).toBe(UNSURE);
    expect(quickReader(z.number())(Number.NaN)).toBe(UNSURE);
  });

  it('knows what may be null, and what may be undefined', () => {
    const read = (schema: z.core.$ZodType) => [undefined, null, 'x', 1].map(quickReader(schema));
    expect(read(z.string())).toEqual([UNSURE, UNSURE, 'x', UNSURE]);
    expect(read(z.nullable(z.string()))).toEqual([UNSURE, null, 'x', UNSURE]);
    expect(read(z.optional(z.string()))).toEqual([undefined, UNSURE, 'x', UNSURE]);
    expect(read(z.optional(z.nullable(z.string())))).toEqual([undefined, null, 'x', UNSURE]);
  });
});

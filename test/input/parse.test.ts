import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PERILS } from '../../src/claim/vocabulary.js';
import {
  InvalidInputError,
  type Issue,
  parseClaim,
  parseContract,
  safeParseClaim,
  safeParseContract,
} from '../../src/index.js';
import { codeOf } from '../../src/input/code.js';
import { deepFreeze } from '../../src/input/freeze.js';
import { attempted, parse as parseBy, safeParse as safeParseBy } from '../../src/input/parse.js';
import { withValue } from './paths.js';
import { fullContract, houseClaim, personClaim } from './samples.js';

const SAMPLES = [
  ['person claim', personClaim(), parseClaim, safeParseClaim],
  ['house claim', houseClaim(), parseClaim, safeParseClaim],
  ['contract', fullContract(), parseContract, safeParseContract],
] as const;

describe.each(SAMPLES)('a %s', (_, sample, parse, safeParse) => {
  it('is left as it was', () => {
    const input = structuredClone(sample);
    parse(input);
    safeParse(input);
    expect(input).toEqual(sample);
    expect(Object.isFrozen(input)).toBe(false);
    expect(Object.isFrozen(input.id)).toBe(true);
  });
  it('may be frozen through and through', () => {
    expect(parse(deepFreeze(structuredClone(sample)))).toEqual(parse(sample));
  });
  it('may come from another realm', () => {
    const foreign: unknown = runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(sample))})`);
    expect(Object.getPrototypeOf(foreign)).not.toBe(Object.prototype);
    expect(parse(foreign)).toEqual(parse(sample));
  });
  it('may be made of objects without prototypes', () => {
    const bare = JSON.parse(JSON.stringify(sample), (_key, value) =>
      typeof value === 'object' && !Array.isArray(value) ? Object.assign(Object.create(null), value) : value,
    );
    expect(parse(bare)).toEqual(parse(sample));
  });
  it('may be a proxy that tells the truth', () => {
    expect(parse(new Proxy(structuredClone(sample), {}))).toEqual(parse(sample));
  });
  it('is handed back as data', () => {
    expect(safeParse(sample)).toEqual({ success: true, data: parse(sample) });
  });
  it('is refused by throwing what the safe way returns', () => {
    const wrong = { ...sample, id: 7, extra: 1, loss: undefined, premium: '-1', insurers: [{}] };
    const result = safeParse(wrong);
    let thrown: unknown;
    try {
      parse(wrong);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidInputError);
    expect(result).toEqual({ success: false, issues: (thrown as InvalidInputError).issues });
  });
});

describe('issues', () => {
  const wrong = {
    ...personClaim(),
    id: '',
    incident: { startedAt: '2024-02-30T00:00:00Z', division: '500110125', peril: 'meteor', facility: [] },
    loss: { kind: 'person', disabilityGrade: 11, medicalCost: '-1', circumstances: ['bad luck'] },
  };
  const result = safeParseClaim(wrong);
  const issues = result.success ? [] : result.issues;

  it('are all reported, in the order of the format', () => {
    expect(issues.map(({ path, code, found }) => [path, code, found])).toEqual([
      ['id', 'id', 'string'],
      ['incident.startedAt', 'moment', 'string'],
      ['incident.division', 'division', 'string'],
      ['incident.peril', 'not-listed', 'string'],
      ['incident.facility', 'wrong-type', 'array'],
      ['loss.circumstances.0', 'not-listed', 'string'],
      ['loss.disabilityGrade', 'grade', 'number'],
      ['loss.medicalCost', 'money', 'string'],
    ]);
  });
  it('name the values to choose from', () => {
    expect(issues[3]?.expected).toEqual({ kind: 'one-of', values: PERILS });
    expect(PERILS.slice(0, 3)).toEqual(['flood', 'wind-hail', 'lightning']);
  });
  it('are frozen', () => {
    expect(Object.isFrozen(result)).toBe(true);
    expect(Object.isFrozen(issues)).toBe(true);
    expect(issues.every((issue) => Object.isFrozen(issue))).toBe(true);
  });
  it('never repeat the value that was refused', () => {
    expect(JSON.stringify(issues)).not.toMatch(/meteor|bad luck|500110125|02-30/);
  });
  it('tell once of a value that cannot be read', () => {
    const unreadable = safeParseClaim(withValue(personClaim(), ['id'], 'x'.repeat(4001)));
    expect(unreadable).toMatchObject({
      success: false,
      issues: [{ path: 'id', code: 'too-long', found: 'string' }],
    });
    expect(unreadable.success ? 0 : unreadable.issues.length).toBe(1);
  });
  it('tell of a symbol beside a fault that the schema finds', () => {
    const both = safeParseClaim({ ...personClaim(), [Symbol('s')]: 1, extra: null });
    expect(both.success ? [] : both.issues.map(({ path, code }) => [path, code])).toEqual([
      ['Symbol(s)', 'unknown-key'],
      ['extra', 'unknown-key'],
    ]);
  });
  it('tell of a symbol beside nothing else', () => {
    const input = { ...personClaim(), [Symbol('s')]: 1 };
    const { issues } = safeParseClaim(input) as { issues: readonly Issue[] };
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['Symbol(s)', 'unknown-key']]);
  });
  it('tell of the input itself', () => {
    expect(() => parseClaim(undefined)).toThrow(/^input: missing-key$/);
    expect(() => parseClaim([])).toThrow(/^input: wrong-type$/);
  });
  it('tell where a list is too long or too short, and what it may hold', () => {
    const [insurer] = fullContract().insurers as [object];
    const many = Array.from({ length: 21 }, (_, i) => ({ ...insurer, id: `i${i}`, share: '0.05' }));
    const lengths = (insurers: unknown) => {
      const result = safeParseContract({ ...fullContract(), insurers });
      return (result.success ? [] : result.issues).filter(({ code }) => code === 'wrong-length');
    };
    const found = { argument: 'input', path: 'insurers', code: 'wrong-length', found: 'array' };
    expect(lengths([])).toEqual([{ ...found, expected: { kind: 'entries', least: 1, most: null } }]);
    expect(lengths(many)).toEqual([{ ...found, expected: { kind: 'entries', least: 0, most: 20 } }]);
    expect(lengths(many.slice(0, 20))).toEqual([]);
  });
  it('name the kinds of loss to choose from', () => {
    const { issues } = safeParseClaim({ id: 'c', loss: { kind: 'car' } }) as { issues: readonly Issue[] };
    expect(issues).toMatchObject([
      { path: 'loss.kind', code: 'not-listed', expected: { kind: 'one-of', values: ['person', 'house'] } },
    ]);
  });
});

describe('a schema of any make', () => {
  const text = z.strictObject({ a: z.union([z.string(), z.boolean()]) });
  it('reads what it admits', () => {
    expect(parseBy(text, { a: 'x' }, ({ a }) => [a])).toEqual(['x']);
    expect(safeParseBy(text, { a: true }, ({ a }) => a)).toEqual({ success: true, data: true });
  });
  it('reports what it does not, at the place', () => {
    expect(safeParseBy(text, { a: 1 }, ({ a }) => a)).toMatchObject({
      success: false,
      issues: [{ path: 'a', code: 'wrong-type', found: 'number' }],
    });
    expect(() => parseBy(text, { a: 1 }, ({ a }) => a)).toThrow(InvalidInputError);
    const other = z.union([z.number(), z.boolean()]);
    expect(() => parseBy(other, 'x', (read) => read)).toThrow(/^input: wrong-type$/);
  });
});

describe('a code', () => {
  it('is one of those admitted', () => {
    expect(codeOf('line', ['a', 'b'], 'b')).toBe('b');
    for (const [value, code] of [
      ['c', 'not-listed'],
      [undefined, 'missing-key'],
      [['a'], 'wrong-type'],
    ] as const)
      expect(attempted(() => codeOf('line', ['a', 'b'], value, 'x'))).toMatchObject({
        issues: [{ argument: 'line', path: 'x', code, expected: { kind: 'one-of', values: ['a', 'b'] } }],
      });
  });
});

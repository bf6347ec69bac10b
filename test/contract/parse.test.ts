import { describe, expect, it } from 'vitest';
import { contractFrom, termsOf } from '../../src/contract/parse.js';
import {
  adjudicate,
  type Contract,
  type ContractInput,
  DEFAULT_READINGS,
  InvalidInputError,
  parseContract,
  READINGS,
  safeParseContract,
} from '../../src/index.js';
import { without, withValue } from '../input/paths.js';
import { type DataObject, fullContract, personClaim } from '../input/samples.js';
import { contractOf } from '../oracle/fixtures.js';

const input = (data: unknown) => data as ContractInput;

const bare = (): DataObject =>
  (['remainder', 'overflow', 'exclusions', 'readings'] as const).reduce(
    (data, key) => without(data, [key]),
    fullContract(),
  );

const issuesOf = (data: unknown) => {
  const result = safeParseContract(data);
  return result.success ? [] : result.issues.map(({ path, code }) => [path, code]);
};

describe('a contract', () => {
  it('keeps what it says, word for word', () => {
    expect(parseContract(fullContract())).toEqual(fullContract());
  });
  it('gets its defaults where it says nothing', () => {
    expect(parseContract(bare())).toEqual({
      ...bare(),
      remainder: 'largest-remainder',
      overflow: 'pro-rata',
      exclusions: [],
      readings: DEFAULT_READINGS,
    });
  });
  it('gets its defaults where it says undefined', () => {
    const blank = {
      ...bare(),
      remainder: undefined,
      overflow: undefined,
      exclusions: undefined,
      readings: undefined,
    };
    expect(parseContract(blank)).toEqual(parseContract(bare()));
  });
  it('takes the default of each reading that it does not name', () => {
    for (const [id, { default: first, other }] of Object.entries(READINGS)) {
      expect(parseContract({ ...bare(), readings: { [id]: other } }).readings).toEqual({
        ...DEFAULT_READINGS,
        [id]: other,
      });
      expect(parseContract({ ...bare(), readings: { [id]: first } }).readings).toEqual(DEFAULT_READINGS);
      expect(parseContract({ ...bare(), readings: { [id]: undefined } }).readings).toEqual(DEFAULT_READINGS);
    }
  });
  it('may insure nothing at all', () => {
    expect(parseContract({ ...bare(), lines: {} }).lines).toEqual({});
  });
  it.each(['illustrative', 'municipal-floor'])('of the worked cases is read: %s', (id) => {
    expect(parseContract(contractOf(id))).toMatchObject({ ...contractOf(id), readings: DEFAULT_READINGS });
  });
  it('survives a round through JSON', () => {
    const contract = parseContract(bare());
    expect(parseContract(JSON.parse(JSON.stringify(contract)))).toEqual(contract);
  });
});

describe('the term', () => {
  const term = (start: string, end: string) => issuesOf({ ...bare(), term: { start, end } });
  it('ends after it starts', () => {
    expect(term('2023-01-01T00:00:00Z', '2023-01-01T00:00:00.001Z')).toEqual([]);
    expect(term('2023-01-01T00:00:00+08:00', '2023-01-01T00:00:00+07:59')).toEqual([]);
  });
  it.each([
    ['2023-01-01T00:00:00Z', '2023-01-01T00:00:00Z'],
    ['2023-01-01T00:00:00.001Z', '2023-01-01T00:00:00Z'],
    ['2023-01-01T08:00:00+08:00', '2023-01-01T00:00:00Z'],
    ['2026-01-01T00:00:00+08:00', '2023-01-01T00:00:00+08:00'],
  ])('cannot run from %s to %s', (start, end) => {
    expect(term(start, end)).toEqual([['term.end', 'term-order']]);
  });
  it('is not put in order where an end of it cannot be read', () => {
    expect(term('2026-02-30T00:00:00Z', '2023-01-01T00:00:00Z')).toEqual([['term.start', 'instant']]);
    expect(term('2026-01-01T00:00:00Z', '2023-01-01')).toEqual([['term.end', 'instant']]);
  });
});

describe('sums, rates and lists', () => {
  const at = (path: string, value: unknown) => issuesOf(withValue(fullContract(), path.split('.'), value));
  it.each([
    ['premium', '9999999999999.99', '10000000000000'],
    ['limits.perEvent', '0', '-1'],
    ['limits.byLine.house-damage.perYear', '0.01', '0.001'],
    ['lines.natural-disaster.death', '100000', '100000元'],
    ['lines.house-damage.rates.severe', '4000.5', '4,000.5'],
    ['lines.house-damage.householdLimit', '1', '1e0'],
  ])('%s: %s, not %s', (path, good, bad) => {
    expect(at(path, good)).toEqual([]);
    expect(at(path, bad)).toEqual([[path, 'money']]);
    expect(at(path, 1)).toEqual([[path, 'wrong-type']]);
  });
  it.each(['lines.fire-explosion.medical.rate', 'lines.good-samaritan.disability.rates.9'])(
    '%s: a rate',
    (path) => {
      for (const good of ['0', '1', '1.0', `1.${'0'.repeat(100)}`, '0.333'])
        expect(at(path, good)).toEqual([]);
      for (const bad of ['1.01', `1.${'0'.repeat(99)}1`, '-0.1', '2', ' 0.5', '０.５', '50%']) {
        expect(at(path, bad)).toEqual([[path, 'rate']]);
      }
    },
  );
  it('has ten disability rates', () => {
    const path = 'lines.natural-disaster.disability.rates';
    expect(at(path, new Array(10).fill('0'))).toEqual([]);
    expect(at(path, new Array(9).fill('0'))).toEqual([[path, 'wrong-length']]);
    expect(at(path, new Array(11).fill('0'))).toEqual([[path, 'wrong-length']]);
    expect(at(path, [])).toEqual([[path, 'wrong-length']]);
    expect(at(path, [...new Array(9).fill('0'), undefined])).toEqual([[`${path}.9`, 'missing-key']]);
  });
  it('has up to 100 exclusions', () => {
    expect(at('exclusions', new Array(100).fill('war'))).toEqual([]);
    expect(at('exclusions', new Array(101).fill('war'))).toEqual([['exclusions', 'too-large']]);
    expect(at('exclusions', ['war', 'bad luck'])).toEqual([['exclusions.1', 'not-listed']]);
  });
  it.each([
    [{ hours: 1 }, []],
    [{ hours: 100_000 }, []],
    [{ days: 1, hours: undefined }, []],
    [{ days: 1, from: 'agreement' }, []],
    [{ days: 1, from: 'yesterday' }, ['from not-listed']],
    [{ days: 0 }, ['days count']],
    [{ hours: 100_001 }, ['hours count']],
    [{ hours: 1.5 }, ['hours count']],
    [{ hours: -1 }, ['hours count']],
    [{ days: '1' }, ['days wrong-type']],
    [{}, [' service-time']],
    [{ hours: 24, days: 1 }, [' service-time']],
    [{ hours: 1, minutes: 1 }, ['minutes unknown-key']],
    [24, [' wrong-type']],
  ])('promises times in whole hours or whole days, not both: %j %j', (time, issues) => {
    const path = 'serviceStandards.survey';
    expect(at(path, time)).toEqual(
      issues.map((issue) => issue.split(' ')).map(([key, code]) => [key ? `${path}.${key}` : path, code]),
    );
  });
  it('knows no other lines, readings and choices', () => {
    expect(at('lines.crop-damage', {})).toEqual([['lines.crop-damage', 'unknown-key']]);
    expect(at('limits.byLine.crop-damage', {})).toEqual([['limits.byLine.crop-damage', 'unknown-key']]);
    expect(at('readings.wansheng', 'perhaps')).toEqual([['readings.wansheng', 'not-listed']]);
    expect(at('readings.resident', 'included')).toEqual([['readings.resident', 'not-listed']]);
    expect(at('remainder', 'first')).toEqual([['remainder', 'not-listed']]);
    expect(at('overflow', 'last-come')).toEqual([['overflow', 'not-listed']]);
    expect(at('lines.house-damage.unit', 'storey')).toEqual([['lines.house-damage.unit', 'not-listed']]);
  });
});

describe('a contract that has been checked', () => {
  const contract = parseContract(fullContract());

  it('is frozen through and through', () => {
    const parts = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];
    const all = [...parts(contract), ...parts(parseContract(bare()))];
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });
  it('is taken as it is, with terms made once', () => {
    expect(contractFrom(contract)).toBe(contract);
    expect(termsOf(contract)).toBe(termsOf(contract));
  });
  it('is read from raw data otherwise', () => {
    expect(contractFrom(input(fullContract()))).toEqual(contract);
    expect(termsOf(input(fullContract()))).toEqual(termsOf(contract));
    expect(() => contractFrom(input({}))).toThrow(InvalidInputError);
    expect(() => termsOf(null as never)).toThrow(InvalidInputError);
    expect(() => termsOf('contract-1' as never)).toThrow(InvalidInputError);
  });
  it('is not a spread copy, which is read anew', () => {
    const copy = { ...contract, id: 'copy' };
    expect(contractFrom(copy)).not.toBe(copy);
    expect(contractFrom(copy).id).toBe('copy');
    const forged = { ...contract, premium: 7 } as unknown as Contract;
    expect(() => contractFrom(forged)).toThrow(InvalidInputError);
    expect(() => adjudicate(personClaim() as never, forged)).toThrow(InvalidInputError);
  });
  it.each([
    ['an object that inherits from it', () => Object.create(contract)],
    ['a proxy of it', () => new Proxy(contract, {})],
  ])('is not %s', (_, make) => {
    expect(() => contractFrom(make())).toThrow(InvalidInputError);
  });
});

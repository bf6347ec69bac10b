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
  type ReadingId,
  safeParseContract,
} from '../../src/index.js';
import { READING_IDS } from '../../src/law/readings.js';
import { without, withValue } from '../input/paths.js';
import { type DataObject, fullContract, personClaim } from '../input/samples.js';
import { contractOf } from '../oracle/fixtures.js';

const input = (data: unknown) => data as ContractInput;

const bare = (): DataObject =>
  (['remainder', 'overflow', 'exclusions', 'conditions', 'appraisal', 'readings'] as const).reduce(
    (data, key) => without(data, [key]),
    fullContract(),
  );

const issuesOf = (data: unknown) => {
  const result = safeParseContract(data);
  return result.success ? [] : result.issues.map(({ path, code }) => [path, code]);
};

describe('a contract', () => {
  it('keeps what it says, word for word', () => {
    expect(parseContract(fullContract())).toEqual({
      ...fullContract(),
      exclusions: [
        { id: 'war', if: 'present' },
        { id: 'unoccupied', if: 'caused', lines: ['house-damage'] },
      ],
    });
  });
  it('that was read is itself, read again', () => {
    const read = parseContract(fullContract() as unknown as ContractInput);
    const again = safeParseContract(read);
    expect(again).toEqual({ success: true, data: read });
    expect(again.success && again.data).toBe(read);
  });
  it('gets its defaults where it says nothing', () => {
    expect(parseContract(bare())).toEqual({
      ...bare(),
      remainder: 'largest-remainder',
      overflow: 'pro-rata',
      exclusions: [],
      conditions: [],
      appraisal: {},
      readings: DEFAULT_READINGS,
    });
  });
  it('gets its defaults where it says undefined', () => {
    const blank = {
      ...bare(),
      remainder: undefined,
      overflow: undefined,
      exclusions: undefined,
      conditions: undefined,
      appraisal: undefined,
      readings: undefined,
    };
    expect(parseContract(blank)).toEqual(parseContract(bare()));
  });
  it('takes the default of each reading that it does not name', () => {
    for (const [id, { positions }] of Object.entries(READINGS)) {
      expect(DEFAULT_READINGS[id as ReadingId]).toBe(positions[0]);
      for (const position of positions)
        expect(parseContract({ ...bare(), readings: { [id]: position } }).readings).toEqual({
          ...DEFAULT_READINGS,
          [id]: position,
        });
      expect(parseContract({ ...bare(), readings: { [id]: undefined } }).readings).toEqual(DEFAULT_READINGS);
    }
  });
  it('chose the readings that it names, be it the default; written again, it names them all', () => {
    const chosen = (readings: object) => parseContract({ ...bare(), readings }).chosen;
    expect(chosen({ title: 'any-proof', wansheng: 'included', resident: undefined })).toEqual([
      'wansheng',
      'title',
    ]);
    expect(parseContract(fullContract()).chosen).toEqual(READING_IDS);
    expect(parseContract({ ...parseContract(bare()) }).chosen).toEqual(READING_IDS);
  });
  it('may insure nothing at all', () => {
    expect(parseContract({ ...bare(), lines: {} }).lines).toEqual({});
  });
  it.each(['illustrative', 'municipal-floor'])('of the worked cases is read: %s', (id) => {
    const { exclusions = [], ...written } = contractOf(id);
    expect(parseContract(contractOf(id))).toMatchObject({
      ...written,
      exclusions: exclusions.map((each) => (typeof each === 'string' ? { id: each, if: 'present' } : each)),
      readings: DEFAULT_READINGS,
    });
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
  it.each([
    ['a circumstance that there is not', ['war', 'bad luck'], ['exclusions.1', 'not-listed']],
    ['one that stands twice', ['war', { id: 'war', if: 'caused' }], ['exclusions', 'repeated']],
    ['one of which it is not said how', [{ id: 'war' }], ['exclusions.0.if', 'missing-key']],
    ['one with another test', [{ id: 'war', if: 'maybe' }], ['exclusions.0.if', 'not-listed']],
    ['one for no line', [{ id: 'war', if: 'caused', lines: [] }], ['exclusions.0.lines', 'no-line']],
    [
      'one for a line twice',
      [{ id: 'war', if: 'caused', lines: ['house-damage', 'house-damage'] }],
      ['exclusions.0.lines', 'repeated'],
    ],
    ['too many', new Array(101).fill('war'), ['exclusions', 'too-large']],
  ])('excludes no %s', (_, exclusions, issue) => {
    expect(at('exclusions', exclusions)).toEqual([issue]);
  });
  it('may exclude for a line that is not insured, or of the other kind', () => {
    const { 'house-damage': house } = fullContract().lines as DataObject;
    const exclusions = [{ id: 'crime', if: 'present', lines: ['good-samaritan', 'house-damage'] }];
    expect(issuesOf({ ...fullContract(), lines: { 'house-damage': house }, exclusions })).toEqual([]);
  });
  const condition = { id: 'c-1', text: '限高速公路以外', lines: ['house-damage'] };
  it.each([
    ['of an id of other characters', { id: 'c 1' }, ['conditions.0.id', 'key']],
    ['of the id of every object', { id: '__proto__' }, ['conditions.0.id', 'key']],
    ['without words', { text: '' }, ['conditions.0.text', 'text-length']],
    ['of too many words', { text: '字'.repeat(2001) }, ['conditions.0.text', 'text-length']],
    ['for no line', { lines: [] }, ['conditions.0.lines', 'no-line']],
    ['for a line that there is not', { lines: ['flood'] }, ['conditions.0.lines.0', 'not-listed']],
    ['for a line twice', { lines: ['house-damage', 'house-damage'] }, ['conditions.0.lines', 'repeated']],
  ])('has no condition %s', (_, change, issue) => {
    expect(at('conditions', [{ ...condition, ...change }])).toEqual([issue]);
  });
  it('has conditions of its own, each under an id of its own', () => {
    expect(at('conditions', [condition, { ...condition, id: 'C_2', text: '𠮷'.repeat(2000) }])).toEqual([]);
    expect(at('conditions', [condition, condition])).toEqual([['conditions', 'repeated']]);
  });
  it.each([
    ['limits.eventHours', 720, 721, 'hours'],
    ['limits.eventHours', 1, 0.5, 'hours'],
    ['limits.year', 'policy', 'fiscal', 'not-listed'],
    ['limits.perPerson', '0', '-1', 'money'],
    ['lines.house-damage.houses', 'each', 'some', 'not-listed'],
    ['appraisal.standard', 'forensic-2016', 'iso', 'not-listed'],
    ['appraisal.several', 'heaviest', 'sum', 'not-listed'],
  ])('%s: %j, not %j', (path, good, bad, code) => {
    expect(at(path, good)).toEqual([]);
    expect(at(path, bad)).toEqual([[path, code]]);
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
  it('is not an object that inherits from it', () => {
    expect(() => contractFrom(Object.create(contract))).toThrow(InvalidInputError);
  });
});

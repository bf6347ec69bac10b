import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/contract/parse.js';
import { compileRule } from '../../../src/decide/under-terms.js';
import {
  type ContractInput,
  InvalidInputError,
  isInTerritory,
  parseClaim,
  UNITS,
} from '../../../src/index.js';
import { inTerritory } from '../../../src/law/2-1-who-and-where.js';
import { LATEST } from '../../../src/law/edition.js';
import { FALSE, TRUE, UNKNOWN } from '../../../src/logic/truth.js';
import { contractOf } from '../../oracle/fixtures.js';

describe('isInTerritory', () => {
  it.each(UNITS.map(({ code, name, administration }) => [name, code, administration]))(
    '%s (%s), run by %s',
    (_, code, run) => {
      for (const place of [code, `${code}000`, `${code}203`]) {
        expect(isInTerritory(place, LATEST)).toBe(run === 'qijiang');
        expect(isInTerritory(place, LATEST, 'excluded')).toBe(run === 'qijiang');
        expect(isInTerritory(place, LATEST, 'included')).toBe(true);
      }
    },
  );
  it.each([
    ['the retired 新盛镇', '500110122', true, true],
    ['a village of it', '500110122201', true, true],
    ['the district, no more', '500110', null, true],
    ['another district', '500112', false, false],
    ['a street elsewhere', '500112001', false, false],
    ['a village elsewhere', '520324100201', false, false],
  ])('%s (%s)', (_, code, excluded, included) => {
    expect(isInTerritory(code, LATEST)).toBe(excluded);
    expect(isInTerritory(code, LATEST, 'included')).toBe(included);
  });
  it.each(['', '500000', '500100', '500110125', '5001', '5001101', ' 500110', '５００１１０', '赶水镇'])(
    'refuses "%s"',
    (code) => {
      for (const wansheng of ['excluded', 'included'] as const) {
        expect(() => isInTerritory(code, LATEST, wansheng)).toThrow(InvalidInputError);
      }
    },
  );
  it.each([
    [500110, 'number'],
    [undefined, 'absent'],
    [null, 'null'],
    [['500110'], 'array'],
    [Object('500110'), 'object'],
    [500110n, 'bigint'],
    [Symbol('500110'), 'symbol'],
    [() => '500110', 'function'],
  ])('refuses %s', (code, found) => {
    let issues: unknown;
    try {
      isInTerritory(code as never, LATEST);
    } catch (error) {
      issues = (error as InvalidInputError).issues;
    }
    expect(issues).toMatchObject([{ path: '', code: 'division', found }]);
  });
});

describe('the reading', () => {
  it.each([
    ['perhaps', 'not-listed', 'string'],
    ['', 'not-listed', 'string'],
    [true, 'wrong-type', 'boolean'],
    [null, 'wrong-type', 'null'],
    [{ wansheng: 'included' }, 'wrong-type', 'object'],
  ])('cannot be %j', (wansheng, code, found) => {
    let issues: unknown;
    try {
      isInTerritory('500110', LATEST, wansheng as never);
    } catch (error) {
      issues = (error as InvalidInputError).issues;
    }
    expect(issues).toMatchObject([{ path: '', code, found }]);
  });
  it('is the default where none is given', () => {
    expect(isInTerritory('500110103', LATEST, undefined)).toBe(false);
  });
});

describe('the rule', () => {
  const decide = (division: string | null | undefined, wansheng: string) => {
    const contract = { ...contractOf('illustrative'), readings: { wansheng } } as unknown as ContractInput;
    return compileRule(
      inTerritory,
      termsOf(contract),
    )(parseClaim({ id: 'c', incident: { division }, loss: { kind: 'person' } }));
  };
  it.each([
    ['500110110', 'excluded', TRUE],
    ['500110103', 'excluded', FALSE],
    ['500110103', 'included', TRUE],
    ['500110', 'excluded', UNKNOWN],
    ['500110', 'included', TRUE],
    ['500112', 'included', FALSE],
    [null, 'included', UNKNOWN],
    [undefined, 'excluded', UNKNOWN],
  ])('%s while 万盛 is %s', (division, wansheng, truth) => {
    expect(decide(division, wansheng)).toBe(truth);
  });
  it('goes by 二（一）', () => {
    const inside = { id: 'in-territory', clause: '2.1-1' };
    expect(inTerritory).toMatchObject({ id: 'wansheng', cases: { excluded: inside, included: inside } });
  });
});

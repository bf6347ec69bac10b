import { describe, expect, it } from 'vitest';
import { type ContractInput, findings, InvalidInputError, parseContract } from '../../src/index.js';
import { MUNICIPAL_FLOORS, NOTICE_PLAN } from '../../src/law/2-5-contract-prevails.js';
import { isClauseId } from '../../src/law/clause-ids.js';
import { type Path, without, withValue } from '../input/paths.js';
import type { DataObject } from '../input/samples.js';
import { contractOf } from '../oracle/fixtures.js';

const illustrative = () => structuredClone(contractOf('illustrative')) as unknown as DataObject;
const LEAD = '中国人民财产保险股份有限公司重庆市綦江支公司';

const found = (contract: DataObject) => findings(contract as unknown as ContractInput);
const changed = (...changes: (readonly [string, unknown])[]) =>
  changes.reduce((contract, [path, value]) => withValue(contract, path.split('.'), value), illustrative());
const codes = (...changes: (readonly [string, unknown])[]) =>
  found(changed(...changes)).map(({ code }) => code);

const panel = (...shares: string[]) =>
  shares.map((share, i) => ({ id: `i${i}`, name: i === 0 ? LEAD : `承保机构${i}`, share, lead: i === 0 }));

describe('the contracts of the worked cases', () => {
  it.each(['illustrative', 'municipal-floor'])('%s departs in nothing', (id) => {
    expect(findings(contractOf(id) as unknown as ContractInput)).toEqual([]);
  });
});

describe('the lead insurer', () => {
  const lead = (share: string, rest: string) => ['insurers', panel(share, rest)] as const;
  it.each(['0.5', '0.50', `0.5${'0'.repeat(29)}`, '0.51'])('may bear %s', (share) => {
    const rest = share === '0.51' ? '0.49' : '0.5';
    expect(codes(lead(share, rest))).toEqual([]);
  });
  it.each([
    ['0.49', '0.51'],
    ['0.49999999999999999999', '0.50000000000000000001'],
    [`0.4${'9'.repeat(99)}`, `0.5${'0'.repeat(98)}1`],
  ])('bears too little at %s', (share, rest) => {
    expect(found(changed(lead(share, rest)))).toEqual([
      {
        code: 'lead-share',
        path: 'insurers.0.share',
        source: 'notice',
        clause: '2.3a-1',
        expected: '0.5',
        found: share,
      },
    ]);
  });
  it('is the one that the notice names', () => {
    const insurers = panel('0.5', '0.5')
      .reverse()
      .map((insurer, i) => ({ ...insurer, name: i === 1 ? `${LEAD}。` : LEAD }));
    expect(found(changed(['insurers', insurers]))).toEqual([
      {
        code: 'lead-insurer',
        path: 'insurers.1.name',
        source: 'notice',
        clause: '3-1',
        expected: LEAD,
        found: `${LEAD}。`,
      },
    ]);
  });
  it('is found wherever it stands in the list', () => {
    const [first, second] = panel('0.4', '0.6');
    expect(found(changed(['insurers', [second, first]]))).toMatchObject([
      { path: 'insurers.1.share', found: '0.4' },
    ]);
  });
});

describe('the number of insurers', () => {
  it.each([
    [1, ['1']],
    [4, ['0.5', '0.2', '0.2', '0.1']],
    [20, ['0.5', ...new Array(18).fill('0.026'), '0.032']],
  ])('is not to be %i', (count, shares) => {
    expect(found(changed(['insurers', panel(...shares)]))).toEqual([
      {
        code: 'number-of-insurers',
        path: 'insurers',
        source: 'notice',
        clause: '2.3a-1',
        expected: '2-3',
        found: `${count}`,
      },
    ]);
  });
  it.each([
    [2, ['0.5', '0.5']],
    [3, ['0.5', '0.3', '0.2']],
  ])('may be %i', (_, shares) => {
    expect(codes(['insurers', panel(...shares)])).toEqual([]);
  });
});

describe('the term', () => {
  const term = (start: string, end: string) => codes(['term', { start, end }]);
  it.each([
    ['2023-01-01T00:00:00+08:00', '2026-01-01T00:00:00+08:00'],
    ['2022-12-31T16:00:00Z', '2025-12-31T16:00Z'],
    ['2022-12-31T11:00:00.000-05:00', '2026-01-01T06:00:00+14:00'],
  ])('%s to %s is as planned', (start, end) => {
    expect(term(start, end)).toEqual([]);
  });
  it('starts a second early or late', () => {
    expect(term('2022-12-31T23:59:59+08:00', '2026-01-01T00:00:00+08:00')).toEqual([
      'term-start',
      'policy-years',
    ]);
    expect(term('2023-01-01T00:00:01+08:00', '2026-01-01T00:00:00+08:00')).toEqual([
      'term-start',
      'policy-years',
    ]);
  });
  it('ends a second early or late', () => {
    expect(found(changed(['term.end', '2025-12-31T23:59:59+08:00']))).toEqual([
      {
        code: 'term-end',
        path: 'term.end',
        source: 'notice',
        clause: '2.3b-1',
        expected: '2026-01-01T00:00:00+08:00',
        found: '2025-12-31T23:59:59+08:00',
      },
      {
        code: 'policy-years',
        path: 'term',
        source: 'notice',
        clause: '2.3a-2',
        expected: '2026-01-01T00:00:00+08:00',
        found: '2025-12-31T23:59:59+08:00',
      },
    ]);
    expect(term('2023-01-01T00:00:00+08:00', '2026-01-01T00:00:01+08:00')).toEqual([
      'term-end',
      'policy-years',
    ]);
  });
  it('is three years, yet other ones', () => {
    expect(
      found(changed(['term', { start: '2023-03-03T00:00:00+08:00', end: '2026-03-03T00:00:00+08:00' }])),
    ).toMatchObject([
      {
        code: 'term-start',
        path: 'term.start',
        expected: '2023-01-01T00:00:00+08:00',
        found: '2023-03-03T00:00:00+08:00',
      },
      { code: 'term-end', path: 'term.end' },
    ]);
  });
  it('runs three years from a leap day to 28 February', () => {
    expect(term('2024-02-29T00:00:00+08:00', '2027-02-28T00:00:00+08:00')).toEqual([
      'term-start',
      'term-end',
    ]);
    expect(term('2024-02-29T00:00:00+08:00', '2027-03-01T00:00:00+08:00')).toContain('policy-years');
  });
  it('may end at the end of time', () => {
    expect(term('9999-01-01T00:00:00Z', '9999-12-31T23:59:59Z')).toEqual([
      'term-start',
      'term-end',
      'policy-years',
    ]);
  });
});

describe('the premium', () => {
  it.each(['400000', '400000.0', '400000.00'])('may be %s', (premium) => {
    expect(codes(['premium', premium])).toEqual([]);
  });
  it.each(['399999.99', '400000.01', '0'])('is not to be %s', (premium) => {
    expect(found(changed(['premium', premium]))).toEqual([
      {
        code: 'premium',
        path: 'premium',
        source: 'notice',
        clause: '2.4-1',
        expected: '400000.00',
        found: premium,
      },
    ]);
  });
});

describe('a line that is not insured', () => {
  it.each([
    ['natural-disaster', '2.2.1'],
    ['good-samaritan', '2.2.2'],
    ['municipal-facility', '2.2.3'],
    ['fire-explosion', '2.2.4'],
    ['house-damage', '2.2.5'],
  ])('is a finding: %s', (line, clause) => {
    expect(found(without(illustrative(), ['lines', line]))).toEqual([
      {
        code: 'line-not-insured',
        path: `lines.${line}`,
        source: 'notice',
        clause,
        expected: line,
        found: '',
      },
    ]);
  });
});

describe.each(['natural-disaster', 'good-samaritan'])('the municipal floors of %s', (line) => {
  const at = `lines.${line}`;
  it('are 100,000 a person', () => {
    expect(codes([`${at}.death`, '80000'])).toEqual([]);
    expect(found(changed([`${at}.death`, '79999.99']))).toEqual([
      {
        code: 'person-floor',
        path: at,
        source: 'municipal-opinion',
        clause: 'preamble',
        expected: '100000.00',
        found: '99999.99',
      },
    ]);
  });
  it('are 100,000 a person, whatever a limit for the person leaves of it', () => {
    expect(codes([`${at}.personLimit`, '100000'])).toEqual([]);
    expect(found(changed([`${at}.personLimit`, '99999.99']))).toMatchObject([
      { code: 'person-floor', found: '99999.99' },
    ]);
  });
  it('are 10,000 of medical cost', () => {
    expect(codes([`${at}.medical.limit`, '10000'])).toEqual([]);
    expect(found(changed([`${at}.medical.limit`, '9999.99']))).toEqual([
      {
        code: 'medical-floor',
        path: `${at}.medical.limit`,
        source: 'municipal-opinion',
        clause: 'preamble',
        expected: '10000.00',
        found: '9999.99',
      },
    ]);
  });
  it('count no more medical cost than the limit for the person leaves', () => {
    expect(found(changed([`${at}.personLimit`, '9999.99']))).toMatchObject([
      { code: 'person-floor', found: '9999.99' },
      { code: 'medical-floor', found: '9999.99' },
    ]);
  });
});

describe('the municipal floors', () => {
  it.each(['municipal-facility', 'fire-explosion'])('do not bind %s', (line) => {
    const low = [`lines.${line}.death`, '0'] as const;
    expect(codes(low, [`lines.${line}.medical.limit`, '0'], [`lines.${line}.personLimit`, '0'])).toEqual([]);
  });

  it.each([
    ['perEvent', 'event-floor', '30000000', '29999999.99', '30000000.00'],
    ['perYear', 'year-floor', '60000000', '59999999.99', '60000000.00'],
  ])('bind limits.%s', (span, code, enough, tooLow, expected) => {
    expect(codes([`limits.${span}`, enough])).toEqual([]);
    expect(found(changed([`limits.${span}`, tooLow]))).toEqual([
      {
        code,
        path: `limits.${span}`,
        source: 'municipal-opinion',
        clause: 'preamble',
        expected,
        found: tooLow,
      },
    ]);
  });

  const byLine = (span: string, disaster: string | undefined, samaritan: string | undefined) =>
    [
      'limits.byLine',
      { 'natural-disaster': { [span]: disaster }, 'good-samaritan': { [span]: samaritan } },
    ] as const;

  it.each([
    ['perEvent', 'event-floor', '20000000', '10000000', '9999999.99', '29999999.99'],
    ['perYear', 'year-floor', '40000000', '20000000', '19999999.99', '59999999.99'],
  ])(
    'bind the limits %s of the basic lines together',
    (span, code, disaster, samaritan, tooLow, together) => {
      expect(codes(byLine(span, disaster, samaritan))).toEqual([]);
      expect(found(changed(byLine(span, disaster, tooLow)))).toMatchObject([
        { code, path: `limits.${span}`, found: together },
      ]);
      expect(codes(byLine(span, disaster, undefined))).toEqual([]);
      expect(codes(byLine(span, undefined, tooLow))).toEqual([]);
    },
  );
  it('do not bind the limits of other lines', () => {
    expect(
      codes([
        'limits.byLine',
        { 'house-damage': { perEvent: '0', perYear: '0' }, 'fire-explosion': { perEvent: '0' } },
      ]),
    ).toEqual([]);
  });
  it('are not met through a line that is not insured', () => {
    const limited = changed(['limits.byLine', { 'natural-disaster': { perEvent: '10000000' } }]);
    const alone = without(limited, ['lines', 'good-samaritan'] as Path);
    expect(found(alone).map(({ code }) => code)).toEqual(['line-not-insured', 'event-floor']);
  });
});

describe('findings', () => {
  const worst = changed(
    ['insurers', panel('0.4', '0.2', '0.2', '0.2').map((insurer) => ({ ...insurer, name: '甲' }))],
    ['term', { start: '2023-01-02T00:00:00+08:00', end: '2024-01-01T00:00:00+08:00' }],
    ['premium', '1'],
    [
      'lines',
      {
        'natural-disaster': {
          death: '0',
          disability: { base: '0', rates: new Array(10).fill('0') },
          medical: { limit: '0', rate: '0', deductible: '0' },
        },
      },
    ],
    ['limits', { perEvent: '0', perYear: '0' }],
  );
  it('come in the order of the contract, all of them', () => {
    expect(found(worst).map(({ code }) => code)).toEqual([
      'lead-share',
      'number-of-insurers',
      'lead-insurer',
      'term-start',
      'term-end',
      'policy-years',
      'premium',
      'line-not-insured',
      'line-not-insured',
      'line-not-insured',
      'line-not-insured',
      'person-floor',
      'medical-floor',
      'event-floor',
      'year-floor',
    ]);
  });
  it('are frozen', () => {
    expect(Object.isFrozen(found(worst))).toBe(true);
    expect(found(worst).every((finding) => Object.isFrozen(finding))).toBe(true);
    expect(Object.isFrozen(found(illustrative()))).toBe(true);
  });
  it('are the same for a contract that has been checked', () => {
    expect(findings(parseContract(worst))).toEqual(found(worst));
  });
  it('cite clauses of the notice', () => {
    expect(found(worst).every(({ clause }) => isClauseId(clause))).toBe(true);
    expect(
      Object.values({ ...NOTICE_PLAN, ...MUNICIPAL_FLOORS }).every(({ clause }) => isClauseId(clause)),
    ).toBe(true);
  });
  it('are not for a contract that breaks the format', () => {
    expect(() => found({ id: 'k' })).toThrow(InvalidInputError);
  });
});

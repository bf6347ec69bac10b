import { describe, expect, it } from 'vitest';
import { type ContractInput, findings, InvalidInputError, parseContract } from '../../src/index.js';
import { LEFT_TO_CONTRACT, MUNICIPAL_FLOORS, NOTICE_PLAN } from '../../src/law/2-5-contract-prevails.js';
import { isClauseId } from '../../src/law/clause-ids.js';
import { type Path, without, withValue } from '../input/paths.js';
import type { DataObject } from '../input/samples.js';
import { contractOf } from '../oracle/fixtures.js';
import { GUTTED, SETTLED } from './gutted.js';

/** 示例合同，没有免责：一处也没有。The illustrative contract without its exclusions: nothing is found. */
const illustrative = () =>
  ({ ...structuredClone(contractOf('illustrative')), exclusions: [] }) as unknown as DataObject;
const LEAD = '中国人民财产保险股份有限公司重庆市綦江支公司';
const SECOND = '中国平安财产保险股份有限公司綦江支公司';
const THIRD = '中国太平洋财产保险股份有限公司綦江支公司';

const found = (contract: DataObject) => findings(contract as unknown as ContractInput);
const changed = (...changes: (readonly [string, unknown])[]) =>
  changes.reduce((contract, [path, value]) => withValue(contract, path.split('.'), value), illustrative());
const codes = (...changes: (readonly [string, unknown])[]) =>
  found(changed(...changes)).map(({ code }) => code);

const panel = (...shares: string[]) =>
  shares.map((share, i) => ({
    id: `i${i}`,
    name: [LEAD, SECOND, THIRD][i] ?? `承保机构${i + 1}`,
    share,
    lead: i === 0,
  }));

/** 只有两家：列明的第三承保人不在。Of two insurers the third that the notice names is missing. */
const withoutThird = { code: 'third-insurer', path: 'insurers', expected: THIRD, found: '' };

describe('the contracts of the worked cases', () => {
  const of = (id: string) =>
    findings(contractOf(id) as unknown as ContractInput).map(({ code, grade, path, found: is, lines }) =>
      [grade, code, path, is, ...(lines ?? [])].join(' '),
    );
  it('depart in nothing; what they settle for themselves is noted', () => {
    expect(of('illustrative')).toEqual([
      'note exclusion exclusions.0 war:present',
      'note exclusion exclusions.1 nuclear:present',
      'note exclusion exclusions.2 illegal-building:present',
      'note exclusion exclusions.3 self-harm:caused',
      'note exclusion exclusions.4 crime:caused',
      'note exclusion exclusions.5 intoxication:caused natural-disaster fire-explosion',
    ]);
    expect(of('municipal-floor')).toEqual(['note first-come overflow first-come']);
  });
});

describe('the lead insurer', () => {
  const lead = (share: string, rest: string) => ['insurers', panel(share, rest)] as const;
  it.each(['0.5', '0.50', `0.5${'0'.repeat(29)}`, '0.51'])('may bear %s', (share) => {
    const rest = share === '0.51' ? '0.49' : '0.5';
    expect(codes(lead(share, rest))).toEqual(['third-insurer']);
  });
  it.each([
    ['0.49', '0.51'],
    ['0.49999999999999999999', '0.50000000000000000001'],
    [`0.4${'9'.repeat(99)}`, `0.5${'0'.repeat(98)}1`],
  ])('bears too little at %s', (share, rest) => {
    expect(found(changed(lead(share, rest)))).toEqual([
      {
        code: 'lead-share',
        grade: 'departure',
        path: 'insurers.0.share',
        source: 'notice',
        clause: '2.3a-1',
        expected: '0.5',
        found: share,
      },
      expect.objectContaining(withoutThird),
    ]);
  });
  it('is the one that the notice names', () => {
    const insurers = panel('0.5', '0.5')
      .reverse()
      .map((insurer, i) => ({ ...insurer, name: i === 1 ? `${LEAD}。` : LEAD }));
    expect(found(changed(['insurers', insurers]))).toEqual([
      {
        code: 'lead-insurer',
        grade: 'departure',
        path: 'insurers.1.name',
        source: 'notice',
        clause: '3-1',
        expected: LEAD,
        found: `${LEAD}。`,
      },
      expect.objectContaining({ code: 'second-insurer', path: 'insurers.0.name', found: LEAD }),
      expect.objectContaining(withoutThird),
    ]);
  });
  it('is found wherever it stands in the list', () => {
    const [first, second] = panel('0.4', '0.6');
    expect(found(changed(['insurers', [second, first]]))).toMatchObject([
      { path: 'insurers.1.share', found: '0.4' },
      withoutThird,
    ]);
  });
});

describe('the followers', () => {
  const named = (...names: string[]) =>
    panel('0.6', '0.25', '0.15').map((insurer, i) => ({ ...insurer, name: names[i] }));
  it('come by name and rank', () => {
    expect(codes(['insurers', named(LEAD, SECOND, THIRD)])).toEqual([]);
    expect(found(changed(['insurers', named(LEAD, THIRD, SECOND)]))).toEqual([
      {
        code: 'second-insurer',
        grade: 'departure',
        path: 'insurers.1.name',
        source: 'notice',
        clause: '3-1',
        expected: SECOND,
        found: THIRD,
      },
      {
        code: 'third-insurer',
        grade: 'departure',
        path: 'insurers.2.name',
        source: 'notice',
        clause: '3-1',
        expected: THIRD,
        found: SECOND,
      },
    ]);
  });
  it('keep their rank wherever the lead stands', () => {
    const [lead, second, third] = named(LEAD, SECOND, THIRD);
    expect(codes(['insurers', [second, lead, third]])).toEqual([]);
    expect(codes(['insurers', [second, third, lead]])).toEqual([]);
    expect(codes(['insurers', [third, second, lead]])).toEqual(['second-insurer', 'third-insurer']);
  });
});

describe('the number of insurers', () => {
  it.each([
    [1, ['1'], ['second-insurer', 'third-insurer']],
    [4, ['0.5', '0.2', '0.2', '0.1'], []],
    [20, ['0.5', ...new Array(18).fill('0.026'), '0.032'], []],
  ])('is not to be %i', (count, shares, missing) => {
    expect(found(changed(['insurers', panel(...shares)]))).toEqual([
      {
        code: 'number-of-insurers',
        grade: 'departure',
        path: 'insurers',
        source: 'notice',
        clause: '2.3a-1',
        expected: '2-3',
        found: `${count}`,
      },
      ...missing.map((code) => expect.objectContaining({ code, path: 'insurers', found: '' })),
    ]);
  });
  it.each([
    [2, ['0.5', '0.5'], ['third-insurer']],
    [3, ['0.5', '0.3', '0.2'], []],
  ])('may be %i', (_, shares, missing) => {
    expect(codes(['insurers', panel(...shares)])).toEqual(missing);
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
        grade: 'departure',
        path: 'term.end',
        source: 'notice',
        clause: '2.3b-1',
        expected: '2025',
        found: '2025-12-31T23:59:59+08:00',
      },
      {
        code: 'policy-years',
        grade: 'departure',
        path: 'term',
        source: 'notice',
        clause: '2.3a-2',
        expected: '3',
        found: '2023-01-01T00:00:00+08:00/2025-12-31T23:59:59+08:00',
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
        expected: '2023',
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
  it.each([
    ['2023-01-01T00:00:00+08:00', '2024-01-01T00:00:00+08:00'],
    ['2024-03-03T00:00:00+08:00', '2025-03-03T00:00:00+08:00'],
    ['2025-01-01T00:00:00+08:00', '2026-01-01T00:00:00+08:00'],
  ])('may be one year of the three, which is noted: %s', (start, end) => {
    expect(found(changed(['term', { start, end }]))).toEqual([
      {
        code: 'yearly-policy',
        grade: 'note',
        path: 'term',
        source: 'notice',
        clause: '2.3b-1',
        expected: '',
        found: `${start}/${end}`,
      },
    ]);
  });
  it.each([
    ['2022-12-31T23:59:59+08:00', '2023-12-31T23:59:59+08:00'],
    ['2025-01-01T00:00:01+08:00', '2026-01-01T00:00:01+08:00'],
    ['2024-01-01T00:00:00+08:00', '2024-12-31T23:59:59+08:00'],
  ])('is no year of the three: %s to %s', (start, end) => {
    expect(term(start, end)).toEqual(['term-start', 'term-end', 'policy-years']);
  });
  it('is named by years, as the notice names it', () => {
    const worst = found(
      changed(['term', { start: '2022-01-01T00:00:00+08:00', end: '2030-01-01T00:00:00+08:00' }]),
    );
    expect(worst.map(({ expected }) => expected)).toEqual(['2023', '2025', '3']);
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
        grade: 'departure',
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
        grade: 'departure',
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
        grade: 'departure',
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
        grade: 'departure',
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
    const low = [`lines.${line}.death`, '1'] as const;
    expect(codes(low, [`lines.${line}.medical.limit`, '1'], [`lines.${line}.personLimit`, '1'])).toEqual([]);
  });

  it.each([
    ['perEvent', 'event-floor', '30000000', '29999999.99', '30000000.00'],
    ['perYear', 'year-floor', '60000000', '59999999.99', '60000000.00'],
  ])('bind limits.%s', (span, code, enough, tooLow, expected) => {
    expect(codes([`limits.${span}`, enough])).toEqual([]);
    expect(found(changed([`limits.${span}`, tooLow]))).toEqual([
      {
        code,
        grade: 'departure',
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
      expect(codes(byLine(span, disaster, samaritan))).toEqual(['limit-per-line', 'limit-per-line']);
      expect(found(changed(byLine(span, disaster, tooLow)))).toMatchObject([
        { code, path: `limits.${span}`, found: together },
        { code: 'limit-per-line', found: disaster },
        { code: 'limit-per-line', found: tooLow },
      ]);
      expect(codes(byLine(span, disaster, undefined))).toEqual(['limit-per-line']);
      expect(codes(byLine(span, undefined, tooLow))).toEqual(['limit-per-line']);
    },
  );
  it('do not bind the limits of other lines', () => {
    expect(
      codes([
        'limits.byLine',
        { 'house-damage': { perEvent: '1', perYear: '1' }, 'fire-explosion': { perEvent: '1' } },
      ]),
    ).toEqual(['limit-per-line', 'limit-per-line', 'limit-per-line']);
  });
  it('bind what a limit of a basic line leaves to one person', () => {
    expect(found(changed(byLine('perEvent', '99999.99', undefined)))).toMatchObject([
      {
        code: 'person-floor',
        path: 'limits.byLine.natural-disaster.perEvent',
        expected: '100000.00',
        found: '99999.99',
      },
    ]);
  });
  it('bind the limit for a person over all lines', () => {
    expect(found(changed(['limits.perPerson', '99999.99']))).toMatchObject([
      { code: 'person-floor', grade: 'departure', path: 'limits.perPerson', found: '99999.99' },
    ]);
    expect(found(changed(['limits.perPerson', '100000']))).toMatchObject([
      { code: 'limit-per-person', grade: 'note', path: 'limits.perPerson', found: '100000' },
    ]);
  });
  it('bind what the heaviest disability comes to', () => {
    const at = 'lines.natural-disaster.disability.base';
    expect(codes([at, '80000'])).toEqual([]);
    expect(found(changed([at, '79999.99']))).toMatchObject([
      { code: 'person-floor', path: 'lines.natural-disaster.disability', found: '99999.99' },
    ]);
  });
  it('are not met through a line that is not insured', () => {
    const limited = changed(['limits.byLine', { 'natural-disaster': { perEvent: '10000000' } }]);
    const alone = without(limited, ['lines', 'good-samaritan'] as Path);
    expect(found(alone).map(({ code }) => code)).toEqual([
      'line-not-insured',
      'event-floor',
      'limit-per-line',
    ]);
  });
});

describe('findings', () => {
  const worst = GUTTED as unknown as DataObject;
  it('come in the order of the contract, all of them', () => {
    expect(found(worst).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'lead-share insurers.0.share',
      'number-of-insurers insurers',
      'lead-insurer insurers.0.name',
      'second-insurer insurers.1.name',
      'third-insurer insurers.2.name',
      'term-start term.start',
      'term-end term.end',
      'policy-years term',
      'premium premium',
      'never-pays lines.natural-disaster.death',
      'never-pays lines.natural-disaster.disability.base',
      'never-pays lines.natural-disaster.medical.limit',
      'never-pays lines.natural-disaster.medical.rate',
      'never-pays lines.natural-disaster.personLimit',
      'never-pays limits.byLine.natural-disaster.perEvent',
      'line-not-insured lines.good-samaritan',
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((i) => `never-pays lines.municipal-facility.disability.rates.${i}`),
      'never-pays lines.municipal-facility.medical.deductible',
      'never-pays lines.fire-explosion.disability.rates',
      'never-pays limits.byLine.fire-explosion.perYear',
      'never-pays lines.house-damage.rates.collapsed',
      'never-pays lines.house-damage.rates.severe',
      'never-pays lines.house-damage.rates.moderate',
      'never-pays lines.house-damage.householdLimit',
      'person-floor lines.natural-disaster',
      'medical-floor lines.natural-disaster.medical.limit',
      'person-floor limits.byLine.natural-disaster.perEvent',
      'person-floor limits.byLine.natural-disaster.perYear',
      'person-floor limits.perPerson',
      'event-floor limits.perEvent',
      'year-floor limits.perYear',
    ]);
  });
  it('note what the contract settles for itself, and nothing else', () => {
    const notes = findings(SETTLED);
    expect(
      notes.map(({ code, path, found: is, lines }) => [code, path, is, ...(lines ?? [])].join(' ')),
    ).toEqual([
      'yearly-policy term 2024-01-01T00:00:00+08:00/2025-01-01T00:00:00+08:00',
      'medical-rate lines.fire-explosion.medical.rate 0.8',
      'medical-deductible lines.fire-explosion.medical.deductible 100',
      'one-house lines.house-damage.houses one-per-household',
      'limit-per-person limits.perPerson 200000',
      'limit-per-line limits.byLine.fire-explosion.perEvent 1000000',
      'limit-per-line limits.byLine.fire-explosion.perYear 2000000',
      'policy-years-of-limits limits.year policy',
      'event-hours limits.eventHours 72',
      'first-come overflow first-come',
      'appraisal-standard appraisal.standard jrt-0083-2013',
      'several-grades appraisal.several raise-equal',
      'exclusion exclusions.0 war:present',
      'exclusion exclusions.1 intoxication:caused natural-disaster',
      'condition conditions.0 出险后四十八小时内报案 natural-disaster house-damage',
      'narrower-reading readings.wansheng excluded',
      'narrower-reading readings.presence at-onset',
    ]);
    expect(notes.every(({ grade, expected }) => grade === 'note' && expected === '')).toBe(true);
  });
  it('take a reading that the contract did not choose for no term of the contract', () => {
    expect(codes(['readings', {}])).toEqual([]);
    expect(codes(['readings', { presence: 'while-it-lasts', title: 'any-proof' }])).toEqual([]);
    expect(found(changed(['readings', { 'facility-failure': 'any-disaster' }]))).toEqual([
      {
        code: 'narrower-reading',
        grade: 'note',
        path: 'readings.facility-failure',
        source: 'notice',
        clause: '2.2.3',
        expected: '',
        found: 'any-disaster',
      },
    ]);
  });
  it('find all rates for disability that come to nothing as one', () => {
    const at = 'lines.fire-explosion.disability';
    expect(found(changed([`${at}.rates`, new Array(10).fill('0')]))).toMatchObject([
      { code: 'never-pays', path: `${at}.rates`, clause: '2.2.4', found: new Array(10).fill('0').join(' ') },
    ]);
    expect(codes([`${at}.base`, '0.01'], [`${at}.rates`, new Array(10).fill('0.5')])).toEqual([]);
    expect(codes([`${at}.base`, '0.01'], [`${at}.rates`, new Array(10).fill('0.49')])).toEqual([
      'never-pays',
    ]);
  });
  it('have a grade for each code', () => {
    const graded = new Map(
      [...findings(GUTTED), ...findings(SETTLED)].map(({ code, grade }) => [code, grade]),
    );
    const departures = [
      'line-not-insured',
      'never-pays',
      ...Object.keys({ ...NOTICE_PLAN, ...MUNICIPAL_FLOORS }),
    ];
    expect(new Set(graded.keys())).toEqual(
      new Set([...departures, ...Object.keys(LEFT_TO_CONTRACT), 'narrower-reading']),
    );
    for (const [code, grade] of graded) expect(grade).toBe(departures.includes(code) ? 'departure' : 'note');
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

describe('findings under endorsements', () => {
  const condition = (id: string) => ({ id, text: `（示例）条件${id}`, lines: ['natural-disaster'] });
  const both = [condition('a'), condition('b')];
  const under = (...endorsements: readonly object[]) =>
    found({
      ...illustrative(),
      exclusions: ['war', 'nuclear'],
      conditions: both,
      endorsements: endorsements.map((each, i) => ({
        id: `e-${i}`,
        effectiveAt: `2024-0${i + 1}-01T00:00:00+08:00`,
        ...each,
      })),
    })
      .filter(({ path }) => path.startsWith('endorsements'))
      .map(({ code, path, found: is }) => `${code} ${path} ${is}`);

  it('are what was not so before, at the endorsement', () => {
    expect(under({ premium: '360000.00' }, { overflow: 'first-come' })).toEqual([
      'premium endorsements.0.premium 360000.00',
      'first-come endorsements.1.overflow first-come',
    ]);
    expect(under({ premium: '360000.00' }, { premium: '400000.00' })).toEqual([
      'premium endorsements.0.premium 360000.00',
    ]);
  });

  it('are no exclusion and no condition that only stands elsewhere', () => {
    expect(under({ exclusions: ['nuclear', 'war'] })).toEqual([]);
    expect(under({ conditions: both.toReversed() })).toEqual([]);
    expect(under({ conditions: [condition('b'), condition('c')] })).toHaveLength(1);
    expect(under({ exclusions: ['nuclear', 'crime'] })).toEqual([
      'exclusion endorsements.0.exclusions.1 crime:present',
    ]);
  });
});

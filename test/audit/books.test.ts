import { describe, expect, it } from 'vitest';
import { mayBeSame, sameId } from '../../src/audit/identity.js';
import { auditRegister, type Discrepancy, type RegisterRow, readRecords } from '../../src/audit/index.js';
import { unlessTooLarge } from '../../src/audit/make-case.js';
import { type Contract, parseContract, shareAmount } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';
import { type Facts, houseRow as row } from './register/rows.js';

const brief = ({ code, row: number, difference, certainty }: Discrepancy): string =>
  `${code} ${number} ${difference}${certainty.kind === 'certain' ? '' : ` ${certainty.kind}`}`;

const audit = (rows: readonly Facts[], contract: Contract = CONTRACT): string[] =>
  auditRegister(rows, contract).map(brief);

const contractWith = (change: object): Contract => parseContract({ ...CONTRACT_INPUT, ...change });

describe('shares', () => {
  const sharing = (shares: Facts, contract = CONTRACT) => audit([row('a', shares)], contract);

  it('must be those of the contract', () => {
    expect(sharing({ 'shares.picc': '660', 'shares.pingan': '275', 'shares.cpic': '165' })).toEqual([]);
    expect(sharing({ 人保份额: '660', 平安份额: '275', 太保份额: '165' })).toEqual([]);
    expect(sharing({ shares: '人保：660.00；平安：275.00；太保：165.00' })).toEqual([]);
    expect(sharing({ shares: [{ insurer: 'picc', amount: '660' }] })).toEqual([]);
    expect(sharing({ shares: JSON.stringify(shareAmount('1100', CONTRACT)) })).toEqual([]);
    expect(sharing({ 人保份额: '661', 平安份额: '274', 太保份额: '165' })).toEqual([
      'shares-miss-contract 2 100',
    ]);
    expect(sharing({ 人保份额: '550', 平安份额: '385', 太保份额: '165' })).toEqual([
      'lead-below-share 2 -11000',
    ]);
    expect(sharing({ 人保份额: '659.99', 平安份额: '275.01', 太保份额: '165' })).toEqual([
      'shares-miss-contract 2 -1',
    ]);
    expect(sharing({ 人保份额: '660', 平安份额: '275', 太保份额: '164' })).toEqual([
      'shares-do-not-add-up 2 -100',
    ]);
    expect(sharing({ 人保份额: '2000' })).toEqual(['shares-do-not-add-up 2 90000']);
    expect(sharing({ 人保份额: '660', 平安份额: '275', 阳光份额: '165' })).toEqual([
      'shares-miss-contract 2 16500',
    ]);
    expect(sharing({ 人保份额: '660', 平安份额: '很多', 太保份额: '164' })).toEqual([]);
  });

  it('are of what was paid, or of what was decided', () => {
    const shares = { 人保份额: '660', 平安份额: '275', 太保份额: '165' };
    expect(audit([row('a', { amount: '1100', ...shares })])).toEqual([]);
    expect(audit([row('a', { amount: '1100', paid: '', ...shares })])).toEqual([]);
    expect(audit([row('a', { amount: '', paid: '', ...shares })])).toEqual([]);
    const limited = contractWith({ limits: { perEvent: '1000.00', perYear: '9000.00' } });
    expect(audit([row('a', { amount: '1100', paid: '1000', ...shares })], limited)).toEqual([]);
    expect(
      audit(
        [row('a', { amount: '1100', paid: '1000', 人保份额: '600', 平安份额: '250', 太保份额: '150' })],
        limited,
      ),
    ).toEqual([]);
  });

  it('may carry odd fen elsewhere where the contract trues them up', () => {
    const odd = { paid: '0.01', 人保份额: '0', 平安份额: '0.01', 太保份额: '0' };
    const facts = { outcome: 'payable', 'loss.title': 'lawful', ...odd };
    const tiny = {
      lines: {
        ...CONTRACT_INPUT.lines,
        'house-damage': { unit: 'room', rates: { collapsed: '1', severe: '1', moderate: '0.01' } },
      },
    };
    expect(audit([row('a', facts)], contractWith(tiny))).toEqual(['shares-miss-contract 2 -1']);
    expect(audit([row('a', facts)], contractWith({ ...tiny, settlement: 'cumulative' }))).toEqual([]);
  });

  it('may be rates', () => {
    expect(sharing({ 人保份额比例: '60%', 平安份额比例: '25%', 太保份额比例: '15%' })).toEqual([]);
    expect(sharing({ 人保份额比例: '0.45', 平安份额比例: '0.4', 太保份额比例: '0.15' })).toEqual([
      'lead-below-share 2 0',
    ]);
    expect(sharing({ 人保份额比例: '60%', 平安份额比例: '24%', 太保份额比例: '16%' })).toEqual([
      'shares-miss-contract 2 0',
    ]);
    expect(sharing({ 人保份额比例: '70%', 平安份额比例: '15%', 太保份额比例: '15%' })).toEqual([
      'shares-miss-contract 2 0',
    ]);
    expect(sharing({ 人保份额比例: '60%', 平安份额比例: '25%', 太保份额比例: '16%' })).toEqual([
      'shares-do-not-add-up 2 0',
    ]);
    expect(sharing({ 人保份额比例: '60%', 阳光份额比例: '1%' })).toEqual(['shares-miss-contract 2 0']);
    expect(sharing({ 人保份额比例: '60%', 平安份额比例: '很多' })).toEqual([]);
  });
});

describe('dates', () => {
  const dated = (facts: Facts, contract = CONTRACT) => audit([row('a', facts)], contract);

  it('must stand in order', () => {
    const order = {
      reportedAt: '2024-07-11 04:00',
      surveyedAt: '2024-07-12',
      decidedAt: '2024-07-20',
      paidAt: '2024-07-25',
    };
    expect(dated(order)).toEqual([]);
    expect(dated({ ...order, reportedAt: '2024-07-11' })).toEqual([]);
    expect(dated({ ...order, reportedAt: '2024-07-10' })).toEqual(['dates-out-of-order 2 0']);
    expect(dated({ ...order, surveyedAt: '2024-07-11 03:59' })).toEqual(['dates-out-of-order 2 0']);
    expect(dated({ ...order, surveyedAt: '2024-07-11' })).toEqual([]);
    expect(dated({ ...order, paidAt: '2024-07-01' })).toEqual(['dates-out-of-order 2 0']);
    expect(dated({ ...order, surveyedAt: '', decidedAt: '2024-07-11 03:30' })).toEqual([
      'dates-out-of-order 2 0',
    ]);
    expect(dated({ 'incident.startedAt': '', outcome: 'pending', paid: '', paidAt: '2024-07-01' })).toEqual(
      [],
    );
  });

  it('show both that are out of order', () => {
    const [found] = auditRegister(
      [row('a', { reportedAt: '2024-07-10', surveyedAt: '2024-07-12' })],
      CONTRACT,
    );
    expect(found).toMatchObject({
      expected: { type: 'none' },
      found: {
        type: 'dates',
        dates: [
          { date: 'startedAt', at: '2024-07-11T03:20:00+08:00' },
          { date: 'reportedAt', at: '2024-07-10T00:00:00+08:00' },
        ],
      },
    });
  });

  it('must keep the service standards of the contract, if it has any', () => {
    const late = {
      reportedAt: '2024-07-15',
      surveyedAt: '2024-07-18',
      decidedAt: '2024-08-30',
      paidAt: '2024-09-20',
    };
    expect(dated(late)).toEqual(['service-standard-missed 2 0']);
    const { serviceStandards: _, ...none } = CONTRACT_INPUT;
    expect(dated(late, parseContract(none))).toEqual([]);
    expect(
      dated(
        { reportedAt: '2024-07-12 03:21' },
        contractWith({ serviceStandards: { report: { hours: 24 } } }),
      ),
    ).toEqual(['service-standard-missed 2 0']);
    expect(
      dated({ reportedAt: '2024-07-12' }, contractWith({ serviceStandards: { report: { hours: 24 } } })),
    ).toEqual([]);
    expect(
      dated(
        { 'incident.startedAt': '2024-07-11', reportedAt: '2024-07-12 23:00' },
        contractWith({ serviceStandards: { report: { hours: 24 } } }),
      ),
    ).toEqual([]);
    const [found] = auditRegister([row('a', late)], CONTRACT);
    expect(found).toMatchObject({
      expected: {
        services: [
          { service: 'report', at: '2024-07-15T00:00:00+08:00' },
          { service: 'survey' },
          { service: 'decision' },
          { service: 'payment' },
        ],
      },
      found: { dates: [{ date: 'reportedAt', at: '2024-07-15T00:00:00+08:00' }, {}, {}, {}] },
    });
  });

  it('are late by what the contract promises alone, counted from a start that is known', () => {
    const report = contractWith({ serviceStandards: { report: { hours: 24 } } });
    expect(dated({ reportedAt: '2024-07-12', surveyedAt: '2025-07-12' }, report)).toEqual([]);
    const unknown = { 'incident.startedAt': '', outcome: 'pending', paid: '' };
    expect(dated({ ...unknown, reportedAt: '2024-07-11', paidAt: '2025-07-11' })).toEqual([]);
    expect(dated({ ...unknown, reportedAt: '2024-07-11', policyYear: '2023' })).toEqual([]);
  });

  it('run from the report where the contract says so, and from what the register does not have not at all', () => {
    const from = (start: string) =>
      contractWith({
        serviceStandards: { decision: { days: 10, from: start }, payment: { hours: 24, from: start } },
      });
    const dates = { reportedAt: '2024-07-20', decidedAt: '2024-07-30', paidAt: '2024-07-30 10:00' };
    expect(dated(dates, from('report'))).toEqual(['service-standard-missed 2 0']);
    expect(dated({ ...dates, paidAt: '' }, from('report'))).toEqual([]);
    expect(dated({ ...dates, decidedAt: '2024-07-31', paidAt: '' }, from('report'))).toEqual([
      'service-standard-missed 2 0',
    ]);
    expect(dated({ ...dates, reportedAt: '' }, from('report'))).toEqual([]);
    for (const start of ['papers-complete', 'agreement']) expect(dated(dates, from(start))).toEqual([]);
  });

  it('that are out of order are not told again as late', () => {
    expect(dated({ reportedAt: '2024-07-10', surveyedAt: '2024-10-12' })).toEqual(['dates-out-of-order 2 0']);
    expect(dated({ surveyedAt: '2024-10-12', decidedAt: '2024-08-01' })).toEqual(['dates-out-of-order 2 0']);
  });

  it('are not held against a start that is itself at fault', () => {
    expect(
      dated({ 'incident.startedAt': '2022-07-11', reportedAt: '2024-07-12', surveyedAt: '2024-07-13' }),
    ).toEqual(['outside-term 2 110000']);
    expect(dated({ 'incident.startedAt': '2026-07-11', reportedAt: '2024-07-12', policyYear: 2024 })).toEqual(
      ['outside-term 2 110000'],
    );
  });

  it('must fall into the policy year that the register states: that of the row or of its event', () => {
    expect(dated({ policyYear: '2024' })).toEqual([]);
    expect(dated({ policyYear: '2023' })).toEqual(['wrong-policy-year 2 0']);
    expect(dated({ 'incident.startedAt': '', outcome: 'pending', paid: '', policyYear: '2023' })).toEqual([]);
    expect(dated({ 'incident.id': '', policyYear: '2023' })).toEqual(['wrong-policy-year 2 0']);
    const newYear = [
      row('a', { 'incident.startedAt': '2023-12-31T23:00:00+08:00', policyYear: 2023 }),
      row('b', { 'incident.startedAt': '2024-01-01T01:00:00+08:00', policyYear: 2023 }),
      row('c', { 'incident.startedAt': '2024-01-01T01:00:00+08:00', policyYear: 2024 }),
    ];
    expect(audit(newYear)).toEqual([]);
  });
});

describe('rows that sum others', () => {
  const sum = (label: string, paid: string, facts: Facts = {}): Facts => ({ id: label, paid, ...facts });
  const rows = [row('a'), row('b', { 'incident.id': 'f' }), row('c', { 'loss.rooms': 2, paid: '2200.00' })];

  it('must agree with them', () => {
    expect(audit([...rows, sum('合计', '4400')])).toEqual([]);
    const numbered = rows.map((each, i) => ({ ...each, 序号: 3 - i }));
    expect(audit([...numbered, sum('合计', '4401')])).toEqual(['total-disagrees 5 100']);
    expect(audit([sum('总计', '4400'), ...rows])).toEqual([]);
    expect(audit([...rows, sum('Total', '4400.01')])).toEqual(['total-disagrees 5 1']);
    expect(audit([...rows, sum('grand total', '44')])).toEqual(['total-disagrees 5 -435600']);
    expect(audit([...rows, sum('2024年合计', '4400')])).toEqual([]);
    expect(audit([...rows, sum('2023年度合计', '4400')])).toEqual(['total-disagrees 5 440000']);
  });

  it('may be of one event, or one line', () => {
    const lined = rows.map((each) => ({ ...each, line: 'house-damage' }));
    expect(audit([...rows, sum('小计', '3300', { 'incident.id': 'E' })])).toEqual([]);
    expect(audit([...rows, sum('小计', '3300', { 'incident.id': 'f' })])).toEqual([
      'total-disagrees 5 220000',
    ]);
    expect(audit([...lined, sum('小计', '4400', { line: 'house-damage' })])).toEqual([]);
    expect(audit([...lined, sum('合计', '0', { line: 'fire-explosion' })])).toEqual([]);
  });

  it('may be of the rows since the last of them', () => {
    const [a, b, c] = rows as [Facts, Facts, Facts];
    expect(audit([a, sum('小计', '1100'), b, c, sum('小计', '3300'), sum('合计', '4400')])).toEqual([]);
    expect(audit([a, sum('小计', '1100'), b, c, sum('小计', '4400')])).toEqual(['total-disagrees 6 110000']);
  });

  it('may be carried from page to page', () => {
    const [a, b, c] = rows as [Facts, Facts, Facts];
    expect(audit([a, b, sum('过次页', '2200'), sum('承前页', '2200'), c, sum('过次页', '4400')])).toEqual([]);
    expect(audit([a, b, sum('过次页', '2200'), sum('承前页', '2200'), c, sum('过次页', '2200')])).toEqual([]);
    expect(audit([a, b, sum('过次页', '2300'), sum('承前页', '2300'), c])).toEqual([
      'carried-forward-disagrees 4 10000',
    ]);
    expect(audit([a, b, sum('过次页', '2200'), sum('承前页', '2100'), c])).toEqual([
      'carried-forward-disagrees 5 -10000',
    ]);
    expect(audit([a, b, sum('承前页', '2100'), c])).toEqual(['carried-forward-disagrees 4 -10000']);
  });

  it('may bring something forward from before the register', () => {
    const [a, b] = rows as [Facts, Facts];
    expect(audit([sum('上年结转', '500'), a, b, sum('过次页', '2700'), sum('合计', '2200')])).toEqual([]);
    expect(audit([sum('brought forward', '500'), a, b, sum('合计', '2700')])).toEqual([]);
    expect(audit([sum('承前页', '500', { amount: '7' }), a, b, sum('合计', '2701')])).toEqual([
      'total-disagrees 5 50100',
    ]);
    expect(audit([sum('承前页', '', { amount: '7' }), a, b, sum('合计', '2200')])).toEqual([]);
  });

  it('may be carried from year to year', () => {
    const old = row('z', { 'incident.startedAt': '2023-07-11T03:20:00+08:00', 'incident.id': 'g' });
    expect(
      audit([
        old,
        sum('2023年结转', '1100'),
        sum('2024年上年结转', '1100'),
        row('a'),
        sum('2024年结转', '2200'),
      ]),
    ).toEqual([]);
    expect(audit([old, row('a'), sum('2023年结转', '1100'), sum('2024年承前', '1100')])).toEqual([]);
    expect(audit([old, row('a'), sum('2023年结转', '1200')])).toEqual([
      'carried-forward-disagrees 4 -100000',
    ]);
  });

  it('depend on cells that could not be read', () => {
    const [a, b] = rows as [Facts, Facts];
    expect(audit([{ ...a, paid: '很多' }, b, sum('合计', '2200')])).toEqual([
      'total-disagrees 4 110000 depends-on-facts',
    ]);
    const shares = { 人保份额: '660', 平安份额: '275', 太保份额: '165' };
    const wide = [
      { ...a, ...shares, 人保份额: '?!' },
      { ...b, ...shares },
      sum('合计', '2200', { ...shares, 人保份额: '1320' }),
    ];
    expect(auditRegister(wide, CONTRACT)[0]?.certainty).toEqual({
      kind: 'depends-on-facts',
      facts: ['shares'],
    });
    const amounts = [{ ...a, amount: '?!' }, sum('合计', '1100', { amount: '1100' })];
    expect(auditRegister(amounts, CONTRACT)[0]?.certainty).toEqual({
      kind: 'depends-on-facts',
      facts: ['amount'],
    });
  });

  it('look at every sum', () => {
    const shares = { 人保份额: '660', 平安份额: '275', 太保份额: '165' };
    expect(audit([sum('承前页', '', { amount: '7' }), row('a'), sum('合计', '1200')])).toEqual([
      'total-disagrees 4 10000',
    ]);
    expect(audit([row('a', shares), sum('合计', '1100', shares)])).toEqual([]);
    expect(audit([row('a', shares), sum('合计', '1100', { ...shares, 太保份额: '166' })])).toEqual([
      'total-disagrees 3 100',
    ]);
  });
});

describe('balances from row to row', () => {
  const running = (...totals: (string | undefined)[]) =>
    audit(totals.map((runningTotal, i) => row(`r${i}`, { 累计赔付: runningTotal ?? '' })));

  it('run on', () => {
    expect(running('1100', '2200', '3300')).toEqual([]);
    expect(running('5000', '6100', '7200')).toEqual([]);
    expect(running('1100', '2200', '3400', '4400')).toEqual(['carried-forward-disagrees 4 10000']);
    expect(running('1100', '2200', '3400', '4500')).toEqual(['carried-forward-disagrees 4 10000']);
    expect(running('1100', undefined, '3300')).toEqual(['carried-forward-disagrees 4 110000']);
  });

  it('are checked even where the claim is not', () => {
    const bare = (id: string, 累计赔付: string) => ({ id, outcome: 'declined', 累计赔付 });
    expect(audit([bare('a', '5'), bare('b', '6')])).toEqual(['carried-forward-disagrees 3 100']);
  });

  it('begin anew with a year', () => {
    const next = { 'incident.startedAt': '2025-02-11T03:20:00+08:00', 'incident.id': 'f' };
    expect(
      audit([
        row('a', { 累计赔付: '1100' }),
        row('b', { ...next, 累计赔付: '1100' }),
        row('c', { ...next, 累计赔付: '2200' }),
      ]),
    ).toEqual([]);
  });

  it('open with what the last row closed with', () => {
    const balances = (...pairs: readonly (readonly [string, string])[]) =>
      audit(pairs.map(([期初余额, 期末余额], i) => row(`r${i}`, { 期初余额, 期末余额 })));
    expect(balances(['9900', '8800'], ['8800', '7700'])).toEqual([]);
    expect(balances(['0', '1100'], ['1100', '2200'])).toEqual([]);
    expect(balances(['9900', '8800'], ['8900', '7700'])).toEqual(['carried-forward-disagrees 3 10000']);
    expect(balances(['9900', '8800'], ['8800', '7800'], ['7700', '6600'])).toEqual([
      'carried-forward-disagrees 3 10000',
    ]);
    expect(balances(['9900', '8700'], ['8800', '7700'])).toEqual(['carried-forward-disagrees 2 -10000']);
    expect(balances(['9900', ''], ['5', '1105'])).toEqual([]);
    expect(balances(['500', '3'], ['3', '1103'])).toEqual(['carried-forward-disagrees 2 -159700']);
  });

  it('are left alone where the payment could not be read', () => {
    expect(
      audit([
        row('a', { 累计赔付: '1100' }),
        row('b', { paid: '?!', 累计赔付: '9999' }),
        row('c', { 累计赔付: '11099' }),
      ]),
    ).toEqual([]);
  });
});

describe('paid twice', () => {
  const person = (id: string, facts: Facts = {}): Facts => ({
    ...row(id),
    'loss.kind': 'person',
    ...Object.fromEntries(
      ['householdId', 'title', 'use', 'part', 'damage', 'rooms'].map((name) => [`loss.${name}`, '']),
    ),
    'loss.personId': 'P-00123',
    'loss.role': 'victim',
    'loss.presence': 'at-onset',
    'loss.causedByIncident': true,
    'loss.harm': 'death',
    'loss.medicalCost': '0',
    paid: '100000.00',
    ...facts,
  });

  it.each([
    ['P-00123', 'certain'],
    ['p-00123', 'certain'],
    ['Ｐ－００１２３', 'certain'],
    ['P - 00123', 'certain'],
    ['P00123', 'depends-on-facts'],
    ['P_00123', 'depends-on-facts'],
    ['P-123', 'depends-on-facts'],
    ['P123', 'depends-on-facts'],
    ['P-00124', null],
    ['P-1-23', null],
  ])('as %s', (id, certainty) => {
    const expected =
      certainty === null
        ? []
        : [`same-person-twice 3 10000000${certainty === 'certain' ? '' : ` ${certainty}`}`];
    expect(audit([person('a'), person('b', { 'loss.personId': id })])).toEqual(expected);
  });

  it('is not told of other events, unknown persons, or claims that were not paid', () => {
    const later = { 'incident.id': 'f', 'incident.startedAt': '2024-07-15T03:20:00+08:00' };
    const hurt = { 'loss.harm': 'injury', 'loss.medicalCost': '1200', paid: '850' };
    expect(audit([person('a', hurt), person('b', { ...hurt, ...later })])).toEqual([]);
    expect(audit([person('a'), person('b', { 'loss.personId': '' })])).toEqual([]);
    expect(
      audit([person('a'), person('b', { 'loss.causedByIncident': false, outcome: 'declined', paid: '0' })]),
    ).toEqual([]);
    expect(audit([person('a'), row('b', { 'loss.householdId': 'P-00123' })])).toEqual([]);
    const declined = person('c', { 'loss.causedByIncident': false, outcome: 'declined', paid: '0' });
    expect(audit([person('a'), person('b'), declined])).toEqual(['same-person-twice 3 10000000']);
  });

  it('is told of the later report, whatever the order', () => {
    const [first, second] = [
      person('b', { reportedAt: '2024-07-12' }),
      person('a', { reportedAt: '2024-07-13' }),
    ];
    const claims = (rows: readonly Facts[]) =>
      auditRegister(rows, CONTRACT).map(({ claim, expected }) => [claim, expected]);
    expect(claims([first, second])).toEqual([['a', { type: 'claims', claims: ['b'] }]]);
    expect(claims([second, first])).toEqual([['a', { type: 'claims', claims: ['b'] }]]);
  });

  it('is told of every repetition', () => {
    expect(audit([person('a'), person('b'), person('c')])).toHaveLength(2);
    const many = Array.from({ length: 30 }, (_, i) => person(`c${i}`));
    expect(audit(many).filter((text) => text.startsWith('same'))).toHaveLength(29);
  });

  it('is told of rows that are alike in everything', () => {
    const stored = JSON.parse(JSON.stringify(readRecords([row('a')]).rows)) as RegisterRow[];
    expect(audit([...stored, ...stored] as unknown as Facts[])).toEqual(['same-house-twice 2 110000']);
  });

  it('may be the same claim', () => {
    expect(audit([row('a'), row(' ａ', { 'loss.householdId': 'h-x' })])).toEqual([
      'same-claim-twice 3 110000',
    ]);
    expect(audit([row('a'), row('a')])).toEqual(['same-house-twice 3 110000']);
    expect(audit([row('a', { paid: '' }), row('a', { paid: '', 'loss.householdId': 'h-x' })])).toEqual([
      'same-claim-twice 3 0',
    ]);
  });

  it('may be the same claim of persons unknown', () => {
    expect(audit([row('a', { 'loss.householdId': '' }), row('a', { 'loss.householdId': '不详' })])).toEqual([
      'same-claim-twice 3 110000',
    ]);
  });

  it('tells ids apart by numbers that separators part', () => {
    expect(mayBeSame('3-12', '31-2')).toBe(false);
    expect(mayBeSame('3-12', '312')).toBe(true);
    expect(mayBeSame('HH-2023-00123', 'HH2023-123')).toBe(true);
    expect(sameId(' Ａ b ')).toBe('ab');
  });
});

describe('what is too large', () => {
  it('is told from other errors', () => {
    const broken = () => unlessTooLarge(() => (undefined as unknown as { x: number }).x);
    expect(broken).toThrow(TypeError);
  });
});

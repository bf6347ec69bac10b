// 没有写明是一案、一户、一次事件，却可能是的。What may be one claim, household or event though the register does not say so.
import { describe, expect, it } from 'vitest';
import { type AuditOptions, auditRegister, type Discrepancy } from '../../src/audit/index.js';
import { type Contract, parseContract } from '../../src/index.js';
import { describeDiscrepancy as inEnglish } from '../../src/words/en.js';
import { describeDiscrepancy as inChinese } from '../../src/words/zh-CN.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';
import { type Facts, houseRow, personRow } from './register/rows.js';

const person = (id: string, facts: Facts = {}): Facts => personRow(id, { paid: '100000', ...facts });

/** 严重损坏四间，应付 14000 元，每户至多 20000 元。Four rooms, 14,000 yuan due; at most 20,000 a household. */
const house = (id: string, household: string, facts: Facts = {}): Facts =>
  houseRow(id, {
    'loss.householdId': household,
    'loss.houseId': `house-${id}`,
    'loss.damage': 'severe',
    'loss.rooms': 4,
    paid: '14000',
    ...facts,
  });

const found = (rows: readonly Facts[], contract: Contract = CONTRACT, options: AuditOptions = {}) =>
  auditRegister(rows as never, contract, options);

const brief = (rows: readonly Facts[], contract?: Contract) =>
  found(rows, contract).map(
    ({ code, claim, difference, certainty, suspicion }) =>
      `${code} ${claim} ${difference} ${certainty.kind} ${suspicion}`,
  );

describe('bills of one claim that differ', () => {
  /** (费用 − 200) × 85 %：一张 4250 元，两张并计 7650 元。4,250 yuan for the greater alone, 7,650 for both. */
  const bills = (first: string, second: string) => [
    person('a', { 'loss.harm': 'injury', 'loss.medicalCost': '5200', paid: first }),
    person('a', { 'loss.harm': 'injury', 'loss.medicalCost': '4000', paid: second }),
  ];

  it('may contain one another or not: what fits neither is told with both, and with the bill on which it hangs', () => {
    const [high] = found(bills('4250', '4000'));
    expect(high).toMatchObject({
      code: 'sum-too-high',
      difference: 60_000,
      expected: { type: 'either', yuan: ['4250.00', '7650.00'] },
      certainty: { kind: 'depends-on-facts', facts: ['loss.medicalCost'] },
      rows: [2, 3],
    });
    expect(brief(bills('1000', '1000'))).toEqual(['sum-too-low a -225000 depends-on-facts null']);
    expect(brief(bills('4250', '3400'))).toEqual([]);
  });
});

describe('a household that was parted', () => {
  it.each([
    ['h-010a', 'h-010b'],
    ['h-010', 'h-010-2'],
    ['h-010-2', 'h-010'],
  ])('is suspected by its ids: %s and %s', (one, other) => {
    expect(brief([house('a', one), house('b', other)])).toEqual([
      'household-limit-missed b 800000 depends-on-facts split-household',
    ]);
    const nameless = { 'loss.houseId': null };
    expect(brief([house('a', one, nameless), house('b', other, nameless)])).toEqual([
      'household-limit-missed b 800000 depends-on-facts split-household',
    ]);
  });
  it('is not, where its ids are no parts of one', () => {
    expect(brief([house('a', 'h-010'), house('b', 'h-011')])).toEqual([]);
  });
});

describe('a person', () => {
  it('is suspected under two ids that are made unlike, where all else is alike', () => {
    const [one, other] = [
      person('a', { 'loss.personId': 'p-001' }),
      person('b', { 'loss.personId': 'QJ-777' }),
    ];
    expect(brief([one, other])).toEqual(['same-person-twice b 10000000 depends-on-facts unlike-id']);
    expect(brief([one, { ...other, 'loss.personId': 'p-777' }])).toEqual([]);
  });
});

describe('a file of persons and houses under one id', () => {
  const injured = (subject: string, bill: string, paid: string) =>
    person('f', { 'loss.personId': subject, 'loss.harm': 'injury', 'loss.medicalCost': bill, paid });

  it('may be one claim for each: no house has bills', () => {
    const rows = [house('f', 'h1'), injured('p1', '5200', '4250'), injured('p2', '1200', '850')];
    expect(brief(rows)).toEqual([
      'same-claim-twice f 425000 depends-on-facts null',
      'same-claim-twice f 85000 depends-on-facts null',
    ]);
  });
});

describe('a storm', () => {
  const within = (perEvent: string) =>
    parseContract({ ...CONTRACT_INPUT, limits: { perEvent, perYear: '90000000' } });
  const two = [person('a'), person('b', { 'incident.id': 'f', 'loss.personId': 'q' })];

  it('is suspected where its events come to more than one may', () => {
    expect(found(two, within('150000'))).toMatchObject([
      {
        code: 'event-limit-exceeded',
        event: 'e、f',
        difference: 5_000_000,
        certainty: { kind: 'depends-on-facts', facts: ['incident.id'] },
        suspicion: 'one-storm',
      },
    ]);
  });
  it('is in order where it comes to less, or was elsewhere, or long after', () => {
    expect(brief(two, within('200000'))).toEqual([]);
    const [first, second] = two as [Facts, Facts];
    const away = { ...second, 'incident.division': '500110111' };
    const later = { ...second, 'incident.startedAt': '2024-07-16T03:20:00+08:00' };
    for (const other of [away, later]) expect(brief([first, other], within('150000'))).toEqual([]);
  });
});

describe('a row that says next to nothing', () => {
  it('is a payment of its claim, if it names one', () => {
    expect(brief([person('a', { paid: '60000' }), { id: 'a', paid: '40000' }])).toEqual([]);
    expect(brief([person('a', { paid: '60000' }), { id: 'a', paid: '40005' }])).toEqual([
      'sum-too-high a 500 certain null',
    ]);
  });
  it('is a payment without facts, if it names none', () => {
    expect(brief([person('a'), { paid: '5' }])).toEqual([
      'paid-without-facts null 500 depends-on-facts null',
    ]);
  });
});

describe('a date after the day on which the register was drawn up', () => {
  const row = person('a', { 'incident.startedAt': '2024-12-30T03:20:00+08:00', reportedAt: '2025-01-01' });
  const codes = (date: string) => found([row], CONTRACT, { date }).map(({ code }) => code);

  it('cannot be, and one on that day can', () => {
    expect(codes('2024-12-31')).toContain('dated-in-future');
    expect(codes('2025-01-01')).not.toContain('dated-in-future');
  });
});

describe('a suspicion', () => {
  it('is said to be one, in both languages', () => {
    const [storm] = found(
      [person('a'), person('b', { 'incident.id': 'f', 'loss.personId': 'q' })],
      parseContract({ ...CONTRACT_INPUT, limits: { perEvent: '150000', perYear: '90000000' } }),
    ) as readonly [Discrepancy];
    expect(inChinese(storm, [])).toContain('疑点：');
    expect(inEnglish(storm, [])).toContain(' It is suspected: ');
    const [twice] = found([person('a'), person('b')]) as readonly [Discrepancy];
    expect(inChinese(twice, [])).not.toContain('疑点');
    expect(inEnglish(twice, [])).not.toContain('suspected');
  });
});

import { describe, expect, it } from 'vitest';
import { paymentOf } from '../../src/audit/case.js';
import { auditRegister } from '../../src/audit/index.js';
import { proRata, UNCUT } from '../../src/audit/scale.js';
import { parseContract } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';

const half = proRata([{ part: 1, whole: 2 }]);

describe('what was paid and decided, where 100 fen are due', () => {
  interface Told {
    readonly found: number | null;
    readonly expected: number;
    /** Whether it is wrong: the sum itself, the cut, or one of the two. */
    readonly wrong: '' | 'sum' | 'cut' | 'sum or cut';
  }

  const told = (decided: number | null, paid: number | null, scale = UNCUT): Told => {
    const payment = paymentOf(100, decided, paid, scale, (due, sum) => sum === due / 4);
    const { found, expected, due, isWrong, isWronglyCut, mayBeWronglyCut } = payment;
    expect(due).toBe(100);
    expect([isWronglyCut, mayBeWronglyCut].filter(Boolean).length).toBeLessThanOrEqual(Number(isWrong));
    const wrong = isWronglyCut ? 'cut' : mayBeWronglyCut ? 'sum or cut' : 'sum';
    return { found, expected, wrong: isWrong ? wrong : '' };
  };

  it.each<[decided: number | null, paid: number | null, Told]>([
    [null, null, { found: null, expected: 100, wrong: '' }],
    [null, 100, { found: 100, expected: 100, wrong: '' }],
    [null, 25, { found: 25, expected: 100, wrong: '' }],
    [100, null, { found: 100, expected: 100, wrong: '' }],
    [100, 100, { found: 100, expected: 100, wrong: '' }],
    [null, 99, { found: 99, expected: 100, wrong: 'sum' }],
    [99, null, { found: 99, expected: 100, wrong: 'sum' }],
    [100, 99, { found: 99, expected: 100, wrong: 'sum' }],
    [99, 100, { found: 99, expected: 100, wrong: 'sum' }],
    [99, 98, { found: 98, expected: 100, wrong: 'sum' }],
  ])('no limit cuts: %j decided, %j paid', (decided, paid, expected) => {
    expect(told(decided, paid)).toEqual(expected);
  });

  it.each<[decided: number | null, paid: number | null, Told]>([
    [null, null, { found: null, expected: 100, wrong: '' }],
    [null, 50, { found: 50, expected: 50, wrong: '' }],
    [null, 25, { found: 25, expected: 50, wrong: '' }],
    [100, null, { found: 100, expected: 100, wrong: '' }],
    [100, 50, { found: 50, expected: 50, wrong: '' }],
    [null, 100, { found: 100, expected: 50, wrong: 'cut' }],
    [null, 99, { found: 99, expected: 50, wrong: 'sum or cut' }],
    [null, 101, { found: 101, expected: 50, wrong: 'sum' }],
    [100, 60, { found: 60, expected: 50, wrong: 'cut' }],
    [100, 101, { found: 101, expected: 50, wrong: 'cut' }],
    [120, 50, { found: 120, expected: 100, wrong: 'sum' }],
    [120, 60, { found: 60, expected: 50, wrong: 'sum' }],
    [120, null, { found: 120, expected: 100, wrong: 'sum' }],
  ])('limits leave half: %j decided, %j paid', (decided, paid, expected) => {
    expect(told(decided, paid, half)).toEqual(expected);
  });

  it('is held against other sums by what was decided, where that is wrong, or else by what was paid of it', () => {
    const matching = (decided: number | null, paid: number | null) => {
      const { matches } = paymentOf(100, decided, paid, half, (due, sum) => sum === due / 4);
      return [60, 120, 240].filter(matches);
    };
    expect(matching(120, 50)).toEqual([120]);
    expect(matching(120, 120)).toEqual([120]);
    expect(matching(120, null)).toEqual([120]);
    expect(matching(null, 60)).toEqual([120, 240]);
    expect(matching(100, 30)).toEqual([60, 120]);
  });
});

type Facts = Readonly<Record<string, unknown>>;

const INCIDENT = {
  'incident.id': 'e',
  'incident.startedAt': '2024-07-11T03:20:00+08:00',
  'incident.division': '500110110',
  'incident.peril': 'flood',
  'loss.circumstances': [],
  outcome: 'payable',
};

/** 五级伤残：60000 元；医疗：(费用 − 200) × 85 %，至多 20000 元。Grade 5 is 60,000 yuan; medical (cost − 200) × 85 %, at most 20,000. */
const disabled = (id: string, cost: string, facts: Facts): Facts => ({
  ...INCIDENT,
  id,
  'loss.kind': 'person',
  'loss.personId': `p-${id}`,
  'loss.role': 'victim',
  'loss.presence': 'at-onset',
  'loss.causedByIncident': true,
  'loss.harm': 'disability',
  'loss.disabilityGrade': 5,
  'loss.medicalCost': cost,
  ...facts,
});

/** 严重损坏每间 3500 元，每户至多 20000 元。3,500 yuan a room, at most 20,000 a household. */
const house = (id: string, rooms: number, facts: Facts): Facts => ({
  ...INCIDENT,
  id,
  'loss.kind': 'house',
  'loss.householdId': `h-${id}`,
  'loss.causedByIncident': true,
  'loss.title': 'lawful',
  'loss.use': 'residential',
  'loss.part': 'main-structure',
  'loss.damage': 'severe',
  'loss.rooms': rooms,
  ...facts,
});

const limitedTo = (perEvent: string) =>
  parseContract({ ...CONTRACT_INPUT, limits: { perEvent, perYear: '9000000' } });

const found = (rows: readonly Facts[], contract = CONTRACT): string[] =>
  auditRegister(rows, contract).map(({ code, claim, difference }) => `${code} ${claim} ${difference}`);

describe('a sum that two mistakes make', () => {
  it('is told as both, each by itself', () => {
    const rows = [disabled('a', '50000', { paid: '112330' })];
    expect(found(rows)).toEqual(['grade-misapplied a 1000000', 'medical-above-limit a 2233000']);
    expect(auditRegister(rows, CONTRACT)).toMatchObject([
      {
        expected: { type: 'grade', grade: 5, yuan: '80000.00' },
        found: { type: 'grade', grade: 4, yuan: '90000.00' },
      },
      { expected: { type: 'money', yuan: '80000.00' }, found: { type: 'money', yuan: '102330.00' } },
    ]);
  });

  it('is of one wrong grade, and one wrong part beside it', () => {
    // 100000 + 100000 − 60000：不会两次定错级。Nobody gets the grade wrong twice.
    expect(found([disabled('a', '0', { paid: '140000' })])).toEqual(['sum-too-high a 8000000']);
    // 55000 + 10000：两个比例都错，没有定错级。Both rates are wrong, and no grade is.
    expect(found([disabled('a', '10200', { appliedRate: '55%', paid: '65000' })])).toEqual([
      'sum-too-low a -350000',
    ]);
  });

  it('is not looked for where limits cut', () => {
    const rows = [disabled('a', '50000', { paid: '112330' }), disabled('b', '50000', { paid: '40000' })];
    expect(found(rows, limitedTo('80000'))).toEqual(['sum-too-high a 7233000']);
  });
});

describe('a sum beyond a limit of the schedule', () => {
  it('is what was decided, where that is stated, whatever limits left of it', () => {
    const right = house('b', 6, { amount: '20000', paid: '10000' });
    const stated = house('a', 6, { amount: '20500', paid: '10250' });
    expect(found([stated, right], limitedTo('20000'))).toEqual(['household-limit-missed a 25000']);
  });

  it('is what was paid, where nothing says what was decided', () => {
    const rows = [house('a', 3, { paid: '15000' }), house('b', 3, { paid: '5250' })];
    expect(found(rows, limitedTo('10500'))).toEqual(['sum-too-high a 975000']);
  });
});

describe('a sum beyond what a person may be paid', () => {
  const casualty = CONTRACT_INPUT.lines['good-samaritan'];

  it('is beyond the limit of a person, though the cost of treatment is unknown', () => {
    const line = { ...casualty, death: '100000', personLimit: '95000' };
    const contract = parseContract({ ...CONTRACT_INPUT, lines: { 'natural-disaster': line } });
    const dead = { 'loss.harm': 'death', 'loss.medicalCost': null };
    expect(found([disabled('a', '0', { ...dead, paid: '95000' })], contract)).toEqual([]);
    expect(found([disabled('a', '0', { ...dead, paid: '96000' })], contract)).toEqual([
      'person-limit-missed a 100000',
    ]);
  });

  it('is simply too high where line 2 comes on top of another, the bill counting once, whatever stands before it in the contract', () => {
    const injured = {
      'incident.peril': 'fire',
      'incident.liableParty': 'not-found',
      'loss.role': 'disaster-relief',
      'loss.harm': 'injury',
      paid: '99999',
    };
    for (const more of [{}, { 'natural-disaster': casualty }]) {
      const contract = parseContract({
        ...CONTRACT_INPUT,
        lines: { ...more, 'good-samaritan': casualty, 'fire-explosion': casualty },
        readings: { 'line-overlap': 'add-samaritan' },
      });
      expect(found([disabled('a', '50200', injured)], contract)).toEqual(['sum-too-high a 7999900']);
    }
  });
});

describe('the parts of a sum', () => {
  it('are not judged where limits cut', () => {
    const part = (id: string) => house(id, 3, { paid: '5250', 'benefits.house': '5250' });
    expect(found([part('a'), part('b')], limitedTo('10500'))).toEqual([]);
  });

  it('have no rate but for a disability whose grade is known', () => {
    const death = { 'loss.harm': 'death', appliedRate: '70%', paid: '100000' };
    expect(found([disabled('a', '0', death)])).toEqual([]);
    const unknown = { 'loss.disabilityGrade': null, appliedRate: '70%', paid: '850' };
    expect(found([disabled('a', '1200', unknown)])).toEqual([]);
    expect(found([disabled('a', '0', { appliedRate: '70%', paid: '60000' })])).toEqual([
      'rate-misapplied a 0',
    ]);
  });
});

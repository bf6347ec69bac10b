import { describe, expect, it } from 'vitest';
import { amountDue, InvalidInputError, type Line, parseContract } from '../../../src/index.js';
import { contractOf } from '../../oracle/fixtures.js';

const illustrative = contractOf('illustrative');
const schedule = illustrative.lines['natural-disaster'];
const contractWith = (terms: object) =>
  parseContract({ ...illustrative, lines: { 'natural-disaster': { ...schedule, ...terms } } });
const contractForHouse = (terms: object) =>
  parseContract({ ...illustrative, lines: { 'house-damage': terms } });

const due = (loss: object, contract = parseContract(illustrative), line: Line = 'natural-disaster') =>
  amountDue(line, { id: 'c', loss } as never, contract);
const person = (facts: object) => ({ kind: 'person', ...facts });
const house = (facts: object) => ({ kind: 'house', ...facts });

describe('casualties', () => {
  it('death and a missing person: the sum for death', () => {
    for (const harm of ['death', 'missing']) {
      expect(due(person({ harm, medicalCost: '0' })).benefits[0]).toEqual({
        benefit: 'death',
        amount: '100000.00',
      });
    }
  });

  it('disability: base × rate of the grade, half up', () => {
    const rates = ['1', '0.9', '0.5', '0.25', '0.2', '0.15', '0.1', '0.05', '0.01', '0.005'];
    const contract = contractWith({ disability: { base: '0.03', rates } });
    const sums = rates.map(
      (_, i) => due(person({ harm: 'disability', disabilityGrade: i + 1 }), contract).amount,
    );
    expect(sums).toEqual(['0.03', '0.03', '0.02', '0.01', '0.01', '0.00', '0.00', '0.00', '0.00', '0.00']);
  });

  it('disability without a grade is open, and so is everything while the harm is not established', () => {
    expect(due(person({ harm: 'disability', medicalCost: '5' }))).toEqual({
      amount: '5.00',
      benefits: [
        { benefit: 'disability', amount: null },
        { benefit: 'medical', amount: '5.00' },
      ],
    });
    expect(due(person({ disabilityGrade: 1 }))).toEqual({
      amount: '0.00',
      benefits: [
        { benefit: 'death-or-disability', amount: null },
        { benefit: 'medical', amount: null },
      ],
    });
  });

  it('an injury: medical only', () => {
    expect(due(person({ harm: 'injury', disabilityGrade: 1, medicalCost: '1' }))).toEqual({
      amount: '1.00',
      benefits: [{ benefit: 'medical', amount: '1.00' }],
    });
  });

  it('a grade: the base by its rate, rounded half up to the fen', () => {
    const grades = (base: string, rates: readonly string[]) =>
      rates.map((_, i) => {
        const claim = person({ harm: 'disability', disabilityGrade: i + 1, medicalCost: '0' });
        return due(claim, contractWith({ disability: { base, rates } })).amount;
      });
    const rates = ['1', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.1'];
    const [five, four, three, two, one] = ['0.05', '0.04', '0.03', '0.02', '0.01'];
    expect(grades('0.05', rates)).toEqual([five, five, four, four, three, three, two, two, one, one]);
    const most = '9999999999999.99';
    expect(grades(most, new Array(10).fill(`0.${'9'.repeat(100)}`))).toEqual(new Array(10).fill(most));
  });

  it.each([
    ['100.00', '0.00'],
    ['100.01', '0.01'],
    ['100.02', '0.01'],
    ['100.03', '0.02'],
    ['119.98', '9.99'],
    ['119.99', '10.00'],
    ['120.00', '10.00'],
    ['9999999999999.99', '10.00'],
    ['0', '0.00'],
  ])('medical of %s yuan under 100 deductible, half, at most 10: %s', (medicalCost, amount) => {
    const contract = contractWith({ medical: { limit: '10', rate: '0.5', deductible: '100' } });
    expect(due(person({ harm: 'injury', medicalCost }), contract).amount).toBe(amount);
  });

  it('a person limit: medical inside; without it on top', () => {
    const claim = person({ harm: 'death', medicalCost: '0.02' });
    expect(due(claim, contractWith({ personLimit: '100000.03' })).amount).toBe('100000.02');
    expect(due(claim, contractWith({ personLimit: '100000.02' })).amount).toBe('100000.02');
    expect(due(claim, contractWith({ personLimit: '100000.01' })).amount).toBe('100000.01');
    expect(due(claim, contractWith({})).amount).toBe('100000.02');
  });

  it('line 3: what the government must pay, up to the sum', () => {
    const line = 'municipal-facility';
    const pays = (facts: object) => due(person({ governmentMedical: '0', ...facts }), undefined, line);
    expect(pays({ harm: 'death', governmentCompensation: '99999.99' }).amount).toBe('99999.99');
    expect(pays({ harm: 'death', governmentCompensation: '100000.01' }).amount).toBe('100000.00');
    expect(pays({ harm: 'disability', disabilityGrade: 10, governmentCompensation: '10000.01' }).amount).toBe(
      '10000.00',
    );
    expect(pays({ harm: 'disability', governmentCompensation: '1' }).benefits[0]).toEqual({
      benefit: 'compensation',
      amount: null,
    });
    expect(pays({ harm: 'death' }).benefits[0]).toEqual({ benefit: 'compensation', amount: null });
    const injured = { harm: 'injury', governmentCompensation: '1', governmentMedical: '2', medicalCost: '3' };
    expect(pays(injured).amount).toBe('2.00');
    expect(pays({ harm: 'injury', governmentMedical: undefined, medicalCost: '3' })).toEqual({
      amount: '0.00',
      benefits: [{ benefit: 'medical', amount: null }],
    });
  });

  it('line 3 by schedule: the sums of the contract, and the person’s own bills', () => {
    const contract = parseContract({ ...illustrative, readings: { 'municipal-basis': 'schedule' } });
    const pays = (facts: object) => due(person(facts), contract, 'municipal-facility');
    expect(pays({ harm: 'death', governmentCompensation: '1', medicalCost: '0' }).amount).toBe('100000.00');
    expect(pays({ harm: 'injury', governmentMedical: '2', medicalCost: '3' }).amount).toBe('3.00');
  });

  it('line 4: what a party who can pay a part paid is taken off, not below nothing', () => {
    const at = (
      liableParty: string | null | undefined,
      facts: object,
      contract = parseContract(illustrative),
    ) =>
      amountDue(
        'fire-explosion',
        {
          id: 'c',
          incident: { liableParty },
          loss: person({ harm: 'injury', medicalCost: '5', ...facts }),
        } as never,
        contract,
      );
    expect(at('partly-able', { paidByLiableParty: '2' }).amount).toBe('3.00');
    expect(at('partly-able', { paidByLiableParty: '5.01' }).amount).toBe('0.00');
    for (const other of ['not-found', 'unable-to-pay', 'able-to-pay'])
      expect(at(other, { paidByLiableParty: '2' }).amount).toBe('5.00');
    for (const paidByLiableParty of [undefined, null])
      expect(at('partly-able', { paidByLiableParty }).amount).toBe('0.00');
    for (const unknown of [undefined, null])
      expect(at(unknown, { paidByLiableParty: '2' }).amount).toBe('0.00');
    const indemnity = parseContract({ ...illustrative, readings: { 'fire-basis': 'indemnity' } });
    expect(at('not-found', { governmentMedical: '4' }, indemnity).amount).toBe('4.00');
    expect(at('partly-able', { governmentMedical: '4', paidByLiableParty: '1' }, indemnity).amount).toBe(
      '3.00',
    );
  });

  it('several grades: the heaviest, or one heavier where it occurs more than once', () => {
    const grade = (disabilityGrade: unknown, several?: string) =>
      due(
        person({ harm: 'disability', disabilityGrade, medicalCost: '0' }),
        parseContract({ ...illustrative, ...(several !== undefined && { appraisal: { several } }) }),
      ).amount;
    const rates = illustrative.lines['natural-disaster']?.disability.rates as readonly string[];
    const sum = (n: number) => (Number(rates[n - 1]) * 100_000).toFixed(2);
    expect(grade([5, 3, 3])).toBe(sum(3));
    expect(grade([5, 3, 3], 'heaviest')).toBe(sum(3));
    expect(grade([5, 3, 3], 'raise-equal')).toBe(sum(2));
    expect(grade([5, 5, 3], 'raise-equal')).toBe(sum(3));
    expect(grade([1, 1], 'raise-equal')).toBe(sum(1));
    expect(grade(3, 'raise-equal')).toBe(sum(3));
  });

  it('a grade by another standard than the contract’s, or by one that is not known, is open', () => {
    const standard = 'jrt-0083-2013';
    const contract = parseContract({ ...illustrative, appraisal: { standard } });
    const first = (disabilityStandard: unknown) =>
      due(person({ harm: 'disability', disabilityGrade: 1, disabilityStandard, medicalCost: '0' }), contract)
        .benefits[0];
    expect(first(standard)).toEqual({ benefit: 'disability', amount: '100000.00' });
    for (const other of ['forensic-2016', undefined, null])
      expect(first(other)).toEqual({ benefit: 'disability', amount: null });
  });
});

describe('houses', () => {
  const rates = { collapsed: '0.05', severe: '0.03', moderate: '0.01' };

  it('by room, square metre or household', () => {
    const facts = house({ damage: 'severe', rooms: 3, area: '10.5' });
    expect(due(facts, contractForHouse({ unit: 'room', rates }), 'house-damage').amount).toBe('0.09');
    expect(due(facts, contractForHouse({ unit: 'area', rates }), 'house-damage').amount).toBe('0.32');
    expect(due(facts, contractForHouse({ unit: 'household', rates }), 'house-damage').amount).toBe('0.03');
  });

  it('a square metre more or less at the half fen', () => {
    const pays = (area: string) =>
      due(house({ damage: 'moderate', area }), contractForHouse({ unit: 'area', rates }), 'house-damage')
        .amount;
    expect(pays('0.5')).toBe('0.01');
    expect(pays('0.4999999999999999999999999999999999999999')).toBe('0.00');
    expect(pays('1.49')).toBe('0.01');
    expect(pays('1.50')).toBe('0.02');
  });

  it('at most the household limit', () => {
    const contract = contractForHouse({ unit: 'room', rates, householdLimit: '0.10' });
    const pays = (rooms: number) =>
      due(house({ damage: 'collapsed', rooms }), contract, 'house-damage').amount;
    expect([1, 2, 3, 10_000].map(pays)).toEqual(['0.05', '0.10', '0.10', '0.10']);
  });

  it('nothing yet without the grade or the number', () => {
    const contract = contractForHouse({ unit: 'room', rates });
    const open = { amount: '0.00', benefits: [{ benefit: 'house', amount: null }] };
    expect(due(house({ rooms: 1 }), contract, 'house-damage')).toEqual(open);
    expect(due(house({ damage: 'severe' }), contract, 'house-damage')).toEqual(open);
    expect(due(house({ damage: 'severe', rooms: null }), contract, 'house-damage')).toEqual(open);
  });

  it('pays up to the largest sum that is exact', () => {
    const contract = contractForHouse({ unit: 'room', rates: { ...rates, severe: '14160036558.31' } });
    expect(due(house({ damage: 'severe', rooms: 6361 }), contract, 'house-damage').amount).toBe(
      '90071992547409.91',
    );
  });

  it('refuses a sum that could not be exact, and says which fact leads to it', () => {
    const contract = contractForHouse({ unit: 'room', rates: { ...rates, severe: '9999999999999.99' } });
    const pays = (rooms: number) => due(house({ damage: 'severe', rooms }), contract, 'house-damage');
    expect(pays(9).amount).toBe('89999999999999.91');
    expect(() => pays(10)).toThrow(InvalidInputError);
    try {
      pays(10);
    } catch (error) {
      expect((error as InvalidInputError).issues).toMatchObject([
        { path: 'loss.rooms', code: 'sum-too-large', found: 'number' },
      ]);
    }
    const perArea = contractForHouse({ unit: 'area', rates: { ...rates, severe: '9999999999999.99' } });
    try {
      due(house({ damage: 'severe', area: '10.5' }), perArea, 'house-damage');
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidInputError).issues).toMatchObject([
        { path: 'loss.area', code: 'sum-too-large', found: 'string' },
      ]);
    }
  });
});

describe('a line that is not insured', () => {
  it('pays nothing', () => {
    const contract = contractWith({});
    expect(due(house({ damage: 'severe', rooms: 1 }), contract, 'house-damage')).toEqual({
      amount: '0.00',
      benefits: [],
    });
    expect(due(person({ harm: 'death' }), contract, 'good-samaritan')).toEqual({
      amount: '0.00',
      benefits: [],
    });
  });
});

describe('a contract with endorsements', () => {
  const [SPRING, AUTUMN] = ['2024-03-01T00:00:00+08:00', '2024-09-01T00:00:00+08:00'];
  const deathOf = (death: string) => ({ lines: { 'natural-disaster': { ...schedule, death } } });
  const contract = parseContract({
    ...illustrative,
    endorsements: [
      { id: 'e-1', effectiveAt: SPRING, ...deathOf('70000') },
      { id: 'e-2', effectiveAt: AUTUMN, ...deathOf('80000') },
    ],
  });
  const dead = (startedAt?: string) =>
    amountDue(
      'natural-disaster',
      { id: 'c', incident: { startedAt }, loss: person({ harm: 'death', medicalCost: '0' }) } as never,
      contract,
    ).amount;

  it('pays by the schedule of the day; by the one that pays least while the day is unknown', () => {
    expect(dead('2024-02-29T23:59:59+08:00')).toBe('100000.00');
    expect(dead(SPRING)).toBe('70000.00');
    expect(dead(AUTUMN)).toBe('80000.00');
    expect(dead()).toBe('70000.00');
  });

  it('pays by the earlier of two schedules that pay the same', () => {
    const capped = { ...schedule, personLimit: '70000' };
    const { lines } = deathOf('70000');
    const claim = { id: 'c', loss: person({ harm: 'death', medicalCost: '0' }) } as never;
    const endorsements = [{ id: 'e-1', effectiveAt: SPRING, lines }];
    const signed = { ...illustrative, lines: { 'natural-disaster': capped }, endorsements };
    const { amount, benefits } = amountDue('natural-disaster', claim, signed as never);
    expect([amount, benefits[0]]).toEqual(['70000.00', { benefit: 'death', amount: '100000.00' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/contract/parse.js';
import type { OpenFact } from '../../../src/decide/completions.js';
import { lossOf } from '../../../src/decide/loss-facts.js';
import { type Plan, planOf } from '../../../src/decide/plan.js';
import { between, sumsToRefine } from '../../../src/decide/refine.js';
import { parseClaim } from '../../../src/index.js';
import { MAX_FEN } from '../../../src/money/fen.js';
import { contractOf } from '../../oracle/fixtures.js';

const illustrative = contractOf('illustrative');
const { 'natural-disaster': schedule, 'municipal-facility': facility } = illustrative.lines;
const { personLimit: _, ...onTop } = schedule as typeof schedule & { personLimit?: string };

const planWith = (lines: object) => planOf('person', termsOf({ ...illustrative, lines } as never));
const paying = (medical: object, rest: object = {}) => ({
  ...onTop,
  death: '0',
  medical: { limit: '100', rate: '0.5', deductible: '0', ...medical },
  ...rest,
});

const open = (fact: OpenFact['fact'], ...values: readonly unknown[]): OpenFact => ({
  fact,
  values,
  most: values,
  isUnbounded: false,
});

/** 所有险种都可能承保。Any line may cover. */
const ALL = -1;

const HARM: OpenFact = open('harm', 'death', 'injury');
const COST: OpenFact = open('medicalCost', 0, MAX_FEN);
const GOVERNMENT: OpenFact = open('governmentCompensation', 0, MAX_FEN);

describe('the sums of which nothing and the most may not tell all', () => {
  const one = { 'natural-disaster': paying({}) };
  const two = (medical: object, rest: object = {}) =>
    planWith({ ...one, 'good-samaritan': paying(medical, rest) });

  it.each([
    ['a lower limit', { limit: '99' }, {}],
    ['a deductible', { deductible: '1' }, {}],
    ['another rate', { rate: '0.6' }, {}],
    ['a limit on the whole', {}, { personLimit: '100' }],
  ])('are those where lines compete and treat unlike: %s', (_, medical, rest) => {
    expect(sumsToRefine(two(medical, rest), ALL, [HARM, COST])).toEqual([['medicalCost']]);
    expect(sumsToRefine(two(medical, rest), ALL, [COST, GOVERNMENT])).toEqual([['medicalCost']]);
    expect(sumsToRefine(two(medical, rest), 0b01, [HARM, COST])).toEqual([]);
    expect(sumsToRefine(two(medical, rest), ALL, [HARM, GOVERNMENT])).toEqual([]);
    expect(sumsToRefine(two(medical, rest), ALL, [])).toEqual([]);
  });

  it('are looked at together where the government spent them', () => {
    const [paid, treated] = [GOVERNMENT, open('governmentMedical', 0, MAX_FEN)];
    const plan = planWith({ ...one, 'municipal-facility': facility });
    expect(sumsToRefine(plan, ALL, [COST, paid, treated])).toEqual([]);
    const schedules = { 'municipal-facility': facility, 'fire-explosion': paying({}) };
    const indemnities = planOf(
      'person',
      termsOf({ ...illustrative, lines: schedules, readings: { 'fire-basis': 'indemnity' } } as never),
    );
    expect(sumsToRefine(indemnities, ALL, [COST, paid, treated])).toEqual([
      ['governmentCompensation', 'governmentMedical'],
    ]);
  });

  it('are all, two by two, where the limit of one claim hides how much lines come to', () => {
    const lines = { ...one, 'good-samaritan': paying({}) };
    const limited = planOf(
      'person',
      termsOf({ ...illustrative, lines, limits: { ...illustrative.limits, perPerson: '100' } } as never),
    );
    expect(sumsToRefine(limited, ALL, [COST])).toEqual([['medicalCost']]);
    expect(sumsToRefine(limited, 0b01, [COST])).toEqual([['medicalCost']]);
    const PAID = open('paidByLiableParty', 0, MAX_FEN);
    expect(sumsToRefine(limited, ALL, [COST, GOVERNMENT, PAID])).toEqual([
      ['medicalCost', 'governmentCompensation'],
      ['medicalCost', 'paidByLiableParty'],
      ['governmentCompensation', 'paidByLiableParty'],
    ]);
    expect(sumsToRefine(limited, ALL, [])).toEqual([]);
  });

  it('are none where all treat alike, or one line stands alone', () => {
    expect(sumsToRefine(two({ rate: '0.50' }), ALL, [HARM, COST])).toEqual([]);
    expect(sumsToRefine(planWith(one), ALL, [HARM, COST])).toEqual([]);
    expect(
      sumsToRefine(planWith({ 'natural-disaster': paying({}, { personLimit: '1' }) }), ALL, [COST]),
    ).toEqual([]);
  });
});

describe('a closer look at a sum', () => {
  const loss = (facts: object) =>
    lossOf(parseClaim({ id: 'c', loss: { kind: 'person', harm: 'injury', ...facts } } as never), {
      appraisal: {},
    });
  const points = (plan: Plan, facts: object) =>
    between([plan])(['medicalCost'])(loss(facts))
      .map(({ medicalCost }) => medicalCost as number)
      .sort((a, b) => a - b);

  it('takes both sides of every point where lines change how they stand, and leaves the other facts', () => {
    const plan = planWith({
      'natural-disaster': paying({ limit: '5', rate: '0.5' }),
      'good-samaritan': paying({ limit: '2.50', rate: '1', deductible: '1' }),
    });
    expect(between([plan])(['medicalCost'])(loss({})).every((each) => Object.keys(each).length === 1)).toBe(
      true,
    );
    // 甲赔一半，至多 500 分；乙赔 100 分以上的，至多 250 分。200、201 分时相同，499、500 分时又相同。
    // One pays half, 500 fen at most; the other what is above 100 fen, 250 at most. They meet at 200 and at 499.
    expect(points(plan, {})).toEqual([
      ...[0, 1, 100, 101, 199, 200, 201, 202],
      ...[349, 350, 498, 499, 500, 501, 998, 999],
      MAX_FEN,
    ]);
  });

  it('looks at each way in which the loss may turn out by itself', () => {
    const plan = planWith({
      'natural-disaster': { ...paying({ limit: '5', rate: '0.5' }), death: '3' },
      'good-samaritan': { ...facility, medical: { limit: '5', rate: '1', deductible: '0' }, death: '1' },
    });
    expect(points(plan, { harm: 'death' })).not.toEqual(points(plan, { harm: 'injury' }));
    expect(points(plan, { harm: 'death' })).toEqual(points(plan, { harm: 'missing' }));
  });

  it('of sums that are looked at together, takes every point of one with every point of the other', () => {
    const plan = planOf(
      'person',
      termsOf({
        ...illustrative,
        lines: { 'municipal-facility': facility, 'fire-explosion': paying({}) },
        readings: { 'fire-basis': 'indemnity' },
      } as never),
    );
    const pairs = between([plan])(['governmentCompensation', 'governmentMedical'])(loss({ harm: 'death' }));
    const of = (sum: 'governmentCompensation' | 'governmentMedical') =>
      new Set(pairs.map((each) => each[sum]));
    const [paid, treated] = [of('governmentCompensation'), of('governmentMedical')];
    expect(paid.size).toBeGreaterThan(2);
    expect(pairs).toHaveLength(paid.size * treated.size);
  });
});

import { describe, expect, it } from 'vitest';
import { HARMS, LIABLE_PARTIES } from '../../../src/claim/vocabulary.js';
import { termsOf } from '../../../src/contract/parse.js';
import { type OpenFact, someCompletion, turnoutsOf } from '../../../src/decide/completions.js';
import { lossOf } from '../../../src/decide/loss-facts.js';
import { type Asked, openAmong } from '../../../src/decide/loss-values.js';
import { planOf } from '../../../src/decide/plan.js';
import { parseClaim } from '../../../src/index.js';
import { MAX_FEN } from '../../../src/money/fen.js';
import { contractOf } from '../../oracle/fixtures.js';

const illustrative = contractOf('illustrative');
const termsWith = (changed: object) => termsOf({ ...illustrative, ...changed } as never);

/** 数量写成文字。Quantities as their texts. */
const shown = (asked: readonly Asked[]) =>
  asked.map(({ open: { fact, values } }) => [
    fact,
    values.map((value) => (value as { text?: string } | null)?.text ?? value),
  ]);

describe('the facts that are asked of a person’s loss', () => {
  const { 'municipal-facility': _, ...others } = illustrative.lines;
  const asked = (changed: object) => planOf('person', termsWith(changed)).asked;

  it('have values that stand for all: codes, grades, and nothing and the most of a sum', () => {
    expect(shown(asked({}))).toEqual([
      ['harm', HARMS],
      ['missingCertified', [true, false]],
      ['disabilityGrade', [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
      ['medicalCost', [0, MAX_FEN]],
      ['governmentCompensation', [0, MAX_FEN]],
      ['governmentMedical', [0, MAX_FEN]],
      ['liableParty', [null, ...LIABLE_PARTIES]],
      ['paidByLiableParty', [null, 0, MAX_FEN]],
    ]);
  });

  it('come to most with the most of each sum, and nothing of what is taken off', () => {
    const most = asked({}).map(({ open: { fact, most: values } }) => [fact, values]);
    expect(most).toEqual([
      ['harm', HARMS],
      ['missingCertified', [true, false]],
      ['disabilityGrade', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
      ['medicalCost', [MAX_FEN]],
      ['governmentCompensation', [MAX_FEN]],
      ['governmentMedical', [MAX_FEN]],
      ['liableParty', LIABLE_PARTIES],
      ['paidByLiableParty', [0]],
    ]);
    expect(asked({}).some(({ open: { isUnbounded } }) => isUnbounded)).toBe(false);
  });

  it('leave out what no reading, and no line of the contract asks', () => {
    const facts = (changed: object) => shown(asked(changed)).map(([fact]) => fact);
    expect(facts({ readings: { 'missing-person': 'as-death' } })).not.toContain('missingCertified');
    expect(facts({ readings: { 'partial-ability': 'able' } })).not.toContain('paidByLiableParty');
    const { 'fire-explosion': __, ...two } = others;
    const plain = ['harm', 'missingCertified', 'disabilityGrade', 'medicalCost'];
    expect(facts({ lines: others })).toEqual([...plain, 'liableParty', 'paidByLiableParty']);
    expect(facts({ lines: two })).toEqual(plain);
  });

  it('go by the harm while it is known, and some by the lines that may still cover', () => {
    const open = (harm: unknown) =>
      openAmong(asked({}), { harm } as never, {}).map(({ open: { fact } }) => fact);
    expect(open(undefined)).toEqual(shown(asked({})).map(([fact]) => fact));
    const money = ['medicalCost', 'governmentCompensation', 'governmentMedical'];
    const paid = ['liableParty', 'paidByLiableParty'];
    expect(open('death')).toEqual([...money, ...paid]);
    expect(open('missing')).toEqual(['missingCertified', ...money, ...paid]);
    expect(open('disability')).toEqual(['disabilityGrade', ...money, ...paid]);
    expect(open('injury')).toEqual(['medicalCost', 'governmentMedical', ...paid]);
    expect(asked({}).map(({ lines }) => lines)).toEqual([
      ...[-1, -1, 0b1111, 0b1011, 0b0100, 0b0100],
      ...[0b1000, 0b1000],
    ]);
  });

  it('leave out what is known', () => {
    const known = { harm: null, medicalCost: 0, governmentCompensation: 5, disabilityGrade: 1 };
    expect(openAmong(asked({}), known as never, {}).map(({ open: { fact } }) => fact)).toEqual([
      'harm',
      'missingCertified',
      'governmentMedical',
      'liableParty',
      'paidByLiableParty',
    ]);
  });

  it('have no grade that is not, or not known to be, by the standard of the contract', () => {
    const standard = 'jrt-0083-2013';
    const all = asked({ appraisal: { standard } });
    const facts = (disabilityStandard: unknown) =>
      openAmong(all, { harm: 'disability', disabilityGrade: 3, disabilityStandard } as never, {
        standard,
      }).map(({ open: { fact } }) => fact);
    for (const other of [undefined, null, 'forensic-2016']) expect(facts(other)).toContain('disabilityGrade');
    expect(facts(standard)).not.toContain('disabilityGrade');
  });
});

describe('the facts that are asked of the loss of a house', () => {
  const house = (changed: object) =>
    shown(
      planOf(
        'house',
        termsWith({ lines: { 'house-damage': { ...illustrative.lines['house-damage'], ...changed } } }),
      ).asked,
    );
  const damage = ['damage', [null, 'collapsed', 'severe', 'moderate']];
  const SPECK = '0.00000000000000000001';

  it('are its damage, and what it is paid by', () => {
    expect(house({ unit: 'household' })).toEqual([damage]);
    expect(house({ unit: 'room' })).toEqual([damage, ['rooms', [null, '1', '2']]]);
    expect(house({ unit: 'area', householdLimit: undefined })).toEqual([
      damage,
      ['area', [null, SPECK, '1']],
    ]);
  });

  it('try the areas at which each rate just reaches the limit of a household', () => {
    const rates = { collapsed: '0.05', severe: '0.02', moderate: '0' };
    expect(house({ unit: 'area', rates, householdLimit: '10.00' })).toEqual([
      damage,
      ['area', [null, SPECK, '199.9', '499.75', '1']],
    ]);
    expect(house({ unit: 'area', rates, householdLimit: '0' })).toEqual([
      damage,
      ['area', [null, SPECK, '1']],
    ]);
  });

  it('are none where houses are not insured', () => {
    expect(planOf('house', termsWith({ lines: {} })).asked).toEqual([]);
  });
});

describe('completing a loss', () => {
  const loss = lossOf(parseClaim({ id: 'c', loss: { kind: 'person', medicalCost: '5' } }), { appraisal: {} });
  const open: readonly OpenFact[] = [
    { fact: 'harm', values: ['death', 'injury'], most: [], isUnbounded: false },
    { fact: 'disabilityGrade', values: [1, 2, 3], most: [], isUnbounded: false },
  ];
  const ways = ['injury 3 500', 'injury 2 500', 'injury 1 500', 'death 3 500', 'death 2 500', 'death 1 500'];
  const way = ({ harm, disabilityGrade, medicalCost }: typeof loss) =>
    `${harm} ${disabilityGrade} ${medicalCost}`;

  const resultsOf = (some: readonly OpenFact[], work: (completed: typeof loss) => string) =>
    turnoutsOf(loss, some, work).all.map(({ result }) => result);

  it('takes every value with every other, the last ones first, and leaves what is known', () => {
    expect(resultsOf(open, way)).toEqual(ways);
    expect(resultsOf([], way)).toEqual(['undefined undefined 500']);
    expect(loss.harm).toBeUndefined();
  });

  it('asks a fact only of the ways that hang on it', () => {
    const asked = (completed: typeof loss) =>
      completed.harm === 'injury' ? `injury ${completed.disabilityGrade}` : `${completed.harm}`;
    expect(resultsOf(open, asked)).toEqual(['injury 3', 'injury 2', 'injury 1', 'death']);
  });

  it('tells which fact makes a difference beside the others', () => {
    const { matters } = turnoutsOf(loss, open, ({ harm, disabilityGrade }) =>
      harm === 'injury' ? Number((disabilityGrade as number) > 2) : 0,
    );
    const differ = (a: { readonly result: number }, b: { readonly result: number }) => a.result !== b.result;
    expect([0, 1].map((fact) => matters(fact, differ))).toEqual([true, true]);
    expect(turnoutsOf(loss, open, ({ harm }) => harm).matters(1, () => true)).toBe(false);
  });

  it('tries all until one passes', () => {
    const tried: string[] = [];
    const passes = (last: string) =>
      someCompletion(loss, open, (completed) => {
        tried.push(way(completed));
        return way(completed) === last;
      });
    expect(passes('injury 2 500')).toBe(true);
    expect(tried.splice(0)).toEqual(ways.slice(0, 2));
    expect(passes('none')).toBe(false);
    expect(tried).toEqual(ways);
  });
});

import { describe, expect, it } from 'vitest';
import { HARMS } from '../../../src/claim/vocabulary.js';
import { termsOf } from '../../../src/contract/parse.js';
import { completions, lossOf, type OpenFact, someCompletion } from '../../../src/decide/completions.js';
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
    ]);
  });

  it('leave out what no reading, and no line of the contract asks', () => {
    const facts = (changed: object) => shown(asked(changed)).map(([fact]) => fact);
    expect(facts({ readings: { 'missing-person': 'as-death' } })).not.toContain('missingCertified');
    expect(facts({ lines: others })).toEqual(['harm', 'missingCertified', 'disabilityGrade', 'medicalCost']);
  });

  it('go by the harm while it is known, and some by the lines that may still cover', () => {
    const open = (harm: unknown) => openAmong(asked({}), { harm } as never).map(({ open: { fact } }) => fact);
    expect(open(undefined)).toEqual(shown(asked({})).map(([fact]) => fact));
    expect(open('death')).toEqual(['medicalCost', 'governmentCompensation']);
    expect(open('missing')).toEqual(['missingCertified', 'medicalCost', 'governmentCompensation']);
    expect(open('disability')).toEqual(['disabilityGrade', 'medicalCost', 'governmentCompensation']);
    expect(open('injury')).toEqual(['medicalCost']);
    expect(asked({}).map(({ lines }) => lines)).toEqual([-1, -1, 0b1111, 0b1111, 0b0100]);
  });

  it('leave out what is known', () => {
    const known = { harm: null, medicalCost: 0, governmentCompensation: 5, disabilityGrade: 1 };
    expect(openAmong(asked({}), known as never).map(({ open: { fact } }) => fact)).toEqual([
      'harm',
      'missingCertified',
    ]);
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
  const loss = lossOf(parseClaim({ id: 'c', loss: { kind: 'person', medicalCost: '5' } }));
  const open: readonly OpenFact[] = [
    { fact: 'harm', values: ['death', 'injury'] },
    { fact: 'disabilityGrade', values: [1, 2, 3] },
  ];
  const ways = ['death 1 500', 'injury 1 500', 'death 2 500', 'injury 2 500', 'death 3 500', 'injury 3 500'];
  const way = ({ harm, disabilityGrade, medicalCost }: typeof loss) =>
    `${harm} ${disabilityGrade} ${medicalCost}`;

  it('takes every value with every other, and leaves what is known', () => {
    const { count, results } = completions(loss, open, way);
    expect([count, results]).toEqual([6, ways]);
    expect(completions(loss, [], way).results).toEqual(['undefined undefined 500']);
    expect(loss.harm).toBeUndefined();
  });

  it('tries all until one passes, the last ones first', () => {
    const tried: string[] = [];
    const passes = (last: string) =>
      someCompletion(loss, open, (completed) => {
        tried.push(way(completed));
        return way(completed) === last;
      });
    expect(passes('injury 2 500')).toBe(true);
    expect(tried.splice(0)).toEqual(ways.slice(3).reverse());
    expect(passes('none')).toBe(false);
    expect(tried).toEqual([...ways].reverse());
  });
});

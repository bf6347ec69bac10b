import { describe, expect, it } from 'vitest';
import { counted, countedGrade, gradeOf } from '../../src/decide/counted.js';
import { parseClaim } from '../../src/index.js';

describe('several grades', () => {
  it.each([
    [4, undefined, 4],
    [[5, 4], undefined, 4],
    [[5, 4, 4], 'heaviest', 4],
    [[5, 4], 'raise-equal', 4],
    [[5, 4, 4], 'raise-equal', 3],
    [[5, 5, 4], 'raise-equal', 4],
    [[4, 4, 4], 'raise-equal', 3],
    [[1, 1], 'raise-equal', 1],
    [4, 'raise-equal', 4],
  ] as const)('%j, %s: %i', (grades, several, grade) => {
    expect(gradeOf(grades, several)).toBe(grade);
  });
});

describe('the grade that counts', () => {
  const standard = 'jrt-0083-2013';
  it.each([
    [undefined, undefined, {}, undefined],
    [null, standard, { standard }, null],
    [3, undefined, {}, 3],
    [3, standard, { standard }, 3],
    [3, 'forensic-2016', { standard }, undefined],
    [3, undefined, { standard }, undefined],
    [3, null, { standard }, undefined],
    [[3, 3], standard, { standard, several: 'raise-equal' }, 2],
  ] as const)('%j by %s under %j: %s', (disabilityGrade, disabilityStandard, appraisal, grade) => {
    expect(countedGrade({ disabilityGrade, disabilityStandard }, appraisal)).toBe(grade);
  });

  it('stands in the claim as the contract counts it, which is left as it was', () => {
    const claim = parseClaim({ id: 'c', loss: { kind: 'person', disabilityGrade: [3, 5] } });
    expect(counted(claim, { appraisal: {} })).toMatchObject({ id: 'c', disabilityGrade: 3 });
    expect(claim.disabilityGrade).toEqual([3, 5]);
    const plain = parseClaim({ id: 'c', loss: { kind: 'person', disabilityGrade: 3 } });
    expect(counted(plain, { appraisal: {} })).toBe(plain);
  });
});

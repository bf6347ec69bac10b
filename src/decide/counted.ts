import type { Claim, Fact } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import type { SeveralGrades } from '../contract/vocabulary.js';
import type { PayoutFacts } from '../law/sum.js';

/** The grade that one appraisal, or several, come to: the heaviest, or where agreed one heavier if it occurs more than once. */
export function gradeOf(grades: number | readonly number[], several: SeveralGrades = 'heaviest'): number {
  if (typeof grades === 'number') return grades;
  const heaviest = Math.min(...grades);
  const isRaised = several === 'raise-equal' && grades.filter((grade) => grade === heaviest).length > 1;
  return isRaised ? Math.max(heaviest - 1, 1) : heaviest;
}

type Appraised = Pick<Claim, 'disabilityGrade' | 'disabilityStandard'>;

/** The grade that counts by the contract; open while it is not, or not known to be, by the contract's standard. */
export function countedGrade(
  { disabilityGrade, disabilityStandard }: Appraised,
  { standard, several }: Terms['appraisal'],
): Fact<number> {
  if (disabilityGrade === undefined || disabilityGrade === null) return disabilityGrade;
  if (standard !== undefined && disabilityStandard !== standard) return undefined;
  return gradeOf(disabilityGrade, several);
}

/** The facts of a claim as the contract counts them. */
export function counted(claim: Claim, { appraisal }: Pick<Terms, 'appraisal'>): Claim & PayoutFacts {
  const { disabilityGrade } = claim;
  const isPlain = typeof disabilityGrade !== 'object' && appraisal.standard === undefined;
  return (isPlain ? claim : { ...claim, disabilityGrade: countedGrade(claim, appraisal) }) as Claim &
    PayoutFacts;
}

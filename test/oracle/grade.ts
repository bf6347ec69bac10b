// 计付所用的伤残等级。The grade of disability that counts.
import type { Contract, Loss } from './types.js';

/** 几处伤残合为一级：取最重，或最重者不止一处时再升一级。One grade of several. */
function oneOf(grades: readonly number[], several: string): number {
  const heaviest = Math.min(...grades);
  const repeated = grades.filter((grade) => grade === heaviest).length > 1;
  return several === 'raise-equal' && repeated ? Math.max(heaviest - 1, 1) : heaviest;
}

/** 等级未知，或不知、不是按合同的标准评定，则没有。None while it is unknown, or not known to be by the contract's standard. */
export function gradeThatCounts(loss: Loss, contract: Contract): number | null {
  const grade = loss.disabilityGrade ?? null;
  const { standard, several = 'heaviest' } = contract.appraisal ?? {};
  if (grade === null || (standard !== undefined && loss.disabilityStandard !== standard)) {
    return null;
  }
  return typeof grade === 'number' ? grade : oneOf(grade, several);
}

/** 已按别的标准评定。Appraised by another standard than the contract's. */
export function isOtherStandard(loss: Loss, contract: Contract): boolean {
  const wanted = contract.appraisal?.standard;
  const used = loss.disabilityStandard ?? null;
  return wanted !== undefined && used !== null && used !== wanted;
}

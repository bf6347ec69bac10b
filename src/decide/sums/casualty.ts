import type { Claim } from '../../claim/claim.js';
import type { CasualtyTerms } from '../../contract/terms.js';
import type { CasualtyLine } from '../../law/line-ids.js';
import { timesHalfUp } from '../../money/exact.js';
import type { Fen } from '../../money/fen.js';
import { type Benefit, type BenefitId, capped, type Due } from './benefit.js';

/** The facts of a claim that set what a casualty line pays. */
export type CasualtyFacts = Pick<
  Claim,
  'harm' | 'disabilityGrade' | 'medicalCost' | 'governmentCompensation'
>;

/** The schedule's sum for the harm: 伤亡 is death, disability by grade, or an injury without either. */
function scheduled(terms: CasualtyTerms, { harm, disabilityGrade }: CasualtyFacts): Due {
  if (harm === 'injury') return 0;
  if (harm === 'death' || harm === 'missing') return terms.death;
  if (harm == null || disabilityGrade == null) return null;
  return terms.disability[disabilityGrade - 1] as Fen;
}

/**
 * What is due for the death or disability. Line 3 pays what the government must pay by law for it, up to the schedule's
 * sum: 政府依据国家或地方有关法律法规给付的死亡伤残赔偿金.
 */
function forHarm(line: CasualtyLine, terms: CasualtyTerms, facts: CasualtyFacts): Due {
  const sum = scheduled(terms, facts);
  if (line !== 'municipal-facility' || sum === null) return sum;
  return facts.governmentCompensation == null ? null : Math.min(facts.governmentCompensation, sum);
}

/** Medical: (cost − deductible, not below 0) × rate, at most the limit. */
function forTreatment({ medical }: CasualtyTerms, { medicalCost }: CasualtyFacts): Due {
  if (medicalCost == null) return null;
  return timesHalfUp(Math.max(medicalCost - medical.deductible, 0), medical.rate, medical.limit);
}

function harmBenefit(line: CasualtyLine, harm: CasualtyFacts['harm']): BenefitId {
  if (harm == null) return 'death-or-disability';
  if (line === 'municipal-facility') return 'compensation';
  return harm === 'disability' ? 'disability' : 'death';
}

/** What a casualty line pays for a person, benefit by benefit. The schedule is the contract's (二（五）). */
export function casualtyBenefits(
  line: CasualtyLine,
  terms: CasualtyTerms,
  facts: CasualtyFacts,
): readonly Benefit[] {
  const treatment: Benefit = { benefit: 'medical', amount: forTreatment(terms, facts) };
  if (facts.harm === 'injury') return [treatment];
  return [{ benefit: harmBenefit(line, facts.harm), amount: forHarm(line, terms, facts) }, treatment];
}

/** What a casualty line pays for a person in all: open benefits count nothing yet; a person limit caps the sum. */
export const casualtyDue = (line: CasualtyLine, terms: CasualtyTerms, facts: CasualtyFacts): Fen =>
  capped((forHarm(line, terms, facts) ?? 0) + (forTreatment(terms, facts) ?? 0), terms.personLimit);

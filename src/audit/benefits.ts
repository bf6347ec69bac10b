import type { CasualtySchedule } from '../contract/contract.js';
import type { CasualtyTerms } from '../contract/terms.js';
import type { BenefitId } from '../decide/sums/benefit.js';
import { benefitsOf } from '../decide/sums/benefits.js';
import type { CasualtyLine, Line } from '../law/line-ids.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { yuanEvidence } from './alternatives.js';
import type { Case } from './case.js';
import type { Draft } from './discrepancy.js';

/** The rate by which the register says that a disability was reckoned is not the one of its grade. */
function rateDraft({ row, claim, plan, line, contract }: Case): Draft | null {
  const { appliedRate } = row;
  const { harm, disabilityGrade } = claim;
  if (appliedRate === undefined || harm !== 'disability' || disabilityGrade == null) return null;
  const casualty = line as CasualtyLine;
  const rate = (contract.lines[casualty] as CasualtySchedule).disability.rates[disabilityGrade - 1] as string;
  if (Number(rate) === Number(appliedRate)) return null;
  const yuan = yuanOf(
    (plan.terms.casualty[casualty] as CasualtyTerms).disability[disabilityGrade - 1] as Fen,
  );
  return {
    code: 'rate-misapplied',
    expected: { type: 'rate', rate, yuan },
    found: { type: 'rate', rate: appliedRate, yuan },
    difference: 0,
  };
}

/** The parts of a payment that is right in all are not what they should be. */
export function benefitDraft(subject: Case): Draft | null {
  const { row, claim, plan, line, payment } = subject;
  const parts = benefitsOf(line as Line, plan.terms, claim);
  const inParts = parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const isWhole = inParts === payment.due && payment.expected === payment.due;
  if (!isWhole) return null;
  for (const { benefit, amount } of parts) {
    const text = row.benefits?.[benefit as BenefitId];
    if (text === undefined || amount === null) continue;
    const found = fenOf(text);
    if (found === amount) continue;
    const isAboveLimit =
      benefit === 'medical' &&
      found > (plan.terms.casualty[line as CasualtyLine] as CasualtyTerms).medical.limit;
    const code = isAboveLimit ? 'medical-above-limit' : found > amount ? 'sum-too-high' : 'sum-too-low';
    return { code, expected: yuanEvidence(amount), found: yuanEvidence(found), difference: found - amount };
  }
  return rateDraft(subject);
}

import type { CasualtySchedule } from '../contract/contract.js';
import { counted } from '../decide/counted.js';
import type { BenefitId } from '../decide/sums/benefit.js';
import { benefitsIn } from '../decide/sums/benefits.js';
import { type LineSums, lineSums } from '../decide/sums/line-sums.js';
import type { Line } from '../law/line-ids.js';
import { sumOf } from '../law/register-rules.js';
import { type PayoutFacts, READERS } from '../law/sum.js';
import type { NamedSum } from '../logic/named-sums.js';
import { reckoner } from '../logic/reckon.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { forHarm, limitOf, namedIn, yuanEvidence } from './alternatives.js';
import type { Case } from './case.js';
import type { Draft } from './discrepancy.js';

/** The rate by which the register says that a disability was reckoned is not the one of its grade. */
function rateDraft({ row, claim, plan, line }: Case, { sum }: LineSums): Draft | null {
  const { appliedRate } = row;
  const loss = counted(claim, plan.terms);
  const { harm, disabilityGrade } = loss;
  if (appliedRate === undefined || harm !== 'disability' || disabilityGrade == null) return null;
  const { disability } = plan.terms.lines[line as Line] as CasualtySchedule;
  const rate = disability.rates[disabilityGrade - 1] as string;
  if (Number(rate) === Number(appliedRate)) return null;
  const scheduled = namedIn(sum).get('disability') as NamedSum<PayoutFacts>;
  const yuan = yuanOf(reckoner(scheduled.sum, READERS)(loss) as Fen);
  return {
    code: 'rate-misapplied',
    breaks: forHarm(line as Line, { claim, plan }),
    expected: { type: 'rate', rate, yuan },
    found: { type: 'rate', rate: appliedRate, yuan },
    difference: 0,
  };
}

/** The parts of a payment that is right in all are not what they should be. */
export function benefitDraft(subject: Case): Draft | null {
  const { row, claim, plan, line, payment } = subject;
  const sums = lineSums(line as Line, plan.terms) as LineSums;
  const parts = benefitsIn(sums.sum)(counted(claim, plan.terms));
  const inParts = parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const isWhole = inParts === payment.due && payment.expected === payment.due;
  if (!isWhole) return null;
  for (const { benefit, amount } of parts) {
    const text = row.benefits?.[benefit as BenefitId];
    if (text === undefined || amount === null) continue;
    const found = fenOf(text);
    if (found === amount) continue;
    const isAboveLimit =
      benefit === 'medical' && found > (limitOf(line as Line, plan, 'medical-limit') as Fen);
    const code = isAboveLimit ? 'medical-above-limit' : found > amount ? 'sum-too-high' : 'sum-too-low';
    return {
      code,
      breaks: sumOf(benefit),
      expected: yuanEvidence(amount),
      found: yuanEvidence(found),
      difference: found - amount,
    };
  }
  return rateDraft(subject, sums);
}

import type { CasualtySchedule } from '../contract/contract.js';
import { counted } from '../decide/counted.js';
import type { BenefitId } from '../decide/sums/benefit.js';
import { benefitsIn } from '../decide/sums/benefits.js';
import { type LineSums, lineSums } from '../decide/sums/line-sums.js';
import type { Line } from '../law/line-ids.js';
import { type RuleAt, sumOf } from '../law/register-rules.js';
import { type PayoutFacts, READERS } from '../law/sum.js';
import type { NamedSum } from '../logic/named-sums.js';
import { reckoner } from '../logic/reckon.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { type Alternative, alternativesOf, harmRule, limitBroken, limitOf, namedIn } from './alternatives.js';
import type { Case, JudgedPayment } from './case.js';
import { CERTAIN, type Draft, moneyEvidence, ON_THE_DAY } from './discrepancy.js';
import { surely, withinOf, withinSum } from './known.js';
import { dependsOn, type Possible } from './make-case.js';

/** A wrong grade and a wrong medical part at once: two mistakes that, each by itself, do not make the sum that was found. */
function twoMistakes(
  known: readonly Alternative[],
  { found, expected, due }: JudgedPayment,
): readonly Alternative[] {
  if (expected !== due) return [];
  const grades = known.filter(({ code }) => code === 'grade-misapplied');
  const others = known.filter(({ code }) => code !== 'grade-misapplied');
  for (const grade of grades) {
    const other = others.find(({ total }) => grade.total + total - due === found);
    if (other !== undefined) return [grade, other];
  }
  return [];
}

/** The rule by which a sum is due: that of the benefit, where it is for one alone. */
function paidFor({ line, plan, claim, payment }: Case): RuleAt {
  const { sum } = lineSums(line as Line, plan.terms) as LineSums;
  const [first, ...others] = benefitsIn(sum)(counted(claim, plan.terms)).filter(({ amount }) => amount);
  return first?.amount === payment.due && others.length === 0 ? sumOf(first.benefit) : sumOf('benefits');
}

/** What was decided is wrong and nobody was paid by it: the mistake is told beside. */
const asDecided = (draft: Draft): Draft => ({
  ...draft,
  code: 'decided-sum-wrong',
  breaks: draft.breaks as RuleAt,
  also: [draft.code],
});

/** The sum is not the one that is due: by which known mistakes, or else too high or too low. */
export function sumDrafts(subject: Case, possible: () => Possible): readonly Draft[] {
  if (!subject.payment.isWrong) return [];
  const drafts = mistakesIn(subject, possible);
  return subject.payment.isOfDecision ? drafts.map(asDecided) : drafts;
}

function mistakesIn(subject: Case, possible: () => Possible): readonly Draft[] {
  const { payment, row, versions } = subject;
  const { expected, due } = payment;
  const found = payment.found as Fen;
  const difference = found - expected;
  const expectedYuan = yuanOf(expected);
  const plain = { expected: moneyEvidence(expected), found: moneyEvidence(found), difference };
  if (payment.isWronglyCut) return [{ code: 'wrongly-scaled', ...plain }];
  const isAbove = difference > 0;
  const mayBe = isAbove && due + difference <= possible().most;
  const isOfAnotherDay = versions.some(({ decision }) => payment.matches(decision.amount));
  const certainty = isOfAnotherDay ? ON_THE_DAY : mayBe ? dependsOn(possible()) : CERTAIN;
  const known = alternativesOf(subject);
  const mistake = known.find(({ total }) => payment.matches(total));
  if (mistake !== undefined) {
    return [
      {
        code: mistake.code,
        breaks: mistake.breaks,
        expected: mistake.expected(expectedYuan),
        found: mistake.found(yuanOf(found)),
        difference,
        certainty,
      },
    ];
  }
  const both = twoMistakes(known, payment);
  if (both.length > 0)
    return both.map(({ code, breaks, total, expected: should, found: stands }) => ({
      code,
      breaks,
      expected: should(expectedYuan),
      found: stands(yuanOf(total)),
      difference: total - due,
    }));
  if (payment.mayBeWronglyCut) return [{ code: 'wrongly-scaled', ...plain }];
  if (!isAbove) return [{ code: 'sum-too-low', breaks: paidFor(subject), ...plain, certainty }];
  const decidedSum = row.amount === undefined ? found : due + difference;
  const limit = limitBroken(subject, decidedSum);
  if (limit !== null) return [{ ...limit, ...plain, certainty }];
  return [{ code: 'sum-too-high', breaks: paidFor(subject), ...plain, certainty }];
}

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
    breaks: harmRule(line as Line, { claim, plan }),
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
    if (surely(found - amount, withinSum(row) + withinOf(row, `benefits.${benefit}`)) === 0) continue;
    const isAboveLimit =
      benefit === 'medical' && found > (limitOf(line as Line, plan, 'medical-limit') as Fen);
    const code = isAboveLimit ? 'medical-above-limit' : found > amount ? 'sum-too-high' : 'sum-too-low';
    return {
      code,
      breaks: sumOf(benefit),
      expected: moneyEvidence(amount),
      found: moneyEvidence(found),
      difference: found - amount,
    };
  }
  return rateDraft(subject, sums);
}

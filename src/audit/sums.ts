import { counted } from '../decide/counted.js';
import { benefitsIn } from '../decide/sums/benefits.js';
import { type LineSums, lineSums } from '../decide/sums/line-sums.js';
import type { Line } from '../law/line-ids.js';
import { type RuleAt, sumOf } from '../law/register-rules.js';
import type { Fen } from '../money/fen.js';
import { yuanOf } from '../money/fen.js';
import { type Alternative, alternativesOf, limitBroken, yuanEvidence } from './alternatives.js';
import type { Case, Payment } from './case.js';
import { CERTAIN, type Draft } from './discrepancy.js';
import { dependsOn, type Possible } from './possible.js';
import type { Scale } from './scale.js';

/** What was paid and decided, set against what is due under the limits of the event. */
export function paymentOf(
  due: Fen,
  decided: Fen | null,
  paid: Fen | null,
  scale: Scale,
  fits: (due: Fen, paid: Fen) => boolean,
): Payment {
  const asPaid = (sum: Fen): boolean => paid === null || scale.matches(sum, paid) || fits(sum, paid);
  const paidRight = asPaid(due);
  const decidedRight = decided === null || decided === due;
  const byDecision = paid === null || (paidRight && !decidedRight);
  const isCutWrong = scale.isCut && !paidRight;
  return {
    found: byDecision ? decided : paid,
    expected: byDecision ? due : scale.expected(due),
    due,
    isWrong: !(paidRight && decidedRight),
    isWronglyCut: isCutWrong && (decided ?? paid) === due,
    mayBeWronglyCut: isCutWrong && decided === null && due > (paid as Fen),
    matches: (sum) => (decidedRight ? asPaid(sum) : decided === sum),
  };
}

/** A wrong grade and a wrong medical part at once: two mistakes that, each by itself, do not make the sum that was found. */
function twoMistakes(
  known: readonly Alternative[],
  { found, expected, due }: Payment,
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

/** The sum is not the one that is due: by which known mistakes, or else too high or too low. */
export function sumDrafts(subject: Case, possible: () => Possible): readonly Draft[] {
  const { payment, row } = subject;
  const { expected, due } = payment;
  if (!payment.isWrong) return [];
  const found = payment.found as Fen;
  const difference = found - expected;
  const expectedYuan = yuanOf(expected);
  const plain = { expected: yuanEvidence(expected), found: yuanEvidence(found), difference };
  if (payment.isWronglyCut) return [{ code: 'wrongly-scaled', ...plain }];
  const isAbove = difference > 0;
  const mayBe = isAbove && due + difference <= possible().most;
  const certainty = mayBe ? dependsOn(possible()) : CERTAIN;
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
  if (limit !== null) return [{ code: limit, ...plain, certainty }];
  return [{ code: 'sum-too-high', breaks: paidFor(subject), ...plain, certainty }];
}

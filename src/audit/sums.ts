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
  const paidRight = paid === null || scale.matches(due, paid) || fits(due, paid);
  const decidedRight = decided === null || decided === due;
  const byDecision = paid === null || (paidRight && !decidedRight);
  const found = byDecision ? decided : paid;
  const matches = (sum: Fen): boolean => {
    if (byDecision || (decided !== null && !decidedRight)) return decided === sum;
    return scale.matches(sum, paid as Fen) || fits(sum, paid as Fen);
  };
  return {
    found,
    expected: byDecision ? due : scale.expected(due),
    due,
    isWrong: !(paidRight && decidedRight),
    isWronglyCut: scale.isCut && !paidRight && (decided === due || (decided === null && paid === due)),
    mayBeWronglyCut: scale.isCut && !paidRight && decided === null && paid < due,
    matches,
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

/** The sum is not the one that is due: by which known mistakes, or else too high or too low. */
export function sumDrafts(subject: Case, possible: () => Possible): readonly Draft[] {
  const { payment, row } = subject;
  const { found, expected, due } = payment;
  if (!payment.isWrong || found === null) return [];
  const difference = found - expected;
  const [expectedYuan, foundYuan] = [yuanOf(expected), yuanOf(found)];
  const plain = { expected: yuanEvidence(expected), found: yuanEvidence(found), difference };
  if (payment.isWronglyCut) return [{ code: 'wrongly-scaled', ...plain }];
  const known = alternativesOf(subject);
  const mistake = known.find(({ total }) => payment.matches(total));
  if (mistake === undefined) {
    const both = twoMistakes(known, payment);
    if (both.length > 0)
      return both.map(({ code, total, expected: should, found: stands }) => ({
        code,
        expected: should(expectedYuan),
        found: stands(yuanOf(total)),
        difference: total - due,
      }));
  }
  const decidedSum = row.amount !== undefined ? due + difference : found;
  const broken = mistake === undefined && difference > 0 ? limitBroken(subject, decidedSum) : null;
  const mayBe = difference > 0 && possible().facts.length > 0 && due + difference <= possible().most;
  const certainty = mayBe ? dependsOn(possible()) : CERTAIN;
  if (mistake !== undefined) {
    return [
      {
        code: mistake.code,
        expected: mistake.expected(expectedYuan),
        found: mistake.found(foundYuan),
        difference,
        certainty,
      },
    ];
  }
  if (broken === null && payment.mayBeWronglyCut) return [{ code: 'wrongly-scaled', ...plain }];
  return [{ code: broken ?? (difference > 0 ? 'sum-too-high' : 'sum-too-low'), ...plain, certainty }];
}

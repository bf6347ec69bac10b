import type { Claim } from '../claim/claim.js';
import type { Decision } from '../decide/decide.js';
import type { Outcome } from '../decide/determination.js';
import type { Plan } from '../decide/plan.js';
import type { InstitutionId } from '../law/clause.js';
import type { Line } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { surely } from './known.js';
import type { Scale } from './scale.js';

/** What the insurer paid or decided on a claim, beside what it should be. */
export interface JudgedPayment {
  /** What was paid, or decided where nothing says what was paid; `null` where neither is known. */
  readonly found: Fen | null;
  /** What should have been, after limits if it is a payment. */
  readonly expected: Fen;
  /** Before limits. */
  readonly due: Fen;
  readonly isWrong: boolean;
  /** Whether what was decided is wrong, and what was paid is right. */
  readonly isOfDecision: boolean;
  /** Whether the sum cut or not cut by limits: the claim itself was reckoned right. */
  readonly isWronglyCut: boolean;
  /** Whether nothing says what was decided, and less was paid than was due before limits that do cut. */
  readonly mayBeWronglyCut: boolean;
  /** Whether what was found is what would be paid of another sum. */
  readonly matches: (due: Fen) => boolean;
}

/** A row made ready to be judged: the claim, what is decided of it, and what the insurer did. */
export interface Case {
  readonly row: RegisterRow;
  readonly claim: Claim;
  readonly plan: Plan;
  readonly decision: Decision;
  /** How it is decided under every version of the contract that may apply. */
  readonly versions: readonly { readonly plan: Plan; readonly decision: Decision }[];
  readonly outcome: Outcome;
  readonly line: Line | null;
  readonly departments: readonly InstitutionId[];
  /** What limits leave of what is due. */
  readonly limited: Fen;
  readonly payment: JudgedPayment;
}

/** How far what was decided and what was paid may lie from what is written, beside what is due. */
type PaymentWithin = Readonly<Record<'decided' | 'paid', Fen>>;

/** What was paid and decided, set against what is due under the limits of the event. */
export function paymentOf(
  due: Fen,
  decided: Fen | null,
  paid: Fen | null,
  scale: Scale,
  fits: (due: Fen, paid: Fen, within?: Fen) => boolean,
  within: PaymentWithin = { decided: 0, paid: 0 },
): JudgedPayment {
  const asPaid = (sum: Fen): boolean =>
    paid === null || scale.matches(sum, paid, within.paid) || fits(sum, paid, within.paid);
  const asDecided = (sum: Fen): boolean => decided === null || surely(decided - sum, within.decided) === 0;
  const paidRight = asPaid(due);
  const decidedRight = asDecided(due);
  const byDecision = paid === null || (paidRight && !decidedRight);
  const isCutWrong = scale.isCut && !paidRight;
  return {
    found: byDecision ? decided : paid,
    expected: byDecision ? due : scale.expected(due),
    due,
    isWrong: !(paidRight && decidedRight),
    isOfDecision: paid !== null && paidRight && !decidedRight,
    isWronglyCut:
      isCutWrong && (decided === null ? surely((paid as Fen) - due, within.paid) === 0 : decidedRight),
    mayBeWronglyCut: isCutWrong && decided === null && due > (paid as Fen),
    matches: decidedRight ? asPaid : asDecided,
  };
}

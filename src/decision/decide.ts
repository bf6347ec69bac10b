import type { Claim } from '../claim/claim.js';
import { commonProfileOf, ownProfileOf } from '../claim/parse.js';
import { FALSE, TRUE, type Truth } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { paidBy, payingLine } from '../payout/choice.js';
import type { OwnRow } from './own-sentences.js';
import type { Plan } from './plan.js';

/** A claim decided on what is established so far. */
export interface Decision {
  /** Whether everything holds that stands before every line, and the loss itself is of the kind insured. */
  readonly common: Truth;
  /** The lines' own sentences. */
  readonly own: OwnRow;
  /** The place of the line that pays; -1 while nothing is due. */
  readonly line: number;
  /** What is certainly due now. */
  readonly amount: Fen;
}

/** Whether everything holds that stands before every line. */
function commonTruth(claim: Claim, { common, timed }: Plan): Truth {
  let { truth } = common(commonProfileOf(claim));
  for (const { holds } of timed) {
    if (truth === FALSE) return FALSE;
    const own = holds(claim);
    if (own < truth) truth = own;
  }
  return truth;
}

/** Decides which line pays, and how much. */
export function decide(claim: Claim, plan: Plan): Decision {
  const common = commonTruth(claim, plan);
  const own = plan.own.of(ownProfileOf(claim));
  const covering = common === TRUE ? own.covering : 0;
  if (covering === 0) return { common, own, line: -1, amount: 0 };
  const due: Fen[] = [];
  for (let i = 0; i < plan.due.length; i++)
    due.push((covering >> i) & 1 ? (plan.due[i] as Plan['due'][number])(claim) : 0);
  const line = payingLine(plan.contest, due, covering);
  return { common, own, line, amount: paidBy(plan.contest, due, covering, line) };
}

/** Whether each line covers, in the order of the plan's lines. */
export const coveredIn = ({ common, own }: Decision): readonly Truth[] =>
  own.truths.map((truth) => (truth < common ? truth : common));

import type { Claim } from '../claim/claim.js';
import { commonProfileOf, ownProfileOf } from '../claim/parse.js';
import { TRUE, type Truth } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { paidBy, payingLine } from './choice.js';
import type { LineSet } from './line-set.js';
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
  for (const { holds } of timed) truth = Math.min(truth, holds(claim)) as Truth;
  return truth;
}

/** Decides which line pays, and how much. */
export function decide(claim: Claim, plan: Plan): Decision {
  const common = commonTruth(claim, plan);
  const own = plan.own.of(ownProfileOf(claim));
  const covering = common === TRUE ? own.covering : 0;
  if (covering === 0) return { common, own, line: -1, amount: 0 };
  const only = soleLine(covering);
  if (only >= 0) {
    const amount = (plan.due[only] as Plan['due'][number])(claim);
    return { common, own, line: amount > 0 ? only : -1, amount };
  }
  const due = plan.due.map((dueFor, i) => ((covering >> i) & 1 ? dueFor(claim) : 0));
  const line = payingLine(plan.contest, due, covering);
  return { common, own, line, amount: paidBy(plan.contest, due, covering, line) };
}

/** The line of a set of one; -1 for others. */
const soleLine = (set: LineSet): number => ((set & (set - 1)) === 0 ? 31 - Math.clz32(set) : -1);

/** Whether each line covers, in the order of the plan's lines. */
export const coveredIn = ({ common, own }: Decision): readonly Truth[] =>
  own.truths.map((truth) => Math.min(truth, common) as Truth);

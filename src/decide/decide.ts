import type { Claim } from '../claim/claim.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { type Said, saidBeside } from './beside.js';
import { paidUnderLine, payingLine } from './choice.js';
import type { CommonRow } from './common-ground.js';
import type { LineSet } from './line-set.js';
import type { OwnRow } from './own-sentences.js';
import type { Plan } from './plan.js';

/** A claim decided on what is established so far. */
export interface Decision {
  /** Whether everything holds that stands before every line, and the loss itself is of the kind insured. */
  readonly common: Truth;
  /** What of it the table says. */
  readonly ground: CommonRow;
  /** The lines' own sentences. */
  readonly own: OwnRow;
  /** What they ask beside the table. */
  readonly beside: Said;
  /** The place of the line that pays; -1 while nothing is due. */
  readonly line: number;
  /** What is certainly due now. */
  readonly amount: Fen;
}

/** Decides which line pays, and how much. */
export function decide(claim: Claim, plan: Plan): Decision {
  const profile = plan.profileOf(claim);
  const ground = plan.common(profile);
  let common = ground.truth;
  for (const { holds } of ground.beside) common = Math.min(common, holds(claim)) as Truth;
  const own = plan.own.of(profile);
  const beside = saidBeside(claim, plan.besides);
  const covering = common === TRUE ? own.covering & ~(beside.shut | beside.unsure) : 0;
  if (covering === 0) return { common, ground, own, beside, line: -1, amount: 0 };
  const only = soleLine(covering);
  if (only >= 0) {
    const amount = (plan.due[only] as Plan['due'][number])(claim);
    return { common, ground, own, beside, line: amount > 0 ? only : -1, amount };
  }
  const due = plan.due.map((dueFor, i) => ((covering >> i) & 1 ? dueFor(claim) : 0));
  const line = payingLine(plan.contest, due, covering);
  return { common, ground, own, beside, line, amount: paidUnderLine(plan.contest, due, covering, line) };
}

/** The line of a set of one; -1 for others. */
const soleLine = (set: LineSet): number => ((set & (set - 1)) === 0 ? 31 - Math.clz32(set) : -1);

const has = (set: LineSet, line: number): boolean => ((set >> line) & 1) === 1;

/** Whether each line covers, in the order of the plan's lines. */
export const coveredIn = ({ common, own, beside: { shut, unsure } }: Decision): readonly Truth[] =>
  own.truths.map((truth, i) => {
    const beside = has(shut, i) ? FALSE : has(unsure, i) ? UNKNOWN : TRUE;
    return Math.min(truth, common, beside) as Truth;
  });

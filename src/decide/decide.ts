import type { Claim } from '../claim/claim.js';
import type { PayoutFacts } from '../law/sum.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { type Said, saidBeside } from './beside.js';
import { contributors, type Dues, paidUnderLine, payingLine } from './choice.js';
import type { CommonRow } from './common-ground.js';
import { counted } from './counted.js';
import type { LineSet } from './line-set.js';
import { changedLoss } from './loss-facts.js';
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
  /** The lines that cover. */
  readonly covering: LineSet;
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
  if (covering === 0) return { common, ground, own, beside, covering, line: -1, amount: 0 };
  const loss = counted(claim, plan.terms);
  const only = soleLine(covering);
  if (only >= 0) {
    const amount = Math.min((plan.due[only] as Plan['due'][number])(loss), plan.contest.most);
    return { common, ground, own, beside, covering, line: amount > 0 ? only : -1, amount };
  }
  const dues = duesOf(plan, loss, covering);
  const line = payingLine(plan.contest, dues, covering);
  return {
    common,
    ground,
    own,
    beside,
    covering,
    line,
    amount: paidUnderLine(plan.contest, dues, covering, line),
  };
}

const UNTREATED = { medicalCost: 0, governmentMedical: 0 };

/** What some lines pay for a loss. */
export function duesOf(
  { due, contest }: Pick<Plan, 'due' | 'contest'>,
  loss: PayoutFacts,
  covering: LineSet,
): Dues {
  const whole = sumsDue(due, loss, covering);
  if (contest.onTop < 0) return { whole, bare: whole };
  return { whole, bare: sumsDue(due, changedLoss(loss, UNTREATED), covering) };
}

function sumsDue(due: Plan['due'], loss: PayoutFacts, covering: LineSet): readonly Fen[] {
  const sums: Fen[] = [];
  for (let i = 0; i < due.length; i++)
    sums.push(has(covering, i) ? (due[i] as Plan['due'][number])(loss) : 0);
  return sums;
}

/** The lines that contribute to what is due, the named one first. */
export const contributing = (claim: Claim, plan: Plan, { covering, line }: Decision): readonly number[] =>
  plan.contest.onTop < 0
    ? line < 0
      ? []
      : [line]
    : contributors(plan.contest, duesOf(plan, counted(claim, plan.terms), covering), covering, line);

/** The line of a set of one; -1 for others. */
const soleLine = (set: LineSet): number => ((set & (set - 1)) === 0 ? 31 - Math.clz32(set) : -1);

const has = (set: LineSet, line: number): boolean => ((set >> line) & 1) === 1;

/** Whether each line covers, in the order of the plan's lines. */
export const coveredIn = ({ common, own, beside: { shut, unsure } }: Decision): readonly Truth[] =>
  own.truths.map((truth, i) => {
    const beside = has(shut, i) ? FALSE : has(unsure, i) ? UNKNOWN : TRUE;
    return Math.min(truth, common, beside) as Truth;
  });

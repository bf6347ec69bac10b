import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, type FactName } from '../claim/facts.js';
import { profileOf } from '../claim/parse.js';
import { FALSE, TRUE, UNKNOWN } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { paidBy, payingLine } from '../payout/choice.js';
import { type Completions, completions, isUnknown, type Open } from './completions.js';
import type { LineSet, Reach } from './coverage-table.js';
import { gatesTruth } from './decide.js';
import { LEFT_OPEN, lossValues } from './loss-values.js';
import type { Plan } from './plan.js';
import { refine, sumsToRefine } from './refine.js';

/** What each line may come to pay, and whether that stands for a fact left open. */
interface Row {
  readonly due: readonly Fen[];
  readonly isLeftOpen: boolean;
}

const payouts = (claim: Claim, plan: Plan, loss: readonly Open[]): Completions<Row> =>
  completions(claim, loss, (completed) => {
    const isInsured = plan.loss(completed) === TRUE;
    return {
      due: plan.due.map((dueFor) => (isInsured ? dueFor(completed) : 0)),
      isLeftOpen: loss.some(({ fact }) => completed[fact] === LEFT_OPEN),
    };
  });

/** What the table of all results shows: whether anything can be paid at all, and the facts that make a difference. */
interface Shown {
  readonly canPay: boolean;
  readonly mattering: Set<FactName>;
}

/**
 * A table of all results: what the loss may turn out to be, in rows, by which lines may turn out to cover, in columns. The
 * two do not depend on each other, so a fact matters exactly if it leads from one row, or one column, to a different one.
 */
function tabulate({ sets, turns }: Reach, rows: Completions<Row>, { contest }: Plan): Shown {
  const differ = (a: Row, x: LineSet, b: Row, y: LineSet): boolean => {
    const [first, second] = [payingLine(contest, a.due, x), payingLine(contest, b.due, y)];
    return first !== second || paidBy(contest, a.due, x, first) !== paidBy(contest, b.due, y, second);
  };
  const complete = rows.results.filter(({ isLeftOpen }) => !isLeftOpen);
  const mattering = new Set<FactName>();
  for (const { fact, pairs } of turns) {
    if (pairs.some(([x, y]) => complete.some((row) => differ(row, x, row, y)))) mattering.add(fact);
  }
  const rowsDiffer = (a: number, b: number): boolean => {
    const [first, second] = [rows.results[a] as Row, rows.results[b] as Row];
    return !second.isLeftOpen && sets.some((set) => differ(first, set, second, set));
  };
  for (const [i, { fact }] of rows.open.entries()) if (rows.matters(i, rowsDiffer)) mattering.add(fact);
  return {
    canPay: complete.some(({ due }) => sets.some((set) => payingLine(contest, due, set) >= 0)),
    mattering,
  };
}

/**
 * The facts that could still change which line pays, or how much, in the order of the exchange format. Complete: a fact
 * outside the list changes nothing. Tight: each listed fact matters for some completion of the others.
 */
export function missingFacts(claim: Claim, plan: Plan): readonly FactName[] {
  if (gatesTruth(plan, claim) === FALSE) return [];
  const gates = plan.gates
    .filter(({ holds }) => holds(claim) === UNKNOWN)
    .map(({ fact }) => fact as FactName);
  const reach = plan.coverage.reachOf(plan.coverage.stateOf(profileOf(claim)));
  const loss = lossValues(plan, claim).filter(({ fact }) => isUnknown(claim, fact));
  const { canPay, mattering } = tabulate(reach, payouts(claim, plan, loss), plan);
  if (!canPay) return [];
  for (const sum of sumsToRefine(plan, loss)) {
    if (mattering.size === reach.turns.length + loss.length) break;
    const finer = payouts(claim, plan, refine(claim, plan, loss, sum));
    for (const fact of tabulate(reach, finer, plan).mattering) mattering.add(fact);
  }
  return FACT_NAMES.filter((fact) => mattering.has(fact) || gates.includes(fact));
}

import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, type FactName } from '../claim/facts.js';
import { profileOf } from '../claim/parse.js';
import { FALSE, TRUE, UNKNOWN } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { paidBy, payingLine } from '../payout/choice.js';
import {
  type Completions,
  completions,
  type LossFacts,
  lossOf,
  type Open,
  someCompletion,
} from './completions.js';
import type { LineSet, Reach } from './coverage-table.js';
import { type Decision, gatesTruth } from './decide.js';
import { LEFT_OPEN } from './loss-values.js';
import { openFacts } from './open-facts.js';
import type { Plan } from './plan.js';
import { refine, sumsToRefine } from './refine.js';

/** What each line may come to pay, and whether that stands for a fact left open. */
interface Row {
  readonly due: readonly Fen[];
  readonly isLeftOpen: boolean;
}

const payouts = (loss: LossFacts, plan: Plan, open: readonly Open[]): Completions<Row> =>
  completions(loss, open, (completed) => ({
    due: dueFor(completed, plan),
    isLeftOpen: open.some(({ fact }) => completed[fact] === LEFT_OPEN),
  }));

/** What each line would pay for a loss; nothing where the loss is not of the kind that is insured. */
function dueFor(loss: LossFacts, plan: Plan): readonly Fen[] {
  const isInsured = plan.loss(loss) === TRUE;
  return plan.due.map((due) => (isInsured ? due(loss) : 0));
}

/**
 * Notes which facts matter in a table of all results: what the loss may turn out to be, in rows, by which lines may turn out
 * to cover, in columns. The two do not depend on each other, so a fact matters exactly if it leads from one row, or one
 * column, to a different one. Facts that are noted already are passed over.
 */
function note(
  mattering: Set<FactName>,
  { sets, turns }: Reach,
  rows: Completions<Row>,
  { contest }: Plan,
): void {
  const differ = (a: Row, x: LineSet, b: Row, y: LineSet): boolean => {
    const [first, second] = [payingLine(contest, a.due, x), payingLine(contest, b.due, y)];
    return first !== second || paidBy(contest, a.due, x, first) !== paidBy(contest, b.due, y, second);
  };
  const columnsDiffer = ([x, y]: readonly [LineSet, LineSet]): boolean =>
    rows.results.some((row) => !row.isLeftOpen && differ(row, x, row, y));
  const rowsDiffer = (a: number, b: number): boolean => {
    const [first, second] = [rows.results[a] as Row, rows.results[b] as Row];
    return !second.isLeftOpen && sets.some((set) => differ(first, set, second, set));
  };
  for (const { fact, pairs } of turns) {
    if (!mattering.has(fact) && pairs.some(columnsDiffer)) mattering.add(fact);
  }
  for (const [i, { fact }] of rows.open.entries()) {
    if (!mattering.has(fact) && rows.matters(i, rowsDiffer)) mattering.add(fact);
  }
}

/** Whether any completion leads to a payment. */
const canPay = ({ sets }: Reach, rows: Completions<Row>, { contest }: Plan): boolean =>
  rows.results.some(({ due }) => sets.some((set) => payingLine(contest, due, set) >= 0));

/**
 * Whether any fact could still change which line pays, or how much: whether some completion leads elsewhere than the
 * decision on what is established. The same answer as whether `missingFacts` finds any, without finding them.
 */
export function mayChange(claim: Claim, plan: Plan, decided: Decision): boolean {
  if (decided.gates === FALSE) return false;
  const { sets, any, turns } = plan.coverage.reachOf(decided.state);
  if (any === 0) return false;
  const open = openFacts(plan, claim, any);
  if (open.length + turns.length === 0 && decided.gates === TRUE) return false;
  return someCompletion(lossOf(claim), open, (completed) => {
    const due = dueFor(completed, plan);
    return sets.some((set) => {
      const line = payingLine(plan.contest, due, set);
      return line !== decided.line || paidBy(plan.contest, due, set, line) !== decided.amount;
    });
  });
}

/**
 * The facts that could still change which line pays, or how much, in the order of the exchange format. Complete: a fact
 * outside the list changes nothing. Tight: each listed fact matters for some completion of the others.
 */
export function missingFacts(claim: Claim, plan: Plan): readonly FactName[] {
  if (gatesTruth(plan, claim) === FALSE) return [];
  const reach = plan.coverage.reachOf(plan.coverage.stateOf(profileOf(claim)));
  if (reach.any === 0) return [];
  const open = openFacts(plan, claim, reach.any);
  const gates = plan.gates.filter(({ holds }) => holds(claim) === UNKNOWN);
  if (open.length + reach.turns.length + gates.length === 0) return [];
  const loss = lossOf(claim);
  const rows = payouts(loss, plan, open);
  if (!canPay(reach, rows, plan)) return [];
  const mattering = new Set(gates.map(({ fact }) => fact as FactName));
  note(mattering, reach, rows, plan);
  for (const sum of sumsToRefine(plan, open)) {
    if (mattering.size === gates.length + reach.turns.length + open.length) break;
    note(mattering, reach, payouts(loss, plan, refine(loss, plan, open, sum)), plan);
  }
  return FACT_NAMES.filter((fact) => mattering.has(fact));
}

import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, type FactName } from '../claim/facts.js';
import { FALSE, TRUE, UNKNOWN } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import type { Readings } from '../notice/readings.js';
import { chooseLine } from '../payout/choice.js';
import { type Completions, completions, isUnknown, type Open } from './completions.js';
import { gatesTruth } from './decide.js';
import { LEFT_OPEN, lossValues } from './loss-values.js';
import type { Plan } from './plan.js';
import { refine, sumsToRefine } from './refine.js';

/** Lines that cover, as a set of bits in the notice's order. */
type LineSet = number;

/** The sets of lines that may come to cover. */
const coverage = (claim: Claim, plan: Plan, own: readonly Open[]): Completions<LineSet> =>
  completions(claim, own, (completed) => {
    let set = 0;
    for (const line of plan.lines) if (line.own(completed) === TRUE) set |= 1 << line.index;
    return set;
  });

/** What each line may come to pay, and whether that stands for a fact left open. */
interface Row {
  readonly due: readonly Fen[];
  readonly isLeftOpen: boolean;
}

const payouts = (claim: Claim, plan: Plan, loss: readonly Open[]): Completions<Row> =>
  completions(claim, loss, (completed) => {
    const due: Fen[] = [0, 0, 0, 0, 0];
    if (plan.loss(completed) === TRUE) for (const line of plan.lines) due[line.index] = line.due(completed);
    return { due, isLeftOpen: loss.some(({ fact }) => completed[fact] === LEFT_OPEN) };
  });

/** Numbers things so that equal ones, by their key, have equal numbers. */
function numbered<V>(values: readonly V[], keyOf: (value: V) => string | number): readonly number[] {
  const numbers = new Map<string | number, number>();
  return values.map((value) => {
    const key = keyOf(value);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** What the table of all results shows: whether anything can be paid at all, and the facts that make a difference. */
interface Shown {
  readonly canPay: boolean;
  readonly mattering: Set<FactName>;
}

/**
 * A table of all results: what the loss may turn out to be by which lines may turn out to cover. The two do not depend on
 * each other, so a fact matters exactly if it leads from one row, or one column, to a different one.
 */
function tabulate(
  sets: Completions<LineSet>,
  rows: Completions<Row>,
  overlap: Readings['line-overlap'],
): Shown {
  const distinctSets = [...new Set(sets.results)];
  const resultsOf = new Map<string, readonly string[]>();
  const rowResults = rows.results.map(({ due }) => {
    const key = due.join();
    let results = resultsOf.get(key);
    if (results === undefined) {
      results = distinctSets.map((set) => {
        const { line, amount } = chooseLine(due, set, overlap);
        return line === null ? '' : `${line} ${amount}`;
      });
      resultsOf.set(key, results);
    }
    return results;
  });
  const complete = new Set(rowResults.filter((_, n) => !rows.results[n]?.isLeftOpen));
  const columns = distinctSets.map((_, c) => [...complete].map((results) => results[c]));
  const columnNumber = numbered(columns, (column) => column.join());
  const columnOf = new Map(distinctSets.map((set, c) => [set, columnNumber[c]]));
  const rowNumber = numbered(rowResults, (results) => results.join());

  const mattering = new Set<FactName>();
  const note = ({ open, matters }: Completions<unknown>, differ: (a: number, b: number) => boolean) => {
    for (const [i, { fact }] of open.entries()) if (matters(i, differ)) mattering.add(fact);
  };
  note(sets, (a, b) => columnOf.get(sets.results[a] as LineSet) !== columnOf.get(sets.results[b] as LineSet));
  note(rows, (a, b) => rowNumber[a] !== rowNumber[b] && !rows.results[b]?.isLeftOpen);
  return { canPay: columns.some((column) => column.some((result) => result !== '')), mattering };
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
  const own: Open[] = [];
  for (const [fact, values] of plan.ownFacts) if (isUnknown(claim, fact)) own.push({ fact, values });
  const loss = lossValues(plan, claim).filter(({ fact }) => isUnknown(claim, fact));
  if (gates.length + own.length + loss.length === 0) return [];

  const overlap = plan.terms.readings['line-overlap'];
  const sets = coverage(claim, plan, own);
  const { canPay, mattering } = tabulate(sets, payouts(claim, plan, loss), overlap);
  const isSettled = () => mattering.size === own.length + loss.length;
  for (const sum of canPay ? sumsToRefine(plan, loss) : []) {
    if (isSettled()) break;
    const finer = payouts(claim, plan, refine(claim, plan, loss, sum));
    for (const fact of tabulate(sets, finer, overlap).mattering) mattering.add(fact);
  }
  return FACT_NAMES.filter((fact) => mattering.has(fact) || (canPay && gates.includes(fact)));
}

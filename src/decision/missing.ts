import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, type FactName } from '../claim/facts.js';
import { FALSE, TRUE, UNKNOWN } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { type Choice, chooseLine } from '../payout/choice.js';
import { type Completions, completions, isUnknown, type Open } from './completions.js';
import { gatesTruth } from './decide.js';
import { lossValues } from './loss-values.js';
import type { Plan } from './plan.js';
import { refine } from './refine.js';

/** Lines that cover, as a set of bits in the notice's order. */
type LineSet = number;

/** What each line would pay for one completion of the loss, and whether a fact was left open in it. */
interface Row {
  readonly due: readonly Fen[];
  readonly isLeftOpen: boolean;
}

/** The sets of lines that may come to cover. */
const coverage = (claim: Claim, plan: Plan, own: readonly Open[]): Completions<LineSet> =>
  completions(claim, own, (completed) =>
    plan.lines.reduce((set, line) => (line.own(completed) === TRUE ? set | (1 << line.index) : set), 0),
  );

/** What the lines may come to pay. */
const payouts = (claim: Claim, plan: Plan, loss: readonly Open[]): Completions<Row> =>
  completions(claim, loss, (completed, isLeftOpen) => {
    const due: Fen[] = [0, 0, 0, 0, 0];
    if (plan.loss(completed) === TRUE) for (const line of plan.lines) due[line.index] = line.due(completed);
    return { due, isLeftOpen };
  });

/** What the table of all results shows: whether anything can be paid at all, and the facts that make a difference. */
interface Findings {
  readonly canPay: boolean;
  readonly mattering: Set<FactName>;
}

/**
 * A table of all results: what the loss may turn out to be by which lines may turn out to cover. The two do not depend on
 * each other, so a fact matters exactly if it leads from one row, or one column, to a different one.
 */
function tabulate(sets: Completions<LineSet>, rows: Completions<Row>, plan: Plan): Findings {
  const overlap = plan.terms.readings['line-overlap'];
  const columns = [...new Set(sets.results)];
  const columnOf = new Map(columns.map((set, column) => [set, column]));
  const table = rows.results.map(({ due }) =>
    columns.map((set) =>
      chooseLine(
        due.map((sum, line) => (set & (1 << line) ? sum : 0)),
        overlap,
      ),
    ),
  );
  const isComplete = (row: number): boolean => !(rows.results[row] as Row).isLeftOpen;
  const differ = (row: number, column: number, otherRow: number, otherColumn: number): boolean => {
    const a = table[row]?.[column] as Choice;
    const b = table[otherRow]?.[otherColumn] as Choice;
    return a.line !== b.line || a.amount !== b.amount;
  };
  const columnsDiffer = (a: number, b: number): boolean => {
    const [x, y] = [columnOf.get(sets.results[a] as LineSet), columnOf.get(sets.results[b] as LineSet)] as [
      number,
      number,
    ];
    return x !== y && table.some((_, row) => isComplete(row) && differ(row, x, row, y));
  };
  const rowsDiffer = (a: number, b: number): boolean =>
    isComplete(b) && columns.some((_, column) => differ(a, column, b, column));

  const mattering = new Set<FactName>();
  for (const [i, { fact }] of sets.open.entries()) if (sets.matters(i, columnsDiffer)) mattering.add(fact);
  for (const [i, { fact }] of rows.open.entries()) if (rows.matters(i, rowsDiffer)) mattering.add(fact);
  return { canPay: table.some((row, r) => isComplete(r) && row.some(({ amount }) => amount > 0)), mattering };
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

  const sets = coverage(claim, plan, own);
  const { canPay, mattering } = tabulate(sets, payouts(claim, plan, loss), plan);
  if (canPay && plan.lines.length > 1) {
    for (const sum of ['medicalCost', 'governmentCompensation'] as const) {
      if (mattering.size === own.length + loss.length || !loss.some(({ fact }) => fact === sum)) continue;
      const finer = payouts(claim, plan, refine(claim, plan, loss, sum));
      for (const fact of tabulate(sets, finer, plan).mattering) mattering.add(fact);
    }
  }
  return FACT_NAMES.filter((fact) => mattering.has(fact) || (canPay && gates.includes(fact)));
}

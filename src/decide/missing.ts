import type { Claim } from '../claim/claim.js';
import { FACT_BIT, type FactName, type FactSet, factsOf } from '../claim/facts.js';
import { commonProfileOf, ownProfileOf } from '../claim/parse.js';
import { FALSE, TRUE, UNKNOWN } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { paidBy, payingLine } from './choice.js';
import {
  type Completions,
  completions,
  type LossFacts,
  lossOf,
  type Open,
  someCompletion,
} from './completions.js';
import type { Decision } from './decide.js';
import { LEFT_OPEN } from './loss-values.js';
import { openFacts } from './open-facts.js';
import type { Reach } from './own-sentences.js';
import type { Plan } from './plan.js';
import { refine, sumsToRefine } from './refine.js';

/** What comes of a loss: for each set of lines that may cover, the line that pays and what it pays. */
interface Row {
  readonly line: readonly number[];
  readonly amount: readonly Fen[];
  /** Whether it stands for a fact left open. */
  readonly isLeftOpen: boolean;
}

function rowOf(loss: LossFacts, plan: Plan, { sets }: Reach, open: readonly Open[]): Row {
  const due = dueFor(loss, plan);
  const line: number[] = [];
  const amount: Fen[] = [];
  for (const set of sets) {
    const paying = payingLine(plan.contest, due, set);
    line.push(paying);
    amount.push(paidBy(plan.contest, due, set, paying));
  }
  return { line, amount, isLeftOpen: open.some(({ fact }) => loss[fact] === LEFT_OPEN) };
}

const rowsOf = (loss: LossFacts, plan: Plan, reach: Reach, open: readonly Open[]): Completions<Row> =>
  completions(loss, open, (completed) => rowOf(completed, plan, reach, open));

/** What each line would pay for a loss; nothing where the loss is not of the kind that is insured. */
function dueFor(loss: LossFacts, plan: Plan): readonly Fen[] {
  const isInsured = plan.loss(loss) === TRUE;
  return plan.due.map((due) => (isInsured ? due(loss) : 0));
}

/** Whether two sets of lines, by their places, lead to different results for a loss. */
const columnsDiffer = ({ line, amount }: Row, x: number, y: number): boolean =>
  line[x] !== line[y] || amount[x] !== amount[y];

/** Whether two losses lead to different results for some set of lines. */
const rowsDiffer = (a: Row, b: Row): boolean =>
  a.line.some((line, set) => line !== b.line[set] || a.amount[set] !== b.amount[set]);

/**
 * The facts that matter in a table of all results: what the loss may turn out to be, in rows, by which lines may turn out to
 * cover, in columns. The two do not depend on each other, so a fact matters exactly if it leads from one row, or one column,
 * to a different one. Facts that are known to matter are passed over.
 */
function mattering(known: FactSet, { turns }: Reach, { open, results, matters }: Completions<Row>): FactSet {
  let facts = known;
  for (const { bit, pairs } of turns) {
    if ((facts & bit) !== 0) continue;
    const leads = ([x, y]: readonly [number, number]) =>
      results.some((row) => !row.isLeftOpen && columnsDiffer(row, x, y));
    if (pairs.some(leads)) facts |= bit;
  }
  for (const [i, { bit }] of open.entries()) {
    if ((facts & bit) !== 0) continue;
    const leads = (a: number, b: number) => {
      const [row, other] = [results[a] as Row, results[b] as Row];
      return !other.isLeftOpen && rowsDiffer(row, other);
    };
    if (matters(i, leads)) facts |= bit;
  }
  return facts;
}

/** Whether no line can come to cover; then it does not matter what any would pay. */
const isClosed = ({ sets }: Reach): boolean => sets.every((set) => set === 0);

const canPay = ({ results }: Completions<Row>): boolean =>
  results.some(({ line }) => line.some((place) => place >= 0));

/**
 * Whether any fact could still change which line pays, or how much: whether some completion leads elsewhere than the
 * decision on what is established. The same answer as whether `missingFacts` finds any, without finding them.
 */
export function mayChange(claim: Claim, plan: Plan, decided: Decision): boolean {
  if (decided.common === FALSE) return false;
  const reach = plan.own.reachOf(decided.own);
  if (isClosed(reach)) return false;
  const open = openFacts(claim, plan, reach);
  if (open.length === 0 && reach.turning === 0 && decided.common === TRUE) return false;
  return someCompletion(lossOf(claim), open, (completed) => {
    const due = dueFor(completed, plan);
    return reach.sets.some((set) => {
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
  const gates = openGates(claim, plan);
  if (gates === null) return [];
  const reach = plan.own.reachOf(plan.own.of(ownProfileOf(claim)));
  if (isClosed(reach)) return [];
  const open = openFacts(claim, plan, reach);
  const possible = open.reduce((facts, { bit }) => facts | bit, gates | reach.turning);
  if (possible === 0) return [];
  const loss = lossOf(claim);
  const rows = rowsOf(loss, plan, reach, open);
  if (!canPay(rows)) return [];
  let facts = mattering(gates, reach, rows);
  for (const sum of sumsToRefine(plan, open)) {
    if (facts === possible) break;
    facts = mattering(facts, reach, rowsOf(loss, plan, reach, refine(loss, plan, open, sum)));
  }
  return factsOf(facts);
}

/** The facts for want of which it is open whether everything holds that stands before every line; `null` where it does not. */
function openGates(claim: Claim, { common, timed }: Plan): FactSet | null {
  const { truth, open } = common(commonProfileOf(claim));
  if (truth === FALSE) return null;
  let facts = open;
  for (const { fact, holds } of timed) {
    const own = holds(claim);
    if (own === FALSE) return null;
    if (own === UNKNOWN) facts |= FACT_BIT[fact];
  }
  return facts;
}

import type { Claim } from '../claim/claim.js';
import type { FactKey, FactName } from '../claim/facts.js';
import type { SumOfMoney } from '../law/sum.js';
import { TRUE, UNKNOWN } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { type Dues, paidUnderLine, payingLine } from './choice.js';
import {
  completedBy,
  type OpenFact,
  someCompletion,
  type Turnout,
  type Turnouts,
  turnoutsOf,
} from './completions.js';
import { type Decision, decide, duesOf } from './decide.js';
import { changedLoss, type LossFacts, lossOf } from './loss-facts.js';
import { openEndsOf } from './open-facts.js';
import type { Plan } from './plan.js';
import type { Pair, Prospect, Reach } from './reach.js';
import { type Between, between, sumsToRefine } from './refine.js';

/** What each line that may cover would pay for a loss; nothing where the loss is not of the kind that is insured. */
export const duesFor = (loss: LossFacts, plan: Plan, { any }: Reach): Dues =>
  duesOf(plan, loss, plan.loss(loss) === TRUE ? any : 0);

/** What comes of a loss: for each set of lines that may cover, the line that pays and what it pays. */
export interface Row {
  readonly reach: Reach;
  readonly line: readonly number[];
  readonly amount: readonly Fen[];
}

function payoutRow(loss: LossFacts, plan: Plan, { reachWith }: Prospect): Row {
  const reach = reachWith(loss);
  const dues = duesFor(loss, plan, reach);
  const line: number[] = [];
  const amount: Fen[] = [];
  for (const set of reach.compared) {
    const paying = payingLine(plan.contest, dues, set);
    line.push(paying);
    amount.push(paidUnderLine(plan.contest, dues, set, paying));
  }
  return { reach, line, amount };
}

/** Whether a loss with one set of lines, and another with another, by their places, lead to different results. */
const differ = (a: Row, b: Row, [x, y]: Pair): boolean =>
  a.line[x] !== b.line[y] || a.amount[x] !== b.amount[y];

/** Whether two losses lead to different results for some set of lines, or for what becomes of it. */
const rowsDiffer = (a: Row, b: Row): boolean =>
  a.reach === b.reach
    ? a.reach.sets.some((_, set) => differ(a, b, [set, set]))
    : a.reach.across(b.reach).some((pair) => differ(a, b, pair));

/** Whether two ways that differ in one fact leave no other open. */
const areClosed = (a: Turnout<unknown>, b: Turnout<unknown>, fact: number): boolean =>
  ((a.leftOpen | b.leftOpen) & ~(1 << fact)) === 0;

/** Adds the facts by which, in some results, other lines come to pay, or another amount. */
function addTurning(facts: Set<FactKey>, rows: readonly Row[]): void {
  for (const reach of new Set(rows.map((row) => row.reach))) {
    const under = rows.filter((row) => row.reach === reach);
    for (const { fact, pairs } of reach.turns) {
      if (!facts.has(fact) && pairs.some((pair) => under.some((row) => differ(row, row, pair))))
        facts.add(fact);
    }
  }
}

/**
 * The facts that matter in a table of all results: what the loss may turn out to be, in rows, by which lines may turn out to
 * cover, in columns. A fact matters exactly if it leads from one row, or one column, to a different one. Facts that are known
 * to matter are passed over.
 */
function mattering(
  known: Iterable<FactKey>,
  open: readonly OpenFact[],
  { all, matters }: Turnouts<Row>,
): ReadonlySet<FactKey> {
  const facts = new Set(known);
  addTurning(
    facts,
    all.flatMap(({ leftOpen, result }) => (leftOpen === 0 ? result : [])),
  );
  for (const [i, { fact }] of open.entries()) {
    const leads = (a: Turnout<Row>, b: Turnout<Row>) => areClosed(a, b, i) && rowsDiffer(a.result, b.result);
    if (matters(i, leads)) facts.add(fact);
  }
  return facts;
}

/** Some sums at the points at which lines change how they stand, and what comes of the loss there. */
interface AtPoints {
  readonly points: readonly Partial<LossFacts>[];
  readonly rows: readonly Row[];
}

/**
 * The same where some sums are unknown of which the ends do not tell all: for each way in which the rest may turn out, at the points
 * at which lines change how they stand.
 */
function matteringBetween(
  known: ReadonlySet<FactKey>,
  loss: LossFacts,
  plan: Plan,
  prospect: Prospect,
  open: readonly OpenFact[],
  sums: readonly SumOfMoney[],
  pointsIn: Between,
): ReadonlySet<FactKey> {
  const facts = new Set(known);
  const others = open.filter(({ fact }) => !(sums as readonly string[]).includes(fact));
  const rowAt = (completed: LossFacts, point: Partial<LossFacts>): Row =>
    payoutRow(changedLoss(completed, point), plan, prospect);
  const { all, matters } = turnoutsOf(loss, others, (completed): AtPoints => {
    const points = pointsIn(completed);
    return { points, rows: points.map((point) => rowAt(completed, point)) };
  });
  addTurning(
    facts,
    all.flatMap(({ leftOpen, result }) => (leftOpen === 0 ? result.rows : [])),
  );
  for (const sum of sums) {
    if (facts.has(sum)) continue;
    const isBeside = (a: Partial<LossFacts>, b: Partial<LossFacts>) =>
      sums.every((other) => other === sum || a[other] === b[other]);
    const leads = ({ leftOpen, result: { points, rows } }: Turnout<AtPoints>) =>
      leftOpen === 0 &&
      points.some((a, x) =>
        points.some((b, y) => y > x && isBeside(a, b) && rowsDiffer(rows[x] as Row, rows[y] as Row)),
      );
    if (all.some(leads)) facts.add(sum);
  }
  for (const [i, { fact }] of others.entries()) {
    if (facts.has(fact)) continue;
    const isOtherwise = (a: Turnout<AtPoints>, b: Turnout<AtPoints>) => {
      const completed = completedBy(loss, others, b, a);
      return a.result.points.some((point, x) => rowsDiffer(a.result.rows[x] as Row, rowAt(completed, point)));
    };
    const leads = (a: Turnout<AtPoints>, b: Turnout<AtPoints>) =>
      areClosed(a, b, i) && (isOtherwise(a, b) || isOtherwise(b, a));
    if (matters(i, leads)) facts.add(fact);
  }
  return facts;
}

const canPay = ({ all }: Turnouts<Row>): boolean =>
  all.some(({ result: { reach, line } }) => reach.sets.some((_, set) => (line[set] as number) >= 0));

/**
 * Whether any fact could still change which line pays, or how much: whether some completion leads elsewhere than the
 * decision on what is established. The same answer as whether `missingFacts` finds any, without finding them.
 */
export function mayChange(
  claim: Claim,
  plan: Plan,
  decided: Decision,
  ends = openEndsOf(claim, plan, decided),
): boolean {
  const { prospect, open, isSettled } = ends;
  if (isSettled) return false;
  const { reach, reachWith } = prospect;
  const leadsElsewhere = (completed: LossFacts): boolean => {
    const turnsOut = reachWith(completed);
    const dues = duesFor(completed, plan, turnsOut);
    return turnsOut.sets.some((set) => {
      const line = payingLine(plan.contest, dues, set);
      return line !== decided.line || paidUnderLine(plan.contest, dues, set, line) !== decided.amount;
    });
  };
  const loss = lossOf(claim, plan.terms);
  if (someCompletion(loss, open, leadsElsewhere)) return true;
  // Where one claim has a limit, another line may come to be named for sums in between.
  if (plan.contest.most === Number.POSITIVE_INFINITY) return false;
  const pointsBetween = between([plan]);
  return sumsToRefine(plan, reach.any, open).some((sums) => {
    const others = open.filter(({ fact }) => !(sums as readonly string[]).includes(fact));
    const pointsIn = pointsBetween(sums);
    return someCompletion(loss, others, (completed) =>
      pointsIn(completed).some((point) => leadsElsewhere(changedLoss(completed, point))),
    );
  });
}

const NONE: readonly FactKey[] = [];

/**
 * The facts that could still change which line pays, or how much, in the order of the exchange format. Complete: a fact
 * outside the list changes nothing. Tight: each listed fact matters for some completion of the others.
 */
export function missingFacts(
  claim: Claim,
  plan: Plan,
  decided = decide(claim, plan),
  ends = openEndsOf(claim, plan, decided),
): readonly FactKey[] {
  const { prospect, open, isSettled } = ends;
  if (isSettled) return NONE;
  const { reach } = prospect;
  const gates = openGates(claim, decided.ground);
  const loss = lossOf(claim, plan.terms);
  const rows = turnoutsOf(loss, open, (completed) => payoutRow(completed, plan, prospect));
  if (!canPay(rows)) return NONE;
  let facts = mattering(gates, open, rows);
  const pointsBetween = between([plan]);
  for (const sums of sumsToRefine(plan, reach.any, open)) {
    if ([...reach.turns, ...open].every(({ fact }) => facts.has(fact))) break;
    facts = matteringBetween(facts, loss, plan, prospect, open, sums, pointsBetween(sums));
  }
  return inTheirOrder(asWritten(facts, claim, plan.terms.appraisal), plan);
}

/** A grade that does not count is asked for again, or its standard is, or both. */
function asWritten(
  facts: ReadonlySet<FactKey>,
  { disabilityGrade, disabilityStandard }: Claim,
  { standard }: Plan['terms']['appraisal'],
): ReadonlySet<FactKey> {
  if (standard === undefined || !facts.has('disabilityGrade')) return facts;
  if (disabilityStandard !== undefined && disabilityStandard !== null) return facts;
  const others = [...facts].filter((fact) => fact !== 'disabilityGrade' || disabilityGrade == null);
  return new Set<FactKey>([...others, 'disabilityStandard']);
}

function inTheirOrder(facts: ReadonlySet<FactKey>, { facts: all, terms }: Plan): readonly FactKey[] {
  const ordered: FactKey[] = [];
  for (const fact of all) {
    if (facts.has(fact)) ordered.push(fact);
    if (fact !== 'conditions') continue;
    for (const { id } of terms.conditions)
      if (facts.has(`conditions.${id}`)) ordered.push(`conditions.${id}`);
  }
  return ordered;
}

/** The facts for want of which it is open whether everything holds that stands before every line. */
const openGates = (claim: Claim, { open, beside }: Decision['ground']): readonly FactName[] => [
  ...open,
  ...beside.flatMap(({ fact, holds }) => (holds(claim) === UNKNOWN ? (fact as FactName) : [])),
];

import type { Claim } from '../claim/claim.js';
import type { FactKey, FactName } from '../claim/facts.js';
import type { PayoutFacts, SumOfMoney } from '../law/sum.js';
import { combinations } from '../logic/combinations.js';
import { kept } from '../logic/kept.js';
import { FALSE, TRUE, UNKNOWN } from '../logic/truth.js';
import { type Fen, MAX_FEN } from '../money/fen.js';
import { type Dues, paidUnderLine, payingLine } from './choice.js';
import {
  type Completions,
  completer,
  completions,
  type LossFacts,
  lossOf,
  type OpenFact,
  someCompletion,
} from './completions.js';
import { type Decision, duesOf } from './decide.js';
import { ALL_LINES } from './line-set.js';
import { LEFT_OPEN } from './loss-values.js';
import { openFacts, prospectOf } from './open-facts.js';
import type { Plan } from './plan.js';
import type { Pair, Prospect, Reach } from './reach.js';
import { between, sumsToRefine } from './refine.js';
import type { DueFor } from './sums/line-sums.js';

/** What comes of a loss: for each set of lines that may cover, the line that pays and what it pays. */
interface Row {
  readonly reach: Reach;
  readonly line: readonly number[];
  readonly amount: readonly Fen[];
  /** Whether it stands for a fact left open. */
  readonly isLeftOpen: boolean;
}

function rowOf(loss: LossFacts, plan: Plan, { reachWith }: Prospect, open: readonly OpenFact[]): Row {
  const dues = duesFor(loss, plan);
  const reach = reachWith(loss);
  const line: number[] = [];
  const amount: Fen[] = [];
  for (const set of reach.compared) {
    const paying = payingLine(plan.contest, dues, set);
    line.push(paying);
    amount.push(paidUnderLine(plan.contest, dues, set, paying));
  }
  return { reach, line, amount, isLeftOpen: open.some(({ fact }) => loss[fact] === LEFT_OPEN) };
}

const rowsOf = (
  loss: LossFacts,
  plan: Plan,
  prospect: Prospect,
  open: readonly OpenFact[],
): Completions<Row> => completions(loss, open, (completed) => rowOf(completed, plan, prospect, open));

/** What each line would pay for a loss; nothing where the loss is not of the kind that is insured. */
const duesFor = (loss: LossFacts, plan: Plan): Dues =>
  duesOf(plan, loss, plan.loss(loss) === TRUE ? ALL_LINES : 0);

/** Whether a loss with one set of lines, and another with another, by their places, lead to different results. */
const differ = (a: Row, b: Row, [x, y]: Pair): boolean =>
  a.line[x] !== b.line[y] || a.amount[x] !== b.amount[y];

/** Whether two losses lead to different results for some set of lines, or for what becomes of it. */
const rowsDiffer = (a: Row, b: Row): boolean =>
  a.reach === b.reach
    ? a.reach.sets.some((_, set) => differ(a, b, [set, set]))
    : a.reach.across(b.reach).some((pair) => differ(a, b, pair));

/**
 * The facts that matter in a table of all results: what the loss may turn out to be, in rows, by which lines may turn out to
 * cover, in columns. A fact matters exactly if it leads from one row, or one column, to a different one. Facts that are known
 * to matter are passed over.
 */
function mattering(
  known: Iterable<FactKey>,
  { open, results, matters }: Completions<Row>,
): ReadonlySet<FactKey> {
  const facts = new Set(known);
  for (const reach of new Set(results.map((row) => row.reach))) {
    for (const { fact, pairs } of reach.turns) {
      if (facts.has(fact)) continue;
      const leads = (pair: Pair) =>
        results.some((row) => row.reach === reach && !row.isLeftOpen && differ(row, row, pair));
      if (pairs.some(leads)) facts.add(fact);
    }
  }
  for (const [i, { fact }] of open.entries()) {
    if (facts.has(fact)) continue;
    const leads = (a: number, b: number) => {
      const [row, other] = [results[a] as Row, results[b] as Row];
      return !other.isLeftOpen && rowsDiffer(row, other);
    };
    if (matters(i, leads)) facts.add(fact);
  }
  return facts;
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
): ReadonlySet<FactKey> {
  const facts = new Set(known);
  const others = open.filter(({ fact }) => !(sums as readonly string[]).includes(fact));
  const all = combinations(others.map(({ values }) => values.length));
  const complete = completer(loss, others, all);
  const pointsIn = between([plan], sums);
  const lossAt = (n: number): LossFacts => ({ ...complete(n) });
  const rowAt = (n: number, point: Partial<LossFacts>): Row =>
    rowOf({ ...complete(n), ...point } as LossFacts, plan, prospect, open);
  const points = Array.from({ length: all.count }, (_, n) => pointsIn(lossAt(n)));
  for (const [n, own] of points.entries()) {
    const rows = own.map((point) => rowAt(n, point));
    // What is left open is so at every point, and no completion.
    if (rows.some(({ isLeftOpen }) => isLeftOpen)) continue;
    for (const row of rows) {
      for (const { fact, pairs } of row.reach.turns)
        if (!facts.has(fact) && pairs.some((pair) => differ(row, row, pair))) facts.add(fact);
    }
    for (const sum of sums) {
      if (facts.has(sum)) continue;
      const isBeside = (a: Partial<LossFacts>, b: Partial<LossFacts>) =>
        sums.every((other) => other === sum || a[other] === b[other]);
      const leads = own.some((a, x) =>
        own.some((b, y) => y > x && isBeside(a, b) && rowsDiffer(rows[x] as Row, rows[y] as Row)),
      );
      if (leads) facts.add(sum);
    }
  }
  for (const [i, { fact }] of others.entries()) {
    if (facts.has(fact)) continue;
    const leads = (a: number, b: number) =>
      [a, b]
        .flatMap((n) => points[n] as (typeof points)[number])
        .some((point) => {
          const other = rowAt(b, point);
          return !other.isLeftOpen && rowsDiffer(rowAt(a, point), other);
        });
    if (all.matters(i, leads)) facts.add(fact);
  }
  return facts;
}

const canPay = ({ results }: Completions<Row>): boolean =>
  results.some(({ reach, line }) => reach.sets.some((_, set) => (line[set] as number) >= 0));

/**
 * Whether any fact could still change which line pays, or how much: whether some completion leads elsewhere than the
 * decision on what is established. The same answer as whether `missingFacts` finds any, without finding them.
 */
export function mayChange(claim: Claim, plan: Plan, decided: Decision): boolean {
  const { common, ground, own, beside } = decided;
  if (common === FALSE) return false;
  if (common === TRUE && own.isKnown && beside.unsure === 0) {
    const lines = own.covering & ~beside.shut;
    if (ground.isKnown || ground.openLoss.every((each) => (each.lines & lines) === 0)) return false;
  }
  const { reach, reachWith } = prospectOf(claim, plan, own);
  if (reach.any === 0) return false;
  const open = openFacts(ground, reach);
  if (open.length === 0 && reach.turns.length === 0 && common === TRUE) return false;
  const leadsElsewhere = (completed: LossFacts): boolean => {
    const dues = duesFor(completed, plan);
    return reachWith(completed).sets.some((set) => {
      const line = payingLine(plan.contest, dues, set);
      return line !== decided.line || paidUnderLine(plan.contest, dues, set, line) !== decided.amount;
    });
  };
  const loss = lossOf(claim, plan.terms);
  if (someCompletion(loss, open, leadsElsewhere)) return true;
  // Where one claim has a limit, another line may come to be named for sums in between.
  if (plan.contest.most === Number.POSITIVE_INFINITY) return false;
  return sumsToRefine(plan, reach.any, open).some((sums) => {
    const pointsIn = between([plan], sums);
    return someCompletion(loss, open, (completed) =>
      pointsIn({ ...completed }).some((point) => leadsElsewhere({ ...completed, ...point })),
    );
  });
}

const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The grades with which most may be due: for each line the one with which it pays most; of lines that add up, any. */
const gravest = /* @__PURE__ */ kept(({ due, contest }: Plan): readonly number[] => {
  if (contest.onTop >= 0) return GRADES;
  const disabled = { harm: 'disability', liableParty: 'not-found', governmentCompensation: MAX_FEN };
  const dueAt = (of: DueFor, disabilityGrade: number) => of({ ...disabled, disabilityGrade } as PayoutFacts);
  return [...new Set(due.map((of) => GRADES.reduce((a, b) => (dueAt(of, b) > dueAt(of, a) ? b : a))))];
});

/** Values of an open fact with which most is due. */
const mostOfFact = (plan: Plan, { fact, most }: OpenFact): readonly unknown[] =>
  fact === 'disabilityGrade' ? gravest(plan) : most;

/**
 * The most that any completion of the open facts comes to; `null` where nothing bounds it: rooms or square metres that are not
 * known, of a house without a limit for the household.
 */
export function mostDue(claim: Claim, plan: Plan, { common, ground, own }: Decision): Fen | null {
  if (common === FALSE) return 0;
  const prospect = prospectOf(claim, plan, own);
  const open = openFacts(ground, prospect.reach);
  const atMost = open.map((each) => ({ ...each, values: mostOfFact(plan, each) }));
  let most = 0;
  completions(lossOf(claim, plan.terms), atMost, (completed) => {
    const { reach, line, amount } = rowOf(completed, plan, prospect, atMost);
    for (const [set] of reach.sets.entries())
      if ((line[set] as number) >= 0) most = Math.max(most, amount[set] as Fen);
  });
  return most > 0 && open.some(({ isUnbounded }) => isUnbounded) ? null : most;
}

/**
 * The facts that could still change which line pays, or how much, in the order of the exchange format. Complete: a fact
 * outside the list changes nothing. Tight: each listed fact matters for some completion of the others.
 */
export function missingFacts(claim: Claim, plan: Plan): readonly FactKey[] {
  const profile = plan.profileOf(claim);
  const ground = plan.common(profile);
  const gates = openGates(claim, ground);
  if (gates === null) return [];
  const prospect = prospectOf(claim, plan, plan.own.of(profile));
  const { reach } = prospect;
  if (reach.any === 0) return [];
  const open = openFacts(ground, reach);
  if (gates.length + reach.turns.length + open.length === 0) return [];
  const loss = lossOf(claim, plan.terms);
  const rows = rowsOf(loss, plan, prospect, open);
  if (!canPay(rows)) return [];
  let facts = mattering(gates, rows);
  for (const sums of sumsToRefine(plan, reach.any, open)) {
    if ([...reach.turns, ...open].every(({ fact }) => facts.has(fact))) break;
    facts = matteringBetween(facts, loss, plan, prospect, open, sums);
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

const inTheirOrder = (facts: ReadonlySet<FactKey>, { facts: all, terms }: Plan): readonly FactKey[] =>
  all.flatMap((fact): readonly FactKey[] => {
    if (fact !== 'conditions') return facts.has(fact) ? [fact] : [];
    return terms.conditions.map(({ id }) => `conditions.${id}` as const).filter((each) => facts.has(each));
  });

/** The facts for want of which it is open whether everything holds that stands before every line; `null` where it does not. */
function openGates(claim: Claim, { truth, open, beside }: Decision['ground']): readonly FactName[] | null {
  if (truth === FALSE) return null;
  let facts = open;
  for (const { fact, holds } of beside) {
    const own = holds(claim);
    if (own === FALSE) return null;
    if (own === UNKNOWN) facts = [...facts, fact as FactName];
  }
  return facts;
}

import { type Claim, retold } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import { DOMAINS, type Domain, LAYOUTS } from '../claim/profile.js';
import { kept } from '../logic/kept.js';
import { TRUE } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import { besidesOf, saidBeside } from './beside.js';
import { paidUnderLine, payingLine } from './choice.js';
import { LEFT_OPEN, type OpenFact, someCompletion } from './completions.js';
import { type Decision, duesOf } from './decide.js';
import { ALL_LINES, type LineSet } from './line-set.js';
import { changedLoss, type LossFacts, lossOf } from './loss-facts.js';
import { openFacts, prospectOf } from './open-facts.js';
import { ownSentences } from './own-sentences.js';
import type { Plan } from './plan.js';
import { between, MONEY_FACTS, pairsOf } from './refine.js';

/** A claim decided under one version of its contract, and the most that it may still come to; `null` where nothing bounds it. */
export interface Foreseen {
  readonly plan: Plan;
  readonly decision: Decision;
  readonly atMost: Fen | null;
}

/** The lines of two plans side by side: those of the second after those of the first. */
const sideBySide = /* @__PURE__ */ kept((a: Plan) =>
  kept((b: Plan): Pick<Plan, 'own' | 'besides'> => {
    const asked = [...a.asked, ...b.asked].map(({ open }) => open.fact);
    const moved = b.bound.map((each) => ({ ...each, lines: each.lines << a.lines.length }));
    return {
      own: ownSentences(LAYOUTS[a.kind], [...a.sentences, ...b.sentences], asked),
      besides: besidesOf([...a.bound, ...moved], DOMAINS),
    };
  }),
);

/** Whether two plans share their tables and their sums: versions that differ only in what concerns other losses. */
const sharesAll = (a: Plan, b: Plan): boolean =>
  a.own === b.own &&
  a.common === b.common &&
  a.contest.onTop === b.contest.onTop &&
  a.contest.most === b.contest.most &&
  a.due.every((due, i) => due === b.due[i]);

/** What a fact that is not known well enough may turn out to be. */
function maybe(domain: Domain | undefined, value: unknown): readonly unknown[] {
  if (domain?.is !== 'listed') return [value];
  const { values, within = () => [] } = domain;
  if (value === undefined || value === null)
    return values.filter((each) => within(each as never).length === 0);
  const closer = within(value as never);
  return closer.length === 0 ? [value] : closer;
}

/** Whether all that stands before every line may come to hold under one of two plans alone, and under both. */
function gatesUnder(claim: Claim, a: Plan, b: Plan): { readonly apart: boolean; readonly together: boolean } {
  const facts = new Set([...a.gates, ...b.gates].map(({ fact }) => fact as FactName));
  // Versions have one term: where it is open whether the day lies in it, the time matters under each of them.
  facts.delete('startedAt');
  const holds = ({ gates }: Plan, told: Claim, fact: FactName): boolean =>
    gates.every((gate) => gate.fact !== fact || gate.holds(told) === TRUE);
  const ways = [...facts].map((fact) =>
    maybe(DOMAINS[fact], claim[fact]).map((value) => {
      const told = retold(claim, { [fact]: value });
      return [holds(a, told, fact), holds(b, told, fact)] as const;
    }),
  );
  const each = (test: (way: readonly [boolean, boolean]) => boolean) => ways.every((some) => some.some(test));
  const one = ([x, y]: readonly [boolean, boolean]) => x && !y;
  const other = ([x, y]: readonly [boolean, boolean]) => y && !x;
  return {
    apart: (each(([x]) => x) && ways.flat().some(one)) || (each(([, y]) => y) && ways.flat().some(other)),
    together: each(([x, y]) => x && y),
  };
}

/** What comes of a completed loss where some lines cover. */
function resultOf(plan: Plan, loss: LossFacts, set: LineSet): string {
  const dues = duesOf(plan, loss, plan.loss(loss) === TRUE ? ALL_LINES : 0);
  const line = payingLine(plan.contest, dues, set);
  return `${plan.lines[line]} ${paidUnderLine(plan.contest, dues, set, line)}`;
}

/** A version with the loss as its contract counts it, and what of that is open. */
function withLoss(claim: Claim, { plan, decision }: Foreseen) {
  const { reach } = prospectOf(claim, plan, decision);
  const [loss, open] = [lossOf(claim, plan.terms), openFacts(decision.ground, reach)];
  const completedWith = (values: LossFacts): LossFacts => ({
    ...loss,
    ...Object.fromEntries(open.map(({ fact }) => [fact, values[fact]])),
  });
  return { plan, loss, open, completedWith };
}

/** Facts that are open under some version, with the values that stand for all under every one. */
const openUnder = (all: readonly OpenFact[]): readonly OpenFact[] =>
  [...new Set(all.map(({ fact }) => fact))].map((fact) => {
    const own = all.filter((each) => each.fact === fact);
    const values = new Set(own.flatMap((each) => [...each.values, ...each.most]));
    values.delete(LEFT_OPEN);
    return { ...(own[0] as OpenFact), values: [...values] };
  });

/** The same where all holds under both that stands before every line. */
function mayDifferWithin(claim: Claim, first: Foreseen, second: Foreseen): boolean {
  const [a, b] = [withLoss(claim, first), withLoss(claim, second)];
  const joint = sideBySide(a.plan)(b.plan);
  const { reachWith } = prospectOf(claim, joint, {
    own: joint.own.of(a.plan.profileOf(claim)),
    beside: saidBeside(claim, joint.besides),
  });
  const places = a.plan.lines.length;
  const isApart = (values: LossFacts): boolean => {
    const [one, other] = [a.completedWith(values), b.completedWith(values)];
    return reachWith(values).sets.some(
      (set) => resultOf(a.plan, one, set & ((1 << places) - 1)) !== resultOf(b.plan, other, set >> places),
    );
  };
  const open = openUnder([...a.open, ...b.open]);
  const sums = MONEY_FACTS.flat().filter((sum) => open.some(({ fact }) => fact === sum));
  return (sums.length > 1 ? pairsOf(sums) : [sums]).some((some) => {
    const others = open.filter(({ fact }) => !(some as readonly string[]).includes(fact));
    const pointsIn = between([a.plan, b.plan], some);
    return someCompletion(a.loss, others, (completed) =>
      pointsIn(completed).some((point) => isApart(changedLoss(completed, point))),
    );
  });
}

/**
 * Whether it may matter which of two versions applies: whether some completion of the facts that are open comes to another line, or
 * another amount, under the one than under the other.
 */
export function mayDiffer(claim: Claim, first: Foreseen, second: Foreseen): boolean {
  if (first.atMost !== second.atMost) return true;
  if (first.atMost === 0 || sharesAll(first.plan, second.plan)) return false;
  const gates = gatesUnder(claim, first.plan, second.plan);
  return gates.apart || (gates.together && mayDifferWithin(claim, first, second));
}

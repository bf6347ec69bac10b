import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { LossKind } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { houseIncident, personIncident } from '../coverage/every-line.js';
import { COVERAGE } from '../coverage/lines.js';
import { compile, type Decide } from '../logic/evaluate.js';
import type { Resolved } from '../logic/resolve.js';
import { questionsIn } from '../logic/walk.js';
import type { Fen } from '../money/fen.js';
import type { Line } from '../notice/lines.js';
import { dueUnder } from '../payout/benefits.js';
import { type Contest, contestOf } from '../payout/choice.js';
import { resolve } from '../rule/rule.js';
import type { LossFacts } from './completions.js';
import { type CoverageTable, coverageTable } from './coverage-table.js';
import { type Asked, askedOf } from './loss-values.js';

/** A rule that stands before every line, and the fact that it asks; no fact where the contract leaves nothing to ask. */
export interface Gate {
  readonly fact: FactName | null;
  readonly holds: Decide<Claim>;
}

/** How claims for one kind of loss are decided under a contract. Lists are in the order of `lines`. */
export interface Plan {
  readonly terms: Terms;
  /** The insured lines for this kind of loss, in the notice's order. */
  readonly lines: readonly Line[];
  readonly gates: readonly Gate[];
  /** Whether the loss itself is of the kind that is insured. */
  readonly loss: Decide<LossFacts>;
  /** Whether the lines' own sentences hold. */
  readonly coverage: CoverageTable;
  /** What each line pays where it covers. */
  readonly due: readonly ((loss: LossFacts) => Fen)[];
  readonly contest: Contest;
  /** The facts that set whether the loss is insured, and what is paid. */
  readonly asked: readonly Asked[];
}

const gateOf = (condition: Resolved<Claim>): Gate => {
  const [question] = questionsIn(condition);
  return { fact: (question?.fact as FactName | undefined) ?? null, holds: compile(condition) };
};

function planFor(kind: LossKind, terms: Terms): Plan {
  const insured = COVERAGE.filter(({ id, pays }) => pays === kind && dueUnder(id, terms) !== null);
  const lines = insured.map(({ id }) => id);
  const incident = kind === 'person' ? personIncident : houseIncident;
  const loss = kind === 'person' ? COVERAGE[0].loss : COVERAGE[4].loss;
  return {
    terms,
    lines,
    gates: incident.map((rule) => gateOf(resolve(rule, terms))),
    loss: compile(resolve(loss, terms)) as Decide<LossFacts>,
    coverage: coverageTable(insured.map(({ own }) => resolve(own, terms))),
    due: lines.map((line) => dueUnder(line, terms) as (loss: LossFacts) => Fen),
    contest: contestOf(lines, terms.readings['line-overlap']),
    asked: askedOf(kind, terms),
  };
}

/** How claims are decided under a contract, by kind of loss. */
export type Plans = Readonly<Record<LossKind, Plan>>;

const PLANS = /* @__PURE__ */ new WeakMap<Terms, Plans>();

/** The plans of a contract, made once. */
export function plansOf(terms: Terms): Plans {
  let plans = PLANS.get(terms);
  if (plans === undefined) {
    plans = { person: planFor('person', terms), house: planFor('house', terms) };
    PLANS.set(terms, plans);
  }
  return plans;
}

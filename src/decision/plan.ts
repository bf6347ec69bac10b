import type { Claim } from '../claim/claim.js';
import { FACT_VALUES, type FactName, type FiniteFact } from '../claim/facts.js';
import type { LossKind } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { houseIncident, personIncident } from '../coverage/every-line.js';
import { COVERAGE } from '../coverage/lines.js';
import { representatives } from '../logic/classes.js';
import { compile, type Decide } from '../logic/evaluate.js';
import type { Question, Resolved } from '../logic/resolve.js';
import { questionsIn } from '../logic/walk.js';
import type { Fen } from '../money/fen.js';
import { LINES, type Line } from '../notice/lines.js';
import { dueUnder } from '../payout/benefits.js';
import { resolve } from '../rule/rule.js';

/** A rule that stands before every line, and the fact that it asks; no fact where the contract leaves nothing to ask. */
export interface Gate {
  readonly fact: FactName | null;
  readonly holds: Decide<Claim>;
}

/** An insured line, made ready under a contract. */
export interface LinePlan {
  /** Its place in the notice's order. */
  readonly index: number;
  readonly line: Line;
  /** Whether its own sentence holds. */
  readonly own: Decide<Claim>;
  /** What it pays where it covers. */
  readonly due: (claim: Claim) => Fen;
}

/** How claims for one kind of loss are decided under a contract. */
export interface Plan {
  readonly terms: Terms;
  readonly gates: readonly Gate[];
  /** Whether the loss itself is of the kind that is insured. */
  readonly loss: Decide<Claim>;
  readonly lines: readonly LinePlan[];
  /** The facts that the lines' own sentences ask, each with one value of every class that they tell apart. */
  readonly ownFacts: ReadonlyMap<FiniteFact, readonly unknown[]>;
}

const gateOf = (condition: Resolved<Claim>): Gate => {
  const [question] = questionsIn(condition);
  return { fact: (question?.fact as FactName | undefined) ?? null, holds: compile(condition) };
};

function ownFactsOf(questions: readonly Question<Claim>[]): Plan['ownFacts'] {
  const facts = new Set(questions.map(({ fact }) => fact as FiniteFact));
  return new Map(
    [...facts].map((fact) => [
      fact,
      representatives<unknown>(
        FACT_VALUES[fact],
        questions.filter((question) => question.fact === fact),
      ),
    ]),
  );
}

function planFor(kind: LossKind, terms: Terms): Plan {
  const lines: LinePlan[] = [];
  const questions: Question<Claim>[] = [];
  for (const { id, pays, own } of COVERAGE) {
    const due = dueUnder(id, terms);
    if (pays !== kind || due === null) continue;
    const condition = resolve(own, terms);
    questions.push(...questionsIn(condition));
    lines.push({ index: LINES.indexOf(id), line: id, own: compile(condition), due });
  }
  const incident = kind === 'person' ? personIncident : houseIncident;
  const loss = kind === 'person' ? COVERAGE[0].loss : COVERAGE[4].loss;
  return {
    terms,
    gates: incident.map((rule) => gateOf(resolve(rule, terms))),
    loss: compile(resolve(loss, terms)),
    lines,
    ownFacts: ownFactsOf(questions),
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

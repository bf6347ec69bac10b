import type { Claim } from '../claim/claim.js';
import { FACT_BIT, type FactName, type FactSet } from '../claim/facts.js';
import { COMMON_FIELDS } from '../claim/profile.js';
import type { LossKind } from '../claim/vocabulary.js';
import { compile, type Decide } from '../logic/evaluate.js';
import type { Resolved } from '../logic/resolve.js';
import { type Truth, UNKNOWN } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';
import { factsIn, tableOf } from './table.js';

/** A rule that stands before every line, and the fact that it asks; no fact where the contract leaves nothing to ask. */
export interface Gate {
  readonly fact: FactName | null;
  readonly holds: Decide<Claim>;
}

export function gateOf(condition: Resolved<Claim>): Gate {
  const [question] = questionsIn(condition);
  return { fact: (question?.fact as FactName | undefined) ?? null, holds: compile(condition) };
}

/** A gate that no profile holds, since the values of its fact are too many to count. */
export interface TimedGate extends Gate {
  readonly fact: 'startedAt';
}

/** Reads the fact by its name in the code, which is faster than by its name in the rule. */
export function timedGateOf(condition: Resolved<Claim>): TimedGate | null {
  if (condition.kind !== 'question' || condition.fact !== 'startedAt') return null;
  const { truthOf } = condition;
  const holds = ({ startedAt }: Claim) =>
    startedAt === undefined || startedAt === null ? UNKNOWN : truthOf(startedAt);
  return { fact: 'startedAt', holds };
}

/** What stands before every line, in one state of knowledge. */
export interface CommonRow {
  /** The least of the gates, and of whether the loss itself is of the kind insured. */
  readonly truth: Truth;
  /** The facts for want of which a gate is open. */
  readonly open: FactSet;
}

/** What the gates and the loss itself say together, by the claim's profile. Gates that no profile holds are not in it. */
export function commonGround(
  kind: LossKind,
  gates: readonly Resolved<Claim>[],
  loss: Resolved<Claim>,
): (profile: number) => CommonRow {
  const asked = gates.map(gateOf);
  const insured = compile(loss);
  return tableOf(Object.values(COMMON_FIELDS), kind, [...gates, loss], (state, columns): CommonRow => {
    const facts = factsIn(state, columns);
    let open: FactSet = 0;
    let truth = insured(facts);
    for (const { fact, holds } of asked) {
      const own = holds(facts);
      truth = Math.min(truth, own) as Truth;
      if (own === UNKNOWN) open |= FACT_BIT[fact as FactName];
    }
    return { truth, open };
  }).of;
}

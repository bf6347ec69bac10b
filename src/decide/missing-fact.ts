import type { Claim } from '../claim/claim.js';
import { type AnyPath, conditionOf, type FactKey, factValue, pathTo } from '../claim/facts.js';
import type { Terms } from '../contract/terms.js';
import type { ClauseId } from '../law/clause-ids.js';
import { kept } from '../logic/kept.js';
import { askingFor } from './asking.js';

/**
 * Why a fact is unknown. `absent`: not established yet. `undetermined`: somebody looked and could not determine it. `imprecise`:
 * known, but not closely enough: a bare district code where the unit matters, a day where the time does, a circumstance of which it
 * matters whether it caused the loss. `not-applied`, `applied`: nobody has applied for recognition, or it is not decided.
 * `other-standard`: the disability was appraised by another standard than the contract's.
 *
 * @since 0.1.0
 */
export type MissingState =
  | 'absent'
  | 'undetermined'
  | 'imprecise'
  | 'not-applied'
  | 'applied'
  | 'other-standard';

/**
 * A fact that could still change the determination. The words are in `qijiang-catastrophe-insurance/words/…`.
 *
 * @since 0.1.0
 */
export interface MissingFact {
  /** Its path in the exchange format. */
  readonly fact: AnyPath;
  /** Of a condition of the contract's own, its words. */
  readonly text?: string;
  readonly state: MissingState;
  /** The rules of `rulebook()` that ask for it. */
  readonly rules: readonly string[];
  /** The clauses of the notice that do. */
  readonly clauses: readonly ClauseId[];
}

/** Why a fact is not known well enough. */
export function stateOf(fact: FactKey, claim: Claim, { standard }: Terms['appraisal'] = {}): MissingState {
  const { disabilityStandard } = claim;
  const isOtherwise = standard !== undefined && disabilityStandard != null && disabilityStandard !== standard;
  if (fact === 'disabilityGrade' && isOtherwise) return 'other-standard';
  const value = factValue(claim, fact);
  if (value === undefined) return 'absent';
  if (value === null) return 'undetermined';
  return value === 'not-applied' || value === 'applied' ? value : 'imprecise';
}

const known = /* @__PURE__ */ kept((_: Terms) => new Map<string, MissingFact>());

/** A missing fact as a determination tells it; made once for all claims that want it in one way. */
export function missingFact(fact: FactKey, claim: Claim, terms: Terms): MissingFact {
  const { edition, appraisal, conditions } = terms;
  const state = stateOf(fact, claim, appraisal);
  const key = `${claim.kind} ${state} ${fact}`;
  const found = known(terms).get(key);
  if (found !== undefined) return found;
  const condition = conditionOf(fact);
  const made = Object.freeze({
    fact: pathTo(fact),
    state,
    ...askingFor(fact, claim.kind, edition),
    ...(condition !== null && {
      text: conditions.find(({ id }) => id === condition)?.text as string,
    }),
  });
  known(terms).set(key, made);
  return made;
}

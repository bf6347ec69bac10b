import type { Claim } from '../claim/claim.js';
import { FACT_PATH, type FactName } from '../claim/facts.js';
import type { LossKind } from '../claim/vocabulary.js';
import { writtenFact, writtenValue } from '../claim/write.js';
import type { Terms } from '../contract/terms.js';
import { type MissingState, stateOf } from '../decide/missing-fact.js';
import { trace } from '../decide/under-terms.js';
import { type ClauseId, printedNumber } from '../law/clause-ids.js';
import type { CoverageLine } from '../law/line.js';
import { covers } from '../law/lines.js';
import type { ReadingId } from '../law/readings.js';
import type { Traced } from '../logic/trace.js';
import { fromTruth, UNKNOWN } from '../logic/truth.js';
import type { ExplainedNode } from './explanation.js';

type FoundFact = Pick<ExplainedNode, 'fact' | 'value' | 'state' | 'accepts'>;

const NOTHING: FoundFact = { fact: null, value: null, state: null, accepts: null };

/** The fact that a node asks, with its value; the kind of loss is always given. */
function foundIn({ fact, truth, accepts }: Traced, claim: Claim): FoundFact {
  if (fact === null) return NOTHING;
  if (fact === 'kind')
    return {
      fact: 'loss.kind',
      value: claim.kind,
      state: null,
      accepts: accepts as readonly LossKind[] | null,
    };
  const name = fact as FactName;
  const state: MissingState | null = truth === UNKNOWN ? stateOf(claim[name]) : null;
  const accepted = accepts?.map((value) => writtenValue(name, value)) ?? null;
  return { fact: FACT_PATH[name], value: writtenFact(claim, name), state, accepts: accepted };
}

function explained(node: Traced, claim: Claim): ExplainedNode {
  const clause = node.clause as ClauseId | null;
  return {
    kind: node.kind,
    id: node.id,
    clause,
    printed: clause && printedNumber(clause),
    truth: fromTruth(node.truth),
    inForce: node.inForce,
    decisive: node.decisive,
    decides: node.decides,
    ...foundIn(node, claim),
    reading: node.reading as ReadingId | null,
    chosen: node.chosen,
    position: node.position,
    parts: node.parts.map((part) => explained(part, claim)),
  };
}

/** What a line asks, and what was found, from the very rule that decides. */
export const treeOf = (line: CoverageLine, claim: Claim, terms: Terms): ExplainedNode =>
  explained(trace(covers(line), claim, terms), claim);

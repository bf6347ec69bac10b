import { deepFreeze } from '../input/freeze.js';
import type { Claim } from './claim.js';
import type { FactName } from './fact-rows.js';

/**
 * Who brings a paper or answers a question: the family or whoever claims, the insurers, or an authority.
 *
 * @since 0.1.0
 */
export type Bringer = 'claimant' | 'insurers' | 'authority';

/**
 * A part of what a person tells: what happened, when, where, to whom, how badly; and then the papers.
 *
 * @since 0.1.0
 */
export type Topic = 'what' | 'when' | 'where' | 'who' | 'how-badly' | 'papers';

/** To which part of the telling a fact belongs, and who can say it, the first to ask first. */
interface InTelling {
  readonly topic: Topic;
  readonly of: readonly Bringer[];
}

/** Every fact, in the order in which a person tells what happened. Exclusions are for insurers and authorities to show, never for the family. */
const TELLING = /* @__PURE__ */ deepFreeze({
  peril: { topic: 'what', of: ['claimant', 'authority'] },
  facility: { topic: 'what', of: ['claimant', 'authority'] },
  rootCause: { topic: 'what', of: ['authority'] },
  startedAt: { topic: 'when', of: ['claimant', 'authority'] },
  division: { topic: 'where', of: ['claimant', 'authority'] },
  role: { topic: 'who', of: ['claimant', 'authority'] },
  presence: { topic: 'who', of: ['claimant', 'authority'] },
  residence: { topic: 'who', of: ['claimant'] },
  use: { topic: 'who', of: ['claimant', 'authority'] },
  harm: { topic: 'how-badly', of: ['claimant'] },
  part: { topic: 'how-badly', of: ['claimant', 'insurers'] },
  damage: { topic: 'how-badly', of: ['authority', 'insurers'] },
  rooms: { topic: 'how-badly', of: ['claimant', 'insurers'] },
  area: { topic: 'how-badly', of: ['claimant', 'insurers'] },
  medicalCost: { topic: 'how-badly', of: ['claimant'] },
  causedByIncident: { topic: 'papers', of: ['authority', 'insurers'] },
  missingCertified: { topic: 'papers', of: ['claimant', 'authority'] },
  disabilityGrade: { topic: 'papers', of: ['claimant'] },
  disabilityStandard: { topic: 'papers', of: ['claimant'] },
  recognisedBy: { topic: 'papers', of: ['claimant', 'authority'] },
  liableParty: { topic: 'papers', of: ['authority', 'claimant'] },
  paidByLiableParty: { topic: 'papers', of: ['claimant', 'authority'] },
  governmentCompensation: { topic: 'papers', of: ['authority'] },
  governmentMedical: { topic: 'papers', of: ['authority'] },
  title: { topic: 'papers', of: ['claimant'] },
  conditions: { topic: 'papers', of: ['insurers'] },
  circumstances: { topic: 'papers', of: ['insurers', 'authority'] },
} as const satisfies Readonly<Record<FactName, InTelling>>);

export const ASKED_OF: Readonly<Record<FactName, InTelling>> = TELLING;

/** The facts in the order in which a person tells what happened. */
export const TELLING_ORDER = /* @__PURE__ */ Object.keys(TELLING) as readonly FactName[];

/**
 * Whom or what a claim is about, as far as it is known: what happened to the person (`person` while that is not known), or a house.
 *
 * @since 0.1.0
 */
export type About = 'death' | 'missing' | 'disability' | 'injury' | 'person' | 'house';

export const aboutOf = ({ kind, harm }: Claim): About => (kind === 'house' ? kind : (harm ?? 'person'));

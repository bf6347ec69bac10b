import type { DocumentId } from './attestation.js';

/** A paper that establishes a fact, or several that do so together. */
export type Way = DocumentId | readonly DocumentId[];

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

/**
 * Whether a fact that is established can still become otherwise. `fixed`: it was so, and nobody can change it; only a mistaken
 * record can be corrected. `evidence`: a finding or an account of what was; better evidence can settle it anew. `conduct`: it
 * rests on what a body or a person has yet to do.
 *
 * @since 0.1.0
 */
export type FactNature = 'fixed' | 'evidence' | 'conduct';

/** What is known of a fact beside what the notice says, which leaves it open: a guide, and no determination turns on it. */
export interface FactGuide {
  /** Whether it can still become otherwise once it is established. */
  readonly nature: FactNature;
  /** To which part of the telling it belongs. */
  readonly topic: Topic;
  /** Who can say it, the first to ask first. Exclusions are for insurers and authorities to show, never for the family. */
  readonly askedOf: readonly Bringer[];
  /** The papers that may attest it, the usual one first; one of these ways is enough. Which there can be, each paper says itself. */
  readonly attestedBy: readonly Way[];
}

import type { About } from '../claim/about.js';
import type { AttestingBody } from '../claim/attestation.js';
import type { Bringer, Topic } from '../claim/guide.js';
import type { Circumstance } from '../claim/vocabulary.js';
import type { Line } from '../law/line-ids.js';
import type { RestingFact } from './material.js';
import type { MissingState } from './missing-fact.js';

/**
 * What is still to be asked of one missing fact: who can answer, why it is asked, and what hangs on it.
 *
 * @since 0.1.0
 */
export interface OpenQuestion extends RestingFact {
  readonly state: MissingState;
  readonly topic: Topic;
  /** Who can answer, the first to ask first; of exclusions never the claimant. */
  readonly of: readonly Bringer[];
  /** Whom or what it is about; the words go by that. */
  readonly about: About;
  /** Of exclusions, those of the contract that are still to be looked into. */
  readonly circumstances?: readonly Circumstance[];
  /** The lines that may pay and wait for it. */
  readonly lines: readonly Line[];
  /** What is certainly due without any answer, in yuan. */
  readonly amount: string;
  /** The most that the claim can come to with all answers, in yuan; `null` where nothing bounds it. */
  readonly atMost: string | null;
}

/** What it takes to ask for a fact: of whom or of what it is asked, and why it is not known. */
export type AsksFor = Pick<OpenQuestion, 'fact' | 'about' | 'state' | 'circumstances' | 'text'>;

/**
 * What waits for one thing over many claims.
 *
 * @since 0.1.0
 */
export interface HeldBack {
  /** The claims that wait, by their ids, in their order. */
  readonly claims: readonly string[];
  /** What they hold back together, in yuan: the most that each can come to, less what is certainly due; a claim waits for several things. */
  readonly heldBack: string;
  /** How many of them nothing bounds; these are not in the sum. */
  readonly unbounded: number;
}

/**
 * A fact that claims wait for.
 *
 * @since 0.1.0
 */
export interface WaitingFact extends HeldBack, Pick<RestingFact, 'fact' | 'text'> {
  /** Who can answer, the first to ask first. */
  readonly of: readonly Bringer[];
}

/**
 * What somebody can bring for which claims wait.
 *
 * @since 0.1.0
 */
export interface WaitingFor<By extends string> extends HeldBack {
  readonly by: By;
  /** The facts that they can establish, the one that holds back most first. */
  readonly facts: readonly RestingFact['fact'][];
}

/**
 * What many open claims wait for; in every list what holds back most stands first.
 *
 * @since 0.1.0
 */
export interface Worklist {
  readonly byFact: readonly WaitingFact[];
  /** By who can answer. */
  readonly byWhom: readonly WaitingFor<Bringer>[];
  /** By who can issue the papers. */
  readonly byBody: readonly WaitingFor<AttestingBody>[];
}

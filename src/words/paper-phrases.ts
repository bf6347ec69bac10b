import type { About } from '../claim/about.js';
import type { FactName } from '../claim/facts.js';
import type { Bringer } from '../claim/guide.js';
import type { MissingState } from '../decide/missing-fact.js';

/**
 * A paper that is wanted, in words.
 *
 * @since 0.1.0
 */
export interface MaterialPhrase {
  readonly paper: string;
  /** Who issues it, any one of them; nobody where it is as the contract says. */
  readonly issuers: readonly string[];
  /** What it is to attest. */
  readonly facts: readonly string[];
  readonly broughtBy: string;
  /** Where to ask first, with the clause: `town` is `null` where the street or town is not known. */
  readonly askFirst: { readonly town: string | null; readonly clause: string } | null;
  readonly basis: 'notice' | 'contract' | 'practice';
  readonly clause: string | null;
}

/**
 * What is known when a fact is asked.
 *
 * @since 0.1.0
 */
export interface AskedPhrase {
  readonly about: About;
  readonly state: MissingState;
  /** Of exclusions, what is to be looked into. */
  readonly circumstances: readonly string[];
  /** Of a condition of the contract's own, its words. */
  readonly text: string;
}

/**
 * A question with who can answer it and what hangs on it.
 *
 * @since 0.1.0
 */
export interface QuestionPhrase {
  /** The question alone. */
  readonly asks: string;
  readonly of: readonly Bringer[];
  /** Why the fact is not known well enough. */
  readonly state: string;
  readonly lines: readonly string[];
  readonly clauses: readonly string[];
}

/**
 * How a language asks, as one speaks to a bereaved family; what is for insurers or authorities to say, as one writes to them.
 *
 * @since 0.1.0
 */
export type Askings = Readonly<Record<FactName, (asked: AskedPhrase) => string>>;

/**
 * How a language speaks of papers and of who brings them, and asks for what is missing.
 *
 * @since 0.1.0
 */
export interface PaperPhrases {
  /** A paper: who issues it, what for, who brings it, where to ask, and whether the notice speaks of it. */
  readonly material: (material: MaterialPhrase) => string;
  /** A question, who can answer it, and what hangs on it. */
  readonly question: (question: QuestionPhrase) => string;
  readonly asks: Askings;
}

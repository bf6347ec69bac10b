import type { Outcome } from '../decide/determination.js';
import type { ChallengePhrases } from './challenge-phrases.js';
import type { PaperPhrases } from './paper-phrases.js';

/**
 * A part of an amount; no money while it is open.
 *
 * @since 0.1.0
 */
export interface PartPhrase {
  readonly benefit: string;
  readonly money: string | null;
}

/**
 * A line that is due, with what it is made of.
 *
 * @since 0.1.0
 */
export interface LinePhrase {
  readonly line: string;
  readonly clause: string;
  readonly money: string;
  readonly parts: readonly PartPhrase[];
  /** What holds the sum below its parts: a limit for the person or the household, or where that may be, what a liable party paid. */
  readonly less: 'no' | 'limit' | 'paid';
}

/**
 * A fact that is missing, and the clauses that ask for it.
 *
 * @since 0.1.0
 */
export interface MissingPhrase {
  readonly label: string;
  readonly state: string;
  readonly clauses: readonly string[];
}

/**
 * A place at which a receipt does not say what it should.
 *
 * @since 0.1.0
 */
export interface DifferencePhrase {
  readonly what: string;
  /** Where in the receipt; `null` for all of it. */
  readonly where: string | null;
  /** What should stand there, and what does; nothing where people could not read it. `null` says that there is nothing. */
  readonly values?: { readonly expected: string | null; readonly found: string | null };
  readonly clauses: readonly string[];
}

/**
 * How a language builds the sentences of an account out of words. Hosts need it only to write accounts of their own.
 *
 * @example
 * ```ts
 * words.phrases.money('100000.00'); // '100000.00元': in English 'CNY 100000.00'
 * ```
 * @since 0.1.0
 */
export interface Phrases {
  /** A sum, such as `100000.00`, with its currency. */
  readonly money: (yuan: string) => string;
  /** Why a fact is missing, and the clauses that ask for it. */
  readonly missing: (missing: MissingPhrase) => string;
  /** The label of a condition of the contract's own, with the contract's words. */
  readonly condition: (label: string, text: string) => string;
  /** Whether a condition is met. */
  readonly met: (is: boolean) => string;
  /** A circumstance of the exclusion catalogue of which it is known whether it caused the loss. */
  readonly circumstance: (name: string, causedLoss: boolean) => string;
  /** A finding as a full sentence, with its clause. */
  readonly finding: (sentence: string, clause: string) => string;
  /** A finding of a contract as its n-th endorsement leaves it. */
  readonly afterEndorsement: (number: number, finding: string) => string;
  /** What is found in a receipt, where, and for which clauses. */
  readonly difference: (difference: DifferencePhrase) => string;
  /** The first line of an account: the ids of the claim and of the contract. */
  readonly heading: (claim: string, contract: string) => string;
  /** The outcome, as a word. */
  readonly outcome: (outcome: string) => string;
  /** What is assessed; where something is, that limits over many claims come after. */
  readonly amount: (money: string, outcome: Outcome) => string;
  /** A line that pays, its clause, and what its amount is made of. */
  readonly due: (line: LinePhrase) => string;
  /** What is due in all, where that is less than the lines come to; `isTogether`: two lines pay, and medical expenses count once. */
  readonly dueInAll: (money: string, isTogether: boolean) => string;
  /** The lead departments; at least one name. */
  readonly departments: (names: readonly string[]) => string;
  /** What each insurer bears. */
  readonly shares: (parts: readonly { readonly insurer: string; readonly money: string }[]) => string;
  /** Lines that cover, though nothing is due under them. */
  readonly covering: (lines: readonly string[], outcome: Outcome) => string;
  /** Lines of which it is not known whether they cover. */
  readonly possible: (lines: readonly string[]) => string;
  /** Nothing is due for good, and what may be done about it; outside: no line covers. */
  readonly declined: (isOutside: boolean) => string;
  /** What stands above the list of missing facts. */
  readonly missingHeading: (outcome: Outcome) => string;
  /** What would change a determination, and what it hangs on. */
  readonly challenge: ChallengePhrases;
  /** Papers, and who brings them. */
  readonly papers: PaperPhrases;
  /** An item of a list, counted from 1. */
  readonly numbered: (number: number, text: string) => string;
}

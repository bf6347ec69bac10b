import type { Outcome } from '../adjudication/determination.js';

/** A part of an amount; no money while it is open. */
export interface PartPhrase {
  readonly benefit: string;
  readonly money: string | null;
}

/** A line that is due, with what it is made of. */
export interface LinePhrase {
  readonly line: string;
  readonly clause: string;
  readonly money: string;
  readonly parts: readonly PartPhrase[];
  /** A limit for the person or the household holds the sum below its parts. */
  readonly isCapped: boolean;
}

/** A fact that is missing, and what can be done about it. */
export interface MissingPhrase {
  readonly label: string;
  readonly question: string;
  readonly state: string;
  readonly attestations: readonly { readonly body: string; readonly documents: readonly string[] }[];
  readonly clauses: readonly string[];
}

/**
 * How a language builds the sentences of an account out of words. Hosts need it only to write accounts of their own.
 *
 * @example
 * ```ts
 * words.phrases.money('100000.00'); // '100000.00元' or 'CNY 100000.00'
 * ```
 * @since 0.1.0
 */
export interface Phrases {
  readonly money: (yuan: string) => string;
  readonly missing: (missing: MissingPhrase) => string;
  readonly finding: (sentence: string, clause: string) => string;
  readonly heading: (claim: string, contract: string) => string;
  readonly outcome: (outcome: string) => string;
  readonly amount: (money: string, outcome: Outcome) => string;
  readonly due: (line: LinePhrase) => string;
  readonly departments: (names: readonly string[]) => string;
  readonly shares: (parts: readonly { readonly insurer: string; readonly money: string }[]) => string;
  /** Lines that cover, though nothing is due under them. */
  readonly covering: (lines: readonly string[], outcome: Outcome) => string;
  /** Lines of which it is not known whether they cover. */
  readonly possible: (lines: readonly string[]) => string;
  /** Nothing is due for good, and what may be done about it; outside: no line covers. */
  readonly declined: (isOutside: boolean) => string;
  readonly missingHeading: (outcome: Outcome) => string;
  readonly numbered: (number: number, text: string) => string;
}

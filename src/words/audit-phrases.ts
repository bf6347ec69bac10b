/**
 * A discrepancy, in words but for how a sentence is made of them.
 *
 * @since 0.1.0
 */
export interface DiscrepancyPhrase {
  /** Row, claim and event, as far as they are known. */
  readonly row: number | null;
  /** All rows, where they are several. */
  readonly rows: readonly number[];
  readonly claim: string | null;
  readonly event: string | null;
  readonly title: string;
  /** Each fact on which it rests, with its value. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly expected: string | null;
  readonly found: string | null;
  /** With its currency, without its sign; `null` where no money is at stake. */
  readonly tooMuch: string | null;
  readonly tooLittle: string | null;
  /** How far from it the true difference may lie, where sums stand in 万元 and the like; `null` where they are exact. */
  readonly within: string | null;
  /** The facts that are missing, on which it depends. */
  readonly missing: readonly string[];
  /** Why it is no more than suspected. */
  readonly suspicion: string | null;
  /** The readings on which it depends, with the position that would undo it. */
  readonly readings: readonly { readonly title: string; readonly position: string }[];
  readonly clause: string;
}

/**
 * How a language says what an audit found. Hosts need it only to write accounts of their own.
 *
 * @since 0.1.0
 */
export interface AuditPhrases {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** Several things, one after another. */
  readonly list: (items: readonly string[]) => string;
  /** A name, and what belongs to it. */
  readonly pair: (name: string, value: string) => string;
  /** A disability grade, and the sum that goes with it. */
  readonly grade: (grade: number, money: string) => string;
  /** A rate, and the sum that goes with it. */
  readonly rate: (rate: string, money: string) => string;
  /** What it is, and a sum. */
  readonly of: (what: string, money: string) => string;
  /** A policy year. */
  readonly year: (year: number) => string;
  /** One of several sums. */
  readonly either: (sums: readonly string[]) => string;
  /** Claims under which the payment was made already. */
  readonly claims: (ids: readonly string[]) => string;
  /** An instant, as Beijing's clocks show it. */
  readonly at: (instant: string) => string;
  /** A discrepancy in full. */
  readonly discrepancy: (discrepancy: DiscrepancyPhrase) => string;
  /** A cell that was not understood. */
  readonly cell: (issue: {
    readonly row: number;
    readonly column: number;
    readonly header: string;
    readonly problem: string;
    readonly text: string;
  }) => string;
}

import type { SettlementRule } from '../contract/vocabulary.js';
import type { Quarter } from './quarter.js';

/**
 * A figure for the premium, for claims (paid, less overpayments that came back) and for recoveries: in yuan, unless it says
 * otherwise. Any of them may be below zero in a quarter, claims where more came back than was paid.
 *
 * @since 0.1.0
 */
export interface SettlementFigures {
  readonly premium: string;
  readonly claims: string;
  readonly recoveries: string;
}

/**
 * How one insurer stands with the others in a quarter, in yuan. `closing` = `opening` + `premium` − `claims` + `recoveries` −
 * `collected` + `paidOut` − `settled`. A balance above zero is owed to the insurer, one below zero the insurer owes.
 *
 * @since 0.1.0
 */
export interface InsurerStatement extends SettlementFigures {
  readonly insurer: string;
  readonly opening: string;
  /** Premium and recoveries that came into its hands: those of all for the lead, none for a follower. */
  readonly collected: string;
  /** Claims that it paid for all: the lead pays first. */
  readonly paidOut: string;
  /** What it received of the other insurers, less what it paid them. */
  readonly settled: string;
  readonly closing: string;
  /** Its shares of everything up to the end of the quarter. */
  readonly toDate: SettlementFigures;
  /** How many fen its shares to date are beyond its exact shares of the totals, as decimal text. */
  readonly drift: SettlementFigures;
}

/**
 * The quarterly statement between the insurers of a contract. Its balances add up to zero, its shares to its totals.
 *
 * @since 0.1.0
 */
export interface Statement extends Quarter {
  /** Id of the contract. */
  readonly contract: string;
  /** Whether the drift stands (`per-claim`) or is trued up (`cumulative`). */
  readonly settlement: SettlementRule;
  /** What moved in the quarter. */
  readonly totals: SettlementFigures;
  /** What moved up to its end. */
  readonly toDate: SettlementFigures;
  /** In the contract's order. */
  readonly insurers: readonly InsurerStatement[];
}

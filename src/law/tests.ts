import type { Truth } from '../logic/truth.js';
import type { Standing } from '../territory/place.js';
import type { Line } from './line-ids.js';

/** The tests of facts against the contract, by the fact that they are for. */
export interface FactTests {
  /** It lies in the term of the contract; the end is exclusive. */
  readonly startedAt: { readonly op: 'within-term' };
  /** Where the place stands says whether it is inside. */
  readonly division: { readonly op: 'by-standing'; readonly inside: Readonly<Record<Standing, Truth>> };
  /** The contract excludes none of them for this line. */
  readonly circumstances: { readonly op: 'none-excluded'; readonly line: Line };
  /** This condition of the contract's own is met. */
  readonly conditions: { readonly op: 'met'; readonly condition: string };
}

export type FactTest = FactTests[keyof FactTests];

/** The tests of the contract alone. */
export type TermsTest =
  | { readonly op: 'insures'; readonly line: Line }
  | { readonly op: 'excludes-nothing'; readonly line: Line };

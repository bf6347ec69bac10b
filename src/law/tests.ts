import type { Circumstance, LossKind } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { type Truth, truthOf } from '../logic/truth.js';
import type { Place, Standing } from '../territory/place.js';
import type { Instant } from '../time/instant.js';
import type { Line } from './line-ids.js';

/** The tests of facts against the contract, by the fact that they are for. */
export interface FactTests {
  /** It lies in the term of the contract; the end is exclusive. */
  readonly startedAt: { readonly op: 'within-term' };
  /** Where the place stands says whether it is inside. */
  readonly division: { readonly op: 'by-standing'; readonly inside: Readonly<Record<Standing, Truth>> };
  /** The contract excludes none of them for this kind of loss. */
  readonly circumstances: { readonly op: 'none-excluded'; readonly kind: LossKind };
}

export type FactTest = FactTests[keyof FactTests];

/** The tests of the contract alone. */
export type TermsTest =
  | { readonly op: 'insures'; readonly line: Line }
  | { readonly op: 'excludes-nothing'; readonly kind: LossKind };

/** A test under a contract, as a function of the value of the fact that it is for. */
export function passing(test: FactTest, terms: Terms): (value: never) => Truth {
  switch (test.op) {
    case 'within-term': {
      const { start, end } = terms;
      return (instant: Instant) => truthOf(instant >= start && instant < end);
    }
    case 'by-standing': {
      const { inside } = test;
      return ({ standing }: Place) => inside[standing];
    }
    case 'none-excluded': {
      const excluded = terms.exclusions[test.kind];
      return (circumstances: readonly Circumstance[]) =>
        truthOf(!circumstances.some((circumstance) => excluded.includes(circumstance)));
    }
  }
}

/** Values of the fact of a test that stand for all; of lists, the empty one and those with one entry. */
export function telling(test: FactTest, { start, end, exclusions }: Terms): readonly unknown[] {
  switch (test.op) {
    case 'within-term':
      return [start - 1, start, end];
    case 'by-standing':
      return (Object.keys(test.inside) as Standing[]).map((standing) => ({ standing }));
    case 'none-excluded':
      return [[], ...exclusions[test.kind].map((circumstance) => [circumstance])];
  }
}

/** Whether a contract passes a test. */
export function agreedIn(test: TermsTest, { casualty, house, exclusions }: Terms): boolean {
  if (test.op === 'excludes-nothing') return exclusions[test.kind].length === 0;
  return test.line === 'house-damage' ? house !== null : casualty[test.line] !== undefined;
}

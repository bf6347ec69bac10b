import * as fc from 'fast-check';
import { type Explanation, explain } from '../../src/explain/index.js';
import { isTooLarge } from '../decide/support.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import type { Contract as RawContract } from '../oracle/types.js';

/** An explanation as another program reads it. */
export const explained = (claim: unknown, contract: unknown): Explanation =>
  JSON.parse(JSON.stringify(explain(claim as never, contract as never))) as Explanation;

/** Random claims and contracts whose sums can be carried. */
export const anyCase = fc
  .tuple(claimArbitrary({ gaps: true }), contractArbitrary)
  .filter(([claim, contract]: readonly [unknown, RawContract]) => !isTooLarge(claim, contract));

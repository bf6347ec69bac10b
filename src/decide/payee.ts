import type { Terms } from '../contract/terms.js';
import { readingsOfSum } from '../law/in-edition.js';
import type { Line } from '../law/line-ids.js';

/**
 * Whom a line pays: the government, for what it paid or must pay itself, where the line goes by that; else the claimant.
 *
 * @since 0.1.0
 */
export type Payee = 'claimant' | 'government';

/** Whom a line pays under a contract. */
export const payeeOf = (line: Line, { readings, edition }: Pick<Terms, 'readings' | 'edition'>): Payee =>
  readingsOfSum(line, edition).some((id) => readings[id] === 'indemnity') ? 'government' : 'claimant';

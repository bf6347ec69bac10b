import type { Terms } from '../contract/terms.js';
import { readingsOfSum } from '../law/in-edition.js';
import { LINES, type Line } from '../law/line-ids.js';
import { kept } from '../logic/kept.js';

/**
 * Whom a line pays: the government, for what it paid or must pay itself, where the line goes by that; else the claimant.
 *
 * @since 0.1.0
 */
export type Payee = 'claimant' | 'government';

const payees = /* @__PURE__ */ kept(
  ({ readings, edition }: Pick<Terms, 'readings' | 'edition'>) =>
    Object.fromEntries(
      LINES.map((line): [Line, Payee] => [
        line,
        readingsOfSum(line, edition).some((id) => readings[id] === 'indemnity') ? 'government' : 'claimant',
      ]),
    ) as Record<Line, Payee>,
);

/** Whom a line pays under a contract. */
export const payeeOf = (line: Line, terms: Pick<Terms, 'readings' | 'edition'>): Payee => payees(terms)[line];

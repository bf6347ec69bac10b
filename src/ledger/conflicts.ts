import type { Ledger } from './ledger.js';
import { PAYMENT } from './payment.js';
import { POSTING } from './posting.js';
import { RECOVERY } from './recovery.js';
import { contradictions, type KeyOf, type Versioned } from './register.js';
import { TRANSFER } from './transfer.js';

/**
 * Two or more records that say different things in the same version of the same thing: an error of whoever sent them, which
 * a later version puts right.
 *
 * @since 0.1.0
 */
export interface Conflict {
  readonly record: 'posting' | 'payment' | 'recovery' | 'transfer';
  /** Id of the claim for a posting, of the record itself for the others. */
  readonly id: string;
  readonly version: number;
}

const conflictsIn = <R extends Versioned>(
  record: Conflict['record'],
  register: readonly R[],
  keyOf: KeyOf<R>,
): readonly Conflict[] =>
  contradictions(register, keyOf).map(([first]) => ({ record, id: keyOf(first), version: first.version }));

/** Every conflict that stands in a ledger. */
export const conflictsOf = ({ postings, payments, recoveries, transfers }: Ledger): readonly Conflict[] => [
  ...conflictsIn('posting', postings, POSTING.keyOf),
  ...conflictsIn('payment', payments, PAYMENT.keyOf),
  ...conflictsIn('recovery', recoveries, RECOVERY.keyOf),
  ...conflictsIn('transfer', transfers, TRANSFER.keyOf),
];

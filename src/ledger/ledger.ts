import type { Contract } from '../contract/contract.js';
import { contractFrom } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import { deepFreeze } from '../input/freeze.js';
import { PAYMENT, type Payment, RECOVERY, type Recovery, TRANSFER, type Transfer } from './money.js';
import { POSTING, type Posting } from './posting.js';
import { contradictions, type KeyOf, type Versioned, withMore } from './register.js';

/**
 * The books of one contract: what claims come to, what was paid and recovered, and what the insurers settled among
 * themselves. Plain, frozen, and the same bytes whatever the order in which it was filled; made by `emptyLedger` and the
 * functions that fill it. It may be stored as JSON, and given again.
 *
 * @since 0.1.0
 */
export interface Ledger {
  readonly contract: Contract;
  /** By claim: its latest version; several postings only where they contradict each other. */
  readonly postings: readonly Posting[];
  /** By id, as the other two. */
  readonly payments: readonly Payment[];
  readonly recoveries: readonly Recovery[];
  readonly transfers: readonly Transfer[];
}

export type Registers = Omit<Ledger, 'contract'>;

/** Only this module makes ledgers; the private mark tells them from look-alikes. */
class CheckedLedger {
  readonly #checked = true;

  constructor(contract: Contract, { postings, payments, recoveries, transfers }: Registers) {
    Object.assign(this, { contract, postings, payments, recoveries, transfers });
    deepFreeze(this);
  }

  static is(value: unknown): value is Ledger {
    return typeof value === 'object' && value !== null && #checked in value && value.#checked;
  }
}

export const isLedger = CheckedLedger.is;

const EMPTY: Registers = { postings: [], payments: [], recoveries: [], transfers: [] };

/** A ledger with further records of every kind: the one way in which ledgers are filled. */
export const withRecords = (ledger: Ledger, more: Partial<Registers>): Ledger =>
  new CheckedLedger(ledger.contract, {
    postings: withMore(ledger.postings, more.postings ?? [], POSTING.keyOf),
    payments: withMore(ledger.payments, more.payments ?? [], PAYMENT.keyOf),
    recoveries: withMore(ledger.recoveries, more.recoveries ?? [], RECOVERY.keyOf),
    transfers: withMore(ledger.transfers, more.transfers ?? [], TRANSFER.keyOf),
  }) as unknown as Ledger;

/**
 * A ledger without any entry, for the claims of one contract.
 *
 * @throws `InvalidInputError` where the contract breaks the format.
 * @example
 * ```ts
 * emptyLedger(contract).postings; // []
 * ```
 * @since 0.1.0
 */
export const emptyLedger = (contract: Contract | ContractInput): Ledger =>
  new CheckedLedger(contractFrom(contract), EMPTY) as unknown as Ledger;

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

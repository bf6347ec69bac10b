import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, issueOf, refuseFor, within } from '../input/issue.js';
import { valuesAt } from '../input/parse.js';
import {
  PAYMENT,
  type Payment,
  type PaymentInput,
  RECOVERY,
  type Recovery,
  type RecoveryInput,
  TRANSFER,
  type Transfer,
  type TransferInput,
} from './money.js';
import { POSTING, type Posting, type PostingInput } from './posting.js';
import { readEachOf } from './record-kind.js';
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

const isLedger = CheckedLedger.is;

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

/**
 * A ledger that was stored as JSON.
 *
 * @since 0.1.0
 */
export interface LedgerInput {
  readonly contract: Contract | ContractInput;
  readonly postings: readonly PostingInput[];
  readonly payments: readonly PaymentInput[];
  readonly recoveries: readonly RecoveryInput[];
  readonly transfers: readonly TransferInput[];
}

const LEDGER_PARTS = ['contract', 'postings', 'payments', 'recoveries', 'transfers'] as const;

/** Every transfer must be with a follower of the contract. */
export function mustBeWithFollowers(transfers: readonly Transfer[], { insurers }: Contract): void {
  const followers = insurers.filter(({ lead }) => lead !== true).map(({ id }) => id);
  const issues = transfers.flatMap(({ follower }, i) =>
    followers.includes(follower)
      ? []
      : [issueOf(`${i}.follower`, 'not-listed', 'string', { kind: 'one-of', values: followers })],
  );
  refuseFor(issues);
}

export function readTransfers(records: unknown, contract: Contract): readonly Transfer[] {
  const transfers = readEachOf(records, TRANSFER);
  mustBeWithFollowers(transfers, contract);
  return transfers;
}

/**
 * Reads a ledger that was stored as JSON. The other functions read one themselves, on every call; reading it first spares
 * that.
 *
 * @throws `InvalidInputError` where the contract or a record breaks the format.
 * @example
 * ```ts
 * const ledger = parseLedger(JSON.parse(JSON.stringify(emptyLedger(contract))));
 * ledger.contract.id === contract.id; // true
 * ```
 * @since 0.1.0
 */
export function parseLedger(input: unknown): Ledger {
  const parts = valuesAt(input, LEDGER_PARTS);
  const contract = within('contract', () => contractFrom(parts.contract as Contract));
  return withRecords(emptyLedger(contract), {
    postings: within('postings', () => readEachOf(parts.postings, POSTING)),
    payments: within('payments', () => readEachOf(parts.payments, PAYMENT)),
    recoveries: within('recoveries', () => readEachOf(parts.recoveries, RECOVERY)),
    transfers: within('transfers', () => readTransfers(parts.transfers, contract)),
  });
}

/** A ledger already read is taken as it is; anything else is read first. */
export const ledgerFrom = (ledger: Ledger | LedgerInput): Ledger =>
  isLedger(ledger) ? ledger : inArgument('ledger', () => parseLedger(ledger));

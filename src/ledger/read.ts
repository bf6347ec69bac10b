import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { unlisted } from '../input/code.js';
import { inArgument, refuseFor, within } from '../input/issue.js';
import { valuesAt } from '../input/parse.js';
import { emptyLedger, isLedger, LEDGER_FORMAT, type Ledger, type Registers, withRecords } from './ledger.js';
import {
  PAYMENT,
  type PaymentInput,
  RECOVERY,
  type RecoveryInput,
  TRANSFER,
  type Transfer,
  type TransferInput,
} from './money.js';
import { type PostingInput, readStoredPostings } from './posting.js';
import { readEachOf } from './record-kind.js';

/**
 * A ledger that was stored as JSON.
 *
 * @since 0.1.0
 */
export interface LedgerInput extends RegistersInput {
  /** No key in what earlier versions of this library stored. */
  readonly format?: typeof LEDGER_FORMAT | undefined;
  readonly contract: Contract | ContractInput;
  /** The earlier versions of records. */
  readonly superseded?: RegistersInput | undefined;
}

/** Records of every kind as a host writes them. */
interface RegistersInput {
  readonly postings: readonly PostingInput[];
  readonly payments: readonly PaymentInput[];
  readonly recoveries: readonly RecoveryInput[];
  readonly transfers: readonly TransferInput[];
}

const RECORDS = [
  'postings',
  'payments',
  'recoveries',
  'transfers',
] as const satisfies readonly (keyof Registers)[];

const LEDGER_PARTS = ['format', 'contract', ...RECORDS, 'superseded'] as const;

/** Every transfer must be with a follower of the contract. */
function mustBeWithFollowers(transfers: readonly Transfer[], { insurers }: Contract): void {
  const followers = insurers.filter(({ lead }) => lead !== true).map(({ id }) => id);
  const issues = transfers.flatMap(({ follower }, i) =>
    followers.includes(follower) ? [] : [unlisted(`${i}.follower`, follower, followers)],
  );
  refuseFor(issues);
}

export function readTransfers(records: unknown, contract: Contract): readonly Transfer[] {
  const transfers = readEachOf(records, TRANSFER);
  mustBeWithFollowers(transfers, contract);
  return transfers;
}

/**
 * Reads a ledger that was stored as JSON. Postings that name no contract, as version 0.1.0 stored them, are of the ledger's. The other functions read one themselves, on every call; reading it first spares
 * that.
 *
 * @throws `InvalidInputError` where the contract or a record breaks the format, or where a posting is of another contract (`other-record`).
 * @example
 * ```ts
 * const ledger = parseLedger(JSON.parse(JSON.stringify(emptyLedger(contract))));
 * ledger.contract.id === contract.id; // true
 * parseLedger(ledger) === ledger; // true
 * ```
 * @since 0.1.0
 */
export function parseLedger(input: unknown): Ledger {
  if (isLedger(input)) return input;
  const { format, superseded, ...parts } = valuesAt(input, LEDGER_PARTS);
  if (format !== undefined) within('', () => ownFormat(format));
  const contract = within('contract', () => contractFrom(parts.contract as Contract));
  const ledger = withRecords(emptyLedger(contract), readRegisters(parts, contract));
  if (superseded === undefined) return ledger;
  return within('superseded', () =>
    withRecords(ledger, readRegisters(valuesAt(superseded, RECORDS), contract)),
  );
}

function ownFormat(format: unknown): void {
  if (format !== LEDGER_FORMAT) refuseFor([unlisted('format', format, [LEDGER_FORMAT])]);
}

const readRegisters = (parts: Readonly<Record<keyof Registers, unknown>>, contract: Contract): Registers => ({
  postings: within('postings', () => readStoredPostings(parts.postings, contract)),
  payments: within('payments', () => readEachOf(parts.payments, PAYMENT)),
  recoveries: within('recoveries', () => readEachOf(parts.recoveries, RECOVERY)),
  transfers: within('transfers', () => readTransfers(parts.transfers, contract)),
});

/** A ledger already read is taken as it is; anything else is read first. */
export const ledgerFrom = (ledger: Ledger | LedgerInput): Ledger =>
  isLedger(ledger) ? ledger : inArgument('ledger', () => parseLedger(ledger));

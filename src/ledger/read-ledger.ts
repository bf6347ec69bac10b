import type { Contract } from '../contract/contract.js';
import { contractFrom } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import { InvalidInputError, type Issue, issueOf, kindOf, within } from '../input/issue.js';
import { MAX_ISSUES } from '../input/parse.js';
import { emptyLedger, isLedger, type Ledger, withRecords } from './ledger.js';
import {
  PAYMENT,
  type PaymentInput,
  RECOVERY,
  type RecoveryInput,
  TRANSFER,
  type Transfer,
  type TransferInput,
} from './money.js';
import { POSTING, type PostingInput } from './posting.js';
import { readRecords } from './record-kind.js';

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

const PARTS = ['contract', 'postings', 'payments', 'recoveries', 'transfers'] as const;

type Parts = Readonly<Record<(typeof PARTS)[number], unknown>>;

/** Reads each part of a stored ledger once. */
function partsOf(input: unknown): Parts {
  if (kindOf(input) !== 'object')
    throw new InvalidInputError([issueOf('', 'wrong-type', kindOf(input), 'object')]);
  let unknown: Issue[];
  let parts: Parts;
  try {
    const known: readonly PropertyKey[] = PARTS;
    unknown = Reflect.ownKeys(input as object)
      .filter((key) => !known.includes(key))
      .slice(0, 100)
      .map((key) => issueOf(String(key).slice(0, 200), 'unknown-key', 'absent'));
    parts = Object.fromEntries(PARTS.map((part) => [part, (input as Parts)[part]])) as Parts;
  } catch {
    throw new InvalidInputError([issueOf('', 'unreadable', 'object')]);
  }
  if (unknown.length > 0) throw new InvalidInputError(unknown);
  return parts;
}

/** Every transfer must be with a follower of the contract. */
export function mustBeWithFollowers(transfers: readonly Transfer[], { insurers }: Contract): void {
  const followers = insurers.filter(({ lead }) => lead !== true).map(({ id }) => id);
  const issues = transfers.flatMap(({ follower }, i) =>
    followers.includes(follower)
      ? []
      : [issueOf(`${i}.follower`, 'not-listed', 'string', followers.join(', '))],
  );
  if (issues.length > 0) throw new InvalidInputError(issues.slice(0, MAX_ISSUES));
}

export function readTransfers(records: unknown, contract: Contract): readonly Transfer[] {
  const transfers = readRecords(records, TRANSFER);
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
  const parts = partsOf(input);
  const contract = within('contract', () => contractFrom(parts.contract as Contract));
  return withRecords(emptyLedger(contract), {
    postings: within('postings', () => readRecords(parts.postings, POSTING)),
    payments: within('payments', () => readRecords(parts.payments, PAYMENT)),
    recoveries: within('recoveries', () => readRecords(parts.recoveries, RECOVERY)),
    transfers: within('transfers', () => readTransfers(parts.transfers, contract)),
  });
}

/** A ledger already read is taken as it is; anything else is read first. */
export const ledgerFrom = (ledger: Ledger | LedgerInput): Ledger =>
  isLedger(ledger) ? ledger : parseLedger(ledger);

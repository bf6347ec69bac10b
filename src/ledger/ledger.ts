import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import type { Checked } from '../input/checked.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, issueOf, kindOf, refuse, refuseFor, unlistedCode, within } from '../input/issue.js';
import { valuesAt } from '../input/parse.js';
import { kept } from '../logic/kept.js';
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
import {
  allStanding,
  allSuperseded,
  contradictedIn,
  EMPTY_REGISTER,
  type KeyOf,
  type Register,
  type Versioned,
  withMore,
} from './register.js';

/** What every ledger writes first. */
export const LEDGER_FORMAT = 'qijiang-ledger/1';

/** Records of every kind. */
export interface Registers {
  readonly postings: readonly Posting[];
  readonly payments: readonly Payment[];
  readonly recoveries: readonly Recovery[];
  readonly transfers: readonly Transfer[];
}

/** What can be read of a ledger; a spread of one has nothing of it. */
declare abstract class LedgerParts implements Registers {
  get contract(): Contract;
  /** By claim: its latest version; several postings only where they contradict each other. */
  get postings(): readonly Posting[];
  /** By id, as the other two. */
  get payments(): readonly Payment[];
  get recoveries(): readonly Recovery[];
  get transfers(): readonly Transfer[];
  /** The earlier versions of all of them. */
  get superseded(): Registers;
  /** The books as data, in the format that `ledger` reads. */
  toJSON(): WrittenLedger;
}

/**
 * The books of one contract: what claims come to, what was paid and recovered, and what the insurers settled among
 * themselves. A value that is never changed and shares its parts with the one that it was made of, so that entering a record costs
 * the same however many there are; made by `emptyLedger` and the functions that fill it. Its lists are put together, in order, when
 * they are first asked for. As JSON (`JSON.stringify`) it is `qijiang-ledger/1`, the same bytes whatever the order in which it was
 * filled, and can be given again.
 *
 * @since 0.1.0
 */
export interface Ledger extends LedgerParts, Checked<'ledger'> {}

/**
 * A ledger as it writes itself.
 *
 * @since 0.1.0
 */
export interface WrittenLedger extends Registers {
  readonly format: typeof LEDGER_FORMAT;
  readonly contract: Contract;
  readonly superseded: Registers;
}

const KINDS = { postings: POSTING, payments: PAYMENT, recoveries: RECOVERY, transfers: TRANSFER } as const;

type Held = { readonly [K in keyof Registers]: Register<Registers[K][number]> };

const each = <V>(of: <K extends keyof Registers>(kind: K) => V): Readonly<Record<keyof Registers, V>> => ({
  postings: of('postings'),
  payments: of('payments'),
  recoveries: of('recoveries'),
  transfers: of('transfers'),
});

/** Put together once for each register: those that nothing was entered in are the same in many ledgers. */
const standingIn = /* @__PURE__ */ kept((register: Register<unknown>) => deepFreeze(allStanding(register)));

const supersededIn = /* @__PURE__ */ kept((register: Register<unknown>) =>
  deepFreeze(allSuperseded(register)),
);

/** Only this module makes ledgers; what they hold is private, and tells them from look-alikes. */
class CheckedLedger {
  readonly #contract: Contract;
  readonly #held: Held;

  constructor(contract: Contract, held: Held) {
    this.#contract = contract;
    this.#held = held;
    Object.freeze(this);
  }

  get contract(): Contract {
    return this.#contract;
  }
  get postings(): readonly Posting[] {
    return standingIn(this.#held.postings) as readonly Posting[];
  }
  get payments(): readonly Payment[] {
    return standingIn(this.#held.payments) as readonly Payment[];
  }
  get recoveries(): readonly Recovery[] {
    return standingIn(this.#held.recoveries) as readonly Recovery[];
  }
  get transfers(): readonly Transfer[] {
    return standingIn(this.#held.transfers) as readonly Transfer[];
  }
  get superseded(): Registers {
    return {
      postings: supersededIn(this.#held.postings) as readonly Posting[],
      payments: supersededIn(this.#held.payments) as readonly Payment[],
      recoveries: supersededIn(this.#held.recoveries) as readonly Recovery[],
      transfers: supersededIn(this.#held.transfers) as readonly Transfer[],
    };
  }

  toJSON(): WrittenLedger {
    const { contract, postings, payments, recoveries, transfers, superseded } = this;
    return { format: LEDGER_FORMAT, contract, postings, payments, recoveries, transfers, superseded };
  }

  static heldIn(value: unknown): Held | null {
    return typeof value === 'object' && value !== null && #held in value ? value.#held : null;
  }
}

const isLedger = (value: unknown): value is Ledger => CheckedLedger.heldIn(value) !== null;

const heldIn = (ledger: Ledger): Held => CheckedLedger.heldIn(ledger) as Held;

const ledgerOf = (contract: Contract, held: Held): Ledger =>
  new CheckedLedger(contract, held) as unknown as Ledger;

/** The same books under another wording of their contract. */
export const underContract = (ledger: Ledger, contract: Contract): Ledger =>
  ledgerOf(contract, heldIn(ledger));

/** A ledger with further records of every kind: the one way in which ledgers are filled. */
export function withRecords(ledger: Ledger, more: Partial<Registers>): Ledger {
  const held = heldIn(ledger);
  const filled = each((kind) =>
    withMore<Versioned>(held[kind], deepFreeze(more[kind] ?? []), KINDS[kind].keyOf as KeyOf<Versioned>),
  );
  return ledgerOf(ledger.contract, filled as unknown as Held);
}

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
  ledgerOf(
    contractFrom(contract),
    each(() => EMPTY_REGISTER),
  );

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
  /** The fields in which they differ. */
  readonly fields: readonly string[];
}

/** The fields in which records differ, in their order. */
function differing<R extends object>([first, ...others]: readonly [R, ...R[]]): readonly string[] {
  const text = (record: R, key: string) => JSON.stringify(record[key as keyof R]);
  return Object.keys(first).filter((key) => others.some((other) => text(other, key) !== text(first, key)));
}

const NAMES = {
  postings: 'posting',
  payments: 'payment',
  recoveries: 'recovery',
  transfers: 'transfer',
} as const satisfies Readonly<Record<keyof Registers, Conflict['record']>>;

/** Every conflict that stands in a ledger. */
export function conflictsOf(ledger: Ledger): readonly Conflict[] {
  const held = heldIn(ledger);
  const conflicts = each((kind) =>
    contradictedIn<Versioned>(held[kind]).map(
      (records): Conflict => ({
        record: NAMES[kind],
        id: (KINDS[kind].keyOf as KeyOf<Versioned>)(records[0]),
        version: records[0].version,
        fields: differing(records),
      }),
    ),
  );
  return Object.values(conflicts).flat();
}

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
  const found = kindOf(format);
  if (format !== LEDGER_FORMAT)
    refuse('format', unlistedCode(found), found, { kind: 'one-of', values: [LEDGER_FORMAT] });
}

const readRegisters = (parts: Readonly<Record<keyof Registers, unknown>>, contract: Contract): Registers => ({
  postings: within('postings', () => readEachOf(parts.postings, POSTING)),
  payments: within('payments', () => readEachOf(parts.payments, PAYMENT)),
  recoveries: within('recoveries', () => readEachOf(parts.recoveries, RECOVERY)),
  transfers: within('transfers', () => readTransfers(parts.transfers, contract)),
});

/** A ledger already read is taken as it is; anything else is read first. */
export const ledgerFrom = (ledger: Ledger | LedgerInput): Ledger =>
  isLedger(ledger) ? ledger : inArgument('ledger', () => parseLedger(ledger));

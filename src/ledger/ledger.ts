import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import type { Checked } from '../input/checked.js';
import { deepFreeze } from '../input/freeze.js';
import { kept } from '../logic/kept.js';
import { PAYMENT, type Payment, RECOVERY, type Recovery, TRANSFER, type Transfer } from './money.js';
import { POSTING, type Posting } from './posting.js';
import {
  allStanding,
  allSuperseded,
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

export const RECORD_KINDS = {
  postings: POSTING,
  payments: PAYMENT,
  recoveries: RECOVERY,
  transfers: TRANSFER,
} as const;

type Held = { readonly [K in keyof Registers]: Register<Registers[K][number]> };

export const ofEachKind = <V>(
  of: <K extends keyof Registers>(kind: K) => V,
): Readonly<Record<keyof Registers, V>> => ({
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

export const isLedger = (value: unknown): value is Ledger => CheckedLedger.heldIn(value) !== null;

export const heldIn = (ledger: Ledger): Held => CheckedLedger.heldIn(ledger) as Held;

const ledgerOf = (contract: Contract, held: Held): Ledger =>
  new CheckedLedger(contract, held) as unknown as Ledger;

/** The same books under another wording of their contract. */
export const underContract = (ledger: Ledger, contract: Contract): Ledger =>
  ledgerOf(contract, heldIn(ledger));

/** A ledger with further records of every kind: the one way in which ledgers are filled. */
export function withRecords(ledger: Ledger, more: Partial<Registers>): Ledger {
  const held = heldIn(ledger);
  const filled = ofEachKind((kind) =>
    withMore<Versioned>(
      held[kind],
      deepFreeze(more[kind] ?? []),
      RECORD_KINDS[kind].keyOf as KeyOf<Versioned>,
    ),
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
    ofEachKind(() => EMPTY_REGISTER),
  );

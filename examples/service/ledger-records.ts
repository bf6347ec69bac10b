import {
  type Ledger,
  type PaymentInput,
  type PostingInput,
  post,
  type RecoveryInput,
  recordPayments,
  recordRecoveries,
  recordTransfers,
  type TransferInput,
} from 'qijiang-catastrophe-insurance/settlement';
import type { Entry } from './enter.js';

/** A record of a ledger in its one way of writing it. */
interface Written {
  readonly version: number;
}

/** What a ledger is filled with: how its records are entered, in which of its lists they stand, and under which id. */
interface LedgerRecords {
  readonly fill: (ledger: Ledger, records: readonly object[]) => Ledger;
  readonly list: (ledger: Ledger) => readonly Written[];
  readonly idOf: (record: never) => string;
}

const idOf = ({ id }: { readonly id: string }): string => id;

export const LEDGER_RECORDS = {
  posting: {
    fill: (ledger, records) => post(ledger, records as PostingInput[]).ledger,
    list: ({ postings }) => postings,
    idOf: ({ claim }: { readonly claim: string }) => claim,
  },
  payment: {
    fill: (ledger, records) => recordPayments(ledger, records as PaymentInput[]).ledger,
    list: ({ payments }) => payments,
    idOf,
  },
  recovery: {
    fill: (ledger, records) => recordRecoveries(ledger, records as RecoveryInput[]).ledger,
    list: ({ recoveries }) => recoveries,
    idOf,
  },
  transfer: {
    fill: (ledger, records) => recordTransfers(ledger, records as TransferInput[]).ledger,
    list: ({ transfers }) => transfers,
    idOf,
  },
} as const satisfies Record<string, LedgerRecords>;

export type LedgerKind = keyof typeof LEDGER_RECORDS;

export const LEDGER_KINDS = Object.keys(LEDGER_RECORDS) as LedgerKind[];

/** Reads one record of a ledger, checked and in its one way of writing it: the same record gives the same row. */
export function ledgerEntry(kind: LedgerKind, input: object, empty: Ledger): Entry {
  const { fill, list, idOf }: LedgerRecords = LEDGER_RECORDS[kind];
  const [content] = list(fill(empty, [input])) as readonly [Written];
  return { kind, id: idOf(content as never), version: content.version, content };
}

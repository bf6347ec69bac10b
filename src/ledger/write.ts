import type { Ledger, Registers } from './ledger.js';
import { type LedgerInput, ledgerFrom } from './read.js';

/** So many records make a piece. */
const RECORDS_A_PIECE = 1000;

function* listPieces(name: string, records: readonly object[]): Generator<string> {
  yield `"${name}":[`;
  for (let at = 0; at < records.length; at += RECORDS_A_PIECE) {
    const text = JSON.stringify(records.slice(at, at + RECORDS_A_PIECE));
    yield `${at === 0 ? '' : ','}${text.slice(1, -1)}`;
  }
  yield ']';
}

function* registerPieces({ postings, payments, recoveries, transfers }: Registers): Generator<string> {
  yield* listPieces('postings', postings);
  yield ',';
  yield* listPieces('payments', payments);
  yield ',';
  yield* listPieces('recoveries', recoveries);
  yield ',';
  yield* listPieces('transfers', transfers);
}

function* piecesOf(ledger: Ledger): Generator<string> {
  const { format, contract, superseded, ...registers } = ledger.toJSON();
  yield `${JSON.stringify({ format, contract }).slice(0, -1)},`;
  yield* registerPieces(registers);
  yield ',"superseded":{';
  yield* registerPieces(superseded);
  yield '}}';
}

/**
 * The books as JSON text, piece by piece: together the pieces are what `JSON.stringify(ledger)` gives, which a ledger of a million
 * claims outgrows. A thousand records make a piece.
 *
 * @throws `InvalidInputError` where the ledger breaks the format.
 * @example
 * ```ts
 * const ledger = emptyLedger(contract);
 * [...writeLedger(ledger)].join('') === JSON.stringify(ledger); // true
 * ```
 * @since 0.1.0
 */
export const writeLedger = (ledger: Ledger | LedgerInput): Iterable<string> => piecesOf(ledgerFrom(ledger));

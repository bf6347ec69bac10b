import type { Bytes } from '../../../../../examples/audit/bytes.js';
import type { Host } from '../../../../../examples/audit/host.js';
import { Packed, type PackedRow, packedRow, rowFrom } from '../../../../../examples/audit/packed.js';
import type { SourceRow } from '../../../../../examples/audit/rows.js';
import type { Spool } from '../../../../../examples/audit/spool.js';

const PIECE = 1 << 20;

/** A file that somebody picked. */
export function blobBytes(blob: Blob, name: string): Bytes {
  const slice = async (start: number, end: number) =>
    new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return {
    path: name,
    name,
    size: blob.size,
    slice,
    async *chunks() {
      for (let at = 0; at < blob.size; at += PIECE) yield slice(at, at + PIECE);
    },
  };
}

/** Keeps the rows in memory. */
export function memorySpool(): Spool {
  const kept = new Packed<PackedRow>();
  function* rows(order?: readonly number[]): Generator<SourceRow> {
    if (order === undefined) for (const row of kept) yield rowFrom(row);
    else for (const place of order) yield rowFrom(kept.at(place));
  }
  return {
    add: (row) => kept.push(packedRow(row)),
    size: () => kept.length,
    rows,
    close: () => kept.keep(0),
  };
}

/** The browser: what is too long for the workbook is gathered, to be saved beside it. */
export function browserHost(): Host & { readonly files: ReadonlyMap<string, Blob> } {
  const files = new Map<string, Blob>();
  return {
    files,
    spool: memorySpool,
    overflow: (path) => {
      let blob = new Blob([], { type: 'text/csv' });
      return {
        write: (text) => {
          blob = new Blob([blob, text], { type: 'text/csv' });
        },
        close: () => files.set(path, blob),
      };
    },
  };
}

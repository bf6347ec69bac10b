import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../command/temporary.js';
import { type PackedRow, packedRow, rowFrom } from './packed.js';
import type { SourceRow } from './rows.js';

const BLOCK = 1 << 20;

const read = (line: string): SourceRow => rowFrom(JSON.parse(line) as PackedRow);

/** Rows on the disk, so that a file is read once however often, and in whatever order, its rows are wanted. */
export interface Spool {
  readonly add: (row: SourceRow) => void;
  readonly size: () => number;
  /** The rows as they came, or by their places in another order. */
  readonly rows: (order?: readonly number[]) => Iterable<SourceRow>;
  readonly close: () => void;
}

/** Makes a spool in the folder for temporary files; it must be closed, which takes it away. */
export function spool(): Spool {
  const folder = temporaryFolder();
  const file = openSync(join(folder, 'rows'), 'w+');
  const starts: number[] = [];
  let end = 0;
  let waiting: string[] = [];
  let waitingBytes = 0;

  const flush = (): void => {
    if (waiting.length > 0) writeSync(file, waiting.join(''));
    waiting = [];
    waitingBytes = 0;
  };

  const add = (row: SourceRow): void => {
    const line = `${JSON.stringify(packedRow(row))}\n`;
    const bytes = Buffer.byteLength(line);
    starts.push(end);
    end += bytes;
    waiting.push(line);
    waitingBytes += bytes;
    if (waitingBytes >= BLOCK) flush();
  };

  function* inTurn(): Generator<SourceRow> {
    const buffer = Buffer.alloc(BLOCK);
    let rest = Buffer.alloc(0);
    for (let at = 0; at < end; ) {
      const count = readSync(file, buffer, 0, BLOCK, at);
      at += count;
      const block = Buffer.concat([rest, buffer.subarray(0, count)]);
      const last = block.lastIndexOf(10) + 1;
      rest = block.subarray(last);
      for (const line of block.toString('utf8', 0, last).split('\n')) if (line !== '') yield read(line);
    }
  }

  function* inOrder(order: readonly number[]): Generator<SourceRow> {
    for (const place of order) {
      const start = starts[place] as number;
      const buffer = Buffer.alloc((starts[place + 1] ?? end) - start);
      readSync(file, buffer, 0, buffer.length, start);
      yield read(buffer.toString('utf8'));
    }
  }

  return {
    add,
    size: () => starts.length,
    rows: (order) => {
      flush();
      return order === undefined ? inTurn() : inOrder(order);
    },
    close: () => {
      closeSync(file);
      removeFolder(folder);
    },
  };
}

import { closeSync, openSync, writeSync } from 'node:fs';
import type { Outputs } from '../command/outputs.js';
import type { Host, Overflow } from './host.js';
import { spool } from './spool.js';

/** Where the command runs: rows are kept, and long tables are written, on the disk, among its outputs. */
export function fileHost(outputs: Outputs): Host {
  const overflow = (path: string): Overflow => {
    const file = openSync(outputs.path(path), 'wx');
    return { write: (text) => writeSync(file, text), close: () => closeSync(file) };
  };
  return { spool, overflow };
}

import type { Spool } from './spool.js';

/** A file that is written from its beginning to its end. */
export interface Overflow {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/** What an audit needs of the place where it runs. */
export interface Host {
  /** Keeps the rows of a register while they are gone over. */
  readonly spool: () => Spool;
  /** Opens a file for a table that is too long to be kept. */
  readonly overflow: (path: string) => Overflow;
}

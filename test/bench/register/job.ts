/** What a register comes to, and what it took. */
export interface Outturn {
  /** Seconds of each step. */
  readonly seconds: Readonly<Record<'parse' | 'decide' | 'limit' | 'share', number>>;
  /** Claims that are paid. */
  readonly rows: number;
  /** Fen that each insurer bears in all. */
  readonly borne: readonly number[];
  /** The most memory that the process ever held, in MiB. */
  readonly peak: number;
}

/** A register taken in piece by piece, then limited and shared as a whole. */
export interface Job<C> {
  /** Claims read; not counted for those who have nothing to read. */
  readonly read: (raw: readonly Parameters<typeof import('../plain.js').plain>[0][]) => C[];
  readonly decide: (claims: readonly C[]) => void;
  readonly limit: () => void;
  /** Returns what each insurer bears. */
  readonly share: () => readonly number[];
  readonly rows: () => number;
}

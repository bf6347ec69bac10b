/** A file, wherever it is held: on a disk, or in a browser. */
export interface Bytes {
  /** As messages name it. */
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** The bytes from a place up to another. */
  readonly slice: (start: number, end: number) => Promise<Uint8Array>;
  /** All bytes, in pieces. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** What a file begins with. */
export const headOf = (bytes: Bytes, length: number): Promise<Uint8Array> =>
  bytes.slice(0, Math.min(length, bytes.size));

/** Where some bytes begin with others. */
export const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

import type { Cell } from 'qijiang-catastrophe-insurance/audit';
import type { SourceRow } from './rows.js';

const BLOCK = 1 << 20;

/** A character takes no more bytes. */
const WIDEST = 3;

/** A list of values of JSON that may be long: kept as bytes, which take a small part of the room of values, and no time of whoever clears up. */
export class Packed<T> implements Iterable<T> {
  readonly #blocks: Uint8Array[] = [];
  /** Of each value: its block, and where it begins and ends in it. */
  readonly #spans: number[] = [];
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  get length(): number {
    return this.#spans.length / 3;
  }

  push(value: T): void {
    const text = JSON.stringify(value);
    const most = text.length * WIDEST;
    let start = this.length === 0 ? 0 : (this.#spans.at(-1) as number);
    if (start + most > (this.#blocks.at(-1)?.length ?? 0)) {
      this.#blocks.push(new Uint8Array(Math.max(BLOCK, most)));
      start = 0;
    }
    const last = this.#blocks.length - 1;
    const { written } = this.#encoder.encodeInto(text, (this.#blocks[last] as Uint8Array).subarray(start));
    this.#spans.push(last, start, start + written);
  }

  at(place: number): T {
    const [block, start, end] = this.#spans.slice(3 * place, 3 * place + 3) as [number, number, number];
    return JSON.parse(this.#decoder.decode((this.#blocks[block] as Uint8Array).subarray(start, end)));
  }

  *[Symbol.iterator](): Generator<T> {
    for (let place = 0; place < this.length; place++) yield this.at(place);
  }

  slice(from: number, to: number): readonly T[] {
    const places = Array.from({ length: Math.max(0, Math.min(to, this.length) - from) }, (_, i) => from + i);
    return places.map((place) => this.at(place));
  }

  /** Keeps the first values, and forgets the others. */
  keep(count: number): void {
    if (count >= this.length) return;
    this.#spans.length = 3 * count;
    this.#blocks.length = count === 0 ? 0 : (this.#spans.at(-3) as number) + 1;
  }
}

/** A row of a file as JSON has it: a date is kept as its time, so that it comes back as a date. */
export type PackedRow = readonly [sheet: number, row: number, ...cells: unknown[]];

export const packedRow = ({ sheet, row, cells }: SourceRow): PackedRow => [
  sheet,
  row,
  ...cells.map((cell) => (cell instanceof Date ? { time: cell.getTime() } : (cell ?? null))),
];

const unpacked = (value: unknown): Cell =>
  typeof value === 'object' && value !== null
    ? new Date((value as { time: number | null }).time ?? Number.NaN)
    : (value as Cell);

export const rowFrom = ([sheet, row, ...cells]: PackedRow): SourceRow => ({
  sheet,
  row,
  cells: cells.map(unpacked),
});

import type { Cell } from './cells.js';

/**
 * A row as an object: cells under the headers of a register, or a claim of the exchange format with what the insurer did beside
 * it (`{ claim: { … }, outcome, line, paid, shares: [{ insurer, amount }] }`).
 *
 * @since 0.1.0
 */
export type RegisterRecord = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 5;
const MAX_CELLS = 500;

/** Prefixes that say only where in a record a path of the exchange format stands. */
const WRAPPERS = ['claim', 'determination', 'dates', 'register'];

const isPlain = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** A list of codes as one cell; a list of an insurer's parts as cells of their own. */
function flattenList(path: string, list: readonly unknown[], cells: Map<string, Cell>): void {
  const parts = list.filter(isPlain);
  if (parts.length === 0) {
    cells.set(path, list.length === 0 ? '[]' : list.map(String).join('、'));
    return;
  }
  for (const { insurer, amount } of parts) cells.set(`${path}.${String(insurer)}`, amount as Cell);
}

function flatten(path: string, value: unknown, cells: Map<string, Cell>, depth: number): void {
  if (cells.size >= MAX_CELLS || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) flattenList(path, value, cells);
  else if (isPlain(value)) {
    for (const key of Object.keys(value)) {
      const at = path === '' || WRAPPERS.includes(path) ? key : `${path}.${key}`;
      flatten(at, value[key], cells, depth + 1);
    }
  } else cells.set(path, value === null ? '—' : (value as Cell));
}

/** The headers and cells of a record; nothing where it is no object, or one that cannot be read. */
export function cellsOf(record: unknown): ReadonlyMap<string, Cell> | null {
  try {
    if (!isPlain(record)) return null;
    const cells = new Map<string, Cell>();
    flatten('', record, cells, 0);
    return cells;
  } catch {
    return null;
  }
}

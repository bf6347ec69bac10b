import type { Line } from '../law/line-ids.js';
import { type Fen, fenOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { type Discrepancy, discrepancyOf, type MissingCell, moneyEvidence } from './discrepancy.js';
import { PlacedSums } from './placed-sums.js';

/** The sums of some rows, by column, and the columns in which a cell could not be read. */
interface ColumnSums {
  readonly of: ReadonlyMap<string, Fen>;
  readonly unread: ReadonlySet<string>;
  /** How many rows were paid, and on how many of them something stands in each column. */
  readonly paying: number;
  readonly filled: ReadonlyMap<string, number>;
}

/** Sums to which rows are added. */
interface GrowingSums extends ColumnSums {
  readonly of: Map<string, Fen>;
  readonly unread: Set<string>;
  paying: number;
  readonly filled: Map<string, number>;
}

const noSums = (): GrowingSums => ({ of: new Map(), unread: new Set(), paying: 0, filled: new Map() });

/** Whether something in a column may be missing from a sum: a cell that was not read, or an empty one of a row that was paid. */
const isOpenIn = ({ unread, paying, filled }: ColumnSums, column: string): boolean =>
  unread.has(column) || (filled.get(column) ?? 0) < paying;

/** The sums of a row by column: `paid`, `amount`, and each share under its label. */
function* sumCells(row: RegisterRow): Generator<readonly [string, Fen]> {
  if (row.paid !== undefined) yield ['paid', fenOf(row.paid)];
  if (row.amount !== undefined) yield ['amount', fenOf(row.amount)];
  if (row.shares !== undefined)
    for (const [label, part] of Object.entries(row.shares)) yield [`shares.${label}`, fenOf(part)];
}

type Cells = readonly (readonly [string, Fen])[];

function addTo(sums: GrowingSums, row: RegisterRow, cells: Cells): void {
  const { of, unread, filled } = sums;
  for (const [column, sum] of cells) of.set(column, (of.get(column) ?? 0) + sum);
  for (const id of row.unread) unread.add(id);
  if (!cells.some(([, sum]) => sum !== 0)) return;
  sums.paying += 1;
  for (const [column] of cells) filled.set(column, (filled.get(column) ?? 0) + 1);
}

function rowSums(row: RegisterRow): ColumnSums {
  const sums = noSums();
  addTo(sums, row, [...sumCells(row)]);
  return sums;
}

/** What a row is a part of, or sums: an event, a line, a year. */
export interface Scope {
  readonly event?: string | null | undefined;
  readonly line?: Line | undefined;
  readonly year?: number | null | undefined;
}

const scopeKey = ({ event, line, year }: Scope): string => JSON.stringify([event, line, year]);

const EVERYTHING: Scope = {};

const isEverything = (scope: Scope): boolean => scopeKey(scope) === scopeKey(EVERYTHING);

/** The keys of all that a row is a part of: a sum may name any of the three, or several. */
const keysOf = ({ event, line, year }: Scope): ReadonlySet<string> =>
  new Set(
    [undefined, event].flatMap((ofEvent) =>
      [undefined, line].flatMap((ofLine) =>
        [undefined, year].map((ofYear) => scopeKey({ event: ofEvent, line: ofLine, year: ofYear })),
      ),
    ),
  );

const missingCell = (column: string): MissingCell =>
  column.startsWith('shares') ? 'shares' : (column as 'paid' | 'amount');

/** Rows that sum others, checked against what the other rows of the register say. */
export class Totals {
  readonly #scopes = new Map<string, GrowingSums>();
  readonly #waiting = new Set<RegisterRow>();
  readonly #placed = new PlacedSums();
  readonly #years = new Set<number>();
  #sinceSubtotal = noSums();
  #sinceCarried = noSums();
  /** What was brought forward before the first claim. */
  #before: ColumnSums = noSums();
  #carried: readonly ColumnSums[] = [];
  #hasRows = false;
  #isWanted = false;

  /** First pass: a row that sums others will be met, so that sums are wanted at all. */
  expect(): void {
    this.#isWanted = true;
  }

  /** Second pass: a claim. */
  add(row: RegisterRow, scope: Scope): void {
    if (!this.#isWanted) return;
    this.#hasRows = true;
    if (scope.year != null) this.#years.add(scope.year);
    const cells = [...sumCells(row)];
    const sums = [...keysOf(scope)].map((key) => this.#sumsUnder(key));
    for (const each of [this.#sinceSubtotal, this.#sinceCarried, ...sums]) addTo(each, row, cells);
    this.#placed.add(row.number, cells);
  }

  #sumsUnder(key: string): GrowingSums {
    const sums = this.#scopes.get(key) ?? noSums();
    this.#scopes.set(key, sums);
    return sums;
  }

  #scope(scope: Scope): GrowingSums {
    return this.#sumsUnder(scopeKey(scope));
  }

  /** Meets a row that sums others where it stands; what speaks of the whole register waits for its end. */
  meet(row: RegisterRow, scope: Scope): Discrepancy | null {
    const since = this.#sinceSubtotal;
    if (row.kind === 'subtotal') this.#sinceSubtotal = noSums();
    if (row.kind === 'total' || (row.kind === 'subtotal' && !isEverything(scope))) {
      this.#waiting.add(row);
      return null;
    }
    if (row.kind === 'subtotal') return this.#compare(row, [since]);
    const all = this.#scope(EVERYTHING);
    if (row.kind === 'carried-forward') {
      const found = this.#compare(row, [all, this.#sinceCarried, ...this.#ofYear(row.year, 0)]);
      this.#carried = [rowSums(row)];
      this.#sinceCarried = noSums();
      return found;
    }
    if (this.#hasRows) return this.#compare(row, [...this.#carried, all, ...this.#ofYear(row.year, 1)]);
    this.#before = rowSums(row);
    return null;
  }

  /** What stood in the years up to a year, and in it alone. */
  #ofYear(year: number | undefined, back: 0 | 1): readonly ColumnSums[] {
    if (year === undefined) return [];
    const last = year - back;
    const upTo = noSums();
    for (const each of [...this.#years].filter((one) => one <= last)) {
      for (const [column, sum] of this.#scope({ year: each }).of)
        upTo.of.set(column, (upTo.of.get(column) ?? 0) + sum);
    }
    return [upTo, this.#scope({ year: last })];
  }

  /** The rows that waited for the end of the register. */
  *finish(scopeOf: (row: RegisterRow) => Scope): Generator<Discrepancy> {
    const between = this.#placed.between();
    let last = Number.NEGATIVE_INFINITY;
    for (const row of [...this.#waiting].sort((a, b) => a.number - b.number)) {
      const whole = this.#scope(scopeOf(row));
      const isPlain = row.kind === 'total' && isEverything(scopeOf(row));
      // A total may be that of its block, or of all that stands before it, and not of the whole register.
      const parts = (isPlain ? [last, Number.NEGATIVE_INFINITY] : []).map((after) => ({
        ...whole,
        of: between(after, row.number),
      }));
      if (isPlain) last = row.number;
      const found = this.#compare(row, [whole, ...parts]);
      if (found !== null) yield found;
    }
  }

  /** The first column in which a row is not what any of some sums says; a total is measured by the nearest of them, others by the first. */
  #compare(row: RegisterRow, candidates: readonly ColumnSums[]): Discrepancy | null {
    for (const [column, found] of sumCells(row)) {
      const opening = this.#before.of.get(column) ?? 0;
      const fits = ({ of }: ColumnSums): boolean => [0, opening].includes(found - (of.get(column) ?? 0));
      if (candidates.some(fits)) continue;
      const off = ({ of }: ColumnSums): number => Math.abs(found - (of.get(column) ?? 0));
      const nearest = row.kind === 'total' ? [...candidates].sort((a, b) => off(a) - off(b)) : candidates;
      const first = nearest[0] as ColumnSums;
      const expected = first.of.get(column) ?? 0;
      return discrepancyOf(
        {
          code:
            row.kind === 'total' || row.kind === 'subtotal' ? 'total-disagrees' : 'carried-forward-disagrees',
          expected: moneyEvidence(expected),
          found: moneyEvidence(found),
          difference: found - expected,
          certainty: isOpenIn(first, column)
            ? { kind: 'depends-on-facts', facts: [missingCell(column)] }
            : undefined,
        },
        { row: row.number, claim: null, event: null },
      );
    }
    return null;
  }
}

import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import type { Line } from '../notice/lines.js';
import type { RegisterRow } from '../register/row.js';
import { type Discrepancy, discrepancyOf, type MissingCell } from './discrepancy.js';

/** The sums of some rows, by column, and the columns in which a cell could not be read. */
interface Sums {
  readonly of: Map<string, Fen>;
  readonly unread: Set<string>;
}

const noSums = (): Sums => ({ of: new Map(), unread: new Set() });

/** The sums of a row by column: `paid`, `amount`, and each share under its label. */
function* cellsOf(row: RegisterRow): Generator<readonly [string, Fen]> {
  if (row.paid !== undefined) yield ['paid', fenOf(row.paid)];
  if (row.amount !== undefined) yield ['amount', fenOf(row.amount)];
  if (row.shares !== undefined)
    for (const [label, part] of Object.entries(row.shares)) yield [`shares.${label}`, fenOf(part)];
}

type Cells = readonly (readonly [string, Fen])[];

function addTo({ of, unread }: Sums, row: RegisterRow, cells: Cells = [...cellsOf(row)]): void {
  for (const [column, sum] of cells) of.set(column, (of.get(column) ?? 0) + sum);
  for (const id of row.unread) unread.add(id);
}

/** A row that says what it is a part of: the event, the line, the year. */
interface Scope {
  readonly event: string | null;
  readonly line: Line | null;
  readonly year: number | null;
}

const keyOf = ({ event, line, year }: Scope): string => `${year ?? ''} ${line ?? ''} ${event ?? ''}`;

const EVERYTHING: Scope = { event: null, line: null, year: null };

const missingCell = (column: string): MissingCell =>
  column.startsWith('shares') ? 'shares' : (column as 'paid' | 'amount');

/** Rows that sum others, checked against what the other rows of the register say. */
export class Totals {
  readonly #scopes = new Map<string, Sums>([[keyOf(EVERYTHING), noSums()]]);
  readonly #waiting: RegisterRow[] = [];
  #sinceSubtotal = noSums();
  #sinceCarried = noSums();
  #before: RegisterRow | null = null;
  #carried: RegisterRow | null = null;
  #years: number[] = [];
  #hasRows = false;
  #isWanted = false;

  /** First pass: a row that sums others will be met, so that sums are wanted at all. */
  expect(): void {
    this.#isWanted = true;
  }

  /** Second pass: a claim. */
  add(row: RegisterRow, { event, line, year }: Scope): void {
    if (!this.#isWanted) return;
    this.#hasRows = true;
    const cells = [...cellsOf(row)];
    const sums = [this.#scope(EVERYTHING), this.#sinceSubtotal, this.#sinceCarried];
    if (year !== null) {
      if (!this.#years.includes(year)) this.#years.push(year);
      sums.push(this.#scope({ ...EVERYTHING, year }));
    }
    if (event !== null) sums.push(this.#scope({ ...EVERYTHING, event }));
    if (line !== null) sums.push(this.#scope({ ...EVERYTHING, line }));
    for (const each of sums) addTo(each, row, cells);
  }

  #scope(scope: Scope): Sums {
    const key = keyOf(scope);
    let sums = this.#scopes.get(key);
    if (sums === undefined) {
      sums = noSums();
      this.#scopes.set(key, sums);
    }
    return sums;
  }

  /** Meets a row that sums others where it stands; what speaks of the whole register waits for its end. */
  meet(row: RegisterRow, scope: Scope): Discrepancy | null {
    if (row.kind === 'total' || keyOf(scope) !== keyOf(EVERYTHING)) {
      if (row.kind === 'total' || row.kind === 'subtotal') {
        this.#waiting.push(row);
        if (row.kind === 'subtotal') this.#sinceSubtotal = noSums();
        return null;
      }
    }
    const all = this.#scope(EVERYTHING);
    if (row.kind === 'subtotal') {
      const found = this.#compare(row, [this.#sinceSubtotal]);
      this.#sinceSubtotal = noSums();
      return found;
    }
    if (row.kind === 'carried-forward') {
      const found = this.#compare(row, [all, this.#sinceCarried, ...this.#ofYear(row.year, 0)]);
      this.#carried = row;
      this.#sinceCarried = noSums();
      return found;
    }
    const carried = this.#carried === null ? [] : [sumsOf(this.#carried)];
    if (!this.#hasRows) {
      this.#before = row;
      return null;
    }
    return this.#compare(row, [...carried, all, ...this.#ofYear(row.year, 1)]);
  }

  /** What stood in the years up to a year, and in it alone. */
  #ofYear(year: number | undefined, back: 0 | 1): readonly Sums[] {
    if (year === undefined) return [];
    const last = year - back;
    const upTo = noSums();
    for (const each of this.#years.filter((one) => one <= last)) {
      for (const [column, sum] of this.#scope({ ...EVERYTHING, year: each }).of)
        upTo.of.set(column, (upTo.of.get(column) ?? 0) + sum);
    }
    return [upTo, this.#scope({ ...EVERYTHING, year: last })];
  }

  /** The rows that waited for the end of the register. */
  *finish(scopeOf: (row: RegisterRow) => Scope): Generator<Discrepancy> {
    for (const row of this.#waiting) {
      const found = this.#compare(row, [this.#scope(scopeOf(row))]);
      if (found !== null) yield found;
    }
  }

  /** The first column in which a row is not what any of some sums says; it is measured by the first of them. */
  #compare(row: RegisterRow, candidates: readonly Sums[]): Discrepancy | null {
    const opening = this.#before === null ? null : sumsOf(this.#before).of;
    const [first = noSums()] = candidates;
    for (const [column, found] of cellsOf(row)) {
      const fits = ({ of }: Sums) => {
        const sum = of.get(column) ?? 0;
        return sum === found || (opening !== null && sum + (opening.get(column) ?? 0) === found);
      };
      if (candidates.some(fits)) continue;
      const expected = first.of.get(column) ?? 0;
      return discrepancyOf(
        {
          code:
            row.kind === 'total' || row.kind === 'subtotal' ? 'total-disagrees' : 'carried-forward-disagrees',
          expected: { type: 'money', yuan: yuanOf(expected) },
          found: { type: 'money', yuan: yuanOf(found) },
          difference: found - expected,
          certainty: first.unread.has(column)
            ? { kind: 'depends-on-missing', facts: [missingCell(column)] }
            : undefined,
        },
        { row: row.number, claim: null, event: null },
      );
    }
    return null;
  }
}

function sumsOf(row: RegisterRow): Sums {
  const sums = noSums();
  addTo(sums, row);
  return sums;
}

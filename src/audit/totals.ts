import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { isCumulative } from '../register/total-words.js';
import {
  addCells,
  type ColumnSums,
  type GrowingSums,
  inColumn,
  isOpenIn,
  noSums,
  rowSums,
  sumCells,
} from './column-sums.js';
import { type Discrepancy, discrepancyOf, type MissingCell, moneyEvidence } from './discrepancy.js';
import { EventColumn } from './event-column.js';
import { addKnown, mayEqual } from './known.js';
import { PlacedSums } from './placed-sums.js';
import {
  type Dimension,
  dimensionsOf,
  isOfSomething,
  keyIn,
  type Scope,
  scopesInWords,
} from './sum-scopes.js';

const EVERYTHING: Scope = {};

const missingCell = (column: string): MissingCell =>
  column.startsWith('shares') ? 'shares' : (column as 'paid' | 'amount');

/** A row that sums others and waits for the end of the register. */
interface Waiting {
  readonly row: RegisterRow;
  readonly scope: Scope;
  /** The rows since the last subtotal. */
  readonly block: ColumnSums;
  /** Whether another subtotal follows at once: what they sum stands elsewhere, or the one sums the other. */
  isFollowed: boolean;
}

/** So many rows that sum others are looked back over for what a subtotal of subtotals may begin with. */
const MOST_LEVELS = 200;

/** Rows that sum others, checked against what the other rows of the register say. */
export class Totals {
  readonly #scopes = new Map<string, GrowingSums>();
  /** In which dimensions sums are wanted. */
  readonly #wanted = new Map<string, readonly Dimension[]>([
    ['', []],
    ['year', ['year']],
  ]);
  readonly #waiting: Waiting[] = [];
  readonly #events = new EventColumn();
  readonly #placed = new PlacedSums();
  readonly #years = new Set<number>();
  #sinceSubtotal = noSums();
  #sinceCarried = noSums();
  /** What was brought forward before the first claim. */
  #before: ColumnSums = noSums();
  #carried: readonly ColumnSums[] = [];
  #hasRows = false;
  #isWanted = false;
  #isInBlock = false;

  /** First pass: a row that sums others will be met, so that sums are wanted at all. */
  expect(row: RegisterRow, scope: Scope): void {
    this.#isWanted = true;
    for (const each of [scope, ...scopesInWords(row)])
      this.#wanted.set(dimensionsOf(each).join(), dimensionsOf(each));
  }

  /** Second pass: a claim. */
  add(row: RegisterRow, scope: Scope): void {
    this.#events.add(row, scope.event);
    if (!this.#isWanted) return;
    this.#hasRows = true;
    this.#isInBlock = true;
    if (scope.year != null) this.#years.add(scope.year);
    const cells = [...sumCells(row)];
    for (const each of [this.#sinceSubtotal, this.#sinceCarried]) addCells(each, row, cells);
    for (const dimensions of this.#wanted.values()) {
      const key = keyIn(scope, dimensions);
      if (key !== null) addCells(this.#sumsUnder(key), row, cells);
    }
    this.#placed.add(row.number, cells);
  }

  #sumsUnder(key: string): GrowingSums {
    const sums = this.#scopes.get(key) ?? noSums();
    this.#scopes.set(key, sums);
    return sums;
  }

  #scope(scope: Scope): GrowingSums {
    return this.#sumsUnder(keyIn(scope, dimensionsOf(scope)) as string);
  }

  /** Meets a row that sums others where it stands; totals and subtotals wait for the end of the register. */
  meet(row: RegisterRow, scope: Scope): Discrepancy | null {
    if (row.kind === 'total' || row.kind === 'subtotal') {
      this.#wait(row, scope);
      return null;
    }
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

  #wait(row: RegisterRow, scope: Scope): void {
    const last = this.#waiting.at(-1);
    if (row.kind === 'subtotal') {
      if (last !== undefined && !this.#isInBlock) last.isFollowed = true;
      this.#isInBlock = false;
    }
    this.#waiting.push({ row, scope, block: this.#sinceSubtotal, isFollowed: false });
    if (row.kind === 'subtotal') this.#sinceSubtotal = noSums();
  }

  /** What stood in the years up to a year, and in it alone. */
  #ofYear(year: number | undefined, back: 0 | 1): readonly ColumnSums[] {
    if (year === undefined) return [];
    const last = year - back;
    const upTo = noSums();
    for (const each of [...this.#years].filter((one) => one <= last)) {
      for (const [column, known] of this.#scope({ year: each }).of)
        upTo.of.set(column, addKnown(inColumn(upTo, column), known));
    }
    return [upTo, this.#scope({ year: last })];
  }

  /** The rows that waited for the end of the register. */
  *finish(): Generator<Discrepancy> {
    yield* this.#events.finish();
    const between = this.#placed.between();
    const rows = [...this.#waiting].sort((a, b) => a.row.number - b.row.number);
    const ends: number[] = [];
    let lastTotal = Number.NEGATIVE_INFINITY;
    for (const { row, scope, block, isFollowed } of rows) {
      const whole = this.#scope(scope);
      const inWords = scopesInWords(row)
        .map((each) => this.#scope(each))
        .filter(({ of }) => of.size > 0);
      const since = (after: number): ColumnSums => ({ ...whole, of: between(after, row.number) });
      const named = dimensionsOf(scope).join();
      const isPlain = named === '';
      const isEmpty = block.of.size === 0;
      const parts =
        row.kind === 'total'
          ? isPlain
            ? [since(ends.at(-1) ?? lastTotal), since(lastTotal), since(Number.NEGATIVE_INFINITY)]
            : []
          : // A subtotal of subtotals stands right behind the last of them.
            isPlain || named === 'town'
            ? isEmpty
              ? [Number.NEGATIVE_INFINITY, ...ends.slice(-MOST_LEVELS)].map(since)
              : // Behind a total another table begins.
                ends.at(-1) === lastTotal
                ? [since(lastTotal), block]
                : [block]
            : [];
      const isNameless = inWords.length === 0 && isPlain;
      const isElsewhere =
        row.kind === 'total' ? isOfSomething(row) : isEmpty || (isFollowed && isOfSomething(row));
      const isUnsure = isCumulative(row) || (isNameless && isElsewhere);
      const candidates =
        row.kind === 'total' || !isPlain ? [whole, ...inWords, ...parts] : [...inWords, ...parts];
      const found = this.#compare(row, candidates, isUnsure);
      if (row.kind === 'subtotal' || isPlain) ends.push(row.number);
      if (row.kind === 'total' && isPlain) lastTotal = row.number;
      if (found !== null) yield found;
    }
  }

  /** The first column in which a row is not what any of some sums says; a total is measured by the nearest of them, others by the first. */
  #compare(row: RegisterRow, candidates: readonly ColumnSums[], isUnsure = false): Discrepancy | null {
    for (const [column, stated] of sumCells(row)) {
      const opening = inColumn(this.#before, column);
      const fits = (sums: ColumnSums): boolean => {
        const summed = inColumn(sums, column);
        return mayEqual(stated, summed) || mayEqual(stated, addKnown(summed, opening));
      };
      if (candidates.some(fits)) continue;
      const { sum: found } = stated;
      const off = (sums: ColumnSums): Fen => Math.abs(found - inColumn(sums, column).sum);
      const nearest = row.kind === 'total' ? [...candidates].sort((a, b) => off(a) - off(b)) : candidates;
      const first = nearest[0] as ColumnSums;
      const { sum: expected, within } = inColumn(first, column);
      return discrepancyOf(
        {
          code:
            row.kind === 'total' || row.kind === 'subtotal' ? 'total-disagrees' : 'carried-forward-disagrees',
          expected: moneyEvidence(expected),
          found: moneyEvidence(found),
          difference: found - expected,
          within: stated.within + within,
          certainty:
            isUnsure || isOpenIn(first, column)
              ? { kind: 'depends-on-facts', facts: [missingCell(column)] }
              : undefined,
        },
        { row: row.number, claim: null, event: null },
      );
    }
    return null;
  }
}

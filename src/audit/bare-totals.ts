import { madeRow, type RegisterRow } from '../register/row.js';
import { placeAmong, type Starts } from './file-sums.js';
import { addKnown, exactly, type Known, knownIn, mayEqual } from './known.js';
import { whoseOf } from './whose.js';

const COLUMNS = ['paid', 'amount'] as const;

/** What the rows of a part come to, and how many of them state a sum. */
interface PartSum extends Record<(typeof COLUMNS)[number], Known> {
  rows: number;
}

const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value));

/** Whether a row has figures, and says nothing else: neither whose it is, nor of which claim or event, nor when. */
function isBare(row: RegisterRow): boolean {
  const { kind, id, sequence, claim, unread, dates, outcome, line, departments, policyYear } = row;
  if (kind !== 'claim' || id !== undefined || unread.length > 0) return false;
  if ([sequence, dates, outcome, line, departments, policyYear].some((said) => said !== undefined))
    return false;
  if (claim === null) return true;
  const { kind: _, ...loss } = claim.loss as object as Record<string, unknown>;
  const isNamed = claim.id !== `#${row.number}` || whoseOf(row).subject !== null || loss.houseId != null;
  return !isNamed && Object.keys(claim.incident ?? {}).length === 0 && Object.values(loss).every(isFigure);
}

/** Rows without a word that sum the others: at the end of a sheet, of a file or of all of it. */
export class BareTotals {
  readonly #parts: readonly { readonly starts: readonly number[]; readonly sums: PartSum[] }[];
  #hasBare = false;

  constructor({ files, sheets }: Starts) {
    this.#parts = [[...new Set([...files, ...sheets])], files, []].map((starts) => ({
      starts,
      sums: [0, ...starts].map(() => ({ paid: exactly(0), amount: exactly(0), rows: 0 })),
    }));
  }

  #partsOf(row: RegisterRow): readonly PartSum[] {
    return this.#parts.map(({ starts, sums }) => sums[placeAmong(starts, row)] as PartSum);
  }

  /** First pass. */
  note(row: RegisterRow): void {
    if (row.kind !== 'claim') return;
    if (isBare(row)) {
      this.#hasBare = true;
      return;
    }
    for (const part of this.#partsOf(row)) {
      for (const column of COLUMNS) {
        const yuan = row[column];
        if (yuan !== undefined) part[column] = addKnown(part[column], knownIn(row, column, yuan));
      }
      part.rows += 1;
    }
  }

  /** A row as it is to be read: a total, where it has what the others come to; of one other row alone it may as well be a second payment. */
  read(row: RegisterRow): RegisterRow {
    if (!this.#hasBare || !isBare(row)) return row;
    const columns = COLUMNS.filter((column) => row[column] !== undefined);
    const isSum = this.#partsOf(row).some(
      (part) =>
        part.rows > 1 &&
        columns.length > 0 &&
        columns.every((column) => mayEqual(knownIn(row, column, row[column] as string), part[column])),
    );
    return isSum ? madeRow({ ...row, kind: 'total', claim: null }) : row;
  }
}

import { type HandlingDate, REGISTER_COLUMNS, type RegisterRow } from 'qijiang-catastrophe-insurance/audit';
import { fenOf } from '../../fen.js';

/** A column of sums: how many rows have one, and what they come to. */
interface SumTotals {
  /** The id of the column; of an insurer's, `shares` and its name. */
  readonly id: string;
  /** Its usual header, or the name of an insurer as the register has it. */
  readonly header: { readonly zh: string; readonly en: string };
  filled: number;
  fen: bigint;
}

/** A column of dates: how many rows have one, and the first and the last of them. */
interface DateTotals {
  readonly id: string;
  readonly header: { readonly zh: string; readonly en: string };
  filled: number;
  first: string;
  last: string;
}

/** Balances are sums already: to add them up says nothing. */
const BALANCES: readonly string[] = ['runningTotal', 'openingBalance', 'closingBalance', 'eventTotal'];

/** Finds what a row has in a column. */
type CellOf = (row: RegisterRow) => unknown;

/** By the id of the column. */
function cellOf(id: string): CellOf {
  const [whose, of = ''] = id.split('.');
  const within = (value: unknown): unknown => (value as Readonly<Record<string, unknown>> | undefined)?.[of];
  if (whose === 'loss') return ({ claim }) => within(claim?.loss);
  if (whose === 'incident') return ({ claim }) => within(claim?.incident);
  if (whose === 'benefits') return ({ benefits }) => within(benefits);
  return (row) => row.dates?.[id as HandlingDate] ?? row[id as keyof RegisterRow];
}

const columnsOf = (kind: 'money' | 'instant') =>
  REGISTER_COLUMNS.filter((column) => column.kind === kind && !BALANCES.includes(column.id)).map(
    ({ id, zh: [zh = id], en: [en = id] }) => ({ id, header: { zh, en }, of: cellOf(id) }),
  );

const SUMS = columnsOf('money');
const DATES = columnsOf('instant');

/**
 * What a register holds before anything is decided of it: whoever compiled it can be asked whether these are its figures, and
 * anybody can add them up from the file. Only rows of claims are added up; those that sum others would count twice.
 */
export class Controls {
  claims = 0;
  sumRows = 0;
  readonly #sums = new Map<string, SumTotals>();
  readonly #dates = new Map<string, DateTotals>();

  read(row: RegisterRow): void {
    if (row.kind !== 'claim') {
      this.sumRows += 1;
      return;
    }
    this.claims += 1;
    for (const { id, header, of } of SUMS) this.#sum(id, header, of(row));
    for (const [name, yuan] of Object.entries(row.shares ?? {}))
      this.#sum(`shares.${name}`, { zh: name, en: name }, yuan);
    for (const { id, header, of } of DATES) this.#date(id, header, of(row));
  }

  #sum(id: string, header: SumTotals['header'], yuan: unknown): void {
    if (typeof yuan !== 'string') return;
    const totals = this.#sums.get(id) ?? { id, header, filled: 0, fen: 0n };
    totals.filled += 1;
    totals.fen += fenOf(yuan);
    this.#sums.set(id, totals);
  }

  #date(id: string, header: DateTotals['header'], at: unknown): void {
    if (typeof at !== 'string') return;
    const day = at.slice(0, 'yyyy-mm-dd'.length);
    const totals = this.#dates.get(id) ?? { id, header, filled: 0, first: day, last: day };
    totals.filled += 1;
    if (day < totals.first) totals.first = day;
    if (day > totals.last) totals.last = day;
    this.#dates.set(id, totals);
  }

  /** The columns of sums that hold anything: those of the format in its order, then the insurers as they come. */
  get sums(): readonly SumTotals[] {
    const own = SUMS.flatMap(({ id }) => this.#sums.get(id) ?? []);
    return [...own, ...[...this.#sums].flatMap(([id, totals]) => (id.startsWith('shares.') ? totals : []))];
  }

  get dates(): readonly DateTotals[] {
    return DATES.flatMap(({ id }) => this.#dates.get(id) ?? []);
  }
}

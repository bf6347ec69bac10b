import type { Contract } from 'qijiang-catastrophe-insurance';
import type { AuditedRow } from 'qijiang-catastrophe-insurance/audit';
import { fenOf } from '../../fen.js';

/** What a register is looked through for. */
export const SCREENS = ['round', 'near-cap', 'number-repeated', 'number-missing', 'open'] as const;
export type Screen = (typeof SCREENS)[number];

/** What a screen met: how often, for how much, and where first. */
export interface Screened {
  readonly screen: Screen;
  readonly count: number;
  readonly fen: bigint;
  /** Rows, or the numbers that are missing. */
  readonly first: readonly number[];
}

/** Claims that are open for so many days, and what was decided on them. */
export interface Ageing {
  /** From so many days up to so many; without end where that is `null`. */
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
  readonly fen: bigint;
}

const FIRST = 20;
const THOUSAND = 100_000n;

class Met {
  count = 0;
  fen = 0n;
  readonly first: number[] = [];

  add(place: number, fen: bigint): void {
    this.count += 1;
    this.fen += fen;
    if (this.first.length < FIRST) this.first.push(place);
  }
}

const AGES = [0, 31, 91, 181] as const;

const dayOf = (at: string): string => at.slice(0, 'yyyy-mm-dd'.length);

/** Looks a register through for what is worth a question, and is nothing wrong by itself. */
export class Screens {
  readonly #met = Object.fromEntries(SCREENS.map((screen) => [screen, new Met()])) as Record<Screen, Met>;
  readonly #sequences: number[] = [];
  readonly #rows: number[] = [];
  /** In which of the files each stands: every one has its own numbers. */
  readonly #files: number[] = [];
  readonly #open: { readonly day: string | null; readonly fen: bigint }[] = [];
  readonly #lines: Contract['lines'];
  /** The last day that the register names. */
  last: string | null = null;

  constructor({ lines }: Contract) {
    this.#lines = lines;
  }

  /** @param file In which of several files it stands. */
  row({ row, recomputed }: AuditedRow, file = 0): void {
    if (row.kind !== 'claim') return;
    const loss = row.claim?.loss;
    const paid = fenOf(row.paid ?? row.amount ?? '0.00');
    const bill = loss?.kind === 'person' && loss.medicalCost != null ? fenOf(loss.medicalCost) : 0n;
    if (bill > 0n && bill % THOUSAND === 0n) this.#met.round.add(row.number, bill);
    const cap = this.#cap(recomputed?.line ?? row.line ?? null);
    const near = loss?.kind === 'person' ? bill : paid;
    if (cap !== null && near < cap && near * 20n >= cap * 19n) this.#met['near-cap'].add(row.number, near);
    if (row.sequence !== undefined) {
      this.#sequences.push(row.sequence);
      this.#rows.push(row.number);
      this.#files.push(file);
    }
    for (const at of Object.values(row.dates ?? {}))
      if (this.last === null || dayOf(at) > this.last) this.last = dayOf(at);
    const isUnpaid = row.outcome === 'payable' && row.dates?.paidAt === undefined && paid === 0n;
    if (row.outcome === 'pending' || isUnpaid) {
      const at = row.dates?.reportedAt;
      this.#open.push({ day: at === undefined ? null : dayOf(at), fen: fenOf(row.amount ?? '0.00') });
    }
  }

  /** What a bill, or the houses of a household, come to at most by the contract as it was signed. */
  #cap(line: keyof Contract['lines'] | null): bigint | null {
    const terms = line === null ? undefined : this.#lines[line];
    if (terms === undefined) return null;
    if ('medical' in terms) return fenOf(terms.medical.limit);
    return terms.householdLimit === undefined ? null : fenOf(terms.householdLimit);
  }

  get screened(): readonly Screened[] {
    const places = [...this.#sequences.keys()].sort(
      (a, b) => this.#file(a) - this.#file(b) || this.#sequence(a) - this.#sequence(b) || a - b,
    );
    const [repeated, missing] = [new Met(), new Met()];
    for (const [i, place] of places.entries()) {
      const last = places[i - 1];
      if (last === undefined || this.#file(last) !== this.#file(place)) continue;
      const [own, before] = [this.#sequence(place), this.#sequence(last)];
      if (own === before) repeated.add(this.#rows[place] as number, 0n);
      missing.count += Math.max(own - before - 1, 0);
      for (let number = before + 1; number < own && missing.first.length < FIRST; number++)
        missing.first.push(number);
    }
    const met = { ...this.#met, 'number-repeated': repeated, 'number-missing': missing };
    return SCREENS.map((screen) => {
      if (screen !== 'open') return { screen, ...met[screen] };
      const fen = this.#open.reduce((sum, each) => sum + each.fen, 0n);
      return { screen, count: this.#open.length, fen, first: [] };
    });
  }

  #file(place: number): number {
    return this.#files[place] as number;
  }

  #sequence(place: number): number {
    return this.#sequences[place] as number;
  }

  /** Open claims by the days between their report and a day; those without a report are in none. */
  ageing(day: string): readonly Ageing[] {
    const days = (from: string): number => Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);
    return AGES.map((from, i) => {
      const to = AGES[i + 1] === undefined ? null : (AGES[i + 1] as number) - 1;
      const own = this.#open.filter(
        (each) => each.day !== null && days(each.day) >= from && (to === null || days(each.day) <= to),
      );
      return { from, to, count: own.length, fen: own.reduce((sum, { fen }) => sum + fen, 0n) };
    });
  }
}

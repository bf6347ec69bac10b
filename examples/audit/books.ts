import { LINES, type Line, type Outcome, type Standing } from 'qijiang-catastrophe-insurance';
import type {
  AuditedRow,
  Certainty,
  Discrepancy,
  DiscrepancyCode,
} from 'qijiang-catastrophe-insurance/audit';
import { fenOf } from '../fen.js';
import { keyOfQuarter, type QuarterOf, quarterAt, townOf } from './groups.js';
import { placeOf } from './reading.js';
import { Checked, type Misread, type Verdict } from './verdict.js';

/** Claims, what the register says was paid on them, and what should have been. */
export interface Totals {
  claims: number;
  registered: bigint;
  recomputed: bigint;
}

/** A line as the register has it, and as it should be: a claim may stand under one here and under another there. */
export interface LineTotals {
  readonly line: Line | null;
  registeredClaims: number;
  registered: bigint;
  recomputedClaims: number;
  recomputed: bigint;
}

/** A street or town; where none is known, where the place lies. */
export interface TownTotals extends Totals, FoundTotals {
  readonly key: string;
  readonly town: string | null;
  readonly standing: Standing | null;
}

/** The Beijing quarter in which the incidents began; `null` where that is not known. */
export interface QuarterTotals extends Totals, FoundTotals {
  readonly quarter: QuarterOf | null;
}

/** How many findings, and what they come to. */
export interface FoundTotals {
  findings: number;
  over: bigint;
  under: bigint;
}

export interface KindTotals extends FoundTotals {
  readonly certainty: Certainty['kind'];
  readonly code: DiscrepancyCode;
}

/** Findings that tell of sums written or decided wrong, or shared wrong, and not of money paid beyond or below what was due. */
const NOT_PAYMENTS: readonly DiscrepancyCode[] = [
  'decided-sum-wrong',
  'total-disagrees',
  'carried-forward-disagrees',
  'shares-do-not-add-up',
  'shares-miss-contract',
  'lead-below-share',
];

/** Whether the difference of a finding is money paid beyond or below what was due. */
export const isPayment = (code: DiscrepancyCode): boolean => !NOT_PAYMENTS.includes(code);

function addTo(totals: FoundTotals, difference: number): void {
  totals.findings += 1;
  if (difference > 0) totals.over += BigInt(difference);
  else totals.under -= BigInt(difference);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const noTotals = (): Totals => ({ claims: 0, registered: 0n, recomputed: 0n });

const noFindings = (): FoundTotals => ({ findings: 0, over: 0n, under: 0n });

/** In the order of the keys; what has none last. */
const inOrder = <V>(map: ReadonlyMap<string, V>): readonly V[] =>
  [...map].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)).map(([, value]) => value);

/** What the rows and findings of an audit add up to. */
export class Books {
  readonly all: Totals = noTotals();
  /** Rows that sum others. */
  sumRows = 0;
  /** Claims that could not be decided. */
  undecided = 0;
  issues = 0;
  readonly unreadColumns = new Set<string>();
  /** Sheets that hold money, and were not read as a register. */
  unreadSheets: readonly string[] = [];
  readonly checked = new Checked();
  /** How many claims stand on each sheet. */
  readonly claimsOn = new Map<number, number>();
  /** By sheet: what the register says was paid. */
  readonly registeredOn = new Map<number, bigint>();
  misread: readonly Misread[] = [];
  readonly outcomes = new Map<Outcome | null, number>();
  readonly recomputedOutcomes = new Map<Outcome | null, number>();
  readonly #lines = new Map<Line | null, LineTotals>();
  readonly #towns = new Map<string, TownTotals>();
  readonly #quarters = new Map<string, QuarterTotals>();
  readonly #kinds = new Map<string, KindTotals>();

  row(audited: AuditedRow): void {
    const { row, registered: moved, recomputed, discrepancies } = audited;
    this.checked.row(audited);
    if (row.kind !== 'claim') {
      this.sumRows += 1;
      return;
    }
    const { sheet } = placeOf(row.number);
    this.claimsOn.set(sheet, (this.claimsOn.get(sheet) ?? 0) + 1);
    const registered = fenOf(moved ?? '0.00');
    this.registeredOn.set(sheet, (this.registeredOn.get(sheet) ?? 0n) + registered);
    const due = fenOf(recomputed?.paid ?? '0.00');
    if (recomputed === null) this.undecided += 1;
    this.#count(row.outcome ?? null, recomputed?.outcome ?? null);
    const was = this.#line(row.line ?? null);
    was.registeredClaims += 1;
    was.registered += registered;
    const is = this.#line(recomputed?.line ?? null);
    is.recomputedClaims += 1;
    is.recomputed += due;
    const town = this.#town(row.claim?.incident?.division ?? null);
    const quarter = this.#quarter(row.claim?.incident?.startedAt ?? null);
    for (const totals of [this.all, town, quarter]) {
      totals.claims += 1;
      totals.registered += registered;
      totals.recomputed += due;
    }
    for (const { code, difference } of discrepancies) {
      for (const totals of [town, quarter]) addTo(totals, isPayment(code) ? difference : 0);
    }
  }

  #count(registered: Outcome | null, recomputed: Outcome | null): void {
    this.outcomes.set(registered, (this.outcomes.get(registered) ?? 0) + 1);
    this.recomputedOutcomes.set(recomputed, (this.recomputedOutcomes.get(recomputed) ?? 0) + 1);
  }

  #line(line: Line | null): LineTotals {
    const empty = { registeredClaims: 0, registered: 0n, recomputedClaims: 0, recomputed: 0n };
    return entry(this.#lines, line, () => ({ line, ...empty }));
  }

  #town(division: string | null): TownTotals {
    const town = townOf(division);
    return entry(this.#towns, town.key, () => ({ ...town, ...noTotals(), ...noFindings() }));
  }

  #quarter(startedAt: string | null): QuarterTotals {
    const quarter = quarterAt(startedAt);
    return entry(this.#quarters, keyOfQuarter(quarter), () => ({ quarter, ...noTotals(), ...noFindings() }));
  }

  finding({ code, certainty: { kind: certainty }, difference }: Discrepancy): void {
    addTo(
      entry(this.#kinds, `${certainty} ${code}`, () => ({ certainty, code, ...noFindings() })),
      difference,
    );
  }

  get lines(): readonly LineTotals[] {
    return [...LINES, null].flatMap((line) => this.#lines.get(line) ?? []);
  }

  /** Towns in the order of their codes; other places last. */
  get towns(): readonly TownTotals[] {
    return inOrder(this.#towns);
  }

  /** Quarters in order; what is without one last. */
  get quarters(): readonly QuarterTotals[] {
    return inOrder(this.#quarters);
  }

  get kinds(): readonly KindTotals[] {
    return [...this.#kinds.values()];
  }

  get findings(): number {
    return this.kinds.reduce((sum, { findings }) => sum + findings, 0);
  }

  /** Everything was read and checked, and nothing found; or else which of these fails. */
  get verdict(): Verdict {
    if (this.findings > 0) return 'found';
    const areRead = this.issues === 0 && this.unreadColumns.size === 0 && this.unreadSheets.length === 0;
    return areRead && this.misread.length === 0 && this.undecided === 0 && this.checked.isWhole
      ? 'clean'
      : 'incomplete';
  }

  /** Money paid beyond and below what was due, by how sure that is. */
  byCertainty(certainty: Certainty['kind']): FoundTotals {
    const totals = noFindings();
    for (const kind of this.kinds.filter((each) => each.certainty === certainty)) {
      totals.findings += kind.findings;
      if (!isPayment(kind.code)) continue;
      totals.over += kind.over;
      totals.under += kind.under;
    }
    return totals;
  }
}

import { LINES, type Line } from 'qijiang-catastrophe-insurance';
import type { AuditedRow } from 'qijiang-catastrophe-insurance/audit';
import { fenOf } from '../../fen.js';
import { drawer, drawn } from './draws.js';

/** How many payments are to be drawn, and from which seed. */
export interface SampleAsked {
  readonly size: number;
  readonly seed: number;
}

/** A payment that may be drawn. */
export interface Payment {
  readonly number: number;
  readonly claim: string | null;
  readonly line: Line | null;
  readonly fen: bigint;
}

/** Payments of one line, and those drawn of them. */
export interface Stratum {
  readonly line: Line | null;
  readonly payments: number;
  readonly fen: bigint;
  readonly drawn: readonly Payment[];
}

/** Samples of the payments of a register, drawn in three ways, with what an assurance is reckoned by. */
export interface Samples extends SampleAsked {
  readonly payments: number;
  readonly fen: bigint;
  readonly random: readonly Payment[];
  readonly monetary: {
    readonly interval: bigint;
    readonly start: bigint;
    readonly drawn: readonly Payment[];
  };
  readonly strata: readonly Stratum[];
}

const sumOf = (payments: readonly Payment[]): bigint => payments.reduce((sum, { fen }) => sum + fen, 0n);

const pick = (size: number, payments: readonly Payment[], draw: (of: number) => number): readonly Payment[] =>
  drawn(size, payments.length, draw).map((place) => payments[place] as Payment);

/** Every so many fen one is hit, and the payment that holds it is drawn; a payment of an interval or more always is. */
function byMonetaryUnits(size: number, payments: readonly Payment[], draw: (of: number) => number) {
  const most = sumOf(payments) / BigInt(size);
  const interval = most > 0n ? most : 1n;
  const start = BigInt(draw(Number(interval < 2_147_483_646n ? interval : 2_147_483_646n)));
  const hit: Payment[] = [];
  let before = 0n;
  for (const payment of payments) {
    const upTo = before + payment.fen;
    // The first fen at or behind `before` that is hit.
    const steps = before <= start ? 0n : (before - start + interval - 1n) / interval;
    if (start + steps * interval < upTo) hit.push(payment);
    before = upTo;
  }
  return { interval, start, drawn: hit };
}

/** As many of each line as its part of the money, and at least one. */
function byLines(
  size: number,
  payments: readonly Payment[],
  draw: (of: number) => number,
): readonly Stratum[] {
  const all = sumOf(payments);
  return [...LINES, null].flatMap((line): readonly Stratum[] => {
    const own = payments.filter((payment) => payment.line === line);
    if (own.length === 0) return [];
    const fen = sumOf(own);
    const part = Number((fen * BigInt(size) + all - 1n) / all);
    return [{ line, payments: own.length, fen, drawn: pick(part, own, draw) }];
  });
}

/** Collects the payments of a register, of which samples are drawn once all are known. */
export class Sampling {
  readonly #payments: Payment[] = [];
  readonly #asked: SampleAsked | null;

  constructor(asked: SampleAsked | null) {
    this.#asked = asked;
  }

  row({ row, registered, recomputed }: AuditedRow): void {
    if (this.#asked === null || registered === null) return;
    const fen = fenOf(registered);
    if (fen <= 0n) return;
    const line = row.line ?? recomputed?.line ?? null;
    this.#payments.push({ number: row.number, claim: row.claim?.id ?? row.id ?? null, line, fen });
  }

  /** Nothing where no samples were asked for, or nothing was paid. The payments stand in the order of their rows. */
  get samples(): Samples | null {
    if (this.#asked === null || this.#payments.length === 0) return null;
    const { size, seed } = this.#asked;
    const payments = this.#payments.toSorted((a, b) => a.number - b.number);
    return {
      size,
      seed,
      payments: payments.length,
      fen: sumOf(payments),
      random: pick(size, payments, drawer(seed)),
      monetary: byMonetaryUnits(size, payments, drawer(seed)),
      strata: byLines(size, payments, drawer(seed)),
    };
  }
}

/** In tens of thousandths: no more than this part of the payments is wrong, by 95 %, where none of so many drawn is: 1 − 0.05^(1/n). */
export const mostWrong = (drawn: number): number => Math.ceil((1 - 0.05 ** (1 / drawn)) * 10_000);

/** In fen: no more than this was paid wrongly, by 95 %, where nothing drawn by monetary units is: three intervals (−ln 0.05 is 2.9957). */
export const mostMisstated = (interval: bigint): bigint => 3n * interval;

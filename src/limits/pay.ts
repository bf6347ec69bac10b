import type { Overflow } from '../contract/vocabulary.js';
import type { Fen } from '../money/fen.js';
import { type Allowance, paidUpTo } from './allowance.js';
import type { EventAllowance } from './allowances.js';
import type { DueRow, LineKey, Tally } from './tally.js';

/** What one limit makes of a row: what was due before it and with it, in register order, and what it is paid. */
export interface Step {
  readonly allowance: Allowance;
  readonly before: Fen;
  readonly upTo: Fen;
  readonly paid: Fen;
}

/** A row paid: first under the limits of its line, then under those over all lines. */
export interface PaidSteps {
  readonly event: EventAllowance;
  readonly ofLine: Step;
  readonly overall: Step;
}

/** The running sums of an event: what was due so far under each line, and what that came to after the limits of lines. */
interface Running {
  readonly event: EventAllowance;
  readonly due: Map<LineKey, Fen>;
  together: Fen;
}

/** Pays the rows of a register one after another. */
class Payer {
  readonly #running: Map<string, Running>;

  constructor(
    allowances: readonly EventAllowance[],
    readonly overflow: Overflow,
  ) {
    this.#running = new Map(allowances.map((event) => [event.event, { event, due: new Map(), together: 0 }]));
  }

  pay(event: string, line: LineKey, amount: Fen): PaidSteps {
    const running = this.#running.get(event) as Running;
    const due = running.due.get(line) ?? 0;
    const ofLine = this.#step(running.event.byLine[line] as Allowance, due, due + amount);
    const overall = this.#step(running.event.overall, running.together, running.together + ofLine.paid);
    running.due.set(line, due + amount);
    running.together += ofLine.paid;
    return { event: running.event, ofLine, overall };
  }

  #step(allowance: Allowance, before: Fen, upTo: Fen): Step {
    const paid = paidUpTo(upTo, allowance, this.overflow) - paidUpTo(before, allowance, this.overflow);
    return { allowance, before, upTo, paid };
  }
}

/**
 * Pays rows in register order, step by step. `before` is the tally of the rows that stand before these in the register: a
 * part of a register is paid exactly as it would be within the whole.
 */
export function payInSteps(
  rows: readonly DueRow[],
  allowances: readonly EventAllowance[],
  overflow: Overflow,
  before: Tally = [],
): PaidSteps[] {
  const payer = new Payer(allowances, overflow);
  for (const { event, due } of before) {
    for (const [line, amount] of Object.entries(due)) payer.pay(event, line as LineKey, amount);
  }
  return rows.map(({ event, line, amount }) => payer.pay(event, line, amount));
}

/** What rows are paid, in register order. */
export const payRows = (
  rows: readonly DueRow[],
  allowances: readonly EventAllowance[],
  overflow: Overflow,
  before: Tally = [],
): Fen[] => payInSteps(rows, allowances, overflow, before).map(({ overall }) => overall.paid);

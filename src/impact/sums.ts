import type { Determination, Outcome } from '../decide/determination.js';
import { exactSum, inArgument } from '../input/issue.js';
import type { Line } from '../law/line-ids.js';
import { signedYuan } from '../ledger/record-kind.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { type ImpactPart, noneDiffer } from './parts.js';

/** What one determination comes to. */
export interface Figures {
  readonly outcome: Outcome;
  readonly amount: Fen;
  readonly atMost: Fen | null;
  readonly line: Line | null;
}

/** A claim before and after, as far as it concerns a group: `null` where it is none of the group. */
export interface Compare {
  readonly parts: readonly ImpactPart[];
  readonly before: Figures | null;
  readonly after: Figures | null;
}

/**
 * What the claims of a population, or of a group of it, come to on one side.
 *
 * @since 0.1.0
 */
export interface ImpactSide {
  readonly claims: number;
  readonly outcomes: Readonly<Record<Determination['outcome'], number>>;
  /** What is due, in yuan, before limits over many claims. */
  readonly amount: string;
  /** The most that may become due, in yuan, of the claims of which it is bounded. */
  readonly atMost: string;
  /** Of how many claims nothing bounds it. */
  readonly unbounded: number;
}

/**
 * How many claims pay more, or less, within a group, and by how much in all.
 *
 * @since 0.1.0
 */
export interface ImpactMoved {
  readonly claims: number;
  /** In yuan, never below zero. */
  readonly amount: string;
}

/**
 * What changes in a population, or in a group of it.
 *
 * @since 0.1.0
 */
export interface ImpactSums {
  /** How many determinations change in any part. */
  readonly changed: number;
  /** How many change in each part. */
  readonly parts: Readonly<Record<ImpactPart, number>>;
  readonly before: ImpactSide;
  readonly after: ImpactSide;
  /** What is due after, less what is due before, in yuan; below zero where less is due. */
  readonly difference: string;
  readonly more: ImpactMoved;
  readonly less: ImpactMoved;
}

/** Sums only grow: one that was ever too large to be exact is so in the end. */
const exact = (sum: Fen): Fen => inArgument('claims', () => exactSum(sum, ''));

class Side {
  claims = 0;
  amount: Fen = 0;
  atMost: Fen = 0;
  unbounded = 0;
  readonly outcomes = { payable: 0, pending: 0, declined: 0 };

  add({ outcome, amount, atMost }: Figures): void {
    this.claims += 1;
    this.outcomes[outcome] += 1;
    this.amount += amount;
    this.atMost += atMost ?? 0;
    this.unbounded += atMost === null ? 1 : 0;
  }

  written(): ImpactSide {
    const { claims, outcomes, unbounded } = this;
    return {
      claims,
      outcomes: { ...outcomes },
      amount: yuanOf(exact(this.amount)),
      atMost: yuanOf(exact(this.atMost)),
      unbounded,
    };
  }
}

/** What changes in a group, while its claims are compared. */
export class ImpactGroup {
  #changed = 0;
  readonly #parts = noneDiffer();
  readonly #before = new Side();
  readonly #after = new Side();
  readonly #more = { claims: 0, amount: 0 };
  readonly #less = { claims: 0, amount: 0 };

  add({ parts, before, after }: Compare): void {
    if (before !== null) this.#before.add(before);
    if (after !== null) this.#after.add(after);
    const by = (after?.amount ?? 0) - (before?.amount ?? 0);
    const moved = by > 0 ? this.#more : this.#less;
    moved.claims += by === 0 ? 0 : 1;
    moved.amount += Math.abs(by);
    this.#changed += parts.length === 0 ? 0 : 1;
    for (const part of parts) this.#parts[part] += 1;
  }

  written(): ImpactSums {
    const moved = ({ claims, amount }: { readonly claims: number; readonly amount: Fen }) => ({
      claims,
      amount: yuanOf(exact(amount)),
    });
    return {
      changed: this.#changed,
      parts: { ...this.#parts },
      before: this.#before.written(),
      after: this.#after.written(),
      difference: signedYuan(this.#after.amount - this.#before.amount),
      more: moved(this.#more),
      less: moved(this.#less),
    };
  }
}

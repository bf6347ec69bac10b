import type { Claim } from '../claim/claim.js';
import type { Determination } from '../decide/determination.js';
import { LINES, type Line } from '../law/line-ids.js';
import { signedYuan } from '../ledger/record-kind.js';
import { fenOf } from '../money/fen.js';
import { TOWNS, type Town, townOf } from '../reports/group.js';
import { beijingYear } from '../time/beijing.js';
import { beginsAt } from '../time/moment.js';
import { type ImpactPart, partsDiffering } from './parts.js';
import { type Figures, ImpactGroup, type ImpactSums } from './sums.js';

/**
 * What changes by one line. Before are the claims that it paid before, after those that it pays after; `null` for those on which
 * nothing is due. A claim that passes from one line to another counts as changed under both.
 *
 * @since 0.1.0
 */
export interface LineImpact extends ImpactSums {
  readonly line: Line | null;
}

/**
 * What changes in one street or town.
 *
 * @since 0.1.0
 */
export interface TownImpact extends ImpactSums {
  readonly town: Town;
}

/**
 * What changes among the losses of one Beijing year; `null` for those of which the day is unknown.
 *
 * @since 0.1.0
 */
export interface YearImpact extends ImpactSums {
  readonly year: number | null;
}

/**
 * What changes in a population, in all and by group; groups without claims are left out.
 *
 * @since 0.1.0
 */
export interface Impact {
  readonly total: ImpactSums;
  /** In the order of the notice, last the claims on which nothing is due. */
  readonly byLine: readonly LineImpact[];
  /** In the order of the national statistics, last the places that are in no town. */
  readonly byTown: readonly TownImpact[];
  /** In order, last the claims of which the day is unknown. */
  readonly byYear: readonly YearImpact[];
}

/**
 * What a claim comes to, by one of two determinations.
 *
 * @since 0.1.0
 */
export type ImpactResult = Pick<Determination, 'outcome' | 'amount' | 'atMost' | 'line'>;

/**
 * A claim of which the determination changes.
 *
 * @since 0.1.0
 */
export interface ClaimImpact {
  /** Its id. */
  readonly claim: string;
  /** In which parts. */
  readonly parts: readonly ImpactPart[];
  readonly before: ImpactResult;
  readonly after: ImpactResult;
  /** What is due after, less what is due before, in yuan. */
  readonly difference: string;
}

/** What of a claim tells in which groups it is. */
export type Grouped = Pick<Claim, 'id' | 'division' | 'startedAt'>;

const figuresOf = ({ outcome, amount, atMost, line }: ImpactResult): Figures => ({
  outcome,
  amount: fenOf(amount),
  atMost: atMost === null ? null : fenOf(atMost),
  line,
});

const resultOf = ({ outcome, amount, atMost, line }: ImpactResult): ImpactResult => ({
  outcome,
  amount,
  atMost,
  line,
});

function groupOf<K>(groups: Map<K, ImpactGroup>, key: K): ImpactGroup {
  const known = groups.get(key) ?? new ImpactGroup();
  groups.set(key, known);
  return known;
}

/** The groups that there are, in the order of some keys. */
const inOrder = <K, R>(groups: ReadonlyMap<K, ImpactGroup>, keys: readonly K[], of: (key: K) => R) =>
  keys.flatMap((key) => {
    const sums = groups.get(key);
    return sums === undefined ? [] : [{ ...of(key), ...sums.written() }];
  });

/** A population, while its claims are compared one by one: it grows with its groups, not with its claims. */
export class Population {
  readonly #total = new ImpactGroup();
  readonly #lines = new Map<Line | null, ImpactGroup>();
  readonly #towns = new Map<Town, ImpactGroup>();
  readonly #years = new Map<number | null, ImpactGroup>();

  /** Counts a claim; says what changed of it, or nothing where nothing did. */
  add(claim: Grouped, was: Determination, is: Determination): ClaimImpact | null {
    const [before, after] = [figuresOf(was), figuresOf(is)];
    const parts = partsDiffering(was, is);
    const compare = { parts, before, after };
    this.#total.add(compare);
    groupOf(this.#towns, townOf(claim)).add(compare);
    const { startedAt } = claim;
    groupOf(this.#years, startedAt == null ? null : beijingYear(beginsAt(startedAt))).add(compare);
    for (const line of new Set([before.line, after.line]))
      groupOf(this.#lines, line).add({
        parts,
        before: before.line === line ? before : null,
        after: after.line === line ? after : null,
      });
    if (parts.length === 0) return null;
    const difference = signedYuan(after.amount - before.amount);
    return { claim: claim.id, parts, before: resultOf(was), after: resultOf(is), difference };
  }

  written(): Impact {
    const years = [...this.#years.keys()].filter((year) => year !== null).sort((a, b) => a - b);
    return {
      total: this.#total.written(),
      byLine: inOrder<Line | null, { readonly line: Line | null }>(this.#lines, [...LINES, null], (line) => ({
        line,
      })),
      byTown: inOrder(this.#towns, TOWNS, (town) => ({ town })),
      byYear: inOrder<number | null, { readonly year: number | null }>(
        this.#years,
        [...years, null],
        (year) => ({ year }),
      ),
    };
  }
}

import { groupBy } from '../input/group-by.js';
import type { RegisterRow } from '../register/row.js';
import { Repeats } from './repeats.js';
import { statesOf } from './states.js';
import { isCompatible, subjectKey, type Whose, whoseOf } from './whose.js';

interface Kept {
  readonly row: RegisterRow;
  readonly whose: Whose;
}

/** Where a row stands: in which group of rows, and where in it. */
export interface GroupPlace {
  readonly group: number;
  readonly place: number;
}

const keysOf = (whose: Whose): readonly string[] => {
  const subject = subjectKey(whose);
  const claim = whose.claim === null ? [] : [`claim ${whose.claim}`];
  return subject === null ? claim : [...claim, subject];
};

/** Under which a row is found by another of its claim: whoever it is of, and of whom it says that it is. */
const keysOfClaim = ({ claim, subject }: Whose): readonly string[] =>
  claim === null ? [] : [JSON.stringify([claim]), JSON.stringify([claim, subject])];

/** Where a row looks for others of its claim: of its own person or household, or of nobody named. */
const keysToFind = ({ claim, subject }: Whose): readonly string[] => {
  if (claim === null) return [];
  return subject === null
    ? [JSON.stringify([claim])]
    : [JSON.stringify([claim, subject]), JSON.stringify([claim, null])];
};

/**
 * Brings rows together that are payments of one claim, or are of one person or household in one event. The first pass remembers
 * sixteen bytes of a row; only rows that share something are kept in the second.
 */
export class Groups {
  readonly #repeats = new Repeats();
  readonly #kept: Kept[] = [];
  readonly #standing = new Map<RegisterRow, GroupPlace>();
  #met = 0;
  #inOrder: readonly (GroupPlace | null)[] = [];

  /** First pass. */
  note(row: RegisterRow): void {
    this.#repeats.note(keysOf(whoseOf(row)));
  }

  /** Whether others stand beside a row, or may. */
  isShared(row: RegisterRow): boolean {
    return this.#repeats.has(keysOf(whoseOf(row)));
  }

  /** Second pass: a row beside which others may stand. */
  keep(row: RegisterRow): void {
    this.#kept.push({ row, whose: whoseOf(row) });
  }

  /** Between the passes: the rows of each group, in order, each read as a state of its claim; a row alone is one, too. */
  close(): readonly (readonly RegisterRow[])[] {
    const groups = this.#gathered();
    const states = groups.map((group) => statesOf(group.map(({ row }) => row)));
    for (const [group, members] of groups.entries())
      for (const [place, { row }] of members.entries()) this.#standing.set(row, { group, place });
    this.#inOrder = this.#kept.map(({ row }) => this.#standing.get(row) ?? null);
    this.#kept.length = 0;
    this.#standing.clear();
    return states;
  }

  /** Third pass: where the next of the rows stands that were kept. */
  next(): GroupPlace | null {
    return this.#inOrder[this.#met++] ?? null;
  }

  /** By person or household and event; a row that does not say both goes with the first of its claim that says nothing else. */
  #gathered(): readonly (readonly Kept[])[] {
    const bySubject = groupBy(this.#kept, ({ whose }) => subjectKey(whose) ?? '');
    const rest = bySubject.get('') ?? [];
    bySubject.delete('');
    const groups = [...bySubject.values()];
    const firsts = new Map<string, Kept[]>();
    const add = (group: Kept[], { whose }: Kept): void => {
      for (const key of keysOfClaim(whose)) if (!firsts.has(key)) firsts.set(key, group);
    };
    for (const group of groups) for (const kept of group) add(group, kept);
    for (const kept of rest) {
      const [first] = keysToFind(kept.whose)
        .flatMap((key) => [firsts.get(key)])
        .filter((group) => group !== undefined && isCompatible((group[0] as Kept).whose, kept.whose));
      const group = first ?? [];
      if (first === undefined) groups.push(group);
      group.push(kept);
      add(group, kept);
    }
    const place = new Map(this.#kept.map((kept, i) => [kept, i]));
    const placeOf = (kept: Kept | undefined): number => place.get(kept as Kept) as number;
    for (const group of groups) group.sort((a, b) => placeOf(a) - placeOf(b));
    return groups.sort((a, b) => placeOf(a[0]) - placeOf(b[0]));
  }
}

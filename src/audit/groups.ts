import { groupBy } from '../input/group-by.js';
import type { RegisterRow } from '../register/row.js';
import { Connected } from './connected.js';
import { asState, type State, statesOf } from './states.js';
import { isCompatible, subjectKey, type Whose, whoseOf } from './whose.js';

/** A row of several that share something, and its place among all such rows, in the order of the second pass and the third. */
export interface SharedRow {
  readonly row: RegisterRow;
  readonly place: number;
}

interface Kept extends SharedRow {
  readonly whose: Whose;
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

/** By person or household and event; a row that does not say both goes with the first of its claim that says nothing else. */
function gathered(all: readonly Kept[]): readonly (readonly Kept[])[] {
  const bySubject = groupBy(all, ({ whose }) => subjectKey(whose) ?? '');
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
  for (const group of groups) group.sort((a, b) => a.place - b.place);
  return groups.sort(([a], [b]) => (a as Kept).place - (b as Kept).place);
}

/**
 * Brings rows together that are payments of one claim, or are of one person or household in one event. A row is kept no longer than
 * until the last of those has come with which it shares something, whether or not it belongs with them.
 */
export class Groups {
  readonly #connected = new Connected();
  readonly #waiting = new Map<number, Kept[]>();
  /** By place: what rows say as states of their claims, where that is more than they say by themselves. */
  readonly #states = new Map<number, State>();
  #met = 0;
  #read = 0;

  /** First pass. */
  note(whose: Whose): void {
    this.#connected.note(keysOf(whose));
  }

  /** Second pass: the groups that are whole with this row, a row alone is one, too; `null` for a row beside which none stands. */
  meet(row: RegisterRow): readonly (readonly SharedRow[])[] | null {
    const whose = whoseOf(row);
    const connected = this.#connected.with(keysOf(whose));
    if (connected === null) return null;
    const { root, rows } = connected;
    const waiting = this.#waiting.get(root) ?? [];
    this.#waiting.set(root, waiting);
    waiting.push({ row, whose, place: this.#met++ });
    if (waiting.length < rows) return [];
    this.#waiting.delete(root);
    return gathered(waiting).map((group) => this.#stated(group));
  }

  /** The rows of a group, in order, each read as a state of its claim. */
  #stated(group: readonly Kept[]): readonly SharedRow[] {
    const states = statesOf(group.map(({ row }) => row));
    return group.map(({ row: given, place }, i) => {
      const row = states[i] as RegisterRow;
      const { claim, oneOf, units } = row;
      if (row !== given) this.#states.set(place, { claim, oneOf, units });
      return { row, place };
    });
  }

  /** Third pass: a row as a state of its claim; `null` for a row beside which none stands. */
  next(given: RegisterRow): SharedRow | null {
    const isMet = this.#read < this.#met && this.#connected.with(keysOf(whoseOf(given))) !== null;
    if (!isMet) return null;
    const place = this.#read++;
    const state = this.#states.get(place);
    return { row: state === undefined ? given : asState(given, state), place };
  }

  /** Whether rows are still to come that were there in the first pass. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }
}

import type { Harm, LossKind } from '../claim/vocabulary.js';
import type { HouseSchedule } from '../contract/contract.js';
import { groupBy } from '../input/group-by.js';
import { type Fen, fenOf } from '../money/fen.js';

export const ACROSS_REASONS = [
  'same-person',
  'death-after-disability',
  'same-house',
  'one-per-household',
  'household-limit',
] as const;

/**
 * Why a claim is not due what it would be due by itself.
 *
 * - `same-person`, `same-house`: another claim of the same person or house in the same event counts instead, or what was paid
 *   on another is taken off.
 * - `death-after-disability`: what was paid for the disability is taken off the death sum.
 * - `one-per-household`: another house of the household counts instead, or what was paid on another is taken off.
 * - `household-limit`: earlier houses of the household leave less of its limit.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type AcrossReason = (typeof ACROSS_REASONS)[number];

/** A claim of a register, as far as other claims concern it. */
export interface AcrossRow {
  /** As `eventOf` names it: its own where the claim names none. */
  readonly event: string;
  readonly kind: LossKind;
  /** The person or household; a claim of which it is not known stands alone. */
  readonly subject: string | null;
  /** The house; without one the household stands for it. */
  readonly house: string | null;
  readonly harm: Harm | null;
  /** What is due on it by itself. */
  readonly amount: Fen;
  /** What was paid on it, net of what came back. */
  readonly paid: Fen;
}

/** What a claim comes to beside the others. */
export interface Across {
  /** Place of the claim through which it is paid: its own, or that of the one that counts instead. */
  readonly through: number;
  /** What counts of it beside the others, before limits over many claims. */
  readonly counted: Fen;
  /** What is due on it, what was paid on the claims that it counts for taken off. */
  readonly due: Fen;
  /** Of what was paid on it, what is taken off the claim that counts instead: it need not come back. */
  readonly credited: Fen;
  readonly reasons: readonly AcrossReason[];
}

/** What the house line says of several houses of one household. */
export type HouseTerms = Pick<HouseSchedule, 'householdLimit' | 'houses'>;

/** What the rows that count come to under limits over many claims. */
export type UnderLimits = (countedRows: readonly Fen[]) => readonly Fen[];

/** Rows, while they are held against each other. */
interface Course {
  readonly countedRows: Fen[];
  readonly through: number[];
  /** By place, of those rows alone that others change something about. */
  readonly reasons: Map<number, Set<AcrossReason>>;
}

const NO_REASONS: readonly AcrossReason[] = /* @__PURE__ */ Object.freeze([]);

const addReason = ({ reasons }: Course, place: number, reason: AcrossReason): void => {
  reasons.set(place, (reasons.get(place) ?? new Set()).add(reason));
};

/** The places of the rows of an event that share a key, in register order; event by event, so that no more is held at a time. */
function* groupsOf<R extends AcrossRow>(
  rows: readonly R[],
  isOne: (row: R) => boolean,
  keyOf: (row: R) => unknown,
): Generator<readonly number[]> {
  const rowAt = (place: number) => rows[place] as R;
  const places = [...rows.keys()].filter((place) => isOne(rowAt(place)));
  for (const ofEvent of groupBy(places, (place) => rowAt(place).event).values())
    yield* groupBy(ofEvent, (place) => JSON.stringify(keyOf(rowAt(place)))).values();
}

/** Of a group the greatest counts, ties to the earlier, and the others nothing. */
function greatestCounts(course: Course, group: readonly number[], reason: AcrossReason): void {
  const { countedRows, through } = course;
  const best = group.reduce((most, i) => ((countedRows[i] as Fen) > (countedRows[most] as Fen) ? i : most));
  for (const i of group) {
    through[i] = best;
    if (i === best || countedRows[i] === 0) continue;
    countedRows[i] = 0;
    addReason(course, i, reason);
  }
}

/** The claims of a household in an event draw on its limit in register order. */
function withinHousehold(course: Course, group: readonly number[], householdLimit: string): void {
  const { countedRows } = course;
  let left = fenOf(householdLimit);
  for (const i of group) {
    const amount = countedRows[i] as Fen;
    if (amount > left) addReason(course, i, 'household-limit');
    countedRows[i] = Math.min(amount, left);
    left -= countedRows[i] as Fen;
  }
}

const isOfHouse = ({ kind, subject }: AcrossRow): boolean => kind === 'house' && subject !== null;

/** What counts of every claim, before limits: one claim a person and event, one a house and event, and what the contract says of households. */
function countedRows<R extends AcrossRow>(rows: readonly R[], termsOf: (first: R) => HouseTerms): Course {
  const course: Course = {
    countedRows: rows.map(({ amount }) => amount),
    through: [...rows.keys()],
    reasons: new Map(),
  };
  const ofOne = groupsOf(
    rows,
    ({ subject }) => subject !== null,
    ({ kind, subject, house }) => [kind, subject, ...(kind === 'house' ? [house] : [])],
  );
  for (const group of ofOne)
    greatestCounts(
      course,
      group,
      (rows[group[0] as number] as R).kind === 'person' ? 'same-person' : 'same-house',
    );
  for (const group of groupsOf(rows, isOfHouse, ({ subject }) => subject)) {
    const first = group.map((i) => rows[i] as R).find(({ amount }) => amount > 0);
    if (first === undefined) continue;
    const { houses, householdLimit } = termsOf(first);
    if (houses === 'one-per-household') greatestCounts(course, group, 'one-per-household');
    if (householdLimit !== undefined) withinHousehold(course, group, householdLimit);
  }
  return course;
}

const isDeath = ({ harm }: AcrossRow): boolean => harm === 'death' || harm === 'missing';

/** Why what was paid on a claim is taken off the one that counts instead. */
function reasonToCredit(paid: AcrossRow, counting: AcrossRow): AcrossReason {
  if (paid.kind === 'person')
    return isDeath(counting) && paid.harm === 'disability' ? 'death-after-disability' : 'same-person';
  return paid.house === counting.house ? 'same-house' : 'one-per-household';
}

/**
 * What is due on each claim once all are known, by the exchange format's "Across claims". One person in one event is one claim,
 * and so is one house: the greatest counts, ties to the earlier, and what was paid on the others is taken off, never below
 * nothing. Where the contract says `one-per-household`, so is one household; its `householdLimit` is for all its houses in an
 * event, in register order. Two events are two claims.
 *
 * @param rows In register order.
 * @param termsOf What the contract says of the houses of a household in an event, by the first of them on which something is due.
 * @param underLimits Cuts what counts by limits over many claims: before what was paid is taken off, as that money is of the
 * event and the year as well.
 */
export function acrossClaims<R extends AcrossRow>(
  rows: readonly R[],
  termsOf: (first: R) => HouseTerms,
  underLimits: UnderLimits = (amounts) => amounts,
): readonly Across[] {
  const course = countedRows(rows, termsOf);
  const { countedRows: counts, through, reasons } = course;
  const due = [...underLimits(counts)];
  const credited = rows.map((row, i) => {
    const at = through[i] as number;
    if (at === i) return 0;
    const taken = Math.min(Math.max(row.paid, 0), due[at] as Fen);
    due[at] = (due[at] as Fen) - taken;
    if (taken > 0) addReason(course, at, reasonToCredit(row, rows[at] as R));
    return taken;
  });
  return rows.map((_, i) => ({
    through: through[i] as number,
    counted: counts[i] as Fen,
    due: due[i] as Fen,
    credited: credited[i] as Fen,
    reasons: reasons.has(i) ? [...(reasons.get(i) as Set<AcrossReason>)] : NO_REASONS,
  }));
}

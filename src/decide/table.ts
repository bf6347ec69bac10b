import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { Field } from '../claim/profile.js';
import type { LossKind } from '../claim/vocabulary.js';
import { classify } from '../logic/classes.js';
import type { Resolved } from '../logic/resolve.js';
import { questionsIn } from '../logic/walk.js';

/** A fact that some sentences ask, and the values that they tell apart. */
export interface Column {
  readonly fact: FactName;
  /** One value of each class, and last the state of not knowing. */
  readonly values: readonly unknown[];
  /** What one step from value to value adds to the number of a state of knowledge. */
  readonly stride: number;
}

/** A column, and what each code of its field adds to the number of the state. */
interface CodedColumn extends Column {
  readonly field: Field;
  readonly steps: readonly number[];
}

function columnsOf(
  fields: readonly Field[],
  kind: LossKind,
  sentences: readonly Resolved<Claim>[],
): readonly CodedColumn[] {
  const questions = sentences.flatMap((sentence) => [...questionsIn(sentence)]);
  const columns: CodedColumn[] = [];
  let stride = 1;
  for (const field of fields) {
    const { fact, valuesFor } = field;
    const asking = questions.filter((question) => question.fact === fact);
    if (asking.length === 0) continue;
    const { representatives, classOf } = classify<unknown>(valuesFor(kind), asking);
    const step = stride;
    const steps = [representatives.length, ...classOf].map((digit) => digit * step);
    columns.push({ fact, field, steps, stride, values: [...representatives, undefined] });
    stride *= representatives.length + 1;
  }
  return columns;
}

/** Some bits of a profile, and what they add to the number of the state, for all that they may be. */
interface Slice {
  readonly shift: number;
  readonly mask: number;
  readonly sums: Int32Array;
}

/** Slices are this wide, so that a state is the sum of a few numbers looked up in small tables. */
const SLICE_BITS = 10;

const widthOf = ({ mask }: Field): number => 32 - Math.clz32(mask);

/** What every content of some fields, side by side, adds to the number of the state. */
function sumsOf(fields: readonly Field[], columns: readonly CodedColumn[]): Int32Array {
  const sums = new Int32Array(1 << fields.reduce((width, field) => width + widthOf(field), 0));
  let filled = 1;
  for (const field of fields) {
    const steps = columns.find((column) => column.field === field)?.steps ?? [];
    for (let code = field.mask; code >= 0; code--) {
      const step = steps[code] ?? 0;
      for (let rest = 0; rest < filled; rest++) sums[code * filled + rest] = step + (sums[rest] as number);
    }
    filled *= field.mask + 1;
  }
  return sums;
}

function slicesOf(fields: readonly Field[], columns: readonly CodedColumn[]): readonly Slice[] {
  const groups: Field[][] = [];
  let width = SLICE_BITS;
  for (const field of fields) {
    width += widthOf(field);
    if (width > SLICE_BITS) {
      groups.push([]);
      width = widthOf(field);
    }
    (groups.at(-1) as Field[]).push(field);
  }
  return groups.map((group) => {
    const sums = sumsOf(group, columns);
    return { shift: (group[0] as Field).shift, mask: sums.length - 1, sums };
  });
}

const digitOf = (state: number, { stride, values }: Column): number =>
  Math.floor(state / stride) % values.length;

export const isOpen = (state: number, column: Column): boolean =>
  digitOf(state, column) === column.values.length - 1;

/** The facts of a claim as far as a state of knowledge says them. */
export const factsIn = (state: number, columns: readonly Column[]): Claim =>
  Object.fromEntries(
    columns.map((column) => [column.fact, column.values[digitOf(state, column)]]),
  ) as unknown as Claim;

/** A row for every state of knowledge that some sentences tell apart; made as it is asked for. */
export interface Table<R> {
  readonly columns: readonly Column[];
  readonly at: (state: number) => R;
  /** The row for a claim, from its profile. */
  readonly of: (profile: number) => R;
}

/** The table of some sentences, which may ask the facts of some fields. */
export function tableOf<R>(
  fields: readonly Field[],
  kind: LossKind,
  sentences: readonly Resolved<Claim>[],
  rowOf: (state: number, columns: readonly Column[]) => R,
): Table<R> {
  const columns = columnsOf(fields, kind, sentences);
  const slices = slicesOf(fields, columns);
  const rows = new Array<R | undefined>(columns.reduce((size, { values }) => size * values.length, 1));

  const at = (state: number): R => {
    let row = rows[state];
    if (row === undefined) {
      row = rowOf(state, columns);
      rows[state] = row;
    }
    return row;
  };

  return {
    columns,
    at,
    of(profile) {
      let state = 0;
      for (const { shift, mask, sums } of slices) state += sums[(profile >>> shift) & mask] as number;
      return at(state);
    },
  };
}

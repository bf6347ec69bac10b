import type { Established } from '../claim/fact-kinds.js';
import type { RegisterRow } from '../register/row.js';

/**
 * What a register says in one place, as the exchange format writes it; `null` where somebody looked and could not tell.
 *
 * @since 0.1.0
 */
export type FieldValue = string | number | boolean | null | readonly (string | number | Established)[];

type ColumnField = readonly [path: string, value: FieldValue];

/** What an insurer did, of which each has a column of its own name. */
const DONE = ['outcome', 'line', 'departments', 'amount', 'paid', 'appliedRate', 'policyYear'] as const;

/** What is several columns of one sort. */
const SORTS = ['benefits', 'shares', 'shareRates'] as const;

/** What carries sums on from row to row follows from the other rows of claims; of rows that sum others it is what they say. */
const CARRIED = ['runningTotal', 'openingBalance', 'closingBalance'] as const;

function leaves(path: string, value: unknown): readonly ColumnField[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [[path, value as FieldValue]];
  const parts = Object.entries(value);
  // A facility of which nothing is known.
  return parts.length === 0 ? [[path, null]] : parts.flatMap(([key, part]) => leaves(`${path}.${key}`, part));
}

/** The id that a row gives its claim; nothing where it gives none. */
const ownId = ({ claim, id, number }: RegisterRow): string | undefined =>
  claim === null || claim.id === `#${number}` ? id : claim.id;

/** What a row says, by the columns that would hold it. Where it stands is no part of it, nor what numbers or sums the rows before it. */
export function statedFields(row: RegisterRow): ReadonlyMap<string, FieldValue> {
  const { claim, dates, kind } = row;
  const named = kind === 'claim' ? DONE : [...DONE, ...CARRIED];
  const fields = [
    ...leaves('id', ownId(row)),
    ...(claim === null ? [] : [...leaves('incident', claim.incident), ...leaves('loss', claim.loss)]),
    ...named.flatMap((name) => leaves(name, row[name])),
    ...SORTS.flatMap((name) => leaves(name, row[name])),
    ...Object.entries(dates ?? {}).flatMap(([name, at]) => leaves(name, at)),
  ];
  return new Map(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A value as a text by which it is the same as another: of a list, in whatever order. */
export const sameness = (value: FieldValue | undefined): string =>
  JSON.stringify(Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value) ?? '';

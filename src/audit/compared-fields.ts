import type { Established } from '../claim/fact-kinds.js';
import { type FactPath, ROW_AT } from '../claim/facts.js';
import { fenOf, yuanOf } from '../money/fen.js';
import { HANDLING, type RegisterRow } from '../register/row.js';
import { momentOf, momentText } from '../time/moment.js';

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
const CARRIED = ['runningTotal', 'openingBalance', 'closingBalance', 'eventTotal'] as const;

const MONEY: readonly string[] = ['amount', 'paid', ...CARRIED];

/** A value in the one way to write it. */
function plainly(path: string, value: FieldValue): FieldValue {
  if (typeof value !== 'string') return value;
  const kind = path in ROW_AT ? ROW_AT[path as FactPath].value : null;
  if (kind === 'moment' || (HANDLING as readonly string[]).includes(path)) return momentText(momentOf(value));
  const isMoney = kind === 'money' || MONEY.includes(path) || /^(?:benefits|shares)\./.test(path);
  return isMoney ? yuanOf(fenOf(value)) : value;
}

function leaves(path: string, value: unknown): readonly ColumnField[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [[path, plainly(path, value as FieldValue)]];
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

/** All that a row says, as a text. */
const allFields = (fields: ReadonlyMap<string, FieldValue>): string =>
  JSON.stringify([...fields].map(([path, value]) => [path, sameness(value)]));

/** Whether a row says the same as one of some others. */
export function isSaidAgain(row: RegisterRow, others: readonly RegisterRow[]): boolean {
  const said = allFields(statedFields(row));
  return others.some((other) => other !== row && allFields(statedFields(other)) === said);
}

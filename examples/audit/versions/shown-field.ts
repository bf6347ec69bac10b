import { type FieldValue, REGISTER_COLUMNS, type RegisterColumn } from 'qijiang-catastrophe-insurance/audit';
import { fenOf } from '../../fen.js';
import { townOf } from '../groups.js';
import type { Language } from '../language.js';
import { listsOf } from '../mapping.js';
import { shownYuan } from '../money.js';
import { VERSION_WORDS } from './words.js';

type Words = Readonly<Record<string, string>>;

/** Columns of which a contract or its insurers make several: they begin with these. */
const SEVERAL = ['shares', 'shareRates', 'loss.conditions'];

const severalOf = (field: string): string | undefined => SEVERAL.find((sort) => field.startsWith(`${sort}.`));

/** The column of a field; shares have one between them. */
const columnOf = (field: string): RegisterColumn | undefined =>
  REGISTER_COLUMNS.find(({ id }) => id === (severalOf(field) === undefined ? field : 'shares'));

/** A field by the usual header of its column. */
export function shownField(field: string, { locale }: Language): string {
  const sort = severalOf(field);
  const header = columnOf(field)?.[locale === 'en' ? 'en' : 'zh'][0] ?? field;
  if (sort === undefined) return header;
  const what = field.slice(sort.length + 1);
  return sort === 'loss.conditions' ? what : VERSION_WORDS[locale].ofSort(header, what);
}

/** A code by its word. */
function worded(column: RegisterColumn, code: string, { lib: { words } }: Language): string | undefined {
  const lists = listsOf(column).map((list) => (words as object as Record<string, Words | undefined>)[list]);
  return lists.flatMap((list) => list?.[code] ?? [])[0];
}

/** What a field says, in words. */
export function shownValue(field: string, value: FieldValue | undefined, language: Language): string {
  const { lib, locale } = language;
  const { auditPhrases: say, circumstances, phrases } = lib.words;
  if (value === undefined) return VERSION_WORDS[locale].nothing;
  if (value === null) return VERSION_WORDS[locale].undetermined;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'object')
    return say.list(
      value.map((each) =>
        typeof each === 'object'
          ? phrases.circumstance(circumstances[each.id], each.causedLoss === true)
          : shownValue(field, each, language),
      ),
    );
  const column = columnOf(field);
  if (column?.kind === 'money') return shownYuan(fenOf(value));
  if (column?.kind === 'instant') return say.at(value);
  // A place by its name, with the code that tells it from others of that name.
  const { town } = column?.kind === 'division' ? townOf(value) : { town: null };
  if (town !== null) return `${town} ${value}`;
  return (column && worded(column, value, language)) ?? value;
}

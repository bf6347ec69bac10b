import {
  REGISTER_COLUMNS,
  REGISTER_VALUES,
  type RegisterColumn,
  type RegisterOptions,
  type RegisterValues,
} from 'qijiang-catastrophe-insurance/audit';
import { refuse } from './refuse.js';

/** How headers and cells are to be understood. */
export type Mapping = RegisterOptions;

type Words = Readonly<Record<string, string>>;

/** What a mapping file says: under which column a header stands, and which code a word of a column means. */
export interface GivenMap {
  readonly headers: Words;
  readonly values: Readonly<Record<string, Words>>;
}

export const NO_MAP: GivenMap = { headers: {}, values: {} };

/** What stands in a written file beside the words to complete, for whoever completes it. */
const ASIDE = ['counts', 'codes'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is Words =>
  isObject(value) && Object.values(value).every((word) => typeof word === 'string');

/** What a mapping says, if it is one; the flat form says headers alone. */
export function mapIn(value: unknown): GivenMap | null {
  if (isWords(value)) return { headers: value, values: {} };
  if (!isObject(value)) return null;
  if (Object.keys(value).some((key) => !['headers', 'values', ...ASIDE].includes(key))) return null;
  const { headers = {}, values = {} } = value;
  if (!isWords(headers) || !isObject(values) || !Object.values(values).every(isWords)) return null;
  return { headers, values: values as GivenMap['values'] };
}

const columnNamed = (name: string, columns: readonly RegisterColumn[]): RegisterColumn | undefined =>
  columns.find(({ id, zh, en }) => id === name || [...zh, ...en].includes(name));

/** The lists of codes that the cells of a column may hold. */
export function listsOf({ kind, of }: RegisterColumn): readonly (keyof RegisterValues)[] {
  if (kind === 'boolean') return ['yesOrNo'];
  if (kind === 'facility') return ['facilityStandings', 'facilityKinds'];
  return of === undefined ? [] : [of];
}

type CodeWords = Readonly<Record<string, readonly string[]>>;

export const codesIn = (values: Partial<RegisterValues>, list: keyof RegisterValues): CodeWords =>
  (values[list] ?? REGISTER_VALUES[list]) as CodeWords;

export function withHeaders(file: string, headers: Words): readonly RegisterColumn[] {
  const added = new Map<string, string[]>();
  for (const [header, target] of Object.entries(headers)) {
    if (target === '') continue;
    const column = columnNamed(target, REGISTER_COLUMNS);
    if (column === undefined)
      return refuse(
        file,
        `表头“${header}”对照的“${target}”不是登记簿的列。`,
        `The header "${header}" is mapped to "${target}", which is no column of a register.`,
      );
    added.set(column.id, [...(added.get(column.id) ?? []), header]);
  }
  const taken = new Set([...added.values()].flat());
  return REGISTER_COLUMNS.map((column) => ({
    ...column,
    zh: [...(added.get(column.id) ?? []), ...column.zh.filter((header) => !taken.has(header))],
    en: column.en.filter((header) => !taken.has(header)),
  }));
}

/** The ways to write codes, a word added to the one code that it means; it no longer means another. */
const withWord = (codes: CodeWords, word: string, code: string): CodeWords =>
  Object.fromEntries(
    Object.entries(codes).map(([id, words]) => {
      const others = words.filter((each) => each !== word);
      return [id, id === code ? [...others, word] : others];
    }),
  );

export function withValues(
  file: string,
  given: GivenMap['values'],
  columns: readonly RegisterColumn[],
): Partial<RegisterValues> {
  const values: Record<string, CodeWords> = {};
  for (const [name, words] of Object.entries(given)) {
    const column = columnNamed(name, columns);
    const lists = column === undefined ? [] : listsOf(column);
    if (lists.length === 0)
      return refuse(
        file,
        `“${name}”不是登记簿里写代码的列，不能对照取值。`,
        `"${name}" is no column of codes, and its values cannot be mapped.`,
      );
    for (const [word, target] of Object.entries(words)) {
      if (target === '') continue;
      const found = lists.flatMap((list) =>
        Object.entries(codesIn(values, list))
          .filter(([code, ways]) => code === target || ways.includes(target))
          .map(([code]) => ({ list, code })),
      );
      const [only, another] = found;
      if (only === undefined || another !== undefined)
        return refuse(
          file,
          `“${name}”的“${word}”对照的“${target}”不是一个代码；可用：${lists.flatMap((list) => Object.keys(codesIn({}, list))).join('、')}。`,
          `The word "${word}" of "${name}" is mapped to "${target}", which is not one code; there are: ${lists.flatMap((list) => Object.keys(codesIn({}, list))).join(', ')}.`,
        );
      values[only.list] = withWord(codesIn(values, only.list), word, only.code);
    }
  }
  return values as Partial<RegisterValues>;
}

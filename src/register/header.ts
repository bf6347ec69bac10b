import type { RegisterColumn } from './columns.js';
import { unitPower } from './read-number.js';
import { tidy, wordKey } from './text.js';

/** The insurer to which a header may refer. */
export interface NamedInsurer {
  readonly id: string;
  readonly name: string;
  readonly lead?: boolean | undefined;
}

/** What the three insurers of the notice (三) are called for short. */
const SHORT_NAMES: readonly (readonly string[])[] = [
  ['人保', '人保财险', '人民财产', '中国人保', 'picc'],
  ['平安', '平安财险', '平安产险', '中国平安', 'pingan'],
  ['太保', '太平洋', '太保财险', '太平洋财险', '太保产险', '中国太保', 'cpic'],
];

const RANKS: readonly (readonly string[])[] = [
  ['首席', '首席承保人', '首席承保机构', '首席人', '主承', '主承保人', 'lead', 'lead insurer', 'leader'],
  ['第二承保人', '第二承保机构', '第二', 'second insurer', 'second'],
  ['第三承保人', '第三承保机构', '第三', 'third insurer', 'third'],
];

const isOneOf = (words: readonly string[], key: string): boolean =>
  words.some((word) => wordKey(word) === key);

/** Whether a header that says nothing but a name names an insurer. */
export const isInsurerName = (header: string, insurers: readonly NamedInsurer[]): boolean => {
  const key = wordKey(header);
  return (
    SHORT_NAMES.some((names) => isOneOf(names, key)) ||
    insurers.some(({ id, name }) => wordKey(id) === key || wordKey(name) === key)
  );
};

function ranked(insurers: readonly NamedInsurer[], rank: number): NamedInsurer | undefined {
  const lead = insurers.find((insurer) => insurer.lead === true);
  return rank === 0 ? lead : insurers.filter((insurer) => insurer !== lead)[rank - 1];
}

/** The one insurer that a label names: by id, name, short name or rank; nothing where it names none, or several. */
export function insurerNamed(label: string, insurers: readonly NamedInsurer[]): string | null {
  const key = wordKey(label);
  const exact = insurers.find(({ id, name }) => wordKey(id) === key || wordKey(name) === key);
  if (exact !== undefined) return exact.id;
  const rank = RANKS.findIndex((words) => isOneOf(words, key));
  if (rank >= 0) return ranked(insurers, rank)?.id ?? null;
  const short = SHORT_NAMES.find((names) => isOneOf(names, key));
  const words = (short ?? [label]).map(wordKey);
  const named = insurers.filter(({ id, name }) =>
    words.some((word) => wordKey(name).includes(word) || wordKey(id) === word),
  );
  return named.length === 1 ? (named[0] as NamedInsurer).id : null;
}

type Meaning = Pick<RegisterColumn, 'id' | 'kind' | 'of'>;

/** What stands in one column of a register; its id is of `REGISTER_COLUMNS`, or `shares.` and a name. */
export interface HeaderColumn extends Meaning {
  /** By how many powers of ten the money in it is more than yuan. */
  readonly power: number;
}

const UNIT = / ?[([【/]([^()[\]【】/]*)[)\]】]?$/;
const BEFORE =
  /^(?:共保|承保|应付|实付)?(?:份额|分摊金额|分摊|摊付|承担|shares?)(?: ?[.:(_-]| of | )(.+?)\)?$/i;
const BEHIND =
  /(.+?)[ _:.(-]*的?(?:承担|承保|分摊|摊付|共保)?(?:份额|分摊|分摊额|分摊金额|摊赔|摊付|摊付金额|承担额|承担金额|shares?)\)?$/i;
/** Words behind a name that say little, so that the name must be known. */
const BEHIND_NAME = /(.+?)[ _:.(-]*(?:应付|实付|赔付|承担|支付)?(?:金额|赔款|承担|part|amount)\)?$/i;
const RATE = /[ (]*(?:比例|百分比|rate|percent(?:age)?|%)\)?$/i;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Paths whose last part would be taken for something else. */
const WHOLE_ONLY = ['incident.id', 'incident.facility.kind'];

function columnsByKey(columns: readonly RegisterColumn[]): ReadonlyMap<string, RegisterColumn> {
  const byKey = new Map<string, RegisterColumn>();
  const add = (word: string, column: RegisterColumn) => {
    if (!byKey.has(wordKey(word))) byKey.set(wordKey(word), column);
  };
  for (const column of columns) add(column.id, column);
  for (const column of columns) for (const word of [...column.zh, ...column.en]) add(word, column);
  for (const column of columns) if (!WHOLE_ONLY.includes(column.id)) add(lastPart(column.id), column);
  return byKey;
}

/** The insurer that a header names. */
function insurerIn(header: string, insurers: readonly NamedInsurer[]): string | undefined {
  if (isInsurerName(header, insurers)) return header;
  const label = BEFORE.exec(header)?.[1] ?? BEHIND.exec(header)?.[1];
  if (label !== undefined) return label;
  const name = BEHIND_NAME.exec(header)?.[1];
  return name !== undefined && isInsurerName(name, insurers) ? name : undefined;
}

/** What an insurer bears, as a sum or as a rate. */
function shareOf(header: string, insurers: readonly NamedInsurer[]): Meaning | undefined {
  const plain = header.replace(RATE, '');
  const insurer = insurerIn(plain, insurers);
  if (insurer === undefined) return undefined;
  return plain === header
    ? { id: `shares.${tidy(insurer)}`, kind: 'money' }
    : { id: `shareRates.${tidy(insurer)}`, kind: 'rate' };
}

/** Headers as they stand, of which the punctuation is the only difference where ids of conditions are alike. */
function columnsByHeader(columns: readonly RegisterColumn[]): ReadonlyMap<string, RegisterColumn> {
  const byHeader = new Map<string, RegisterColumn>();
  for (const column of columns)
    for (const header of [column.id, ...column.zh, ...column.en].map(inOneLine))
      if (!byHeader.has(header)) byHeader.set(header, column);
  return byHeader;
}

/** The path of a condition of a contract's own, whichever contract has it. */
const CONDITION = /^loss\.conditions\.[\w-]{1,200}$/;

/** In one line, without the marks that tell what must be filled in. */
const inOneLine = (text: string): string =>
  tidy(text)
    .replace(/\s+/g, ' ')
    .replace(/^[*※]+ ?| ?[*※]+$/g, '');

/** Finds what each header stands for; nothing where it stands for no column. */
export function headerReader(
  columns: readonly RegisterColumn[],
  insurers: readonly NamedInsurer[],
): (header: string) => HeaderColumn | null {
  const byHeader = columnsByHeader(columns);
  const byKey = columnsByKey(columns);
  const find = (word: string): RegisterColumn | undefined =>
    byHeader.get(word) ??
    byKey.get(wordKey(word)) ??
    byKey.get(wordKey(word.replace(/^(?:claim|determination|register)\./, '')));
  return (text) => {
    const header = inOneLine(text);
    if (CONDITION.test(header)) return { id: header, kind: 'boolean', of: undefined, power: 0 };
    const bare = header.replace(UNIT, '');
    const meaning = find(header) ?? shareOf(header, insurers) ?? find(bare) ?? shareOf(bare, insurers);
    if (meaning === undefined) return null;
    const { id, kind, of } = meaning;
    return { id, kind, of, power: unitPower(UNIT.exec(header)?.[1]) };
  };
}

import type { CellKind, RegisterColumn } from './columns.js';
import { isInsurerName, type NamedInsurer } from './insurers.js';
import { unitPower } from './read-number.js';
import { keyOf, tidy } from './text.js';

/** What stands in one column of a register. */
export interface HeaderColumn {
  readonly index: number;
  readonly header: string;
  /** Of `REGISTER_COLUMNS`, or `shares.` and a name. */
  readonly id: string;
  readonly kind: CellKind;
  readonly of: RegisterColumn['of'];
  /** By how many powers of ten the money in it is more than yuan. */
  readonly power: number;
}

const UNIT = /\s*[(（[【/][^()（）[\]【】/]*[)）\]】]?$/;
const BEFORE =
  /^(?:共保|承保|应付|实付)?(?:份额|分摊金额|分摊|摊付|承担|shares?)(?:\s*[.:(_-]\s*|\s+of\s+|\s+)(.+?)\)?$/i;
const BEHIND =
  /^(.+?)[\s_:.(-]*的?(?:承担|承保|分摊|摊付|共保)?(?:份额|分摊|分摊额|分摊金额|摊赔|摊付|摊付金额|承担额|承担金额|shares?)\)?$/i;
/** Words behind a name that say little, so that the name must be known. */
const BEHIND_NAME = /^(.+?)[\s_:.(-]*(?:应付|实付|赔付|承担|支付)?(?:金额|赔款|承担|part|amount)\)?$/i;
const RATE = /(?:比例|百分比|rate|percent(?:age)?|[%％])[)）]?$/i;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Paths whose last part would be taken for something else. */
const WHOLE_ONLY = ['incident.id', 'incident.facility.kind'];

function columnsByKey(columns: readonly RegisterColumn[]): ReadonlyMap<string, RegisterColumn> {
  const byKey = new Map<string, RegisterColumn>();
  const add = (word: string, column: RegisterColumn) => {
    if (!byKey.has(keyOf(word))) byKey.set(keyOf(word), column);
  };
  for (const column of columns) add(column.id, column);
  for (const column of columns) for (const word of [...column.zh, ...column.en]) add(word, column);
  for (const column of columns) if (!WHOLE_ONLY.includes(column.id)) add(lastPart(column.id), column);
  return byKey;
}

/** The insurer that the header of a column of shares names, and whether the column holds rates. */
function shareLabel(
  header: string,
  insurers: readonly NamedInsurer[],
): { label: string; isRate: boolean } | null {
  const isRate = RATE.test(header);
  const plain = isRate ? header.replace(RATE, '').replace(/[(（\s]+$/, '') : header;
  if (isInsurerName(plain, insurers)) return { label: plain, isRate };
  const label = BEFORE.exec(plain)?.[1] ?? BEHIND.exec(plain)?.[1];
  if (label !== undefined) return { label: tidy(label), isRate };
  const name = BEHIND_NAME.exec(plain)?.[1];
  return name !== undefined && isInsurerName(name, insurers) ? { label: tidy(name), isRate } : null;
}

/** Finds what each header stands for; nothing where it stands for no column. */
export function headerReader(
  columns: readonly RegisterColumn[],
  insurers: readonly NamedInsurer[],
): (header: string, index: number) => HeaderColumn | null {
  const byKey = columnsByKey(columns);
  const find = (word: string): RegisterColumn | undefined =>
    byKey.get(keyOf(word)) ?? byKey.get(keyOf(word.replace(/^(?:claim|determination|register)\./, '')));
  return (text, index) => {
    const header = tidy(text);
    const power = unitPower(header);
    const bare = header.replace(UNIT, '');
    const whole = find(header);
    const early = whole === undefined ? shareLabel(header, insurers) : null;
    const column = whole ?? (early === null ? find(bare) : undefined);
    if (column !== undefined)
      return { index, header, id: column.id, kind: column.kind, of: column.of, power };
    const share = early ?? shareLabel(bare, insurers);
    if (share === null) return null;
    const id = `${share.isRate ? 'shareRates' : 'shares'}.${share.label}`;
    return { index, header, id, kind: share.isRate ? 'rate' : 'money', of: undefined, power };
  };
}

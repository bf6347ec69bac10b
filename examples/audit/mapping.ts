import { readFileSync } from 'node:fs';
import { REGISTER_COLUMNS, type RegisterOptions } from 'qijiang-catastrophe-insurance/audit';
import { refuse } from './refuse.js';

/** How headers and cells are to be understood. */
export type Mapping = RegisterOptions;

/** What a mapping file says: for each header of the register, the id of a column or its usual header. */
type Given = Readonly<Record<string, string>>;

function given(file: string): Given {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    if (
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((id) => typeof id === 'string')
    ) {
      return value as Given;
    }
  } catch {
    // Told below, like any other file that holds no mapping.
  }
  return refuse(
    file,
    '不是表头对照：应是 JSON，形如 {"出险情况描述": "灾种"}。',
    'Not a mapping of headers: JSON is wanted, such as {"what happened": "incident.peril"}.',
  );
}

/** The columns that are understood, with the headers of a mapping file added: `{"出险情况描述": "灾种"}`. */
export function mappingFrom(
  file: string | null,
  ofContract: Pick<Mapping, 'insurers' | 'conditions'>,
): Mapping {
  if (file === null) return ofContract;
  const added = new Map<string, string[]>();
  for (const [header, target] of Object.entries(given(file))) {
    const column = REGISTER_COLUMNS.find(
      ({ id, zh, en }) => id === target || [...zh, ...en].includes(target),
    );
    if (column === undefined) {
      return refuse(file, `没有“${target}”这一列。`, `There is no column "${target}".`);
    }
    added.set(column.id, [...(added.get(column.id) ?? []), header]);
  }
  const taken = new Set([...added.values()].flat());
  const columns = REGISTER_COLUMNS.map((column) => ({
    ...column,
    zh: [...(added.get(column.id) ?? []), ...column.zh.filter((header) => !taken.has(header))],
    en: column.en.filter((header) => !taken.has(header)),
  }));
  return { columns, ...ofContract };
}

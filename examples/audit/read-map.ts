import { readFileSync } from 'node:fs';
import { type GivenMap, type Mapping, mapIn, withHeaders, withValues } from './mapping.js';
import { refuse } from './refuse.js';

/** What a mapping file says; the flat form says headers alone. */
export function readMap(file: string): GivenMap {
  try {
    const map = mapIn(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
    if (map !== null) return map;
  } catch {
    // Told below, like any other file that holds no mapping.
  }
  return refuse(
    file,
    '不是对照：应是 JSON，形如 {"headers": {"出险情况描述": "灾种"}, "values": {"灾种": {"山洪暴发": "flood"}}}。',
    'Not a mapping: JSON is wanted, such as {"headers": {"what happened": "incident.peril"}, "values": {"incident.peril": {"spate": "flood"}}}.',
  );
}

/** The columns and codes that are understood, with those of a mapping file added; what is left empty in it is still open. */
export function mappingFrom(
  file: string | null,
  ofContract: Pick<Mapping, 'insurers' | 'conditions' | 'readings'>,
): Mapping {
  if (file === null) return ofContract;
  const { headers, values } = readMap(file);
  const columns = withHeaders(file, headers);
  return { columns, values: withValues(file, values, columns), ...ofContract };
}

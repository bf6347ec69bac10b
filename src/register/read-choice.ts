import { placeOf, UNITS } from '../territory/place.js';
import { type Filled, type Reading, Unread } from './problem.js';
import { wordKey } from './text.js';
import type { RegisterValues } from './values.js';

/** Codes by every way to write them; a way that stands for two codes stands for none. */
export type Lookup = ReadonlyMap<string, string | null>;

export function lookupOf(spellings: Readonly<Record<string, readonly string[]>>): Lookup {
  const lookup = new Map<string, string | null>();
  for (const [code, words] of Object.entries(spellings)) {
    for (const word of [code, ...words]) {
      const key = wordKey(word);
      lookup.set(key, (lookup.get(key) ?? code) === code ? code : null);
    }
  }
  return lookup;
}

const coded = (lookup: Lookup, text: string): string | Unread => {
  const code = lookup.get(wordKey(text));
  if (code === null) return new Unread('several-codes');
  return code ?? new Unread('not-listed');
};

export const choiceReader =
  (lookup: Lookup) =>
  (cell: Filled): Reading<string> =>
    coded(lookup, String(cell));

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** Several codes with separators between them; one whose own name holds a separator is tried whole first. Rows share the list. */
export function listReader(
  lookup: Lookup,
  none: readonly string[],
): (cell: Filled) => Reading<readonly string[]> {
  const empty = new Set(none.map(wordKey));
  return (cell) => {
    const text = String(cell);
    if (empty.has(wordKey(text))) return NONE;
    const whole = coded(lookup, text);
    if (typeof whole === 'string') return Object.freeze([whole]);
    const codes = text
      .split(/[、,;|+\s]|和|及|与/)
      .filter((part) => part !== '')
      .map((part) => coded(lookup, part));
    if (codes.length === 0) return new Unread('not-listed');
    const odd = codes.find((code) => code instanceof Unread);
    return odd === undefined ? Object.freeze([...new Set(codes as string[])]) : odd;
  };
}

export const booleanReader =
  (lookup: Lookup) =>
  (cell: Filled): Reading<boolean> => {
    if (typeof cell === 'boolean') return cell;
    const code = lookup.get(wordKey(String(cell)));
    if (code === 'yes') return true;
    return code === 'no' ? false : new Unread('not-boolean');
  };

/** A facility as the exchange format has it; `undefined` where none was involved. */
export interface FacilityInput {
  kind?: string;
  municipal?: boolean | null;
}

const NO_FACILITY = /* @__PURE__ */ Object.freeze({}) as FacilityInput;

/** What fell or collapsed, and whether it is municipal, in one cell: 无, 市政设施, 行道树（市政）, or the object itself as JSON. */
export function facilityReader({
  facilityKinds,
  facilityStandings,
}: RegisterValues): (cell: Filled) => Reading<FacilityInput> {
  const [kinds, standings] = [lookupOf(facilityKinds), lookupOf(facilityStandings)];
  const read = (text: string): FacilityInput | null => {
    const standing = standings.get(wordKey(text));
    if (standing === 'none') return NO_FACILITY;
    if (typeof standing === 'string') return { municipal: standing === 'municipal' };
    const kind = kinds.get(wordKey(text));
    return typeof kind === 'string' ? { kind } : null;
  };
  return (cell) => {
    const text = String(cell).replace(/"(?:kind|municipal)"\s*:/g, '');
    const whole = read(text);
    if (whole !== null) return whole;
    const parts = text.split(/[{}(),;、/\s"]/).filter((part) => part !== '');
    const facility: FacilityInput = {};
    for (const part of parts) {
      const found = part === 'true' || part === 'false' ? { municipal: part === 'true' } : read(part);
      if (found === null) return new Unread('not-listed');
      Object.assign(facility, found);
    }
    return facility;
  };
}

/** The districts and counties of 重庆 other than 綦江, and the two counties of 贵州 next to it, with their codes. */
const ELSEWHERE =
  '500101万州区 500102涪陵区 500103渝中区 500104大渡口区 500105江北区 500106沙坪坝区 500107九龙坡区 500108南岸区 500109北碚区 ' +
  '500111大足区 500112渝北区 500113巴南区 500114黔江区 500115长寿区 500116江津区 500117合川区 500118永川区 500119南川区 ' +
  '500120璧山区 500151铜梁区 500152潼南区 500153荣昌区 500154开州区 500155梁平区 500156武隆区 500229城口县 500230丰都县 ' +
  '500231垫江县 500233忠县 500235云阳县 500236奉节县 500237巫山县 500238巫溪县 500240石柱县 500241秀山县 500242酉阳县 ' +
  '500243彭水县 520322桐梓县 520330习水县';

const NAMED: readonly (readonly [name: string, code: string])[] = /* @__PURE__ */ [
  .../* @__PURE__ */ UNITS.map(({ name, code }) => [name, code] as const),
  .../* @__PURE__ */ ELSEWHERE.split(' ').map((entry) => [entry.slice(6), entry.slice(0, 6)] as const),
];

/** A place by name: the one unit or district that the text names; the district alone where it names no other. 万盛 alone may be a street or the zone. */
function namedPlace(text: string): string | null {
  const found = NAMED.filter(([name]) => text.includes(name));
  if (found.length === 1) return (found[0] as (typeof NAMED)[number])[1];
  const short = UNITS.find(({ name }) => name === `${text}镇` || name === `${text}街道`);
  if (short !== undefined && text !== '万盛') return short.code;
  return /^(?:重庆市?)?綦江区?$/.test(text) ? '500110' : null;
}

const CODE = /^\D*(\d{6}(?:\d{3}){0,2})(?:\.0)?\D*$/;

/** Reads a division code, or the name of a street, a town or a district. */
export function readDivision(cell: Filled): Reading<string> {
  const text = String(cell).replace(/\s/g, '');
  const code = CODE.exec(text)?.[1];
  const place = code === undefined ? namedPlace(text) : code;
  return place === null || placeOf(place) === null ? new Unread('not-division') : place;
}

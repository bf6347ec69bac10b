import { DEFAULT_READINGS, type Readings } from '../law/readings.js';
import { placeOf, UNITS } from '../territory/place.js';
import { type Filled, type Reading, Unread } from './problem.js';
import { wordKey } from './text.js';
import { areAlike, type RegisterValues } from './values.js';

/** Codes by every way to write them; a way that stands for several codes leaves open which. */
export type Lookup = ReadonlyMap<string, string | readonly string[]>;

export function lookupOf(spellings: Readonly<Record<string, readonly string[]>>): Lookup {
  const lookup = new Map<string, string | readonly string[]>();
  for (const [code, words] of Object.entries(spellings)) {
    for (const key of new Set([code, ...words].map(wordKey))) {
      const before = lookup.get(key);
      lookup.set(key, before === undefined ? code : [before, code].flat());
    }
  }
  return lookup;
}

/** One of several codes that come to the same as the notice is read, by the first of them. */
export class EitherCode {
  constructor(readonly code: string) {}
}

const found = (lookup: Lookup, text: string): string | readonly string[] | Unread =>
  lookup.get(wordKey(text)) ?? new Unread('not-listed');

const coded = (lookup: Lookup, text: string): string | Unread => {
  const code = found(lookup, text);
  return typeof code === 'string' || code instanceof Unread ? code : new Unread('several-codes');
};

/** One code, or one of several between which the readings make no difference. */
export const choiceReader =
  (lookup: Lookup, readings: Readings = DEFAULT_READINGS) =>
  (cell: Filled): Reading<string | EitherCode> => {
    const code = found(lookup, String(cell));
    if (typeof code === 'string' || code instanceof Unread) return code;
    return areAlike(code, readings) ? new EitherCode(code[0] as string) : new Unread('several-codes');
  };

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Several entries with separators between them; one whose own name holds a separator is tried whole first. Rows share the list. */
function severalReader<V>(
  read: (text: string) => V | Unread,
  none: readonly string[],
): (text: string) => readonly V[] | Unread {
  const empty = new Set(none.map(wordKey));
  return (text) => {
    if (empty.has(wordKey(text))) return NONE;
    const whole = read(text);
    if (!(whole instanceof Unread)) return [whole];
    const entries = text
      .split(/[、,;|+\s]|和|及|与/)
      .filter((part) => part !== '')
      .map(read);
    if (entries.length === 0) return new Unread('not-listed');
    return entries.find((entry) => entry instanceof Unread) ?? (entries as V[]);
  };
}

/** Several codes, each once. */
export function listReader(
  lookup: Lookup,
  none: readonly string[],
): (cell: Filled) => Reading<readonly string[]> {
  const several = severalReader((text) => coded(lookup, text), none);
  return (cell) => {
    const codes = several(String(cell));
    return codes instanceof Unread ? codes : Object.freeze([...new Set(codes)]);
  };
}

/** A circumstance as the exchange format has it: by its id alone, or with whether it caused the loss. */
export type EstablishedInput = string | { readonly id: string; readonly causedLoss: boolean };

const CAUSED =
  /\s*[(:]?\s*(未|没有|并未|非|不是?|(?:did )?not )?(?:致损(?:原因)?|(?:造成|导致)损失|caused?(?: the loss)?)\s*\)?/gi;

/** Established circumstances; behind each may stand whether it caused the loss: 醉酒（致损）、自身疾病（未致损）. */
export function circumstancesReader(
  lookup: Lookup,
  none: readonly string[],
): (cell: Filled) => Reading<readonly EstablishedInput[]> {
  const several = severalReader((text): EstablishedInput | Unread => {
    const [, word, cause] = /^(.*?)(?:=([01]))?$/s.exec(text) as unknown as [string, string, string?];
    const id = coded(lookup, word);
    return cause === undefined || id instanceof Unread
      ? id
      : Object.freeze({ id, causedLoss: cause === '1' });
  }, none);
  return (cell) => {
    const text = String(cell).replace(CAUSED, (_, not?: string) => (not === undefined ? '=1' : '=0'));
    const entries = several(text);
    if (entries instanceof Unread) return entries;
    const byId = new Map<string, EstablishedInput>();
    for (const entry of entries) {
      const id = typeof entry === 'string' ? entry : entry.id;
      const before = byId.get(id) ?? entry;
      if (JSON.stringify(before) !== JSON.stringify(entry)) return new Unread('contradicts');
      byId.set(id, entry);
    }
    return Object.freeze([...byId.values()]);
  };
}

export const booleanReader =
  (lookup: Lookup) =>
  (cell: Filled): Reading<boolean> => {
    if (typeof cell === 'boolean') return cell;
    const code = coded(lookup, String(cell));
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
    const standing = coded(standings, text);
    if (standing === 'none') return NO_FACILITY;
    if (typeof standing === 'string') return { municipal: standing === 'municipal' };
    const kind = coded(kinds, text);
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

/** The postcode of a place in 重庆, behind its name or behind the word; alone it is no division: no province begins with 40. */
const POSTCODE = /(?<=\D)[(（]?(?:邮编|邮政编码|postcode|zip)?[:：]?40\d{4}[)）]?$|^40\d{4}(?=\D)/i;

/** Reads a division code, or the name of a street, a town or a district. */
export function readDivision(cell: Filled): Reading<string> {
  const text = String(cell).replace(/\s/g, '').replace(POSTCODE, '');
  const code = CODE.exec(text)?.[1];
  const named = namedPlace(text);
  const place = code ?? named;
  if (place === null || place.startsWith('40') || placeOf(place) === null) return new Unread('not-division');
  const isBoth = named === null || named.startsWith(place) || place.startsWith(named);
  return isBoth ? place : new Unread('contradicts');
}

import { DEFAULT_READINGS, type ReadingId, type Readings } from '../law/readings.js';
import { type Filled, type Reading, Unread } from './problem.js';
import { keyOf } from './text.js';
import { ALIKE, type Alike, type RegisterValues } from './values.js';

const NOT_LISTED = /* @__PURE__ */ new Unread('not-listed');
const SEVERAL = /* @__PURE__ */ new Unread('several-codes');
const NOT_BOOLEAN = /* @__PURE__ */ new Unread('not-boolean');

/** Codes by every way to write them; a way that stands for several codes leaves open which. */
export type Lookup = ReadonlyMap<string, string | readonly string[]>;

export function lookupOf(spellings: Readonly<Record<string, readonly string[]>>): Lookup {
  const lookup = new Map<string, string | readonly string[]>();
  for (const [code, words] of Object.entries(spellings)) {
    for (const key of new Set([code, ...words].map(keyOf))) {
      const before = lookup.get(key);
      lookup.set(key, before === undefined ? code : [before, code].flat());
    }
  }
  return lookup;
}

/** Whether a contract that reads the notice so treats all of these codes the same. */
const areAlike = (codes: readonly string[], readings: Readings): boolean =>
  (Object.values(ALIKE) as readonly Alike[]).some(
    ({ codes: alike, under }) =>
      codes.every((code) => (alike as readonly string[]).includes(code)) &&
      Object.entries(under).every(([reading, position]) => readings[reading as ReadingId] === position),
  );

const coded = (lookup: Lookup, text: string, readings?: Readings): string | Unread => {
  const found = lookup.get(keyOf(text)) ?? NOT_LISTED;
  if (typeof found === 'string' || found instanceof Unread) return found;
  return readings !== undefined && areAlike(found, readings) ? (found[0] as string) : SEVERAL;
};

/** One code. Of words that stand for several, the first, where the readings of the contract make no difference between them. */
export const choiceReader =
  (lookup: Lookup, readings: Readings = DEFAULT_READINGS) =>
  (cell: Filled): Reading<string> =>
    coded(lookup, String(cell), readings);

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** Several codes with separators between them; one whose own name holds a separator is tried whole first. Rows share the list. */
export function listReader(
  lookup: Lookup,
  none: readonly string[],
): (cell: Filled) => Reading<readonly string[]> {
  const empty = new Set(none.map(keyOf));
  return (cell) => {
    const text = String(cell);
    if (empty.has(keyOf(text))) return NONE;
    const whole = coded(lookup, text);
    if (typeof whole === 'string') return Object.freeze([whole]);
    const codes = text
      .split(/[、,;|+\s]|和|及|与/)
      .filter((part) => part !== '')
      .map((part) => coded(lookup, part));
    if (codes.length === 0) return NOT_LISTED;
    const odd = codes.find((code) => code instanceof Unread);
    return odd === undefined ? Object.freeze([...new Set(codes as string[])]) : odd;
  };
}

export const booleanReader =
  (lookup: Lookup) =>
  (cell: Filled): Reading<boolean> => {
    if (typeof cell === 'boolean') return cell;
    const code = coded(lookup, String(cell));
    if (code === 'yes') return true;
    return code === 'no' ? false : NOT_BOOLEAN;
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
      if (found === null) return NOT_LISTED;
      Object.assign(facility, found);
    }
    return facility;
  };
}

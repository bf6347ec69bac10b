import { type Administration, RETIRED_UNITS, UNITS, type Unit } from './units.js';

/** 綦江区, 万盛 included: the district that the law knows. */
const DISTRICT = '500110';

/** Codes that name more than a district and have 綦江 inside: whether the place is meant cannot be said. */
const WIDER_THAN_A_DISTRICT = ['500000', '500100'];

/**
 * Where a place lies: in a unit run by 綦江 or by 万盛, in the district without saying where, or elsewhere.
 *
 * @since 0.1.0
 */
export type Standing = Administration | 'district' | 'elsewhere';

/**
 * A place that a division code names.
 *
 * @since 0.1.0
 */
export interface Place {
  /** The code as given: 6, 9 or 12 digits. */
  readonly code: string;
  readonly standing: Standing;
  /** Nine-digit code of the street or town today, where the place lies in one of 500110. */
  readonly unit: string | null;
}

/** The unit of today for the nine digits of each code in use, and of each that is retired. */
const UNIT_AT: ReadonlyMap<string, Unit> = /* @__PURE__ */ unitsByCode();

function unitsByCode(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>(UNITS.map((unit) => [unit.code, unit]));
  for (const [retired, today] of Object.entries(RETIRED_UNITS)) units.set(retired, units.get(today) as Unit);
  return units;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function hasForm(code: string): boolean {
  const { length } = code;
  if (length !== 6 && length !== 9 && length !== 12) return false;
  for (let i = 0; i < length; i++) if (!isDigit(code.charCodeAt(i))) return false;
  return true;
}

/** The forms in which statisticians write the district, padded to the length of a street or a village. */
const isDistrict = (code: string): boolean =>
  code === DISTRICT || code === `${DISTRICT}000` || code === `${DISTRICT}000000`;

const unitAt = (code: string): Unit | undefined => UNIT_AT.get(code.slice(0, 9));

/** Whether a division code names a place. */
export function isPlace(code: string): boolean {
  if (!hasForm(code)) return false;
  if (code.startsWith(DISTRICT)) return isDistrict(code) || unitAt(code) !== undefined;
  return !WIDER_THAN_A_DISTRICT.includes(code.slice(0, 6));
}

function locate(code: string): Place | null {
  if (!isPlace(code)) return null;
  if (!code.startsWith(DISTRICT)) return Object.freeze({ code, standing: 'elsewhere', unit: null });
  if (isDistrict(code)) return Object.freeze({ code, standing: 'district', unit: null });
  const { administration, code: unit } = unitAt(code) as Unit;
  return Object.freeze({ code, standing: administration, unit });
}

/** The places that claims name most: the district, and its streets and towns. */
const FREQUENT: ReadonlyMap<string, Place | null> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [DISTRICT, .../* @__PURE__ */ UNITS.map(({ code }) => code)].map((code) => [
    code,
    locate(code),
  ]),
);

/**
 * Finds the place that a division code names.
 *
 * @param code 6 digits (district), 9 (street or town) or 12 (village).
 * @returns `null` where the code is malformed, wider than a district, or names a unit of 500110 that does not exist.
 * @example
 * ```ts
 * placeOf('500110122'); // { code: '500110122', standing: 'qijiang', unit: '500110006' }
 * placeOf('500110999'); // null
 * ```
 * @since 0.1.0
 */
export const placeOf = (code: string): Place | null => FREQUENT.get(code) ?? locate(code);

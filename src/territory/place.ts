import { type Administration, RETIRED_UNITS, UNITS } from './units.js';

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

const ADMINISTRATION: ReadonlyMap<string, Administration> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ UNITS.map(({ code, administration }) => [code, administration]),
);

function locate(code: string): Place | null {
  if (!/^(\d{6}|\d{9}|\d{12})$/.test(code) || WIDER_THAN_A_DISTRICT.includes(code.slice(0, 6))) return null;
  if (!code.startsWith(DISTRICT)) return Object.freeze({ code, standing: 'elsewhere', unit: null });
  if (code === DISTRICT) return Object.freeze({ code, standing: 'district', unit: null });
  const printed = code.slice(0, 9);
  const unit = RETIRED_UNITS[printed] ?? printed;
  const standing = ADMINISTRATION.get(unit);
  return standing === undefined ? null : Object.freeze({ code, standing, unit });
}

/** The places that claims name most: the district, and its streets and towns. */
const FREQUENT: ReadonlyMap<string, Place | null> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [DISTRICT, ...UNITS.map(({ code }) => code)].map((code) => [code, locate(code)]),
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

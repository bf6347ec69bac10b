import { deepFreeze } from '../input/freeze.js';

/**
 * Who runs a street or town of 500110: the district itself, or the 万盛 economic development zone.
 *
 * @since 0.1.0
 */
export type Administration = 'qijiang' | 'wansheng';

/**
 * A street or town of 綦江区 (500110), as the national statistics list it in 2023.
 *
 * @since 0.1.0
 */
export interface Unit {
  /** Nine-digit code. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'subdistrict' | 'town';
  readonly administration: Administration;
  /** One of the four southern towns that the notice names for coal-mining subsidence (一). */
  readonly southernFour: boolean;
}

const unit = (
  code: string,
  name: string,
  administration: Administration,
  southernFour: boolean = false,
): Unit => ({
  code,
  name,
  kind: name.endsWith('街道') ? 'subdistrict' : 'town',
  administration,
  southernFour,
});

/**
 * The 31 streets and towns of 500110: 21 run by 綦江, 10 by 万盛.
 *
 * @example
 * ```ts
 * UNITS.filter(({ southernFour }) => southernFour).map(({ name }) => name); // ['赶水镇', '打通镇', '石壕镇', '安稳镇']
 * ```
 * @since 0.1.0
 */
export const UNITS: readonly Unit[] = /* @__PURE__ */ deepFreeze([
  unit('500110001', '古南街道', 'qijiang'),
  unit('500110002', '文龙街道', 'qijiang'),
  unit('500110003', '三江街道', 'qijiang'),
  unit('500110004', '万盛街道', 'wansheng'),
  unit('500110005', '东林街道', 'wansheng'),
  unit('500110006', '新盛街道', 'qijiang'),
  unit('500110007', '通惠街道', 'qijiang'),
  unit('500110100', '万东镇', 'wansheng'),
  unit('500110101', '南桐镇', 'wansheng'),
  unit('500110102', '青年镇', 'wansheng'),
  unit('500110103', '关坝镇', 'wansheng'),
  unit('500110104', '丛林镇', 'wansheng'),
  unit('500110105', '石林镇', 'wansheng'),
  unit('500110106', '金桥镇', 'wansheng'),
  unit('500110107', '黑山镇', 'wansheng'),
  unit('500110108', '石角镇', 'qijiang'),
  unit('500110109', '东溪镇', 'qijiang'),
  unit('500110110', '赶水镇', 'qijiang', true),
  unit('500110111', '打通镇', 'qijiang', true),
  unit('500110112', '石壕镇', 'qijiang', true),
  unit('500110113', '永新镇', 'qijiang'),
  unit('500110114', '三角镇', 'qijiang'),
  unit('500110115', '隆盛镇', 'qijiang'),
  unit('500110116', '郭扶镇', 'qijiang'),
  unit('500110117', '篆塘镇', 'qijiang'),
  unit('500110118', '丁山镇', 'qijiang'),
  unit('500110119', '安稳镇', 'qijiang', true),
  unit('500110120', '扶欢镇', 'qijiang'),
  unit('500110121', '永城镇', 'qijiang'),
  unit('500110123', '中峰镇', 'qijiang'),
  unit('500110124', '横山镇', 'qijiang'),
]);

/**
 * 新盛镇 became 新盛街道 (500110006) in 2020; records from before may still carry its old code.
 *
 * @example
 * ```ts
 * RETIRED_UNITS['500110122']; // '500110006'
 * ```
 * @since 0.1.0
 */
export const RETIRED_UNITS: Readonly<Record<string, string>> = /* @__PURE__ */ deepFreeze({
  '500110122': '500110006',
});

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

function hasForm(code: unknown): code is string {
  if (typeof code !== 'string') return false;
  const { length } = code;
  if (length !== 6 && length !== 9 && length !== 12) return false;
  for (let i = 0; i < length; i++) if (!isDigit(code.charCodeAt(i))) return false;
  return true;
}

/** The forms in which statisticians write the district, padded to the length of a street or a village. */
const isDistrict = (code: string): boolean =>
  code === DISTRICT || code === `${DISTRICT}000` || code === `${DISTRICT}000000`;

const unitAt = (code: string): Unit | undefined => UNIT_AT.get(code.slice(0, 9));

function locate(code: string): Place | null {
  if (!hasForm(code)) return null;
  if (!code.startsWith(DISTRICT)) {
    const isWider = WIDER_THAN_A_DISTRICT.includes(code.slice(0, 6));
    return isWider ? null : Object.freeze({ code, standing: 'elsewhere', unit: null });
  }
  if (isDistrict(code)) return Object.freeze({ code, standing: 'district', unit: null });
  const unit = unitAt(code);
  return unit === undefined ? null : Object.freeze({ code, standing: unit.administration, unit: unit.code });
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

/** Whether a division code names a place. */
export const isPlace = (code: string): boolean => placeOf(code) !== null;

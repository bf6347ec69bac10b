import { yuanOf } from '../money/fen.js';
import { type Filled, type Reading, Unread } from './problem.js';

const NOT_MONEY = /* @__PURE__ */ new Unread('not-money');
const NEGATIVE = /* @__PURE__ */ new Unread('negative');
const TOO_PRECISE = /* @__PURE__ */ new Unread('too-precise');
const TOO_LARGE = /* @__PURE__ */ new Unread('too-large');
const NOT_GRADE = /* @__PURE__ */ new Unread('not-grade');
const NOT_COUNT = /* @__PURE__ */ new Unread('not-count');
const NOT_AREA = /* @__PURE__ */ new Unread('not-area');
const NOT_RATE = /* @__PURE__ */ new Unread('not-rate');
const NOT_YEAR = /* @__PURE__ */ new Unread('not-year');

/** By how many powers of ten a unit of money is more than a yuan. */
const UNIT_POWERS: Readonly<Record<string, number>> = {
  亿: 8,
  千万: 7,
  百万: 6,
  万: 4,
  千: 3,
  百: 2,
  角: -1,
  分: -2,
};

const MONEY =
  /^(?:人民币|rmb|cny)?\s*¥?\s*([-−(])?\s*(?:¥\s*)?([\d][\d,' ]*(?:\.\d+)?)(?:e\+?(\d{1,2}))?\s*(亿|千万|百万|万|千|百|角|分)?\s*(?:元|圆|块|yuan|rmb|cny)?(?:整|正)?\)?$/i;

const GROUPED = /^\d{1,3}(?:[,' ]\d{3})+$/;

/** Units as English headers write them. */
const ENGLISH_POWERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:10k|ten thousand|10,?000)/, 4],
  [/^(?:k|thousand|1,?000)/, 3],
  [/^(?:m|million|1,?000,?000)\b/, 6],
];

/** The unit that a header states in brackets or behind a slash: 赔付金额（万元） counts in ten thousands. */
export function unitPower(header: string): number {
  const bracket = /[([【/]\s*([^()[\]【】/]*?)\s*[)\]】]?$/.exec(header)?.[1] ?? '';
  const stated = /^(?:单位[:：]?\s*)?(?:人民币)?(亿|千万|百万|万|千|百|角|分)元?$/.exec(bracket)?.[1];
  if (stated !== undefined) return UNIT_POWERS[stated] as number;
  const english = bracket.toLowerCase().replace(/^(?:rmb|cny|yuan)\s*/, '');
  return ENGLISH_POWERS.find(([pattern]) => pattern.test(english))?.[1] ?? 0;
}

/** Moves the point of a decimal to the right, exactly; what lies below a fen is refused. */
function fenText(whole: string, fraction: string, power: number): string | Unread {
  const shift = power + 2;
  const digits = whole + fraction;
  const point = whole.length + shift;
  const kept = digits.slice(0, point).padEnd(point, '0');
  const lost = digits.slice(point);
  if (/[1-9]/.test(lost)) return TOO_PRECISE;
  const fen = kept.replace(/^0+/, '');
  if (fen.length > 15) return TOO_LARGE;
  return yuanOf(Number(fen));
}

/** A sum that is written as the exchange format writes it. */
const USUAL = /^(?:0|[1-9]\d{0,12})\.\d\d$/;

function moneyText(text: string, power: number): Reading<string> {
  if (power === 0 && USUAL.test(text)) return text;
  const [, sign, number = '', exponent = '0', unit] = MONEY.exec(text) ?? [];
  const [whole = '', fraction = ''] = number.trim().split('.');
  const plain = whole.replace(/[,' ]/g, '');
  if (plain === '' || (plain !== whole && !GROUPED.test(whole))) return NOT_MONEY;
  if (sign !== undefined && /[1-9]/.test(number)) return NEGATIVE;
  return fenText(
    plain,
    fraction,
    Number(exponent) + (unit === undefined ? power : (UNIT_POWERS[unit] as number)),
  );
}

/** Reads a sum as yuan; a number that a float carried is taken to the fen where it is no more than a speck off. */
export const moneyReader =
  (power: number) =>
  (cell: Filled): Reading<string> => {
    if (typeof cell === 'string') return moneyText(cell, power);
    if (typeof cell !== 'number') return NOT_MONEY;
    if (cell < 0) return NEGATIVE;
    const exact = cell * 10 ** (power + 2);
    const fen = Math.round(exact);
    if (fen > 999_999_999_999_999) return TOO_LARGE;
    return Math.abs(exact - fen) > 1e-4 ? TOO_PRECISE : yuanOf(fen);
  };

const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A small whole number, in digits or in words. */
function smallNumber(text: string): number {
  if (/^\d{1,9}(?:\.0+)?$/.test(text)) return Number(text);
  const chinese = CHINESE.indexOf(text === '两' ? '二' : text);
  return chinese >= 0 ? chinese : ROMAN.indexOf(text.toLowerCase());
}

/** A disability grade: 3, 三级, 3级伤残, grade 3, Ⅲ. */
export function readGrade(cell: Filled): Reading<number> {
  const text = String(cell)
    .replace(/^(?:伤残|grade)\s*/i, '')
    .replace(/\s*级?(?:伤残)?$/, '');
  if (/^(?:无|无伤残|不适用|n\/a|none)$/i.test(text)) return undefined;
  const grade = smallNumber(text);
  return Number.isInteger(grade) && grade >= 1 && grade <= 10 ? grade : NOT_GRADE;
}

/** A whole number above zero: 3, 3间, 三间. */
export function readCount(cell: Filled): Reading<number> {
  const count = smallNumber(
    String(cell)
      .replace(/\s*(?:间|rooms?)$/i, '')
      .replace(/,(?=\d{3})/g, ''),
  );
  return Number.isInteger(count) && count >= 1 ? count : NOT_COUNT;
}

/** Square metres as decimal text. */
export function readArea(cell: Filled): Reading<string> {
  const text = String(cell)
    .replace(/\s*(?:㎡|m2|平方米|平米|平|square metres?|sqm)$/i, '')
    .replace(/,(?=\d{3}(?!\d))/g, '');
  const [, whole, fraction = ''] = /^0*(\d{1,13})(\.\d{1,50})?$/.exec(text) ?? [];
  if (whole === undefined || !/[1-9]/.test(text)) return NOT_AREA;
  return whole + fraction.replace(/\.?0+$/, '');
}

/** A rate as decimal text from 0 to 1: 60%, 0.6. */
export function readRate(cell: Filled): Reading<string> {
  const [, number, percent] = /^(\d{1,3}(?:\.\d{1,12})?)\s*(%)?$/.exec(String(cell)) ?? [];
  const value = Number(number) / (percent === undefined ? 1 : 100);
  return value <= 1 ? String(Number(value.toFixed(14))) : NOT_RATE;
}

/** A calendar year: 2024, 2024年, 2024年度. */
export function readYear(cell: Filled): Reading<number> {
  const [, year] = /^([12]\d{3})(?:年度?)?$/.exec(String(cell)) ?? [];
  return year === undefined ? NOT_YEAR : Number(year);
}

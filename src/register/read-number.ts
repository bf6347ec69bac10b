import { yuanOf } from '../money/fen.js';
import { chineseFen, chineseNumber } from './chinese-number.js';
import { type Filled, type Reading, Unread } from './problem.js';
import type { WrittenUnit } from './row.js';
import { wordKey } from './text.js';

/** By how many powers of ten a unit of money is more than a yuan. */
const POWERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['角', -1],
  ['分', -2],
  ['10k', 4],
  ['tenthousand', 4],
  ['10000', 4],
  ['k', 3],
  ['thousand', 3],
  ['1000', 3],
  ['m', 6],
  ['million', 6],
  ['1000000', 6],
]);

const HEADER_UNIT = /(?:单位)?(?:人民币|rmb|cny|yuan)?(.+?)s?(?:of)?(?:元|圆|yuan|rmb|cny)?$/;

/** The unit that a header states in brackets or behind a slash: 赔付金额（万元） counts in ten thousands. */
export function unitPower(unit: string | undefined): number {
  const word = unit && HEADER_UNIT.exec(wordKey(unit))?.[1];
  return POWERS.get(word as string) ?? 0;
}

const MONEY =
  /^(?:人民币|rmb|cny|¥|\s)*([-−–(负])?(?:¥|\s)*(\d[\d,' ]*(?:\.\d+)?)(?:e\+?(\d{1,2}))?\s*(亿|千万|百万|十万|万|千|百|角|分)?\s*(?:元|圆|块|yuan|rmb|cny)?[整正]?\)?$/i;

const GROUPED = /^\d{1,3}(?:[,' ]\d{3})+(?=\.|$)/;

/** Without what parts digits by threes. */
const ungrouped = (number: string): string => number.replace(GROUPED, (digits) => digits.replace(/\D/g, ''));

/** Moves the point of a decimal to the right, exactly; what lies below a fen is refused. */
function fenText(whole: string, fraction: string, power: number): string | Unread {
  const point = whole.length + power + 2;
  const digits = whole + fraction;
  if (/[1-9]/.test(digits.slice(point))) return new Unread('too-precise');
  const fen = digits.slice(0, point).padEnd(point, '0').replace(/^0+/, '');
  if (fen.length > 15) return new Unread('too-large');
  return yuanOf(Number(fen));
}

/** What stands in a larger unit than a yuan: of its last digit it is open what was rounded away. */
export class InUnit<V> {
  constructor(
    readonly value: V,
    readonly unit: WrittenUnit,
  ) {}
}

const inUnit = (yuan: string | Unread, unit: WrittenUnit): string | Unread | InUnit<string> =>
  unit.power <= 0 || yuan instanceof Unread ? yuan : new InUnit(yuan, unit);

/** So many decimals does a number show that has no zeros at its end. */
const decimalsOf = (fen: number, power: number): number => {
  const zeros = /0*$/.exec(String(fen))?.[0].length as number;
  return fen === 0 ? 0 : Math.max(0, power + 2 - zeros);
};

/** A sum that is written as the exchange format writes it. */
const USUAL = /^(?:0|[1-9]\d{0,12})\.\d\d$/;

type MoneyParts = readonly [
  all: string,
  sign: string | undefined,
  number: string,
  exponent?: string,
  unit?: string,
];

function moneyFrom(text: string, power: number, isSigned: boolean): Reading<string | InUnit<string>> {
  if (power === 0 && USUAL.test(text)) return text;
  const match = MONEY.exec(text.replace(/^([\d,.]+)[-−–]$/, '-$1'));
  if (match === null) {
    const fen = chineseFen(text);
    return fen === null ? new Unread('not-money') : yuanOf(fen);
  }
  const [, sign, number, exponent, unit] = match as unknown as MoneyParts;
  const [whole, fraction = ''] = ungrouped(number.trim()).split('.') as [string, string?];
  if (/\D/.test(whole)) return new Unread('not-money');
  const isBelow = sign !== undefined && /[1-9]/.test(number);
  if (isBelow && !isSigned) return new Unread('negative');
  const own = unit === undefined ? power : (POWERS.get(unit) as number);
  const tens = Number(exponent ?? 0);
  const yuan = fenText(whole, fraction, tens + own);
  const sum = isBelow && typeof yuan === 'string' ? `-${yuan}` : yuan;
  const decimals = Math.max(0, fraction.length - tens);
  return inUnit(sum, { power: own, decimals, ...(unit !== undefined && { inCell: true }) });
}

/**
 * Reads a sum as yuan; a number that a float carried is taken to the fen where it is no more than a speck off.
 *
 * @param isSigned Whether it may lie below zero: -1000, (1,000.00).
 */
export const moneyReader =
  (power: number, isSigned: boolean) =>
  (cell: Filled): Reading<string | InUnit<string>> => {
    if (typeof cell === 'string') return moneyFrom(cell, power, isSigned);
    if (typeof cell !== 'number') return new Unread('not-money');
    if (cell < 0 && !isSigned) return new Unread('negative');
    const exact = cell * 10 ** (power + 2);
    const fen = Math.round(exact);
    if (Math.abs(fen) > 999_999_999_999_999) return new Unread('too-large');
    return Math.abs(exact - fen) > 1e-4
      ? new Unread('too-precise')
      : inUnit(yuanOf(fen), { power, decimals: decimalsOf(fen, power) });
  };

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'X'];

/** A small whole number, in digits or in words; 0 for what is none: a small x stands for what is still to be filled in. */
function smallNumber(text: string): number {
  if (/^\d{1,9}(?:\.0+)?$/.test(text)) return Number(text);
  return chineseNumber(text) || ROMAN.indexOf(text === 'X' ? text : text.toLowerCase()) + 1;
}

/** 0 for what is no grade; X级 is how forms leave the grade open, though X is ten. */
function oneGrade(text: string): number {
  if (/^X ?级/i.test(text)) return 0;
  const grade = smallNumber(/^(?:伤残|grades?)? ?(.+?) ?级?(?:伤残)?$/i.exec(text)?.[1] ?? '');
  return grade <= 10 ? grade : 0;
}

/** A disability grade: 3, 三级, 3级伤残, grade 3, Ⅲ; or several of one accident: 9、10级, 九级和十级, 9级+10级. */
export function readGrade(cell: Filled): Reading<number | readonly number[]> {
  const text = String(cell);
  if (/^(?:无|不适用|n\/a|none) ?(?:伤残)?$/i.test(text)) return undefined;
  const grades = text.split(/\s*(?:[、,;+/&]|和|及|与|\band\b)\s*/).map(oneGrade);
  if (grades.includes(0) || grades.length > 20) return new Unread('not-grade');
  return grades.length === 1 ? grades[0] : Object.freeze(grades);
}

/** A whole number above zero: 3, 3间, 三间房, 拾贰间. */
export function readCount(cell: Filled): Reading<number> {
  const count = smallNumber(ungrouped(String(cell).replace(/\s*(?:间(?:房屋?)?|rooms?)$/i, '')));
  return count >= 1 ? count : new Unread('not-count');
}

/** Square metres as decimal text. */
export function readArea(cell: Filled): Reading<string> {
  const text = ungrouped(String(cell).replace(/\s*(?:㎡|m2|平方米|平米|平|square metres?|sqm)$/i, ''));
  const match = /^0*(\d{1,13})(\.\d{1,50})?$/.exec(text);
  if (match === null || !/[1-9]/.test(text)) return new Unread('not-area');
  const [, whole, fraction = ''] = match;
  return whole + fraction.replace(/\.?0+$/, '');
}

/** A rate as decimal text from 0 to 1: 60%, 0.6. */
export function readRate(cell: Filled): Reading<string> {
  const match = /^(\d{1,3}(?:\.\d{1,12})?)\s*(%)?$/.exec(String(cell));
  if (match === null) return new Unread('not-rate');
  const value = Number(match[1]) / (match[2] === undefined ? 1 : 100);
  return value <= 1 ? value.toFixed(14).replace(/\.?0+$/, '') : new Unread('not-rate');
}

/** A calendar year: 2024, 2024年, 2024年度. */
export function readYear(cell: Filled): Reading<number> {
  const year = /^([12]\d{3})(?:年度?)?$/.exec(String(cell))?.[1];
  return year === undefined ? new Unread('not-year') : Number(year);
}

const readMoney = /* @__PURE__ */ moneyReader(0, true);

const PART =
  /([^\s:=;,、|{}[\]"]+)"?\s*[:=]\s*"?\s*([^:=;、|{}[\]"]+?)\s*"?\s*(?=$|[;、|\n}\]]|,\s*[^\d\s])/g;

type InsurerSums = Readonly<Record<string, string>>;

/** What each insurer bears, in one cell: 人保:60000；平安:25000；太保:15000. */
export function readShares(cell: Filled): Reading<InsurerSums | InUnit<InsurerSums>> {
  const text = String(cell)
    .replace(/"(?:insurer|amount)"\s*:\s*/g, '')
    .replace(/",\s*"/g, '":"');
  const shares: Record<string, string> = {};
  let unit: WrittenUnit | null = null;
  for (const match of text.matchAll(PART)) {
    const [, name, sum] = match as unknown as readonly [string, string, string];
    const read = readMoney(sum);
    const amount = read instanceof InUnit ? read.value : read;
    if (read instanceof InUnit) unit = read.unit;
    if (typeof amount !== 'string' || name === '__proto__') return new Unread('not-shares');
    shares[name] = amount;
  }
  if (Object.keys(shares).length === 0) return new Unread('not-shares');
  return unit === null ? shares : new InUnit(shares, unit);
}

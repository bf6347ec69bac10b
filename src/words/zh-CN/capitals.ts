import { fenOf } from '../../money/fen.js';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;

const digit = (n: number): string => DIGITS[n] as string;

/** 每级单位，大的在前：亿以上仍可用万。The units, the greatest first; what is counted in 亿 may itself be counted in 万. */
const PLACE_VALUES = [
  [1e8, '亿'],
  [1e4, '万'],
  [1e3, '仟'],
  [1e2, '佰'],
  [10, '拾'],
] as const;

/**
 * 一个正整数的大写：中间的零无论几个，只写一个零；万位、亿位是零的，也写。
 * A integerWords number above zero; zeros between digits, however many, are said once, and so is one before 万 or 亿.
 */
function integerWords(n: number): string {
  const unit = PLACE_VALUES.find(([size]) => n >= size);
  if (unit === undefined) return digit(n);
  const [size, name] = unit;
  const [head, rest] = [Math.floor(n / size), n % size];
  const isGap = rest < size / 10 || (size >= 1e4 && head % 10 === 0);
  const zero = rest > 0 && isGap ? '零' : '';
  return `${integerWords(head)}${name}${zero}${rest === 0 ? '' : integerWords(rest)}`;
}

/**
 * 人民币大写，照《会计基础工作规范》：到元或者角为止的写“整”，有分的不写。
 * A sum as it is written out on cheques and receipts, by the accounting rules: 整 after 元 or 角, never after 分.
 */
export function inCapitals(money: string): string {
  const sum = fenOf(money);
  const [yuan, jiao, fen] = [Math.floor(sum / 100), Math.floor(sum / 10) % 10, sum % 10];
  if (sum === 0) return '零元整';
  const head = yuan === 0 ? '' : `${integerWords(yuan)}元`;
  const middle = jiao > 0 ? `${digit(jiao)}角` : yuan > 0 && fen > 0 ? '零' : '';
  return `${head}${middle}${fen > 0 ? `${digit(fen)}分` : '整'}`;
}

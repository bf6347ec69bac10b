import type { RowKind } from './row.js';
import { tidy } from './text.js';

/** What a row that sums others says of itself. */
export interface Total {
  readonly kind: RowKind;
  readonly label: string;
  readonly year: number | undefined;
}

const SCOPE =
  '(?:[12]\\d{3}年?度?|\\d{1,2}月份?|第?[一二三四1-4]季度|本页|本年度?|全年|全区|本期|累计|各[街镇]+|总)?';

const KINDS: readonly (readonly [RowKind, RegExp])[] = [
  [
    'brought-forward',
    /^(?:[12]\d{3}年?度?)?(?:承前页?|承上页|上页结转|上页转来|上年结转|上年度结转|上期结转|期初余额|年初余额|(?:balance|total|amount)?broughtforward|b\/f)$/i,
  ],
  [
    'carried-forward',
    /^(?:[12]\d{3}年?度?)?(?:过次页|转次页|转下页|结转下页|结转次页|结转下年度?|结转下期|结转|期末余额|年末余额|(?:balance|total|amount)?carriedforward|c\/f)$/i,
  ],
  ['subtotal', new RegExp(`^${SCOPE}小计$|^本页合计$|^(?:page)?sub-?total$`, 'i')],
  ['total', new RegExp(`^${SCOPE}(?:合计|总计|共计|总和)$|^(?:grand|[12]\\d{3})?totals?$`, 'i')],
];

/** What a row is that begins with these words, if it sums others; the year that they name. */
export function totalKind(words: string): Total | null {
  const label = tidy(words);
  const text = label.replace(/[\s:]/g, '');
  const found = KINDS.find(([, pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const year = /[12]\d{3}/.exec(text)?.[0];
  return { kind: found[0], label, year: year === undefined ? undefined : Number(year) };
}

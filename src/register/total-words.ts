import type { RegisterRow, RowKind } from './row.js';
import { tidy } from './text.js';

/** What a row that sums others says of itself. */
export interface Total {
  readonly kind: RowKind;
  readonly label: string;
  /** What its words say that it sums; nothing where they do not say it. */
  readonly of: string;
  readonly year: number | undefined;
}

/** What is summed stands before the word: a town, a month, a line. One character alone may be a family name. */
const OF = '(?:[本总月年日周期页季旬全各]|.{2,30})?';

/** Behind it a unit, how many rows, or the sum in words or figures. */
const ASIDE =
  '(?:金额)?(?:\\(.{0,20}\\)|大写)?(?:\\d+[件户人笔条案]|(?:人民币)?(?:[¥￥][\\d,.]+|[\\d,.]+万?(?=[元圆])|[零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+(?=[元圆]))[元圆]?[零壹贰叁肆伍陆柒捌玖一二三四五六七八九角分整正]*)?';

const KINDS: readonly (readonly [RowKind, RegExp])[] = [
  [
    'brought-forward',
    /^(?:[12]\d{3}年?度?)?(?:承前页?|承上页|上页结转|上页转来|上年结转|上年度结转|上期结转|期初余额|年初余额|(?:balance|total|amount)?broughtforward|b\/f)$/i,
  ],
  [
    'carried-forward',
    /^(?:[12]\d{3}年?度?)?(?:过次页|转次页|转下页|结转下页|结转次页|结转下年度?|结转下期|结转|期末余额|年末余额|(?:balance|total|amount)?carriedforward|c\/f)$/i,
  ],
  ['subtotal', new RegExp(`^(?:${OF}小计|本页合计|(?:page)?sub-?total)${ASIDE}$`, 'i')],
  [
    'total',
    new RegExp(
      `^(?:${OF}(?:合计|总计|共计|总和|累计)|(?:以上)?(?:总?共|合计?)(?=\\d+[件户人笔条案])|(?:grand|[12]\\d{3})?totals?|sum)${ASIDE}$`,
      'i',
    ),
  ],
];

/** Whether a row sums up what came before the register, too. */
export const isCumulative = ({ label = '' }: Pick<RegisterRow, 'label'>): boolean =>
  /累计|cumulative|to date/i.test(label);

/** What a row is that begins with these words, if it sums others; the year that they name. */
export function totalKind(words: string): Total | null {
  const label = tidy(words);
  const text = label.replace(/[\s:]/g, '');
  const found = KINDS.find(([, pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const [, of = ''] = /^(?:事件)?(.*?)(?:事件)?(?:小计|合计|总计|共计|总和|累计)/.exec(text) ?? [];
  const isOfAll = /^(?:[12]\d{3}年?|本|全|当|各)?[总月年日周期页季旬区]?度?$/.test(of);
  const year = isOfAll ? /[12]\d{3}/.exec(text.replace(/\(.*/, ''))?.[0] : undefined;
  return {
    kind: found[0],
    label,
    of: isOfAll ? '' : of,
    year: year === undefined ? undefined : Number(year),
  };
}

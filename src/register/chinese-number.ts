const DIGITS = '零一二三四五六七八九';

/** Forms that cannot be altered with a stroke, as cheques have them, and other ways to write the same. */
const EVERYDAY: Readonly<Record<string, string>> = {
  〇: '零',
  壹: '一',
  贰: '二',
  两: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  圆: '元',
};

const plain = (text: string): string => text.replace(/./gu, (each) => EVERYDAY[each] ?? each);

const digit = (text: string | undefined): number => (text === undefined ? 0 : DIGITS.indexOf(text));

const SECTION =
  /^(零)?(?:([一二三四五六七八九])千)?(零)?(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?(十))?(零)?([一二三四五六七八九])?$/;

/**
 * A number below ten thousand; nothing where it is written otherwise. 一百五 is spoken for 150 and might be 105: a place that is
 * skipped needs its 零.
 *
 * @param isBehind Whether it stands behind a 万 or 亿.
 */
function section(text: string, isBehind: boolean): number | null {
  const match = SECTION.exec(text);
  if (match === null) return null;
  const [, z1, thousands, z2, hundreds, z3, tens, ten, z4, ones] = match;
  const places = [
    { zero: z1, value: digit(thousands) * 1000 },
    { zero: z2, value: digit(hundreds) * 100 },
    { zero: z3, value: ten === undefined ? 0 : digit(tens ?? '一') * 10 },
    { zero: z4, value: digit(ones) },
  ];
  let isSkipped = false;
  let isBegun = isBehind;
  let zeros = 0;
  for (const { zero, value } of places) {
    if (zero !== undefined) zeros += 1;
    if (value === 0) {
      isSkipped = isBegun;
      continue;
    }
    if (isSkipped && zeros === 0) return null;
    isBegun = true;
    isSkipped = false;
    zeros = 0;
  }
  return zeros === 0 ? places.reduce((sum, { value }) => sum + value, 0) : null;
}

/** A whole number in 中文, everyday or financial (十二, 壹拾万), below a trillion; nothing where it is no such number. */
export function chineseNumber(text: string): number | null {
  const whole = plain(text);
  if (whole === '零') return 0;
  const match = /^(?:([^亿万]+)亿)?(?:([^亿万]+)万)?([^亿万]*)$/.exec(whole);
  if (whole === '' || match === null) return null;
  const [, yi, wan, rest = ''] = match;
  const parts = [
    yi === undefined ? 0 : section(yi, false),
    wan === undefined ? 0 : section(wan, yi !== undefined),
    rest === '' ? 0 : section(rest, yi !== undefined || wan !== undefined),
  ];
  const isWrong =
    parts.includes(null) || (yi !== undefined && parts[0] === 0) || (wan !== undefined && parts[1] === 0);
  const [high, middle, low] = parts as number[];
  const value = isWrong ? 0 : (high as number) * 100_000_000 + (middle as number) * 10_000 + (low as number);
  return value === 0 ? null : value;
}

const WORDS_OF_MONEY =
  /^(?:人民币)?(?:([零一二三四五六七八九十百千万亿]+)元零?)?(?:([一二三四五六七八九])角)?零?(?:([一二三四五六七八九])分)?[整正]?$/;

/** A sum in 中文, in fen: 壹拾万元整, 三千五百元, 伍角; a number without 元 is none. Nothing where it is no such sum. */
export function chineseFen(text: string): number | null {
  const match = WORDS_OF_MONEY.exec(plain(text.replace(/\s/g, '')));
  if (match === null) return null;
  const [, yuan, jiao, fen] = match;
  if (yuan === undefined && jiao === undefined && fen === undefined) return null;
  const whole = yuan === undefined ? 0 : chineseNumber(yuan);
  return whole === null ? null : whole * 100 + digit(jiao) * 10 + digit(fen);
}

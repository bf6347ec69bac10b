import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseFen, chineseNumber } from '../../src/register/chinese-number.js';

const EVERYDAY = '零一二三四五六七八九';
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';

/** 一万以下的数怎么写。How numbers below ten thousand are written. */
function written(number: number, [digits, units]: readonly [string, readonly string[]]): string {
  const places = [...String(number).padStart(4, '0')].map((each, i) =>
    each === '0' ? '零' : `${digits[Number(each)]}${units[i]}`,
  );
  return places
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

const STYLES = [
  [EVERYDAY, ['千', '百', '十', '']],
  [FINANCIAL, ['仟', '佰', '拾', '']],
] as const;

describe('a number in 中文', () => {
  it.each(STYLES)('below ten thousand is read, with the digits %s', (...style) => {
    for (let number = 1; number < 10_000; number += 1)
      expect(chineseNumber(written(number, style)), written(number, style)).toBe(number);
  });

  it.each(STYLES)('is read with 万 and 亿, with the digits %s', (...style) => {
    const part = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(part, part, part, (high, middle, low) => {
        const text = `${written(high, style)}亿${written(middle, style)}万${written(low, style)}`;
        expect(chineseNumber(text)).toBe(high * 1e8 + middle * 1e4 + low);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['零', 0],
    ['两千', 2000],
    ['十二', 12],
    ['拾万', 100_000],
    ['壹萬零伍', 10_005],
    ['一亿零三万', 100_030_000],
    // 口语里一百五是一百五十，三万五是三万五千。Spoken 一百五 is 150, and 三万五 is 35,000.
    ['一百五', null],
    ['三万五', null],
    ['三万五百', null],
    ['一千零', null],
    ['十十', null],
    ['百', null],
    ['万', null],
    ['一亿二亿', null],
    ['零零', null],
    ['', null],
    ['12', null],
  ])('%j is %s', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });
});

describe('a sum in 中文', () => {
  it.each([
    ['十万元', 10_000_000],
    ['壹拾万元整', 10_000_000],
    ['人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分', 12_345_678],
    ['叁仟伍佰圆正', 350_000],
    ['伍角', 50],
    ['一元零五分', 105],
    ['零元整', 0],
    ['十万', null],
    ['十余万元', null],
    ['约十万元', null],
    ['三万五元', null],
    ['元', null],
    ['', null],
  ])('%s is %s fen', (text, fen) => {
    expect(chineseFen(text)).toBe(fen);
  });
});

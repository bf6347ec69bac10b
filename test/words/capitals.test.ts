import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FEN, yuanOf } from '../../src/money/fen.js';
import { grouped } from '../../src/words/figures.js';
import { inCapitals } from '../../src/words/zh-CN/capitals.js';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };

/** 读回不满一万的一段。Reads four digits back. */
function section(text: string): bigint {
  let [sum, last] = [0n, 0n];
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit === undefined) last = BigInt(DIGITS.indexOf(sign));
    else [sum, last] = [sum + last * unit, 0n];
  }
  return sum + last;
}

function integer(text: string): bigint {
  for (const [name, size] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = text.lastIndexOf(name);
    if (at >= 0) return integer(text.slice(0, at)) * size + integer(text.slice(at + 1));
  }
  return section(text);
}

/** 另写的一套读法：由大写读回分。Another telling of the rules: fen out of the written sum. */
function readBack(text: string): bigint {
  const [, yuan = '', jiao = '', fen = ''] = /^(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(text) ?? [];
  return (
    integer(yuan) * 100n + BigInt(Math.max(0, DIGITS.indexOf(jiao || '零'))) * 10n + section(fen || '零')
  );
}

const sums = fc.oneof(
  fc.integer({ min: 0, max: MAX_FEN }),
  fc.maxSafeInteger().map(Math.abs),
  fc.integer({ min: 0, max: 100_000_000 }),
  // 多零的数：零的写法都在这里。Many zeros.
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 15 })
    .map((digits) => Number(digits.join(''))),
);

describe('a sum in capitals', () => {
  it.each([
    ['100000.00', '壹拾万元整'],
    ['0.00', '零元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角整'],
    ['10.00', '壹拾元整'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['107000.53', '壹拾万零柒仟元伍角叁分'],
    ['1000000001.00', '壹拾亿零壹元整'],
    ['100050000.00', '壹亿零伍万元整'],
    ['90071992547409.91', '玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
  ])('%s is %s', (yuan, written) => {
    expect(inCapitals(yuan)).toBe(written);
  });

  it('says exactly the sum, whatever it is', () => {
    fc.assert(
      fc.property(sums, (fen) => {
        expect(readBack(inCapitals(yuanOf(fen)))).toBe(BigInt(fen));
      }),
      { numRuns: 500 },
    );
  });

  it('has no two zeros together, none before a unit, and 整 exactly where there are no fen', () => {
    fc.assert(
      fc.property(sums, (fen) => {
        const written = inCapitals(yuanOf(fen));
        expect(written).not.toMatch(/零零|零[拾佰仟万亿角分整]|.零元|元元/);
        expect(written.endsWith('整')).toBe(fen % 10 === 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('digits by thousands', () => {
  it.each([
    ['0.00', '0.00'],
    ['999.99', '999.99'],
    ['1000.00', '1,000.00'],
    ['100000.00', '100,000.00'],
    ['1234567.8901', '1,234,567.8901'],
    ['12', '12'],
  ])('%s is %s', (yuan, written) => {
    expect(grouped(yuan)).toBe(written);
  });
});

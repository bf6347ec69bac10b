import { exactOf, Precise } from '../../../src/money/exact.js';
import { sharesOf } from '../../../src/money/split.js';
import { decimals, dice, unitsOf } from './samples.js';
import {
  and,
  atMost,
  below,
  between,
  equal,
  from,
  implies,
  int,
  minus,
  plus,
  type Term,
  times,
} from './term.js';
import type { Theorem } from './theorem.js';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

const [fen, units, readUnits, product, computed] = [
  int('fen'),
  int('units'),
  int('read_units'),
  int('product'),
  int('computed'),
];

/** 双精度数：到 2^53 为止的整数照实，更大的不会变得更小。A double keeps whole numbers up to 2^53, and never brings a greater one below. */
const asDouble = (value: Term, written: Term): Term[] => [
  implies(atMost(value, SAFE + 1n), equal(written, value)),
  implies(below(SAFE + 1n, value), atMost(SAFE + 1n, written)),
];

const guard: Theorem = {
  id: 'integer-guard',
  claim: {
    zh: '整数路径安全：算出的乘积不超过 2^53 − 1 时，读入的数与乘积都分毫不差；否则走精确路径',
    en: 'The integer path is safe: where the computed product is at most 2^53 − 1, the number read and the product are both exact; else the exact path is taken',
  },
  assuming: {
    zh: 'IEEE 754 双精度：2^53 以内的整数照实表示，舍入保持大小次序；金额为 0 时结果为 0，另一情形 fen ≥ 1 由求解器证明',
    en: 'IEEE 754 doubles: whole numbers up to 2^53 are exact, and rounding keeps the order; nothing times anything is nothing, and the other case, fen ≥ 1, is solved',
  },
  models: 'src/money/exact.ts exactOf, timesHalfUp; src/money/prorate.ts prorate',
  instances: [
    {
      given: [
        atMost(1n, fen),
        atMost(0n, units),
        ...asDouble(units, readUnits),
        equal(product, times(fen, readUnits)),
        atMost(readUnits, product),
        ...asDouble(product, computed),
      ],
      claim: implies(
        atMost(computed, SAFE),
        and(equal(readUnits, units), equal(computed, product), equal(product, times(fen, units))),
      ),
      wrong: implies(atMost(computed, SAFE + 1n), equal(readUnits, units)),
    },
  ],
  *samples() {
    const lots = dice(51);
    for (let i = 0; i < 3000; i++) {
      const text = i % 2 === 0 ? String(2 ** 53 - lots.between(0, 3)) : decimals(lots, lots.between(1, 30));
      const [fen, exact] = [i % 3 === 0 ? lots.between(1, 3) : 1 + lots.ofAnySize(14), exactOf(text)];
      const read_units = BigInt(exact.units);
      const product = BigInt(fen) * read_units;
      yield [
        0,
        { fen: BigInt(fen), units: unitsOf(text), read_units, product, computed: BigInt(fen * exact.units) },
      ];
    }
  },
};

const [scale, amount] = [int('scale'), int('amount')];

const shares: Theorem = {
  id: 'split-guard',
  claim: {
    zh: '分摊的整数路径安全：金额 × 刻度不超过 2^53 − 1 时，金额 × 任何一家的份额也不超过',
    en: 'The integer path of splitting is safe: where amount × scale is at most 2^53 − 1, so is amount × the units of any insurer',
  },
  assuming: { zh: '任何一家的份额不超过一', en: 'no share is above one' },
  models: 'src/money/split.ts split, floorsOnIntegers, sharesOf',
  instances: [
    {
      given: [atMost(0n, amount), between(0n, units, scale), atMost(times(amount, scale), SAFE)],
      claim: between(0n, times(amount, units), SAFE),
      wrong: below(times(amount, units), SAFE),
    },
  ],
  *samples() {
    const lots = dice(52);
    for (let i = 0; i < 1000; i++) {
      const first = decimals(lots, lots.between(1, 6)).replace(/\d$/, '7');
      const rest = new Precise(1).minus(first).toFixed();
      const { units, scale } = sharesOf([first, rest]);
      const amount = lots.ofAnySize(15);
      if (amount * scale > Number.MAX_SAFE_INTEGER) continue;
      for (const unit of units)
        yield [0, { amount: BigInt(amount), scale: BigInt(scale), units: BigInt(unit) }];
    }
  },
};

const [quotient, rest] = [int('quotient'), int('rest')];

const quotients: Theorem = {
  id: 'integer-quotient',
  claim: {
    zh: '整数路径的商：减去余数后恰可整除，商及商加一都不超过 2^53，故除法和进位不经舍入',
    en: 'Quotients on the integer path: what is left without the rest divides evenly, and the quotient and one more stay within 2^53, so that dividing and rounding up involve no floating-point rounding',
  },
  assuming: {
    zh: '乘积不超过 2^53 − 1，除数不小于一；ECMAScript 的余数运算精确，整除的商精确，乘以二精确',
    en: 'the product is at most 2^53 − 1, the divisor at least one; remainders in ECMAScript are exact, as are even quotients and doubling',
  },
  models: 'src/money/exact.ts timesHalfUp; src/money/prorate.ts; src/money/split.ts floorsOnIntegers',
  instances: [
    {
      given: [
        between(0n, product, SAFE),
        atMost(1n, scale),
        atMost(0n, quotient),
        from(0n, rest, scale),
        equal(product, plus(times(scale, quotient), rest)),
        atMost(quotient, times(scale, quotient)),
      ],
      claim: and(
        equal(minus(product, rest), times(scale, quotient)),
        between(0n, quotient, product),
        atMost(plus(quotient, 1n), SAFE + 1n),
      ),
      wrong: atMost(plus(quotient, 1n), SAFE),
    },
  ],
  *samples() {
    const lots = dice(53);
    for (let i = 0; i < 3000; i++) {
      const [product, scale] = [
        i < 50 ? Number.MAX_SAFE_INTEGER - i : lots.ofAnySize(15),
        i % 3 === 0 ? 10 ** lots.between(0, 15) : 1 + lots.ofAnySize(15),
      ];
      const rest = product % scale;
      yield [
        0,
        {
          product: BigInt(product),
          scale: BigInt(scale),
          rest: BigInt(rest),
          quotient: BigInt((product - rest) / scale),
        },
      ];
    }
  },
};

const [digits, moreDigits] = [10n ** 16n, 10n ** 113n];

const precision: Theorem = {
  id: 'decimal-precision',
  claim: {
    zh: '精确路径不舍入：金额（16 位）与格式允许的最长比例或面积（113 位）之积不到 130 位，十进制精度为 300 位',
    en: 'The exact path rounds nothing unasked: a sum (16 digits) times the longest rate or area that the formats admit (113 digits) has fewer than 130 digits; decimals carry 300',
  },
  assuming: {
    zh: '金额不到 10^16 分，比例或数量的数字不到 10^113；decimal.js 在其精度之内的乘积精确',
    en: 'sums below 10^16 fen, digits of factors below 10^113; products of decimal.js are exact within its precision',
  },
  models:
    'src/money/exact.ts Precise, timesHalfUp; src/money/split.ts floorsOnDecimals; src/input/formats.ts',
  instances: [
    {
      given: [
        between(0n, fen, digits - 1n),
        between(0n, units, moreDigits - 1n),
        atMost(times(fen, units), times(fen, moreDigits - 1n)),
      ],
      claim: below(times(fen, units), 10n ** 129n),
      wrong: below(times(fen, units), 10n ** 128n),
    },
  ],
  *samples() {
    const lots = dice(54);
    for (let i = 0; i < 500; i++) {
      const text = decimals(lots, lots.between(16, 100)).replace(
        '0.',
        `${lots.between(1, 9_999_999_999_999)}.`,
      );
      const fen = lots.ofAnySize(15);
      const exact = new Precise(text).times(fen);
      const product = BigInt(fen) * unitsOf(text);
      const scaled = exact.times(new Precise(10).pow(text.split('.')[1]?.length ?? 0)).toFixed();
      if (scaled !== String(product)) throw new Error(`${text} × ${fen}: ${scaled}`);
      yield [0, { fen: BigInt(fen), units: unitsOf(text) }];
    }
  },
};

export const FLOATING: readonly Theorem[] = [guard, shares, quotients, precision];

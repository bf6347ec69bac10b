import { exactOf, timesHalfUp } from '../../../src/money/exact.js';
import { decimals, dice, unitsOf } from './samples.js';
import {
  and,
  atMost,
  below,
  choose,
  equal,
  from,
  implies,
  int,
  least,
  minus,
  plus,
  type Term,
  times,
} from './term.js';
import type { Theorem } from './theorem.js';

/** 格式允许的小数位数。The numbers of decimals that the formats admit. */
const DECIMALS = Array.from({ length: 101 }, (_, k) => k);

const scaleOf = (decimals: number): bigint => 10n ** BigInt(decimals);

/** product ÷ scale 四舍五入，写成商与余数。`rounded` is product ÷ scale rounded half up, by quotient and rest. */
export const halfUp = (product: Term, scale: bigint, name: string): { rounded: Term; given: Term[] } => {
  const [quotient, rest, rounded] = [int(`${name}_quotient`), int(`${name}_rest`), int(`${name}_rounded`)];
  return {
    rounded,
    given: [
      equal(product, plus(times(scale, quotient), rest)),
      from(0n, rest, scale),
      equal(rounded, choose(below(times(2n, rest), scale), quotient, plus(quotient, 1n))),
    ],
  };
};

/** 真实函数的结果，连同商与余数。What `timesHalfUp` returns, with quotient and rest. */
export const halfUpValues = (name: string, fen: number, text: string) => {
  const exact = exactOf(text);
  const scale = scaleOf(text.split('.')[1]?.length ?? 0);
  const product = BigInt(fen) * unitsOf(text);
  return {
    [`${name}_quotient`]: product / scale,
    [`${name}_rest`]: product % scale,
    [`${name}_rounded`]: BigInt(timesHalfUp(fen, exact, Number.POSITIVE_INFINITY)),
  };
};

const product = int('product');
const other = int('other');

/** 离 product ÷ scale 不到半分，恰半分时向上。Within half a fen of product ÷ scale, and up where it is just half. */
const isNearest = (scale: bigint, x: Term): Term => {
  const twice = times(2n, minus(times(scale, x), product));
  return and(below(-scale, twice), atMost(twice, scale));
};

const TEXTS = [
  ...['0', '1', '0.5', '0.05', '0.005', '0.1', '0.9', '0.333', '0.499999', '0.999999999999999'],
  ...['0.0000000000000001', '0.5000000000000000000001', '0.49999999999999999999', '62.5', '120.255', '2.5'],
];
const SUMS = [0, 1, 2, 3, 5, 10, 99, 100, 101, 10_000_000, 999_999_999_999_999, 2 ** 53 - 1];

/** 边界值与随机值。Boundary values, and values at random. */
export function* factors(seed: number): Generator<{ fen: number; text: string }> {
  for (const text of TEXTS) for (const fen of SUMS) if (fen * Number(text) < 2 ** 53) yield { fen, text };
  const lots = dice(seed);
  for (let i = 0; i < 2000; i++)
    yield {
      fen: lots.ofAnySize(15),
      text: decimals(lots, i < 1000 ? lots.between(0, 15) : lots.between(0, 100)),
    };
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

const nearest: Theorem = {
  id: 'round-half-up',
  claim: {
    zh: '四舍五入：结果与精确乘积相差不超过半分，恰半分时进一分，且只有一个整数如此',
    en: 'Rounding half up: within half a fen of the exact product, up where it is just half, and no other whole number is so',
  },
  assuming: {
    zh: '金额为非负整数分；比例或数量有 0 至 100 位小数，逐一求解；乘积写成商与余数',
    en: 'fen are whole and not negative; factors have 0 to 100 decimals, each solved; the product as quotient and rest',
  },
  models: 'src/money/exact.ts timesHalfUp',
  instances: DECIMALS.map((k) => {
    const scale = scaleOf(k);
    const { rounded, given } = halfUp(product, scale, 'p');
    return {
      given: [atMost(0n, product), ...given],
      claim: and(isNearest(scale, rounded), implies(isNearest(scale, other), equal(other, rounded))),
      wrong: k === 0 ? null : below(times(2n, minus(times(scale, rounded), product)), scale),
    };
  }),
  *samples() {
    for (const { fen, text } of factors(1))
      yield [
        decimalsOf(text),
        { product: BigInt(fen) * unitsOf(text), other: 7n, ...halfUpValues('p', fen, text) },
      ];
  },
};

const cap = int('cap');

const capped: Theorem = {
  id: 'round-capped',
  claim: {
    zh: '四舍五入后不超过上限；未超过时一分不减',
    en: 'After rounding, never above the cap, and not a fen less where the cap is not reached',
  },
  assuming: { zh: '上限为非负整数分', en: 'the cap is whole and not negative' },
  models: 'src/money/exact.ts timesHalfUp',
  instances: [
    {
      given: [
        atMost(0n, int('p_rounded')),
        atMost(0n, cap),
        equal(int('result'), least(int('p_rounded'), cap)),
      ],
      claim: and(
        atMost(int('result'), cap),
        implies(atMost(int('p_rounded'), cap), equal(int('result'), int('p_rounded'))),
      ),
      wrong: below(int('result'), cap),
    },
  ],
  *samples() {
    for (const { fen, text } of factors(2)) {
      const { p_rounded } = halfUpValues('p', fen, text);
      for (const limit of [0, 1, 10_000_000, Number(p_rounded), 999_999_999_999_999]) {
        const result = BigInt(timesHalfUp(fen, exactOf(text), limit));
        yield [0, { p_rounded: p_rounded as bigint, cap: BigInt(limit), result }];
      }
    }
  },
};

const bigger = int('bigger');

const monotone: Theorem = {
  id: 'round-monotone',
  claim: {
    zh: '乘积越大，四舍五入的结果不会越小；比例不超过 1 时，结果不超过原金额',
    en: 'A greater product never rounds to less; a rate of at most 1 never yields more than the sum itself',
  },
  assuming: {
    zh: '同一小数位数（0 至 100 位，逐一求解）；两个乘积',
    en: 'two products at the same number of decimals (0 to 100, each solved)',
  },
  models: 'src/money/exact.ts timesHalfUp',
  instances: DECIMALS.map((k) => {
    const scale = scaleOf(k);
    const [small, large] = [halfUp(product, scale, 'p'), halfUp(bigger, scale, 'q')];
    const whole = int('whole');
    return {
      given: [atMost(0n, product), atMost(product, bigger), ...small.given, ...large.given],
      claim: and(
        atMost(small.rounded, large.rounded),
        implies(atMost(product, times(scale, whole)), atMost(small.rounded, whole)),
      ),
      wrong: implies(below(product, bigger), below(small.rounded, large.rounded)),
    };
  }).map((instance, k) => (k === 0 ? { ...instance, wrong: null } : instance)),
  *samples() {
    const lots = dice(3);
    for (const { fen, text } of factors(3)) {
      if (fen >= 999_999_999_999_999) continue;
      const more = Math.min(fen + lots.ofAnySize(6), 999_999_999_999_999);
      yield [
        decimalsOf(text),
        {
          product: BigInt(fen) * unitsOf(text),
          bigger: BigInt(more) * unitsOf(text),
          whole: BigInt(fen),
          ...halfUpValues('p', fen, text),
          ...halfUpValues('q', more, text),
        },
      ];
    }
  },
};

export const ROUNDING: readonly Theorem[] = [nearest, capped, monotone];

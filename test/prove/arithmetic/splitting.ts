import type { Assignment } from './evaluate.js';
import { products } from './quotas.js';
import { PANELS, places, splits, valuesOf } from './splits.js';
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
  nearerThan,
  plus,
  real,
  type Term,
  times,
} from './term.js';
import type { Theorem } from './theorem.js';

const amount = int('amount');
const [quota, floor, given] = [
  (i: number) => real(`quota_${i}`),
  (i: number) => int(`floor_${i}`),
  (i: number) => int(`given_${i}`),
];
const part = (i: number): Term => plus(floor(i), given(i));
const rest = (i: number): Term => minus(quota(i), floor(i));

/** 各家的精确份额与其整数部分；精确份额之和即金额。Exact quotas, which add up to the amount, and their whole parts. */
const floors = (n: number): Term[] => [
  atMost(0n, amount),
  ...places(n).flatMap((i) => [
    atMost(0n, quota(i)),
    atMost(floor(i), quota(i)),
    below(quota(i), plus(floor(i), 1n)),
  ]),
  equal(plus(...places(n).map(quota)), amount),
];

/** 余下的分。What is left when every quota is rounded down. */
const left = (n: number): Term => minus(amount, plus(...places(n).map(floor)));

/**
 * 按最大余数分余下的分，只写与所看一家（列为 0）有关的：它得而另一家不得，则它的余数不小于另一家。先列者先得使之更强，故对
 * 任何位置的一家都成立。
 * The rule of largest remainders as far as it concerns the insurer in view, here 0: where it is given a fen and another is
 * not, its remainder is no smaller. Ties to the earlier only make that stronger, so the insurer in view may stand anywhere.
 */
const byLargest = (n: number): Term[] => [
  ...places(n).map((i) => between(0n, given(i), 1n)),
  equal(plus(...places(n).map(given)), left(n)),
  ...places(n)
    .slice(1)
    .map((j) => implies(and(equal(given(0), 1n), equal(given(j), 0n)), atMost(rest(j), rest(0)))),
];

/** 把所看的一家换到 0 位。The insurer in view put in place 0. */
function viewed(assigned: Assignment, n: number, k: number): Assignment {
  const swapped: Record<string, Assignment[string]> = { ...assigned };
  for (const name of n === 1 ? [] : ['quota', 'floor', 'given']) {
    swapped[`${name}_0`] = assigned[`${name}_${k}`] as Assignment[string];
    swapped[`${name}_${k}`] = assigned[`${name}_0`] as Assignment[string];
  }
  return swapped;
}

const assuming = {
  zh: '金额为任意非负整数分；份额为任意非负实数，和为一，故精确份额之和为金额（见 products）；1 至 20 家，逐一求解',
  en: 'any whole amount from 0; any shares that are not negative and add up to one, so that quotas add up to the amount (see products); 1 to 20 insurers, each solved',
};

const leftover: Theorem = {
  id: 'split-leftover',
  claim: {
    zh: '各家舍去尾数后余下的分，不为负，且少于家数，故每家至多再得一分就够分',
    en: 'What is left when all quotas are rounded down is not negative and less than the number of insurers: a fen each is enough',
  },
  assuming,
  models: 'src/money/split.ts split',
  instances: PANELS.map((n) => ({
    given: floors(n),
    claim: from(0n, left(n), BigInt(n)),
    wrong: n < 2 ? null : below(left(n), BigInt(n - 1)),
  })),
  *samples() {
    for (const [sum, texts] of splits(11))
      yield [texts.length - 1, valuesOf(sum, texts, 'largest-remainder')];
  },
};

/** 见 split-no-gift。See split-no-gift. */
const noGift = (j: number): Term =>
  implies(and(equal(given(0), 1n), equal(rest(0), 0n)), atMost(rest(j), given(j)));

const withoutGift: Theorem = {
  id: 'split-no-gift',
  claim: {
    zh: '辅助：若所看一家余数为零却得一分，则另一家的余数不超过其所得（供下一条使用）',
    en: 'Lemma: if the insurer in view were given a fen without having a remainder, no other remainder would exceed what is given for it (used below)',
  },
  assuming: { zh: '任取两家', en: 'any two insurers' },
  models: 'src/money/split.ts giveToLargest',
  instances: [
    {
      given: [
        from(0n, rest(1), 1n),
        between(0n, given(1), 1n),
        implies(and(equal(given(0), 1n), equal(given(1), 0n)), atMost(rest(1), rest(0))),
      ],
      claim: noGift(1),
      wrong: implies(equal(given(0), 1n), atMost(rest(1), given(1))),
    },
  ],
  *samples() {
    for (const [sum, texts] of splits(16))
      if (texts.length > 1) yield [0, valuesOf(sum, texts, 'largest-remainder')];
  },
};

const quotaRule: Theorem = {
  id: 'split-largest-remainder',
  claim: {
    zh: '按最大余数：各家之和恰为金额；任何一家与精确份额相差不到一分，且不为负',
    en: 'By largest remainders the parts add up to the amount; any insurer bears less than a fen more or less than its exact quota, and never less than nothing',
  },
  assuming: {
    zh: `${assuming.zh}；余下的分给余数最大者；split-no-gift`,
    en: `${assuming.en}; what is left goes to the largest remainders; split-no-gift`,
  },
  models: 'src/money/split.ts split, giveToLargest',
  instances: PANELS.map((n) => ({
    given: [...floors(n), ...byLargest(n), ...places(n).slice(1).map(noGift)],
    claim: and(
      equal(plus(...places(n).map(part)), amount),
      nearerThan(1n, part(0), quota(0)),
      atMost(0n, part(0)),
    ),
    wrong: n < 2 ? null : nearerThan(1n, times(2n, part(0)), times(2n, quota(0))),
  })),
  *samples() {
    for (const [sum, texts] of splits(12)) {
      const assigned = valuesOf(sum, texts, 'largest-remainder');
      for (const k of places(texts.length)) yield [texts.length - 1, viewed(assigned, texts.length, k)];
    }
  },
};

const ties: Theorem = {
  id: 'split-ties',
  claim: {
    zh: '按最大余数：份额较大者不会少摊；份额相同的，先列者不会少摊',
    en: 'By largest remainders a larger share never bears less; of two equal shares the earlier never bears less',
  },
  assuming: {
    zh: '任取两家，列为 0 者在前或在后；余数相同的先列者先得',
    en: 'any two insurers, the one in place 0 being the earlier or the later; ties go to the earlier',
  },
  models: 'src/money/split.ts giveToLargest',
  instances: [true, false].map((isEarlier) => ({
    given: [
      ...[0, 1].flatMap((i) => [atMost(floor(i), quota(i)), below(quota(i), plus(floor(i), 1n))]),
      ...[0, 1].map((i) => between(0n, given(i), 1n)),
      implies(
        and(equal(given(1), 1n), equal(given(0), 0n)),
        isEarlier ? below(rest(0), rest(1)) : atMost(rest(0), rest(1)),
      ),
    ],
    claim: implies((isEarlier ? atMost : below)(quota(1), quota(0)), atMost(part(1), part(0))),
    wrong: isEarlier
      ? implies(below(quota(1), quota(0)), below(part(1), part(0)))
      : implies(atMost(quota(1), quota(0)), atMost(part(1), part(0))),
  })),
  *samples() {
    for (const [sum, texts] of splits(13)) {
      if (texts.length < 2) continue;
      const assigned = valuesOf(sum, texts, 'largest-remainder');
      yield [0, assigned];
      yield [1, viewed(assigned, texts.length, 1)];
    }
  },
};

const toTheLead: Theorem = {
  id: 'split-lead',
  claim: {
    zh: '余数归首席：各家之和恰为金额；其余各家少得不到一分；首席多得不到“家数减一”分',
    en: 'The rest to the lead: the parts add up to the amount; a follower bears less than a fen too little, the lead less than as many fen too much as there are followers',
  },
  assuming: {
    zh: `${assuming.zh}；首席可居任何位置，此处列第一`,
    en: `${assuming.en}; the lead may stand anywhere, here first`,
  },
  models: 'src/money/split.ts split',
  instances: PANELS.map((n) => ({
    given: [...floors(n), ...places(n).map((i) => equal(given(i), i === 0 ? left(n) : 0n))],
    claim: and(
      equal(plus(...places(n).map(part)), amount),
      ...places(n)
        .slice(1)
        .map((i) => and(atMost(part(i), quota(i)), below(minus(quota(i), part(i)), 1n))),
      atMost(quota(0), part(0)),
      n === 1 ? equal(part(0), amount) : below(minus(part(0), quota(0)), BigInt(n - 1)),
    ),
    wrong: n < 3 ? null : below(minus(part(0), quota(0)), BigInt(n - 2)),
  })),
  *samples() {
    for (const [sum, texts] of splits(14)) yield [texts.length - 1, valuesOf(sum, texts, { to: 0 })];
  },
};

export const SPLITTING: readonly Theorem[] = [products, leftover, withoutGift, quotaRule, ties, toTheLead];

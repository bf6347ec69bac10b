import { allow, paidUpTo } from '../../../src/limits/allowances.js';
import { prorate } from '../../../src/money/prorate.js';
import { fraction } from './evaluate.js';
import { type Dice, dice } from './samples.js';
import {
  and,
  atMost,
  below,
  equal,
  from,
  implies,
  int,
  least,
  minus,
  nearerThan,
  plus,
  real,
  type Term,
  times,
} from './term.js';
import type { Theorem } from './theorem.js';

const [before, own] = [real('before'), real('own')];
const [paidBefore, paidUpToRow, due, limit] = [
  int('paid_before'),
  int('paid_up_to'),
  int('due'),
  int('limit'),
];
const paidRow = minus(paidUpToRow, paidBefore);

const floorOf = (floor: Term, of: Term): Term => from(floor, of, plus(floor, 1n));

/** 随机登记册：若干行，总额，低于总额的限额。A register at random: rows, their total, and a limit below it. */
function register(lots: Dice): { rows: number[]; total: number; limit: number } {
  const digits = lots.between(1, 13);
  const rows = Array.from({ length: lots.between(1, 12) }, () => lots.ofAnySize(digits));
  const total = rows.reduce((a, b) => a + b, 0) + 1;
  rows.push(1);
  return { rows, total, limit: lots.oneOf([0, 1, total - 1, lots.between(0, total - 1)]) };
}

/** 逐行的累计数，及真实函数付到此为止的数。Running sums row by row, and what the real function pays up to them. */
function* running(seed: number) {
  const lots = dice(seed);
  for (let i = 0; i < 400; i++) {
    const { rows, total, limit } = register(lots);
    let sum = 0;
    for (const row of rows) {
      yield { sum, row, total, limit, last: sum + row === total };
      sum += row;
    }
  }
}

const row: Theorem = {
  id: 'pro-rata-row',
  claim: {
    zh: '按比例：每一行与其精确比例相差不到一分，不为负，也不超过该行应付之数',
    en: 'Pro rata: each row is less than a fen from its exact part, not negative, and never above what is due',
  },
  assuming: {
    zh: '累计到此行为止付 ⌊累计数 × 限额 ÷ 总额⌋；此行精确比例在 0 与应付之间（见 pro-rata-products）',
    en: '⌊running sum × limit ÷ total⌋ is paid up to a row; its exact part lies between 0 and what is due (see pro-rata-products)',
  },
  models: 'src/money/prorate.ts prorate, src/limits/allowances.ts paidUpTo',
  instances: [
    {
      given: [
        atMost(0n, before),
        atMost(0n, own),
        atMost(own, due),
        floorOf(paidBefore, before),
        floorOf(paidUpToRow, plus(before, own)),
      ],
      claim: and(nearerThan(1n, paidRow, own), atMost(0n, paidRow), atMost(paidRow, due)),
      wrong: nearerThan(1n, times(2n, paidRow), times(2n, own)),
    },
  ],
  *samples() {
    for (const { sum, row, total, limit } of running(21))
      yield [
        0,
        {
          before: fraction(BigInt(sum) * BigInt(limit), BigInt(total)),
          own: fraction(BigInt(row) * BigInt(limit), BigInt(total)),
          due: BigInt(row),
          paid_before: BigInt(prorate(sum, limit, total)),
          paid_up_to: BigInt(prorate(sum + row, limit, total)),
        },
      ];
  },
};

const [ratio, running1, row1] = [real('ratio'), int('running'), int('row')];

const products: Theorem = {
  id: 'pro-rata-products',
  claim: {
    zh: '精确比例逐行相加等于累计数的比例；每行的精确比例在 0 与应付之间；全部付完恰为限额',
    en: 'Exact parts add up row by row to the part of the running sum; each lies between 0 and what is due; the whole is the limit',
  },
  assuming: {
    zh: '比例 = 限额 ÷ 总额，在 0 与 1 之间，总额不为零',
    en: 'ratio = limit ÷ total, from 0 to 1, the total not zero',
  },
  models: 'src/limits/allowances.ts allow, paidUpTo',
  instances: [
    {
      given: [
        atMost(0n, running1),
        atMost(0n, row1),
        atMost(0n, ratio),
        atMost(ratio, 1n),
        equal(times(ratio, due), limit),
      ],
      claim: and(
        equal(times(ratio, plus(running1, row1)), plus(times(ratio, running1), times(ratio, row1))),
        atMost(0n, times(ratio, row1)),
        atMost(times(ratio, row1), row1),
        implies(equal(running1, due), equal(times(ratio, running1), limit)),
      ),
      wrong: below(times(ratio, row1), row1),
    },
  ],
  *samples() {
    for (const { sum, row, total, limit } of running(22))
      yield [
        0,
        {
          ratio: fraction(BigInt(limit), BigInt(total)),
          running: BigInt(sum),
          row: BigInt(row),
          due: BigInt(total),
          limit: BigInt(limit),
        },
      ];
  },
};

const [soFar, position] = [int('so_far'), real('position')];

const exact: Theorem = {
  id: 'pro-rata-sum',
  claim: {
    zh: '按比例：到任何一行为止，各行之和就是 ⌊累计比例⌋（对行数归纳），全部付完恰为限额，一分不差',
    en: 'Pro rata: up to any row the rows add up to ⌊part of the running sum⌋ (by induction on the rows), and all of them to the limit exactly',
  },
  assuming: {
    zh: '此前各行之和已等于 ⌊此前的累计比例⌋；从零开始；最后一行的累计比例为限额',
    en: 'the rows before add up so; it starts from zero; the running part of the last row is the limit',
  },
  models: 'src/limits/pay.ts Payer, src/limits/allowances.ts paidUpTo',
  instances: [
    {
      given: [
        atMost(0n, before),
        atMost(before, position),
        floorOf(paidBefore, before),
        floorOf(paidUpToRow, position),
        equal(soFar, paidBefore),
      ],
      claim: and(
        equal(plus(soFar, paidRow), paidUpToRow),
        implies(equal(position, limit), equal(plus(soFar, paidRow), limit)),
        implies(equal(before, 0n), equal(soFar, 0n)),
      ),
      wrong: atMost(paidRow, minus(position, before)),
    },
  ],
  *samples() {
    let paid = 0;
    for (const { sum, row, total, limit } of running(23)) {
      if (sum === 0) paid = 0;
      const allowance = allow(total, limit, null);
      const [from, to] = [sum, sum + row].map((up) => paidUpTo(up, allowance, 'pro-rata')) as [
        number,
        number,
      ];
      yield [
        0,
        {
          before: fraction(BigInt(sum) * BigInt(limit), BigInt(total)),
          position: fraction(BigInt(sum + row) * BigInt(limit), BigInt(total)),
          paid_before: BigInt(from),
          paid_up_to: BigInt(to),
          so_far: BigInt(paid),
          limit: BigInt(limit),
        },
      ];
      paid += to - from;
    }
  },
};

const firstCome: Theorem = {
  id: 'first-come',
  claim: {
    zh: '先到先付：每一行不为负、不超过应付，限额用完之前足额，各行之和为总额与限额中较小者',
    en: 'First come: no row is negative or above what is due, rows are paid in full until the limit is used up, and add up to the lower of total and limit',
  },
  assuming: { zh: '累计到此行为止付 min(累计数, 限额)', en: 'min(running sum, limit) is paid up to a row' },
  models: 'src/limits/allowances.ts paidUpTo',
  instances: [
    {
      given: [
        atMost(0n, running1),
        atMost(0n, row1),
        atMost(0n, limit),
        equal(paidBefore, least(running1, limit)),
        equal(paidUpToRow, least(plus(running1, row1), limit)),
        equal(soFar, paidBefore),
      ],
      claim: and(
        atMost(0n, paidRow),
        atMost(paidRow, row1),
        implies(atMost(plus(running1, row1), limit), equal(paidRow, row1)),
        equal(plus(soFar, paidRow), least(plus(running1, row1), limit)),
      ),
      wrong: equal(paidRow, row1),
    },
  ],
  *samples() {
    let paid = 0;
    for (const { sum, row, total, limit } of running(24)) {
      if (sum === 0) paid = 0;
      const allowance = allow(total, null, limit);
      const [from, to] = [sum, sum + row].map((up) => paidUpTo(up, allowance, 'first-come')) as [
        number,
        number,
      ];
      yield [
        0,
        {
          running: BigInt(sum),
          row: BigInt(row),
          limit: BigInt(limit),
          paid_before: BigInt(from),
          paid_up_to: BigInt(to),
          so_far: BigInt(paid),
        },
      ];
      paid += to - from;
    }
  },
};

export const PRORATING: readonly Theorem[] = [products, row, exact, firstCome];

import { allow, paidUpTo } from '../../../src/limits/allowance.js';
import { allowancesOf } from '../../../src/limits/allowances.js';
import { payInSteps, payRows } from '../../../src/limits/pay.js';
import { type DueRow, mergeTallies, tallyRows } from '../../../src/limits/tally.js';
import { yuanOf } from '../../../src/money/fen.js';
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
  models: 'src/money/prorate.ts prorate, src/limits/allowance.ts paidUpTo',
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
  models: 'src/limits/allowance.ts allow, paidUpTo',
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
  models: 'src/limits/pay.ts Payer, src/limits/allowance.ts paidUpTo',
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
  models: 'src/limits/allowance.ts paidUpTo',
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

const [perEvent, perYear, used, paid] = [int('per_event'), int('per_year'), int('used'), int('paid')];
const leftOfYear = minus(perYear, used);

/** 两种限额，各可有可无。Either limit may be there or not. */
const LIMITS = [true, false].flatMap((ofEvent) => [true, false].map((ofYear) => ({ ofEvent, ofYear })));

const allowed: Theorem = {
  id: 'limits-hold',
  claim: {
    zh: '一次事件所付不超过应付、不超过每次限额，加上此前已付不超过年度限额（对事件归纳）；不超限时分文不减',
    en: 'An event is paid no more than is due, than its limit, and, with what was paid before, than the annual limit (by induction on the events); nothing is cut while no limit is reached',
  },
  assuming: {
    zh: '此前各事件所付在 0 与年度限额之间；两种限额各可有可无，四种情形逐一求解',
    en: 'what was paid before lies between 0 and the annual limit; either limit may be absent, all four cases solved',
  },
  models: 'src/limits/allowance.ts allow, src/limits/allowances.ts limited',
  instances: LIMITS.map(({ ofEvent, ofYear }) => {
    const caps = [...(ofEvent ? [perEvent] : []), ...(ofYear ? [leftOfYear] : [])];
    return {
      given: [
        atMost(0n, due),
        atMost(0n, perEvent),
        atMost(0n, used),
        atMost(used, perYear),
        equal(
          paid,
          caps.reduce<Term>((sum, cap) => least(sum, cap), due),
        ),
      ],
      claim: and(
        atMost(0n, paid),
        atMost(paid, due),
        ...(ofEvent ? [atMost(paid, perEvent)] : []),
        ...(ofYear ? [atMost(plus(used, paid), perYear), atMost(0n, plus(used, paid))] : []),
        implies(and(...caps.map((cap) => atMost(due, cap))), equal(paid, due)),
      ),
      wrong: below(paid, due),
    };
  }),
  *samples() {
    const lots = dice(25);
    for (let i = 0; i < 4000; i++) {
      const [due, event, year] = [lots.ofAnySize(8), lots.ofAnySize(8), lots.ofAnySize(9)];
      const used = lots.between(0, year);
      const { ofEvent, ofYear } = LIMITS[i % 4] as (typeof LIMITS)[number];
      const { paid } = allow(due, ofEvent ? event : null, ofYear ? year - used : null);
      const values = { due, per_event: event, per_year: year, used, paid };
      yield [i % 4, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, BigInt(value)]))];
    }
  },
};

const [ofLine, final, sumOfLine, sumFinal, lineLimit] = [
  int('of_line'),
  int('final'),
  int('sum_of_line'),
  int('sum_final'),
  int('line_limit'),
];

const START = Date.UTC(2024, 6, 1);

function rowsAtRandom(lots: Dice, events: number): DueRow[] {
  return Array.from({ length: lots.between(2, 25) }, () => ({
    event: `e-${lots.between(1, events)}`,
    startedAt: START + lots.between(0, 400) * 86_400_000,
    amount: lots.ofAnySize(9),
    line: lots.oneOf(['natural-disaster', 'house-damage', ''] as const),
  }));
}

const stages: Theorem = {
  id: 'limits-in-two-stages',
  claim: {
    zh: '先按险种限额、再按总限额：每行最终所付在 0 与应付之间，任何险种各行之和不超过该险种的限额（对行数归纳）',
    en: 'First by line, then over all: each row finally gets from 0 to what is due, and the rows of a line never exceed its limit (by induction on the rows)',
  },
  assuming: {
    zh: '每一阶段每行所付在 0 与上一阶段之间（pro-rata-row、first-come）；险种阶段之和不超过险种限额（limits-hold）',
    en: 'in each stage a row gets from 0 to what the stage before left (pro-rata-row, first-come); the stage of the line keeps its limit (limits-hold)',
  },
  models: 'src/limits/pay.ts Payer.pay',
  instances: [
    {
      given: [
        atMost(0n, final),
        atMost(final, ofLine),
        atMost(ofLine, due),
        atMost(0n, sumFinal),
        atMost(sumFinal, sumOfLine),
        atMost(plus(sumOfLine, ofLine), lineLimit),
      ],
      claim: and(
        atMost(0n, final),
        atMost(final, due),
        atMost(plus(sumFinal, final), plus(sumOfLine, ofLine)),
        atMost(plus(sumFinal, final), lineLimit),
      ),
      wrong: equal(plus(sumFinal, final), plus(sumOfLine, ofLine)),
    },
  ],
  *samples() {
    const lots = dice(26);
    for (let i = 0; i < 300; i++) {
      const rows = rowsAtRandom(lots, 1);
      const lineLimit = lots.ofAnySize(10);
      const limits = {
        perEvent: yuanOf(lots.ofAnySize(10)),
        perYear: yuanOf(lots.ofAnySize(10)),
        byLine: { 'house-damage': { perEvent: yuanOf(lineLimit) } },
      };
      const steps = payInSteps(
        rows,
        allowancesOf(tallyRows(rows), limits),
        lots.oneOf(['pro-rata', 'first-come'] as const),
      );
      let [sumOfLine, sumFinal] = [0, 0];
      for (const [n, { ofLine, overall }] of steps.entries()) {
        if (rows[n]?.line !== 'house-damage') continue;
        yield [
          0,
          {
            due: BigInt(rows[n].amount),
            of_line: BigInt(ofLine.paid),
            final: BigInt(overall.paid),
            sum_of_line: BigInt(sumOfLine),
            sum_final: BigInt(sumFinal),
            line_limit: BigInt(lineLimit),
          },
        ];
        sumOfLine += ofLine.paid;
        sumFinal += overall.paid;
      }
    }
  },
};

const [p0, p1, p2, alone] = [int('paid_to_0'), int('paid_to_1'), int('paid_to_2'), int('alone')];

const parts: Theorem = {
  id: 'limits-in-parts',
  claim: {
    zh: '分批计算：此前各行合成一笔计入，与逐行计入，付到此处的总数相同，故每行所付与整册计算相同；但此前各行不可略去',
    en: 'In parts: taking the rows before as one lump pays as much up to here as taking them one by one, so every row is paid as within the whole; but the rows before must not be left out',
  },
  assuming: {
    zh: '付到某处的数只取决于累计数，从零开始（pro-rata 与 first-come 皆然）',
    en: 'what is paid up to a place depends on the running sum alone, and starts from zero (true of both ways)',
  },
  models: 'src/limits/pay.ts payInSteps',
  instances: [
    {
      given: [equal(p0, 0n), atMost(p0, p1), atMost(p1, p2), atMost(0n, alone)],
      claim: equal(plus(minus(p1, p0), minus(p2, p1)), minus(p2, p0)),
      wrong: equal(alone, minus(p2, p1)),
    },
  ],
  *samples() {
    const lots = dice(27);
    for (let i = 0; i < 300; i++) {
      const rows = rowsAtRandom(lots, 3);
      const limits = { perEvent: yuanOf(lots.ofAnySize(10)), perYear: yuanOf(lots.ofAnySize(10)) };
      const overflow = lots.oneOf(['pro-rata', 'first-come'] as const);
      const [first, second] = [rows.slice(0, rows.length >> 1), rows.slice(rows.length >> 1)];
      const allowances = allowancesOf(mergeTallies(tallyRows(second), tallyRows(first)), limits);
      const whole = payRows(rows, allowances, overflow).map(BigInt);
      const firstPaid = payRows(first, allowances, overflow).map(BigInt);
      const secondPaid = payRows(second, allowances, overflow, tallyRows(first)).map(BigInt);
      const sum = (list: readonly bigint[]) => list.reduce((a, b) => a + b, 0n);
      const [one, both] = [sum(whole.slice(0, first.length)), sum(whole)];
      if (String([...firstPaid, ...secondPaid]) !== String(whole))
        throw new Error('parts differ from the whole');
      yield [0, { paid_to_0: 0n, paid_to_1: one, paid_to_2: both, alone: sum(secondPaid) }];
    }
  },
};

const [a, b, c, most] = [int('a'), int('b'), int('c'), int('most')];

const merging: Theorem = {
  id: 'tallies-merge',
  claim: {
    zh: '合并分批合计：怎样分组、按什么次序，总数、最早时刻和“超出范围”的报错都相同',
    en: 'Merging tallies: however grouped and ordered, the sums, the earliest start, and the error for sums too large are the same',
  },
  assuming: {
    zh: '三批，金额不为负；任何中间和超出上限即报错',
    en: 'three parts, not negative; any sum above the bound is an error',
  },
  models: 'src/limits/tally.ts Gathering, mergeTallies',
  instances: [
    {
      given: [atMost(0n, a), atMost(0n, b), atMost(0n, c), equal(int('merged'), plus(a, b, c))],
      claim: and(
        equal(plus(plus(a, b), c), plus(a, plus(c, b))),
        equal(least(least(a, b), c), least(a, least(c, b))),
        implies(
          atMost(int('merged'), most),
          and(atMost(plus(a, b), most), atMost(plus(b, c), most), atMost(a, most)),
        ),
      ),
      wrong: implies(atMost(plus(a, b), most), atMost(int('merged'), most)),
    },
  ],
  *samples() {
    const lots = dice(28);
    const tallyOf = (amount: number) =>
      tallyRows([{ event: 'e', startedAt: START, amount, line: '' as const }]);
    for (let i = 0; i < 300; i++) {
      const [x, y, z] = [lots.ofAnySize(14), lots.ofAnySize(14), lots.ofAnySize(14)];
      const merged = mergeTallies(mergeTallies(tallyOf(x), tallyOf(y)), tallyOf(z))[0]?.due[''] ?? -1;
      yield [
        0,
        {
          a: BigInt(x),
          b: BigInt(y),
          c: BigInt(z),
          merged: BigInt(merged),
          most: BigInt(Number.MAX_SAFE_INTEGER),
        },
      ];
    }
  },
};

export const LIMITING: readonly Theorem[] = [
  products,
  row,
  exact,
  firstCome,
  allowed,
  stages,
  parts,
  merging,
];

import { allow, allowancesOf } from '../../../src/limits/allowances.js';
import { payInSteps, payRows } from '../../../src/limits/pay.js';
import { type DueRow, mergedTally, tallyRows } from '../../../src/limits/tally.js';
import { yuanOf } from '../../../src/money/fen.js';
import { type Dice, dice } from './samples.js';
import { and, atMost, below, equal, implies, int, least, minus, plus, type Term } from './term.js';
import type { Theorem } from './theorem.js';

const due = int('due');
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
  models: 'src/limits/allowances.ts allow, src/limits/allowances.ts limited',
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
      const overflow = lots.oneOf(['pro-rata', 'first-come'] as const);
      const steps = payInSteps(
        rows,
        allowancesOf(tallyRows(rows), () => ({ limits, overflow, year: 2024 })),
      );
      let [sumOfLine, sumFinal] = [0, 0];
      for (const [n, step] of steps.entries()) {
        if (step === null || rows[n]?.line !== 'house-damage') continue;
        const { ofLine, overall } = step;
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
      const allowances = allowancesOf(mergedTally([tallyRows(second), tallyRows(first)]), () => ({
        limits,
        overflow,
        year: 2024,
      }));
      const whole = payRows(rows, allowances).map(BigInt);
      const firstPaid = payRows(first, allowances).map(BigInt);
      const secondPaid = payRows(second, allowances, tallyRows(first)).map(BigInt);
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
  models: 'src/limits/tally.ts Gathering, mergedTally',
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
      const merged = mergedTally([mergedTally([tallyOf(x), tallyOf(y)]), tallyOf(z)])[0]?.due[''] ?? -1;
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

export const LIMITING: readonly Theorem[] = [allowed, stages, parts, merging];

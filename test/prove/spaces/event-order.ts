import { limitCompactly } from '../../../src/batch.js';
import { applyLimits } from '../../oracle/limits.js';
import { type Proof, some } from '../proof.js';

/** 逐次、逐年的限额，都小到三行就用得完。Limits so small that three rows use them up. */
const LIMITS = { perEvent: '0.04', perYear: '0.06' };
const TERM = { start: '2023-07-01T00:00:00+08:00', end: '2026-07-01T00:00:00+08:00' };
const COUNTED = (['calendar', 'policy'] as const).flatMap((year) =>
  (['pro-rata', 'first-come'] as const).map((overflow) => ({
    limits: { ...LIMITS, year },
    overflow,
    term: TERM,
  })),
);

/** 保单年度、北京年度各自的最后一刻和第一刻。The last moment of a policy year and of a Beijing year, and the first of the next. */
const MOMENTS = [
  '2024-06-30T23:59:59+08:00',
  '2024-07-01T00:00:00+08:00',
  '2024-12-31T23:59:59+08:00',
  '2025-01-01T00:00:00+08:00',
];
const FEN = [0, 2, 3];

interface Row {
  readonly event: string;
  readonly moment: string;
  readonly fen: number;
}

const ROWS: readonly Row[] = ['a', 'b'].flatMap((event) =>
  MOMENTS.flatMap((moment) => FEN.map((fen) => ({ event, moment, fen }))),
);

const REGISTERS = ROWS.flatMap((first) =>
  ROWS.flatMap((second) => ROWS.map((third) => [first, second, third] as const)),
);

type Counted = (typeof COUNTED)[number];

const paid = (rows: readonly Row[], counted: Counted): readonly number[] =>
  limitCompactly(
    rows.map(({ event, moment, fen }) => ({ event, startedAt: Date.parse(moment), amount: fen as never })),
    counted,
  );

/** 格式一页所说的，另写一遍。What the page of the format says, written a second time. */
const asWritten = (rows: readonly Row[], counted: Counted): readonly number[] =>
  applyLimits(
    rows.map(({ event, moment, fen }) => ({ event, startedAt: moment, amount: `0.0${fen}` })),
    counted,
  ).map((yuan) => Number(yuan.replace('.', '')));

function* faults(counted: Counted): Generator<string> {
  for (const rows of REGISTERS) {
    const found = paid(rows, counted);
    const say = (what: string) =>
      `${what}: ${JSON.stringify(rows)} ${counted.limits.year} ${counted.overflow}: ${found}`;
    if (`${found}` !== `${asWritten(rows, counted)}`) yield say('otherwise than written');
    const due = rows.filter(({ fen }) => fen > 0);
    const ofDue = found.filter((_, i) => (rows[i] as Row).fen > 0);
    if (`${paid(due, counted)}` !== `${ofDue}`) yield say('moved by what is not due');
  }
}

/** 一次灾害何时开始、算在哪一年、先后如何。When an event begins, in which year it counts, and in which order. */
export const eventOrder: Proof = () => ({
  id: 'event-order',
  claim: {
    zh: '限额之下每行赔多少，与格式一页所说的逐行相符：灾害自应付的最早一行开始，算在那一刻的北京年度或保单年度，先后以此为序；没有应付金额的行，有没有都一样',
    en: 'What limits leave of each row is what the page of the format says: an event begins with its earliest row on which something is due, counts in the Beijing or policy year of that moment, and comes in that order; rows without a due amount move nothing',
  },
  assuming: {
    zh: '三行以内、两次灾害，时刻在两种年度的分界两侧，金额 0、2、3 分，每次限 4 分、每年限 6 分',
    en: 'up to three rows of two events, at moments on both sides of where either year ends, 0, 2 or 3 fen each, limits of 4 fen an event and 6 a year',
  },
  extent: {
    zh: `${REGISTERS.length.toLocaleString('en')} 份登记簿，各按两种年度、两种分配`,
    en: `${REGISTERS.length.toLocaleString('en')} registers, each under both years and both ways of cutting`,
  },
  failures: some(COUNTED.flatMap((counted) => [...faults(counted)])),
});

// 限额测试的生成器：金额很小，于是逐分都看得见；时刻落在年界两边。Registers and limits of a few fen, on both sides of a turn of the year.
import * as fc from 'fast-check';
import { type ContractInput, LINES, type LimitRow } from '../../src/index.js';

export const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

const money = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .map((cents) => `${Math.trunc(cents / 100)}.${`${cents % 100}`.padStart(2, '0')}`);

/** 各事件的起始时刻，先后已定。When each event begins; the order is settled. */
const START: Readonly<Record<string, string>> = {
  e1: '2023-12-31T15:59:59Z',
  e2: '2023-12-31T16:00:00Z',
  e3: '2024-07-11T03:20:00+08:00',
};

export const rowIn = (events: readonly string[]): fc.Arbitrary<LimitRow> =>
  fc
    .record({
      event: fc.constantFrom(...events),
      amount: money(70),
      line: fc.constantFrom(...LINES.slice(0, 2), null),
    })
    .map((row) => ({ ...row, id: 'row', startedAt: START[row.event] as string }));

export const EVENTS = Object.keys(START);

/** 每行各有编号的登记簿。A register in which every row has its own id. */
export const registers = (maxLength = 12): fc.Arbitrary<LimitRow[]> =>
  fc
    .array(rowIn(EVENTS), { minLength: 1, maxLength })
    .map((rows) => rows.map((row, i) => ({ ...row, id: `r${i}` })));

type Limits = ContractInput['limits'];

/** 限额；险种限额可以没有、只有每次的，或者也有每年的。Limits; those of lines none, per event only, or per year as well. */
export const limitsWith = (ofLines: 'none' | 'perEvent' | 'both'): fc.Arbitrary<Limits> => {
  const keys = { perEvent: money(60), ...(ofLines === 'both' ? { perYear: money(90) } : {}) };
  const ofLine = fc.record(keys, { requiredKeys: [] });
  const byLine = fc.record(Object.fromEntries(LINES.slice(0, 2).map((line) => [line, ofLine])), {
    requiredKeys: [],
  });
  return fc.record({
    perEvent: money(90),
    perYear: money(120),
    ...(ofLines === 'none' ? {} : { byLine }),
  }) as fc.Arbitrary<Limits>;
};

/** 各行按登记簿的次序编号。The rows with their places in the register. */
export const numbered = <R extends object>(rows: readonly R[], from = 1): (R & { place: number })[] =>
  rows.map((row, i) => ({ ...row, place: from + i }));

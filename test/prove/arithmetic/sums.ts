import { fenOf, MAX_FEN, yuanOf } from '../../../src/money/fen.js';
import { dice } from './samples.js';
import { and, atMost, below, between, equal, int, plus, times } from './term.js';
import type { Theorem } from './theorem.js';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const fen = int('fen');

const [death, medical, lines] = [int('death'), int('medical'), int('lines')];
const MOST = BigInt(MAX_FEN);

const sums: Theorem = {
  id: 'sums-stay-safe',
  claim: {
    zh: '人身给付之和安全：每险种两项给付，至多两个险种相加，不超过 2^53 − 1 分',
    en: 'Sums for a person are safe: two benefits a line, at most two lines together, never above 2^53 − 1 fen',
  },
  assuming: {
    zh: '格式允许的任何一笔金额都小于 10^13 元；比例不超过一，故各项给付也小于 10^13 元；房屋另有报错保护',
    en: 'any sum that the format admits is below 10^13 yuan, rates are at most one, and so is each benefit; houses are guarded by an error',
  },
  models: 'src/law/2-2-sums.ts SUMS; src/decide/choice.ts paidBy; src/money/fen.ts MAX_FEN',
  instances: [
    {
      given: [between(0n, death, MOST), between(0n, medical, MOST), between(0n, lines, 2n)],
      claim: atMost(times(lines, plus(death, medical)), SAFE),
      wrong: atMost(times(times(5n, lines), plus(death, medical)), SAFE),
    },
  ],
  *samples() {
    for (const lines of [0n, 1n, 2n])
      for (const sum of [0n, 1n, BigInt(fenOf('9999999999999.99'))])
        yield [0, { death: sum, medical: sum, lines }];
  },
};

const [yuan, cents] = [int('yuan'), int('cents')];

const text: Theorem = {
  id: 'yuan-and-fen',
  claim: {
    zh: '读写金额：任何分数写成“元.分”再读回，分文不差；两位以内的小数只有一种读法',
    en: 'Reading and writing money: any number of fen written as yuan reads back the same; up to two decimals have one reading',
  },
  assuming: { zh: '元为整数部分，分为 0 至 99', en: 'yuan are the whole part, fen from 0 to 99' },
  models: 'src/money/fen.ts fenOf, yuanOf',
  instances: [
    {
      given: [
        atMost(0n, fen),
        equal(fen, plus(times(100n, yuan), cents)),
        between(0n, cents, 99n),
        equal(fen, plus(times(100n, int('yuan_read')), int('cents_read'))),
        between(0n, int('cents_read'), 99n),
      ],
      claim: and(equal(yuan, int('yuan_read')), equal(cents, int('cents_read')), atMost(0n, yuan)),
      wrong: below(cents, 99n),
    },
  ],
  *samples() {
    const lots = dice(55);
    const all = [0, 1, 9, 10, 99, 100, 101, 12_345, MAX_FEN, 2 ** 53 - 1];
    for (const sum of [...all, ...Array.from({ length: 2000 }, () => lots.ofAnySize(16))]) {
      if (sum > Number.MAX_SAFE_INTEGER) continue;
      const [whole = '', decimals = ''] = yuanOf(sum).split('.');
      yield [
        0,
        {
          fen: BigInt(fenOf(yuanOf(sum))),
          yuan: BigInt(whole),
          cents: BigInt(decimals),
          yuan_read: BigInt(sum) / 100n,
          cents_read: BigInt(sum) % 100n,
        },
      ];
    }
  },
};

export const SUMS: readonly Theorem[] = [sums, text];

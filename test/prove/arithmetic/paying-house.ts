import type { HouseSchedule } from '../../../src/contract/contract.js';
import { lineSums } from '../../../src/decide/sums/line-sums.js';
import { LATEST } from '../../../src/law/edition.js';
import { exactOf } from '../../../src/money/exact.js';
import { yuanOf } from '../../../src/money/fen.js';
import { halfUp, halfUpValues } from './rounding.js';
import { decimals, dice, unitsOf } from './samples.js';
import { and, atMost, below, between, equal, int, least } from './term.js';
import type { Theorem } from './theorem.js';

const DECIMALS = Array.from({ length: 101 }, (_, k) => k);
const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;
const asIntegers = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, BigInt(value)]));

const [limit, higher, product, bigger, due, dueMore] = [
  int('limit'),
  int('higher_limit'),
  int('product'),
  int('bigger'),
  int('due'),
  int('due_more'),
];

const house: Theorem = {
  id: 'household-limit',
  claim: {
    zh: '房屋所付不为负，不超过每户限额；单价、数量、限额任何一项增大，所付不会减少',
    en: 'What a house is paid is not negative and never above the household limit; a greater rate, quantity or limit never pays less',
  },
  assuming: {
    zh: '面积 0 至 100 位小数逐一求解，间数为 0 位；乘积随单价和数量增大（见 product-monotone）',
    en: 'areas of 0 to 100 decimals, each solved, rooms have none; products grow with rate and quantity (see product-monotone)',
  },
  models: 'src/law/2-2-sums.ts forHouse',
  instances: DECIMALS.map((k) => {
    const scale = 10n ** BigInt(k);
    const [less, greater] = [halfUp(product, scale, 'p'), halfUp(bigger, scale, 'q')];
    return {
      given: [
        between(0n, product, bigger),
        between(0n, limit, higher),
        ...less.given,
        ...greater.given,
        equal(due, least(less.rounded, limit)),
        equal(dueMore, least(greater.rounded, higher)),
      ],
      claim: and(between(0n, due, limit), atMost(due, dueMore)),
      wrong: below(due, limit),
    };
  }),
  *samples() {
    const lots = dice(34);
    const pays = (unit: 'area' | 'room', rate: number, text: string, householdLimit: number) => {
      const schedule: HouseSchedule = {
        unit,
        rates: { collapsed: yuanOf(rate), severe: '0', moderate: '0' },
        householdLimit: yuanOf(householdLimit),
      };
      const quantity = exactOf(text);
      const terms = { lines: { 'house-damage': schedule }, edition: LATEST } as never;
      const facts = { damage: 'collapsed', rooms: quantity, area: quantity } as never;
      return lineSums('house-damage', terms)?.due(facts) ?? -1;
    };
    for (let i = 0; i < 2000; i++) {
      const isRooms = i % 2 === 0;
      const text = isRooms
        ? String(lots.between(1, 99))
        : decimals(lots, lots.between(1, 100)).replace('0.', '7.');
      const [rate, limit] = [lots.ofAnySize(12), lots.ofAnySize(13)];
      const [dearer, higher] = [rate + lots.oneOf([0, 1, 500]), limit + lots.oneOf([0, 1, 500])];
      const unit = isRooms ? 'room' : 'area';
      yield [
        decimalsOf(text),
        {
          product: BigInt(rate) * unitsOf(text),
          bigger: BigInt(dearer) * unitsOf(text),
          ...asIntegers({ limit, higher_limit: higher }),
          ...halfUpValues('p', rate, text),
          ...halfUpValues('q', dearer, text),
          due: BigInt(pays(unit, rate, text, limit)),
          due_more: BigInt(pays(unit, dearer, text, higher)),
        },
      ];
    }
  },
};

export const PAYING_HOUSE: readonly Theorem[] = [house];

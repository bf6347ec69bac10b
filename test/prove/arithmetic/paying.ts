import type { CasualtySchedule } from '../../../src/contract/contract.js';
import { benefitsIn } from '../../../src/decide/sums/benefits.js';
import { type LineSums, lineSums } from '../../../src/decide/sums/line-sums.js';
import { LATEST } from '../../../src/law/edition.js';
import type { CasualtyLine } from '../../../src/law/line-ids.js';
import { DEFAULT_READINGS } from '../../../src/law/readings.js';
import { MAX_FEN, yuanOf } from '../../../src/money/fen.js';
import { factors, halfUp, halfUpValues } from './rounding.js';
import { dice, unitsOf } from './samples.js';
import {
  and,
  atMost,
  below,
  between,
  equal,
  implies,
  int,
  least,
  minus,
  most,
  plus,
  type Term,
  times,
} from './term.js';
import type { Theorem } from './theorem.js';

const DECIMALS = Array.from({ length: 101 }, (_, k) => k);
const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;
const asIntegers = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, BigInt(value)]));

const [sum, more, units, moreUnits] = [int('sum'), int('more'), int('units'), int('more_units')];

const products: Theorem = {
  id: 'product-monotone',
  claim: {
    zh: '金额越大、比例或数量越大，乘积不会越小',
    en: 'A greater sum, or a greater rate or quantity, never gives a smaller product',
  },
  assuming: { zh: '都不为负', en: 'none is negative' },
  models: 'src/money/exact.ts timesHalfUp',
  instances: [
    {
      given: [between(0n, sum, more), between(0n, units, moreUnits)],
      claim: and(
        atMost(times(sum, units), times(more, units)),
        atMost(times(more, units), times(more, moreUnits)),
      ),
      wrong: implies(below(sum, more), below(times(sum, units), times(more, units))),
    },
  ],
  *samples() {
    const lots = dice(31);
    for (let i = 0; i < 500; i++) {
      const [sum, units] = [lots.ofAnySize(12), lots.ofAnySize(12)];
      yield [
        0,
        asIntegers({ sum, units, more: sum + lots.ofAnySize(6), more_units: units + lots.ofAnySize(6) }),
      ];
    }
  },
};

const [cost, dearer, deductible, limit, higher, product, bigger, due, dueMore] = [
  int('cost'),
  int('dearer'),
  int('deductible'),
  int('limit'),
  int('higher_limit'),
  int('product'),
  int('bigger'),
  int('due'),
  int('due_more'),
];
const beyond = (of: Term): Term => most(minus(of, deductible), 0n);

const sumsOf = (line: CasualtyLine, more: Partial<CasualtySchedule>): LineSums => {
  const schedule: CasualtySchedule = {
    death: '0',
    disability: { base: '0', rates: Array.from({ length: 10 }, () => '1') },
    medical: { limit: '0', rate: '0', deductible: '0' },
    ...more,
  };
  return lineSums(line, {
    lines: { [line]: schedule },
    edition: LATEST,
    readings: DEFAULT_READINGS,
  } as never) as LineSums;
};

const medicalOf = (medicalCost: number, limit: number, rate: string, deductible: number): number => {
  const medical = { limit: yuanOf(limit), rate, deductible: yuanOf(deductible) };
  const facts = { harm: 'injury', medicalCost } as never;
  return benefitsIn(sumsOf('natural-disaster', { medical }).sum)(facts)[0]?.amount ?? -1;
};

const medical: Theorem = {
  id: 'medical',
  claim: {
    zh: '医疗费用：所付不为负，不超过限额，也不超过超出免赔额的费用；费用越多、限额越高，所付不会越少',
    en: 'Medical expenses: what is paid is not negative, never above the limit nor above the cost beyond the deductible; a greater cost or limit never pays less',
  },
  assuming: {
    zh: '比例在 0 与 1 之间，0 至 100 位小数逐一求解；乘积随金额增大（见 product-monotone）',
    en: 'a rate from 0 to 1, of 0 to 100 decimals, each solved; products grow with sums (see product-monotone)',
  },
  models: 'src/law/2-2-sums.ts medical',
  instances: DECIMALS.map((k) => {
    const scale = 10n ** BigInt(k);
    const [less, greater] = [halfUp(product, scale, 'p'), halfUp(bigger, scale, 'q')];
    return {
      given: [
        between(0n, cost, dearer),
        between(0n, limit, higher),
        atMost(0n, deductible),
        between(0n, product, times(scale, beyond(cost))),
        between(product, bigger, times(scale, beyond(dearer))),
        ...less.given,
        ...greater.given,
        equal(due, least(less.rounded, limit)),
        equal(dueMore, least(greater.rounded, higher)),
      ],
      claim: and(between(0n, due, limit), atMost(due, beyond(cost)), atMost(due, cost), atMost(due, dueMore)),
      wrong: implies(below(cost, dearer), below(due, dueMore)),
    };
  }),
  *samples() {
    const lots = dice(32);
    for (const { text: rate } of factors(32)) {
      if (Number(rate) > 1) continue;
      const [cost, deductible, limit] = [
        lots.ofAnySize(15),
        lots.oneOf([0, lots.ofAnySize(6)]),
        lots.ofAnySize(15),
      ];
      const dearer = Math.min(cost + lots.ofAnySize(8), MAX_FEN);
      const higher = limit + lots.oneOf([0, lots.ofAnySize(8)]);
      const over = (of: number) => Math.max(of - deductible, 0);
      yield [
        decimalsOf(rate),
        {
          ...asIntegers({ cost, dearer, deductible, limit, higher_limit: higher }),
          product: BigInt(over(cost)) * unitsOf(rate),
          bigger: BigInt(over(dearer)) * unitsOf(rate),
          ...halfUpValues('p', over(cost), rate),
          ...halfUpValues('q', over(dearer), rate),
          due: BigInt(medicalOf(cost, limit, rate, deductible)),
          due_more: BigInt(medicalOf(dearer, higher, rate, deductible)),
        },
      ];
    }
  },
};

const [scheduled, scheduledMore, treatment, treatmentMore, owed, owedMore] = [
  int('scheduled'),
  int('scheduled_more'),
  int('treatment'),
  int('treatment_more'),
  int('owed'),
  int('owed_more'),
];

/** 四种情形：第 3 险种与否，有无每人限额。Four cases: line 3 or another, with a person limit or without. */
const CASES = [true, false].flatMap((isIndemnity) =>
  [true, false].map((isLimited) => ({ isIndemnity, isLimited })),
);

const person: Theorem = {
  id: 'person-limit',
  claim: {
    zh: '每人所付不为负，不超过每人限额；第 3 险种的赔偿金不超过政府应付之数；死亡或伤残金额、医疗给付、政府应付之数、每人限额任何一项增大，所付都不会减少',
    en: 'What a person is paid is not negative and never above the person limit; line 3 never exceeds what the government owes; a greater sum for death or disability, medical benefit, compensation or limit never pays less',
  },
  assuming: {
    zh: '各项不为负；第 3 险种与其他险种，有无每人限额，四种情形逐一求解',
    en: 'none is negative; line 3 and the others, with and without a person limit, each solved',
  },
  models: 'src/law/2-2-sums.ts onBasis, forPerson, compensation, sumForHarm',
  instances: CASES.map(({ isIndemnity, isLimited }) => {
    const total = (forHarm: Term, forTreatment: Term, cap: Term): Term => {
      const both = plus(forHarm, forTreatment);
      return isLimited ? least(both, cap) : both;
    };
    const [harm, harmMore] = isIndemnity
      ? [least(owed, scheduled), least(owedMore, scheduledMore)]
      : [scheduled, scheduledMore];
    return {
      given: [
        between(0n, scheduled, scheduledMore),
        between(0n, treatment, treatmentMore),
        between(0n, owed, owedMore),
        between(0n, limit, higher),
        equal(due, total(harm, treatment, limit)),
        equal(dueMore, total(harmMore, treatmentMore, higher)),
      ],
      claim: and(
        atMost(0n, due),
        atMost(due, dueMore),
        atMost(due, plus(scheduled, treatment)),
        ...(isLimited ? [atMost(due, limit)] : []),
        ...(isIndemnity ? [atMost(due, plus(owed, treatment))] : []),
      ),
      wrong: isLimited ? below(due, limit) : below(due, plus(scheduled, treatment)),
    };
  }),
  *samples() {
    const lots = dice(33);
    for (let i = 0; i < 3000; i++) {
      const { isIndemnity, isLimited } = CASES[i % 4] as (typeof CASES)[number];
      const [scheduled, treatment, owed, limit] = [0, 0, 0, 0].map(() => lots.ofAnySize(13)) as [
        number,
        number,
        number,
        number,
      ];
      const [scheduled_more, treatment_more, owed_more, higher_limit] = [
        scheduled,
        treatment,
        owed,
        limit,
      ].map((each) => each + lots.oneOf([0, lots.ofAnySize(6)])) as [number, number, number, number];
      const harm = lots.oneOf(['death', 'missing', 'disability'] as const);
      const pays = (forHarm: number, medicalCost: number, governmentCompensation: number, cap: number) =>
        sumsOf(
          isIndemnity ? 'municipal-facility' : lots.oneOf(['natural-disaster', 'fire-explosion'] as const),
          {
            death: yuanOf(forHarm),
            disability: { base: yuanOf(forHarm), rates: Array.from({ length: 10 }, () => '1') },
            medical: { limit: yuanOf(MAX_FEN), rate: '1', deductible: '0' },
            ...(isLimited && { personLimit: yuanOf(cap) }),
          },
        ).due({
          harm,
          disabilityGrade: lots.between(1, 10),
          medicalCost,
          governmentMedical: medicalCost,
          liableParty: 'not-found',
          governmentCompensation,
        } as never);
      yield [
        i % 4,
        asIntegers({
          ...{ scheduled, scheduled_more, treatment, treatment_more, owed, owed_more, limit, higher_limit },
          due: pays(scheduled, treatment, owed, limit),
          due_more: pays(scheduled_more, treatment_more, owed_more, higher_limit),
        }),
      ];
    }
  },
};

export const PAYING: readonly Theorem[] = [products, medical, person];

// 任意合同。Arbitrary contracts.
import * as fc from 'fast-check';
import { CONDITIONS, instantText, moneyText, TERM_END, TERM_START } from './arbitrary-values.js';
import {
  type Condition,
  type Contract,
  type Exclusion,
  HOUSE_EXCLUSIONS,
  type HouseSchedule,
  type Insurer,
  LINES,
  type Limits,
  PERSON_EXCLUSIONS,
  READINGS,
  type ReadingId,
  type Schedule,
  STANDARDS,
} from './types.js';

interface Sums {
  /** 保额、限额。Sums insured, limits, deductibles. */
  sum: fc.Arbitrary<string>;
  deductible: fc.Arbitrary<string>;
  /** 医疗赔付比例。Medical rates. */
  rate: fc.Arbitrary<string>;
  /** 事件与年度限额。Event and annual limits. */
  total: fc.Arbitrary<string>;
}

/** 删去值为 undefined 的键。Drop the keys whose value is undefined. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** 常见的三种伤残比例表。Three scales in common use. */
const SCALES = [
  ['1', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.1'],
  ['1', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.1', '0.05'],
  ['1', '0.8', '0.65', '0.55', '0.45', '0.25', '0.15', '0.1', '0.04', '0.01'],
];

const anyRate = fc.oneof(
  fc.constantFrom('0', '1', '0.5', '0.8', '0.85', '0.333333', '0.001'),
  fc.nat(10_000).map((n) => (n === 10_000 ? '1' : `0.${String(n).padStart(4, '0')}`)),
);

const disabilityRates = fc.oneof(
  fc.constantFrom(...SCALES),
  fc.array(anyRate, { minLength: 10, maxLength: 10 }),
);

function schedule(sums: Sums): fc.Arbitrary<Schedule> {
  return fc
    .record({
      death: sums.sum,
      disability: fc.record({ base: sums.sum, rates: disabilityRates }),
      medical: fc.record({ limit: sums.sum, rate: sums.rate, deductible: sums.deductible }),
      personLimit: maybe(sums.sum),
    })
    .map((value): Schedule => compact(value) as Schedule);
}

function houseSchedule(sums: Sums): fc.Arbitrary<HouseSchedule> {
  return fc
    .record({
      unit: fc.constantFrom('room', 'household', 'area'),
      rates: fc.record({ collapsed: sums.sum, severe: sums.sum, moderate: sums.sum }),
      householdLimit: maybe(sums.sum),
      houses: maybe(fc.constantFrom('each', 'one-per-household')),
    })
    .map((value): HouseSchedule => compact(value) as HouseSchedule);
}

/** 约三成合同各线同一套保额，于是相等很常见。Some contracts give every line the same sums, so that ties are common. */
function lines(sums: Sums): fc.Arbitrary<Contract['lines']> {
  const insured = fc.integer({ min: 0, max: 9 });
  return fc
    .tuple(
      fc.array(schedule(sums), { minLength: 4, maxLength: 4 }),
      houseSchedule(sums),
      fc.nat(9),
      fc.array(insured, { minLength: 5, maxLength: 5 }),
    )
    .map(([schedules, house, same, rolls]) => {
      const all = LINES.map((line, i) => [
        line,
        line === 'house-damage' ? house : schedules[same < 3 ? 0 : i],
      ]);
      return Object.fromEntries(all.filter((_, i) => (rolls[i] ?? 9) !== 0)) as Contract['lines'];
    });
}

/** 恰好加到 1 的份额：在 10^k 上切 n−1 刀。Shares that add up to exactly 1: n − 1 distinct cuts of 10^k. */
export function shares(count: number): fc.Arbitrary<string[]> {
  return fc.integer({ min: 1, max: 6 }).chain((digits) => {
    const unit = 10 ** digits;
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: unit - 1 }), {
      minLength: count - 1,
      maxLength: count - 1,
    });
    return cuts.map((points) => {
      const ends = [...[...points].sort((a, b) => a - b), unit];
      const parts = ends.map((end, i) => end - (ends[i - 1] ?? 0));
      return parts.map((part) => (part === unit ? '1' : `0.${String(part).padStart(digits, '0')}`));
    });
  });
}

const insurers: fc.Arbitrary<Insurer[]> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(shares(count), fc.nat(count - 1), fc.boolean()))
  .map(([parts, lead, spelled]) =>
    parts.map((share, i) => {
      const insurer: Insurer = { id: `insurer-${i + 1}`, name: `承保机构${i + 1}`, share };
      return i === lead || spelled ? { ...insurer, lead: i === lead } : insurer;
    }),
  );

const readings = fc
  .record(
    Object.fromEntries(
      Object.entries(READINGS).map(([id, positions]) => [id, maybe(fc.constantFrom<string>(...positions))]),
    ) as Record<ReadingId, fc.Arbitrary<string | undefined>>,
  )
  .map((value) => compact(value) as NonNullable<Contract['readings']>);

function limits(sums: Sums): fc.Arbitrary<Limits> {
  const lineLimit = fc
    .record({ perEvent: maybe(sums.total), perYear: maybe(sums.total) })
    .map((value) => compact(value));
  const byLine = fc.dictionary(fc.constantFrom(...LINES), lineLimit, { maxKeys: 3 });
  return fc
    .record({
      perEvent: sums.total,
      perYear: sums.total,
      perPerson: fc.option(sums.sum, { freq: 2, nil: undefined }),
      byLine: maybe(byLine),
      year: maybe(fc.constantFrom('calendar', 'policy')),
      eventHours: maybe(fc.integer({ min: 1, max: 720 })),
    })
    .map((value) => ({ ...compact(value), ...(value.byLine && { byLine: { ...value.byLine } }) }) as Limits);
}

const someLines = fc.subarray([...LINES], { minLength: 1 });

const exclusion: fc.Arbitrary<string | Exclusion> = fc
  .record({
    id: fc.constantFrom(...new Set([...PERSON_EXCLUSIONS, ...HOUSE_EXCLUSIONS])),
    if: fc.constantFrom('present', 'caused'),
    lines: maybe(someLines),
    isBare: fc.boolean(),
  })
  .map(({ isBare, ...entry }) => (isBare ? entry.id : (compact(entry) as Exclusion)));

const exclusions = fc.oneof(
  { weight: 2, arbitrary: fc.constant<(string | Exclusion)[]>([]) },
  {
    weight: 3,
    arbitrary: fc.uniqueArray(exclusion, {
      selector: (entry) => (typeof entry === 'string' ? entry : entry.id),
    }),
  },
);

const conditions: fc.Arbitrary<Condition[]> = fc
  .tuple(fc.subarray(CONDITIONS), fc.array(someLines, { minLength: 3, maxLength: 3 }))
  .map(([ids, lines]) =>
    ids.map((id, i) => ({ id, text: `合同自有的条件 ${id}`, lines: [...(lines[i] ?? LINES)] })),
  );

const appraisal = fc
  .record({
    standard: maybe(fc.constantFrom(...STANDARDS)),
    several: maybe(fc.constantFrom('heaviest', 'raise-equal')),
  })
  .map((value) => compact(value));

/** 保险期：自零时起；或自正午起，首尾两日便只有一半在内；或自二月二十九日起。From midnight; from noon, so that two days are in it only by half; or from a 29 February. */
const WHOLE_TERM = { start: instantText(TERM_START, 480), end: instantText(TERM_END, 480) };
const term = fc.constantFrom(
  { start: instantText(TERM_START, 480), end: instantText(TERM_END, null) },
  { start: instantText(TERM_START + 43_200, 480), end: instantText(TERM_END + 43_200, 480) },
  { start: '2024-02-29T10:30:00+08:00', end: instantText(TERM_END, 480) },
);

function contract(sums: Sums): fc.Arbitrary<Contract> {
  return fc
    .record({
      id: fc.constant('contract-1'),
      term: fc.oneof({ weight: 3, arbitrary: fc.constant(WHOLE_TERM) }, { weight: 1, arbitrary: term }),
      premium: fc.constant('400000.00'),
      insurers,
      remainder: fc.constantFrom('largest-remainder', 'lead', undefined),
      lines: lines(sums),
      limits: limits(sums),
      overflow: fc.constantFrom('pro-rata', 'first-come', undefined),
      exclusions: maybe(exclusions),
      conditions: fc.option(conditions, { freq: 2, nil: undefined }),
      appraisal: maybe(appraisal),
      readings: maybe(readings),
    })
    .map((value) => compact(value) as Contract);
}

/** 各种合同：保额从零、几分到上百亿。Contracts of every size, from nothing or a few fen to billions. */
export const contractArbitrary: fc.Arbitrary<Contract> = contract({
  sum: moneyText(
    fc.oneof(
      { weight: 1, arbitrary: fc.bigInt(0n, 20n) },
      { weight: 6, arbitrary: fc.constantFrom(2_000_000n, 5_000_000n, 10_000_000n) },
      { weight: 6, arbitrary: fc.bigInt(1n, 20_000_000n) },
      { weight: 1, arbitrary: fc.bigInt(10n ** 12n, 10n ** 15n - 1n) },
    ),
  ),
  deductible: moneyText(fc.oneof(fc.constant(0n), fc.bigInt(0n, 100_000n))),
  rate: fc.oneof(fc.constant('1'), anyRate),
  total: moneyText(fc.oneof(fc.bigInt(1n, 50_000_000n), fc.bigInt(10n ** 9n, 10n ** 12n))),
});

/** 各项金额都只有几分的合同。Contracts whose every sum is a few fen. */
export const tinyContractArbitrary: fc.Arbitrary<Contract> = contract({
  sum: moneyText(
    fc.oneof({ weight: 1, arbitrary: fc.constant(0n) }, { weight: 9, arbitrary: fc.bigInt(1n, 5n) }),
  ),
  deductible: moneyText(fc.bigInt(0n, 3n)),
  rate: fc.constantFrom('0', '0.25', '0.3', '0.5', '0.75', '0.8', '1'),
  total: moneyText(fc.bigInt(1n, 20n)),
});

/** 微型合同在此费用之后不再变化：3 + 5 ÷ 0.25 分。No tiny contract changes beyond this cost, in fen. */
export const TINY_CEILING = 23;
/** 0 到上限的每一分。Every cost that matters to a tiny contract. */
export const TINY_MONEY: string[] = Array.from({ length: TINY_CEILING + 1 }, (_, i) => (i / 100).toFixed(2));

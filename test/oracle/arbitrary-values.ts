// 各事实取值的任意生成器，偏向能赔的值。Arbitraries of fact values, leaning towards values that pay.
import * as fc from 'fast-check';
import { WANSHENG } from './covered.js';
import { instant } from './instant.js';
import { MAX_MONEY, yuan } from './rational.js';
import {
  type Circumstance,
  DAMAGES,
  FACILITY_KINDS,
  type Facility,
  HARMS,
  HOUSE_EXCLUSIONS,
  LIABLE_PARTIES,
  PARTS,
  PERILS,
  PERSON_EXCLUSIONS,
  PRESENCES,
  RECOGNISERS,
  RESIDENCES,
  ROLES,
  ROOT_CAUSES,
  STANDARDS,
  TITLES,
  USES,
} from './types.js';

/** 合同期的首尾，自 1970 年的秒。The term of the generated contracts, in seconds since 1970. */
export const TERM_START = Date.UTC(2022, 11, 31, 16) / 1000;
export const TERM_END = Date.UTC(2025, 11, 31, 16) / 1000;

/** 綦江的街镇，另有已撤销的新盛镇。Units of 綦江; the last is the retired 新盛镇. */
const QIJIANG = ['500110001', '500110002', '500110003', '500110108', '500110110', '500110121', '500110122'];
const OUTSIDE = ['500112', '500113', '510502', '500112001', '500119100', '500112001001', '520324100201'];

/** 某值占若干成，其余均分。One value most of the time, the others share the rest. */
function mostly<T>(favoured: T, weight: number, others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight, arbitrary: fc.constant(favoured) },
    { weight: 10 - weight, arbitrary: fc.constantFrom(...others) },
  );
}

/** 同一金额的各种写法。A sum in any of its spellings: "5.00", "5.0", "5". */
export function moneyText(fen: fc.Arbitrary<bigint>): fc.Arbitrary<string> {
  return fc.tuple(fen, fc.nat(2)).map(([amount, dropped]) => {
    const text = yuan(amount);
    if (dropped > 0 && text.endsWith('.00')) {
      return text.slice(0, -3);
    }
    return dropped > 0 && text.endsWith('0') ? text.slice(0, -1) : text;
  });
}

const money = moneyText(
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(0n) },
    { weight: 3, arbitrary: fc.bigInt(0n, 30n) },
    { weight: 8, arbitrary: fc.bigInt(0n, 15_000_000n) },
    { weight: 1, arbitrary: fc.constant(BigInt(MAX_MONEY.replace('.', ''))) },
  ),
);

/** 秒数按某时差写成时刻。Seconds written as an instant at an offset in minutes; null writes Z. */
export function instantText(seconds: number, offset: number | null): string {
  const local = new Date((seconds + (offset ?? 0) * 60) * 1000).toISOString().slice(0, 19);
  if (offset === null) {
    return `${local}Z`;
  }
  const size = Math.abs(offset);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}

/** 时刻写成自 1970 年的整秒。A moment in whole seconds since 1970. */
export function secondsOf(moment: string): number {
  return Number(instant(moment) / 10n ** 18n);
}

/** 某一刻所在的北京日。The Beijing day of an instant. */
export function dayOf(moment: string): string {
  return instantText(secondsOf(moment), 480).slice(0, 10);
}

const YEAR = 366 * 24 * 3600;
const startedAt = fc
  .tuple(
    fc.oneof(
      { weight: 16, arbitrary: fc.integer({ min: TERM_START, max: TERM_END - 1 }) },
      { weight: 1, arbitrary: fc.constantFrom(TERM_START, TERM_START + 1, TERM_END - 1) },
      { weight: 1, arbitrary: fc.constantFrom(TERM_START - 1, TERM_END, TERM_END + 1) },
      { weight: 1, arbitrary: fc.integer({ min: TERM_START - YEAR, max: TERM_END + YEAR }) },
    ),
    fc.constantFrom(480, null, 0, 330, -300, -570, 840, -720),
  )
  .map(([seconds, offset]) => instantText(seconds, offset));

const village = fc.tuple(fc.constantFrom('', '001', '201', '208'));
const division = fc
  .oneof(
    { weight: 16, arbitrary: fc.tuple(fc.constantFrom(...QIJIANG), village) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...WANSHENG), village) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...OUTSIDE), fc.constant([''])) },
  )
  .map(([unit, [suffix = '']]) => unit + suffix);

const facility: fc.Arbitrary<Facility | undefined> = fc.option(
  fc.record({ kind: fc.constantFrom(...FACILITY_KINDS), municipal: mostly(true, 7, [false]) }),
  { nil: undefined },
);

/** 情形都出自这类损失的除外目录。Circumstances out of the catalogue of the kind of loss. */
export function circumstancesOf(kind: string): fc.Arbitrary<Circumstance[]> {
  const catalogue = kind === 'house' ? HOUSE_EXCLUSIONS : PERSON_EXCLUSIONS;
  const entry = fc.record({ id: fc.constantFrom<string>(...catalogue), causedLoss: fc.boolean() });
  return fc.oneof(
    { weight: 7, arbitrary: fc.constant<Circumstance[]>([]) },
    { weight: 3, arbitrary: fc.uniqueArray(entry, { maxLength: 3, selector: ({ id }) => id }) },
  );
}

const grade = fc.integer({ min: 1, max: 10 });
const grades = fc.oneof(
  { weight: 4, arbitrary: grade },
  { weight: 1, arbitrary: fc.array(grade, { minLength: 2, maxLength: 20 }) },
);

/** 合同自有条件的编号，至多三项。The ids of the contract's own conditions, three at most. */
export const CONDITIONS = ['c-1', 'c_2', 'C3'];

const area = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('0.01', '0.005', '1000000') },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40_000 }).map((cm) => yuan(BigInt(cm))) },
);

/** 每个事实一个生成器，取值都是确切的；情形另见。One arbitrary per fact path, of values that leave nothing open; circumstances apart. */
export const FACT_VALUES: Record<string, fc.Arbitrary<unknown>> = {
  'incident.startedAt': startedAt,
  'incident.division': division,
  'incident.peril': fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...PERILS) },
    { weight: 3, arbitrary: fc.constantFrom('fire', 'explosion', 'ground-subsidence') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('drought', 'heat', 'other-natural', 'crowd-crush', 'gas-poisoning'),
    },
  ),
  'incident.rootCause': fc.constantFrom(...ROOT_CAUSES),
  'incident.facility': facility,
  'incident.liableParty': mostly<string>('unable-to-pay', 4, LIABLE_PARTIES),
  'loss.role': fc.constantFrom(...ROLES),
  'loss.residence': fc.constantFrom(...RESIDENCES),
  'loss.presence': mostly<string>('at-onset', 7, PRESENCES),
  'loss.causedByIncident': mostly(true, 9, [false]),
  'loss.recognisedBy': mostly<string>('district', 4, RECOGNISERS),
  'loss.harm': fc.constantFrom(...HARMS),
  'loss.disabilityGrade': grades,
  'loss.disabilityStandard': mostly<string>('jrt-0083-2013', 6, STANDARDS),
  'loss.missingCertified': mostly(true, 6, [false]),
  'loss.medicalCost': money,
  'loss.governmentCompensation': money,
  'loss.governmentMedical': money,
  'loss.paidByLiableParty': money,
  'loss.title': mostly<string>('lawful', 7, TITLES),
  'loss.use': mostly<string>('residential', 5, USES),
  'loss.part': mostly<string>('main-structure', 8, PARTS),
  'loss.damage': fc.constantFrom(...DAMAGES),
  'loss.rooms': fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constantFrom(1, 100, 10_000)),
  'loss.area': area,
  ...Object.fromEntries(CONDITIONS.map((id) => [`loss.conditions.${id}`, mostly(true, 9, [false])])),
};

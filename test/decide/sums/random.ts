// 任意的赔付标准与事实，固定种子。Schedules and facts at random, from a fixed seed.

import { LIABLE_PARTIES } from '../../../src/claim/vocabulary.js';
import { lineSums } from '../../../src/decide/sums/line-sums.js';
import { DEFAULT_READINGS, LINES, READINGS } from '../../../src/index.js';
import { LATEST } from '../../../src/law/edition.js';
import { exactOf } from '../../../src/money/exact.js';
import { yuanOf } from '../../../src/money/fen.js';
import { lineDue } from '../../oracle/due.js';
import { type Dice, dice } from '../../prove/arithmetic/samples.js';

const digits = ({ between }: Dice, count: number) =>
  Array.from({ length: count }, () => between(0, 9)).join('');

function linesFrom(lots: Dice) {
  const { between, oneOf, ofAnySize } = lots;
  const sum = () => yuanOf(ofAnySize(15));
  const rate = () => oneOf(['0', '1', '1.00', `0.${digits(lots, 1)}`, `0.${digits(lots, between(2, 30))}`]);
  const limit = (key: string) => (oneOf([true, false]) ? { [key]: sum() } : {});
  const person = () => ({
    death: sum(),
    disability: { base: sum(), rates: Array.from({ length: 10 }, rate) },
    medical: { limit: sum(), rate: rate(), deductible: oneOf(['0', sum()]) },
    ...limit('personLimit'),
  });
  return {
    'natural-disaster': person(),
    'good-samaritan': person(),
    'municipal-facility': person(),
    'fire-explosion': person(),
    'house-damage': {
      unit: oneOf(['room', 'area', 'household']),
      rates: { collapsed: sum(), severe: sum(), moderate: sum() },
      ...limit('householdLimit'),
    },
  };
}

function factsFrom(lots: Dice) {
  const { between, oneOf, ofAnySize } = lots;
  const maybe = <V>(value: V) => oneOf<V | null | undefined>([value, value, value, null, undefined]);
  return {
    harm: maybe(oneOf(['death', 'missing', 'disability', 'disability', 'injury'])),
    disabilityGrade: maybe(between(1, 10)),
    medicalCost: maybe(ofAnySize(15)),
    governmentCompensation: maybe(ofAnySize(15)),
    governmentMedical: maybe(ofAnySize(15)),
    paidByLiableParty: maybe(ofAnySize(15)),
    liableParty: oneOf(LIABLE_PARTIES),
    damage: maybe(oneOf(['collapsed', 'severe', 'moderate'])),
    rooms: maybe(ofAnySize(9) + 1),
    area: maybe(`${ofAnySize(9)}.${digits(lots, between(1, 30))}`),
  };
}

const yuan = (fen: number | null | undefined) => (typeof fen === 'number' ? yuanOf(fen) : fen);

/** 各险种所付与独立实现不同之处；超出精确范围的须拒绝。Where a line pays otherwise than the oracle; what is beyond exact sums must be refused. */
export function differences(count: number, seed: number): readonly string[] {
  const lots = dice(seed);
  const found: string[] = [];
  for (let n = 0; n < count; ) {
    const lines = linesFrom(lots);
    const readings = {
      ...DEFAULT_READINGS,
      'municipal-basis': lots.oneOf(READINGS['municipal-basis'].positions),
      'fire-basis': lots.oneOf(READINGS['fire-basis'].positions),
    };
    for (let times = 0; times < 20; times++) {
      const facts = factsFrom(lots);
      const [rooms, area] = [facts.rooms, facts.area];
      const ours = {
        ...facts,
        rooms: typeof rooms === 'number' ? exactOf(String(rooms)) : rooms,
        area: typeof area === 'string' ? exactOf(area) : area,
      } as never;
      const { liableParty, ...ofLoss } = facts;
      const loss = {
        ...ofLoss,
        medicalCost: yuan(facts.medicalCost),
        governmentCompensation: yuan(facts.governmentCompensation),
        governmentMedical: yuan(facts.governmentMedical),
        paidByLiableParty: yuan(facts.paidByLiableParty),
      };
      for (const line of LINES) {
        n++;
        const right = lineDue(
          { incident: { liableParty }, loss } as never,
          { lines, readings } as never,
          line,
        ).whole;
        let paid: bigint | null;
        try {
          paid = BigInt(lineSums(line, { lines, readings, edition: LATEST } as never)?.due(ours) ?? -1);
        } catch {
          paid = null;
        }
        if (right > BigInt(Number.MAX_SAFE_INTEGER) ? paid !== null : paid !== right)
          found.push(
            `${line} ${JSON.stringify(lines[line])} ${JSON.stringify(facts)}: ${paid}, not ${right}`,
          );
      }
    }
  }
  return found;
}

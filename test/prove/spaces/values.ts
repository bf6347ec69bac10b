import illustrative from '../../../examples/contracts/illustrative.json' with { type: 'json' };
import type { Claim } from '../../../src/claim/claim.js';
import { FACT_VALUES, type FactName, type FiniteFact } from '../../../src/claim/facts.js';
import { CIRCUMSTANCES, HARMS } from '../../../src/claim/vocabulary.js';
import type { ContractInput } from '../../../src/contract/input.js';
import { parseContract, termsOf } from '../../../src/contract/parse.js';
import type { Terms } from '../../../src/contract/terms.js';
import { READINGS, type ReadingId, type Readings } from '../../../src/law/readings.js';
import { placeOf } from '../../../src/territory/place.js';

/** 示例合同，五个险种都投保，有免责。The example contract: all five lines insured, with exclusions. */
export const CONTRACT = illustrative as unknown as ContractInput;

export const contractUnder = (readings: Partial<Readings>): ContractInput => ({ ...CONTRACT, readings });

export const termsUnder = (readings: Partial<Readings>, contract: ContractInput = CONTRACT): Terms =>
  termsOf(parseContract({ ...contract, readings }));

/** 地点：綦江、万盛、只知区、区外。Places: of 綦江, of 万盛, the district alone, elsewhere. */
const PLACES = ['500110110', '500110103', '500110', '500112'].map(placeOf);

/** 没有清单的事实：规则能分辨的每一种各取其值。Facts without a list: values for every way in which a rule can tell them apart. */
const SAMPLES: Partial<Record<FactName, (terms: Terms) => readonly unknown[]>> = {
  division: () => PLACES,
  startedAt: ({ start, end }) => [start, start - 1, end - 1, end],
  circumstances: () => [
    [],
    ...CIRCUMSTANCES.flatMap((id) => [[{ id, causedLoss: true }], [{ id, causedLoss: false }]]),
  ],
  harm: () => HARMS,
};

/** 一项事实的全部取值。Every value of a fact. */
export const valuesOf = (fact: FactName, terms: Terms): readonly NonNullable<Claim[FactName]>[] =>
  (SAMPLES[fact]?.(terms) ?? FACT_VALUES[fact as FiniteFact]) as readonly NonNullable<Claim[FactName]>[];

/** 所选的是第几种理解。The place of the position that was chosen on a reading. */
export const positionAt = (id: ReadingId, chosen: Partial<Readings>): number =>
  (READINGS[id].positions as readonly string[]).indexOf(chosen[id] as string);

/** 若干解读的全部组合。Every combination of some readings. */
export function combinationsOf(ids: readonly ReadingId[]): Partial<Readings>[] {
  return ids.reduce<Partial<Readings>[]>(
    (all, id) => all.flatMap((chosen) => READINGS[id].positions.map((value) => ({ ...chosen, [id]: value }))),
    [{}],
  );
}

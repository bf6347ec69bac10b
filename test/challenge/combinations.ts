// 全部解读之下的裁定，与所说的逐一对照。What is said of a claim under all readings, held against its determinations.

import { type ReadingsOutlook, underReadings } from '../../src/challenge/under-readings.js';
import { termsOf } from '../../src/contract/parse.js';
import type { Terms } from '../../src/contract/terms.js';
import { outcomeOf } from '../../src/decide/conclude.js';
import { decide } from '../../src/decide/decide.js';
import { mayChange } from '../../src/decide/missing.js';
import { departmentsFor, planOf } from '../../src/decide/plan.js';
import { type Claim, type Contract, InvalidInputError } from '../../src/index.js';
import { READING_IDS, READINGS, type ReadingId, type Readings } from '../../src/law/readings.js';
import { yuanOf } from '../../src/money/fen.js';

const COUNT = 2 ** READING_IDS.length;

/** 全部 4,096 个组合的号码；第 i 位是第 i 项解读。The numbers of all 4,096 combinations; bit i is the reading i. */
export const EVERY: readonly number[] = Array.from({ length: COUNT }, (_, n) => n);

/** 三十一中取一：各项解读的两种取法都在其中，且互相搭配。One in 31: each reading either way, beside either way of the others. */
export const SOME: readonly number[] = EVERY.filter((n) => n % 31 === 0 || n === COUNT - 1);

const readingsAt = (n: number): Readings =>
  Object.fromEntries(
    READING_IDS.map((id, i) => [id, (n >> i) & 1 ? READINGS[id].other : READINGS[id].default]),
  ) as Readings;

const bitOf = (id: ReadingId): number => 1 << READING_IDS.indexOf(id);

/** 写明了哪几项，各取哪一种，按位。Which readings are named, and which way, as bits. */
const bitsOf = (named: Partial<Readings>): readonly [mask: number, bits: number] =>
  READING_IDS.reduce<readonly [number, number]>(
    ([mask, bits], id) =>
      named[id] === undefined
        ? [mask, bits]
        : [mask | bitOf(id), named[id] === READINGS[id].other ? bits | bitOf(id) : bits],
    [0, 0],
  );

function resultUnder(claim: Claim, terms: Terms): string {
  const plan = planOf(claim.kind, terms);
  const decision = decide(claim, plan);
  const isFinal = !mayChange(claim, plan, decision);
  return JSON.stringify({
    outcome: outcomeOf(decision.amount, isFinal),
    amount: yuanOf(decision.amount),
    line: plan.lines[decision.line] ?? null,
    departments: departmentsFor(plan, decision.line, claim),
    isFinal,
  });
}

const termsAt = (contract: Contract, n: number): Terms => ({ ...termsOf(contract), readings: readingsAt(n) });

/** 金额太大，裁定不了。Comes to a sum too large to be decided. */
function isTooLarge(claim: Claim, contract: Contract): boolean {
  try {
    for (const n of [0, COUNT - 1, 1 << 7, COUNT - 1 - (1 << 8)]) resultUnder(claim, termsAt(contract, n));
    return false;
  } catch (error) {
    if (error instanceof InvalidInputError) return true;
    throw error;
  }
}

/** 起决定作用的各项解读任意搭配，其余照合同。The deciding readings either way, the others as the contract has them. */
const around = ({ readings }: ReadingsOutlook, own: number): readonly number[] =>
  readings.reduce<readonly number[]>(
    (numbers, { reading }) => numbers.flatMap((n) => [n & ~bitOf(reading), n | bitOf(reading)]),
    [own],
  );

/** 所说与一案在各组合之下的结果不符之处。Where what is said of a claim is not what it comes to. */
function* faultsOf(
  said: ReadingsOutlook,
  results: ReadonlyMap<number, string>,
  own: number,
): Generator<string> {
  const groups = said.groups.map(({ result }) => JSON.stringify(result));
  const cases = said.groups.map((group) => group.cases.map(bitsOf));
  for (const [n, result] of results) {
    const fitting = cases.flatMap((of, i) => of.filter(([mask, bits]) => (n & mask) === bits).map(() => i));
    if (fitting.length !== 1) yield `${said.claim} at ${n}: ${fitting.length} cases`;
    if (groups[fitting[0] as number] !== result) yield `${said.claim} at ${n}: ${result}`;
  }
  const deciding = READING_IDS.filter((id) =>
    [...results].some(([n, result]) => result !== (results.get(n ^ bitOf(id)) ?? result)),
  );
  if (deciding.join() !== said.readings.map(({ reading }) => reading).join())
    yield `${said.claim}: ${deciding} decide`;
  if (said.contested !== deciding.length > 0) yield `${said.claim}: contested`;

  const subcube = around(said, own);
  const counted = groups.map((group) => subcube.filter((n) => results.get(n) === group).length);
  if (said.combinations !== subcube.length) yield `${said.claim}: ${subcube.length} combinations`;
  if (counted.join() !== said.groups.map(({ combinations }) => combinations).join())
    yield `${said.claim}: ${counted} in the groups`;
  if (said.groups.map(({ isChosen }) => isChosen).join() !== groups.map((_, i) => i === 0).join())
    yield `${said.claim}: not the first is chosen`;
  if (groups[0] !== results.get(own)) yield `${said.claim}: not the contract's own`;
  if (new Set(groups).size !== groups.length) yield `${said.claim}: two groups of one result`;
}

/**
 * 若干案件在所列组合之下逐一裁定，与所说的不符之处；金额太大的案件不计。起决定作用的解读，其各种搭配总在其中。
 * Decides some claims under the combinations given and says where that is not what is said of them; claims that come to sums
 * too large are left out. Whatever is given, the deciding readings are tried in all their combinations.
 */
export function faultsUnder(
  numbers: readonly number[],
  claims: readonly Claim[],
  contract: Contract,
): readonly string[] {
  const own = bitsOf(contract.readings)[1];
  const each = claims
    .filter((claim) => !isTooLarge(claim, contract))
    .map((claim) => ({ claim, said: underReadings(claim, contract), results: new Map<number, string>() }));
  const further = each.flatMap(({ said }) => around(said, own));
  for (const n of new Set([...numbers, ...further])) {
    const terms = termsAt(contract, n);
    for (const { claim, results } of each) results.set(n, resultUnder(claim, terms));
  }
  return each.flatMap(({ said, results }) => [...faultsOf(said, results, own)]);
}

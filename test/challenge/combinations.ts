// 各种解读之下的裁定，与所说的逐一对照。What is said of a claim under all readings, held against its determinations.

import { openReadings } from '../../src/challenge/open-readings.js';
import { type ReadingsOutlook, underReadings } from '../../src/challenge/under-readings.js';
import { termsOf } from '../../src/contract/parse.js';
import type { Terms } from '../../src/contract/terms.js';
import { outcomeOf } from '../../src/decide/conclude.js';
import { contributing, decide } from '../../src/decide/decide.js';
import { departmentsFor } from '../../src/decide/departments.js';
import { mayChange } from '../../src/decide/missing.js';
import { planOf } from '../../src/decide/plan.js';
import { type Claim, type Contract, InvalidInputError } from '../../src/index.js';
import { READING_IDS, READINGS, type ReadingId, type Readings } from '../../src/law/readings.js';
import { yuanOf } from '../../src/money/fen.js';

function resultUnder(claim: Claim, terms: Terms): string {
  const plan = planOf(claim.kind, terms);
  const decision = decide(claim, plan);
  const isFinal = !mayChange(claim, plan, decision);
  return JSON.stringify({
    outcome: outcomeOf(decision.amount, isFinal),
    amount: yuanOf(decision.amount),
    line: plan.lines[decision.line] ?? null,
    departments: departmentsFor(plan, contributing(claim, plan, decision), claim),
    isFinal,
  });
}

const positionsOf = (id: ReadingId): readonly string[] => READINGS[id].positions;

/** 若干解读的各种搭配，其余照合同。Some readings taken every way, the others as the contract takes them. */
const around = (ids: readonly ReadingId[], own: Readings): readonly Readings[] =>
  ids.reduce<readonly Readings[]>(
    (all, id) => all.flatMap((each) => positionsOf(id).map((position) => ({ ...each, [id]: position }))),
    [own],
  );

/** 全部解读的若干搭配，每次相同。Some combinations of all readings, always the same ones. */
const SOME: readonly Readings[] = Array.from({ length: 40 }, (_, n) => {
  let state = 2_654_435_761 * (n + 1);
  return Object.fromEntries(
    READING_IDS.map((id) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return [id, positionsOf(id)[Math.floor((state / 65_536) % positionsOf(id).length)]];
    }),
  ) as unknown as Readings;
});

/** 最多这么多个搭配，一案才逐一裁定。A claim with more combinations is not decided under all of them. */
export const MOST = 400;

/** 与一案有关的解读的搭配数。How many combinations the readings that matter to a claim have. */
export const countFor = (claim: Claim, contract: Contract): number =>
  openReadings(claim, termsOf(contract)).reduce((count, id) => count * positionsOf(id).length, 1);

const keyOf = (readings: Readings): string => READING_IDS.map((id) => readings[id]).join();

const fits = (readings: Readings, named: Partial<Readings>): boolean =>
  Object.entries(named).every(([id, position]) => readings[id as ReadingId] === position);

/** 所说与一案在各搭配之下的结果不符之处。Where what is said of a claim is not what it comes to. */
function* faultsOf(
  said: ReadingsOutlook,
  all: readonly Readings[],
  asked: readonly ReadingId[],
  own: Readings,
  resultOf: (readings: Readings) => string,
): Generator<string> {
  const groups = said.groups.map(({ result }) => JSON.stringify(result));
  for (const readings of [...all, ...SOME]) {
    const fitting = said.groups.flatMap(({ cases }, i) =>
      cases.filter((named) => fits(readings, named)).map(() => i),
    );
    const result = resultOf(readings);
    if (fitting.length !== 1) yield `${said.claim} at ${keyOf(readings)}: ${fitting.length} cases`;
    if (groups[fitting[0] as number] !== result) yield `${said.claim} at ${keyOf(readings)}: ${result}`;
  }
  const deciding = asked.filter((id) =>
    all.some((readings) =>
      positionsOf(id).some(
        (position) => resultOf({ ...readings, [id]: position } as Readings) !== resultOf(readings),
      ),
    ),
  );
  if (deciding.join() !== said.readings.map(({ reading }) => reading).join())
    yield `${said.claim}: ${deciding} decide`;
  if (said.contested !== deciding.length > 0) yield `${said.claim}: contested`;

  const subcube = around(deciding, own);
  const counted = groups.map((group) => subcube.filter((readings) => resultOf(readings) === group).length);
  if (said.combinations !== subcube.length) yield `${said.claim}: ${subcube.length} combinations`;
  if (counted.join() !== said.groups.map(({ combinations }) => combinations).join())
    yield `${said.claim}: ${counted} in the groups`;
  if (said.groups.map(({ isChosen }) => isChosen).join() !== groups.map((_, i) => i === 0).join())
    yield `${said.claim}: not the first is chosen`;
  if (groups[0] !== resultOf(own)) yield `${said.claim}: not the contract's own`;
  if (new Set(groups).size !== groups.length) yield `${said.claim}: two groups of one result`;
}

/**
 * 一案在与它有关的解读的全部搭配之下、以及在全部解读的若干搭配之下逐一裁定，与所说的不符之处；金额太大的不计。
 * Decides a claim under all combinations of the readings that matter for it, and some of all readings, and says where that is not
 * what is said of it; none where it comes to sums too large.
 */
export function faultsUnder(claim: Claim, contract: Contract): readonly string[] {
  const terms = termsOf(contract);
  const known = new Map<string, string>();
  const resultOf = (readings: Readings): string => {
    const key = keyOf(readings);
    const result = known.get(key) ?? resultUnder(claim, { ...terms, readings });
    known.set(key, result);
    return result;
  };
  try {
    const said = underReadings(claim, contract);
    const asked = openReadings(claim, terms);
    return [...faultsOf(said, around(asked, terms.readings), asked, terms.readings, resultOf)];
  } catch (error) {
    if (error instanceof InvalidInputError) return [];
    throw error;
  }
}

import type { Claim } from '../claim/claim.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import type { Contract } from '../contract/contract.js';
import { contractFrom, isBetweenVersions, mustNotAmend, underEach } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import type { Terms } from '../contract/terms.js';
import type { Results } from '../contract/versions.js';
import { type CompactDecision, decideIn, mergedDecision } from '../decide/compact.js';
import type { Outcome } from '../decide/determination.js';
import { deepFreeze } from '../input/freeze.js';
import type { AmbiguityId } from '../law/ambiguity-ids.js';
import type { InstitutionId } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import { openReadingsIn } from '../law/in-edition.js';
import type { Line } from '../law/line-ids.js';
import { READING_AMBIGUITIES } from '../law/reading-ambiguities.js';
import { READING_IDS, type ReadingId, type Readings } from '../law/readings.js';
import { yuanOf } from '../money/fen.js';
import { openReadings, switched } from './open-readings.js';

/**
 * What a determination comes to under some readings.
 *
 * @since 0.1.0
 */
export interface ReadingResult {
  readonly outcome: Outcome;
  /** In yuan, before limits over many claims. */
  readonly amount: string;
  readonly line: Line | null;
  readonly departments: readonly InstitutionId[];
  /** Whether no further fact can change it. */
  readonly isFinal: boolean;
}

/**
 * A reading that decides: for some choice of the others, the determination hangs on it.
 *
 * @since 0.1.0
 */
export interface DecidingReading {
  readonly reading: ReadingId;
  /** What the contract chose. */
  readonly chosen: Readings[ReadingId];
  readonly other: Readings[ReadingId];
  /** The clause that is open. */
  readonly clause: ClauseId;
  /** The ambiguities that it decides. */
  readonly ambiguities: readonly AmbiguityId[];
}

/**
 * The combinations of readings that lead to one result.
 *
 * @since 0.1.0
 */
export interface ReadingGroup {
  readonly result: ReadingResult;
  /** Whether the combination that the contract chose is among them: then this is the determination. */
  readonly isChosen: boolean;
  /** How many combinations of the deciding readings these are. */
  readonly combinations: number;
  /** The combinations, no two of which overlap: readings that a case does not name may be either way. */
  readonly cases: readonly Partial<Readings>[];
}

/**
 * A determination under every reading that matters for it: plain, frozen data.
 *
 * @since 0.1.0
 */
export interface ReadingsOutlook {
  /** Id of the claim. */
  readonly claim: string;
  /** Id of the contract. */
  readonly contract: string;
  /** Whether another reading of the notice would lead to another determination. */
  readonly contested: boolean;
  /** The ambiguities on which that hangs, in the order of the readings; empty where it is uncontested. */
  readonly ambiguities: readonly AmbiguityId[];
  /** The readings that decide, in the order of the notice. */
  readonly readings: readonly DecidingReading[];
  /** How many combinations these readings have: 2 to the power of their number. */
  readonly combinations: number;
  /** The results, the determination first. */
  readonly groups: readonly ReadingGroup[];
}

/** The terms under which a loss may fall: those of its day; of every version of the contract that decides otherwise while the day is unknown. */
type PossibleTerms = Results<Terms>;

function resultUnder(claim: Claim, possible: PossibleTerms): ReadingResult {
  const { outcome, amount, line, departments, isFinal } = mergedDecision(
    possible.map((terms) => decideIn(claim, terms)) as unknown as Results<CompactDecision>,
  );
  return { outcome, amount: yuanOf(amount), line, departments, isFinal };
}

const switchedAll = (possible: PossibleTerms, id: ReadingId): PossibleTerms =>
  possible.map((terms) => switched(terms, id)) as unknown as PossibleTerms;

/** The terms under every combination of some readings: of the last one first the contract's choice, then the other. */
const termsUnder = (possible: PossibleTerms, ids: readonly ReadingId[]): readonly PossibleTerms[] =>
  ids.reduce<readonly PossibleTerms[]>(
    (all, id) => all.flatMap((each) => [each, switchedAll(each, id)]),
    [possible],
  );

/** Whether the reading at a place ever makes a difference, in the list of all results. */
function decides(results: readonly unknown[], place: number, count: number): boolean {
  const stride = 2 ** (count - 1 - place);
  return results.some((result, n) => (n & stride) === 0 && result !== results[n + stride]);
}

type ReadingCase = readonly [Partial<Readings>, string];

/** The list of all results, as few cases that do not overlap. */
function casesOf(deciding: readonly DecidingReading[], results: readonly string[]): readonly ReadingCase[] {
  const [first, ...others] = deciding;
  const half = results.length / 2;
  const [chosen, other] = [results.slice(0, half), results.slice(half)];
  if (first === undefined) return [[{}, results[0] as string]];
  if (chosen.every((result, n) => result === other[n])) return casesOf(others, chosen);
  const under = (position: string, part: readonly string[]) =>
    casesOf(others, part).map(
      ([rest, result]): ReadingCase => [{ [first.reading]: position, ...rest }, result],
    );
  return [...under(first.chosen, chosen), ...under(first.other, other)];
}

/** The result of the contract's own readings comes first, since theirs is the first case. */
function groupsOf(deciding: readonly DecidingReading[], results: readonly string[]): readonly ReadingGroup[] {
  const groups = new Map<string, Partial<Readings>[]>();
  for (const [readings, result] of casesOf(deciding, results)) {
    groups.set(result, [...(groups.get(result) ?? []), readings]);
  }
  return [...groups].map(([result, cases], i) => ({
    result: JSON.parse(result) as ReadingResult,
    isChosen: i === 0,
    combinations: results.filter((each) => each === result).length,
    cases,
  }));
}

function decidingReading(reading: ReadingId, terms: Terms): DecidingReading {
  return {
    reading,
    chosen: terms.readings[reading],
    other: switched(terms, reading).readings[reading],
    clause: openReadingsIn(terms.edition)[reading].clause,
    ambiguities: READING_AMBIGUITIES[reading],
  };
}

/**
 * What a claim comes to under every reading of the notice that matters for it: outcome, amount, line, departments, and whether
 * further facts could change them. Says which readings decide, and by which ambiguities the determination is contested; where
 * there are none, it is the same under all 4,096 combinations of the twelve readings.
 *
 * @throws `InvalidInputError` where the claim or the contract breaks the format, or where a sum due under one of the
 * readings would exceed 2^53 fen; or where an endorsement amends `readings` (`amended`) while the day of the loss is unknown, so
 * that the contract has no one choice to start from.
 * @example
 * ```ts
 * const drought = {
 *   id: 'c-2',
 *   incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110110', peril: 'drought' },
 *   loss: {
 *     kind: 'person', presentAtIncident: true, causedByIncident: true, harm: 'death', medicalCost: '0', role: 'victim',
 *     circumstances: [],
 *   },
 * } as const;
 * const { contested, ambiguities, readings, groups } = underReadings(drought, contract);
 * contested; // true
 * ambiguities; // ['A-08']
 * readings.map(({ reading }) => reading); // ['peril-list']
 * groups.map(({ result, isChosen }) => [result.amount, isChosen]); // [['100000.00', true], ['0.00', false]]
 * ```
 * @since 0.1.0
 */
export function underReadings(
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): ReadingsOutlook {
  const checked = claimFrom(claim);
  const checkedContract = contractFrom(contract);
  if (isBetweenVersions(checkedContract, checked)) mustNotAmend(checkedContract, 'readings');
  const possible = underEach(checkedContract, checked, (version) => version.terms);
  const relevant = new Set(possible.flatMap((terms) => openReadings(checked, terms)));
  const open = READING_IDS.filter((id) => relevant.has(id));
  const all = termsUnder(possible, open).map((under) => JSON.stringify(resultUnder(checked, under)));
  const isDeciding = open.map((_, place) => decides(all, place, open.length));
  const deciding = open.filter((_, place) => isDeciding[place]).map((id) => decidingReading(id, possible[0]));
  // Of the readings that never make a difference, only the choice of the contract is kept.
  const idle = isDeciding.reduce((bits, each) => bits * 2 + (each ? 0 : 1), 0);
  const results = all.filter((_, n) => (n & idle) === 0);
  return deepFreeze({
    claim: checked.id,
    contract: checkedContract.id,
    contested: deciding.length > 0,
    ambiguities: deciding.flatMap(({ ambiguities }) => ambiguities),
    readings: deciding,
    combinations: results.length,
    groups: groupsOf(deciding, results),
  });
}

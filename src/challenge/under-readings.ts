import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import { mustBeFew } from '../contract/few.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, isBetweenVersions, mustNotAmend, underEach } from '../contract/parse.js';
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
import { READING_IDS, READINGS, type ReadingId, type Readings } from '../law/readings.js';
import { yuanOf } from '../money/fen.js';
import { type Leads, leadsOf, type Positions, readingsLeading } from './leads.js';
import { openReadings, readingsBeside } from './open-readings.js';
import { otherPositions, reread } from './reread.js';
import { residualsOf } from './residual.js';
import { type Unsettled, unsettledIn } from './unsettled.js';

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
  /** The position that was taken. */
  readonly chosen: Readings[ReadingId];
  /** Whether the contract chose it, or this library takes it by default. */
  readonly by: 'contract' | 'library';
  /** The positions that were not taken. */
  readonly others: readonly Readings[ReadingId][];
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
 * A determination under every reading that matters for it: plain, frozen data. It speaks of the facts as they stand.
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
  /** How many combinations of positions these readings have. */
  readonly combinations: number;
  /** The results, the determination first. */
  readonly groups: readonly ReadingGroup[];
  /** What touches this claim and no reading decides: of that nothing is said here. */
  readonly unsettled: readonly Unsettled[];
}

/** The terms under which a loss may fall: those of its day; of every version that decides otherwise while that is unknown. */
type PossibleTerms = Results<Terms>;

/**
 * What a claim comes to with some readings taken so, and all others as the terms take them. Readings that leave each line to ask the
 * same, and to pay the same, come to the same, and are decided once.
 */
function resultsUnder(claim: Claim, possible: PossibleTerms): (positions: Positions) => string {
  const known = new Map<string, string>();
  const asking = possible.map((terms) => asksUnder(claim, terms));
  const decided = (positions: Positions): string => {
    const decisions = possible.map((terms) => decideIn(claim, reread(terms, positions)));
    const { outcome, amount, line, departments, isFinal } = mergedDecision(
      decisions as unknown as Results<CompactDecision>,
    );
    const result: ReadingResult = { outcome, amount: yuanOf(amount), line, departments, isFinal };
    return JSON.stringify(result);
  };
  return (positions) => {
    const key = JSON.stringify(asking.map((asks) => asks(positions)));
    const result = known.get(key) ?? decided(positions);
    known.set(key, result);
    return result;
  };
}

/** All on which the determination hangs under one version, by the positions on readings. */
function asksUnder(claim: Claim, terms: Terms): (positions: Positions) => unknown {
  const residuals = residualsOf(claim, terms);
  return (positions) => {
    const readings: Readings = { ...terms.readings, ...positions };
    const lines = residuals(readings);
    return [...lines, readingsBeside(claim, terms, [...lines.keys()]).map((id) => readings[id])];
  };
}

type ReadingCase = readonly [Positions, string];

/** As few cases as do not overlap; that of the positions taken comes first. */
function casesOf(leads: Leads, taken: Readings): readonly ReadingCase[] {
  if (typeof leads === 'string') return [[{}, leads]];
  const { reading, to } = leads;
  const inTurn = to.toSorted(([a], [b]) => Number(b === taken[reading]) - Number(a === taken[reading]));
  return inTurn.flatMap(([position, next]) =>
    casesOf(next, taken).map(([rest, result]): ReadingCase => [{ [reading]: position, ...rest }, result]),
  );
}

const countOf = (ids: readonly ReadingId[]): number =>
  ids.reduce((count, id) => count * READINGS[id].positions.length, 1);

function groupsOf(leads: Leads, deciding: readonly ReadingId[], taken: Readings): readonly ReadingGroup[] {
  const groups = new Map<string, Positions[]>();
  for (const [positions, result] of casesOf(leads, taken))
    groups.set(result, [...(groups.get(result) ?? []), positions]);
  return [...groups].map(([result, cases], i) => ({
    result: JSON.parse(result) as ReadingResult,
    isChosen: i === 0,
    combinations: cases.reduce((sum, told) => sum + countOf(deciding.filter((id) => !(id in told))), 0),
    cases,
  }));
}

const decidingReading = (reading: ReadingId, terms: Terms, chosen: Contract['chosen']): DecidingReading => ({
  reading,
  chosen: terms.readings[reading],
  by: chosen.includes(reading) ? 'contract' : 'library',
  others: otherPositions(terms, reading),
  clause: openReadingsIn(terms.edition)[reading].clause,
  ambiguities: READING_AMBIGUITIES[reading],
});

/**
 * What a claim comes to, on the facts as they stand, under every reading of the notice that matters for it: outcome, amount, line,
 * departments, and whether further facts could change them. Says which readings decide, and by which ambiguities the determination
 * is contested; where there are none, it is the same under all switches. What no switch decides and touches this claim is named
 * beside it (`unsettled`): of that nothing is said.
 *
 * @throws `InvalidInputError` where the claim or the contract breaks the format, or where a sum due under one of the
 * readings would exceed 2^53 fen; where an endorsement amends `readings` (`amended`) while the day of the loss is unknown, so
 * that the contract has no one choice to start from; and where then more than 12 versions decide otherwise (`too-many-versions`).
 * @example
 * ```ts
 * const drought = {
 *   id: 'c-2',
 *   incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110110', peril: 'drought' },
 *   loss: {
 *     kind: 'person', presence: 'at-onset', causedByIncident: true, harm: 'death', medicalCost: '0', role: 'victim',
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
  const signed = contractFrom(contract);
  if (isBetweenVersions(signed, checked)) mustNotAmend(signed, 'readings');
  const versions = underEach(signed, checked, (version) => version);
  mustBeFew(versions);
  const possible = versions.map(({ terms }) => terms) as unknown as PossibleTerms;
  const [{ readings: taken }] = possible;
  const open = new Set(possible.flatMap((terms) => openReadings(checked, terms)));
  const leads = leadsOf(
    READING_IDS.filter((id) => open.has(id)),
    resultsUnder(checked, possible),
  );
  const found = readingsLeading(leads);
  const deciding = READING_IDS.filter((id) => found.has(id));
  const readings = deciding.map((id) => decidingReading(id, possible[0], versions[0].contract.chosen));
  return deepFreeze({
    claim: checked.id,
    contract: signed.id,
    contested: deciding.length > 0,
    ambiguities: readings.flatMap(({ ambiguities }) => ambiguities),
    readings,
    combinations: countOf(deciding),
    groups: groupsOf(leads, deciding, taken),
    unsettled: unsettledIn(checked, possible),
  });
}

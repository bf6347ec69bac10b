import { switched } from '../challenge/reread.js';
import type { Contract } from '../contract/contract.js';
import { underEvery } from '../contract/parse.js';
import type { Terms } from '../contract/terms.js';
import type { Outcome } from '../decide/determination.js';
import { READING_AMBIGUITIES } from '../law/reading-ambiguities.js';
import { READING_IDS, type ReadingId } from '../law/readings.js';
import type { Fen } from '../money/fen.js';
import type { Case } from './case.js';
import type { DiscrepancyCode } from './codes.js';
import type { Certainty, Draft, OtherReading } from './discrepancy.js';
import { type DueReadings, waysOf } from './dues.js';
import type { GroupRow } from './group-row.js';
import { judge } from './judge.js';
import { caseOf, decidedRow, type Measure, unlessTooLarge } from './make-case.js';

const codesOf = (subject: Case, before: Outcome): readonly DiscrepancyCode[] =>
  before === 'declined' && subject.outcome === 'pending' ? [] : judge(subject).map(({ code }) => code);

/** How far rows go beyond what they are due; 0 where that fits. */
export type Reckoned = (members: readonly GroupRow[], ways: DueReadings) => Fen;

/** Says of certain discrepancies under which other readings of the notice they would not be there. */
export interface Rejudge {
  /** What can never be due, and under another reading might be once the missing facts are known, is not certain either. */
  readonly ofRow: (subject: Case, measure: Measure, drafts: readonly Draft[]) => readonly Draft[];
  /** The readings under which rows of one person or household do not go beyond or below what they are due, reckoned alike; `null` for none. */
  readonly ofGroup: (members: readonly GroupRow[], beyond: Fen, reckon: Reckoned) => Certainty | null;
}

/** The same terms under each reading that they do not take, one at a time. */
const rereadings = (terms: Terms): readonly (readonly [ReadingId, Terms])[] =>
  READING_IDS.flatMap((reading) => switched(terms, reading).map((other) => [reading, other] as const));

const otherReading = (reading: ReadingId, { readings }: Pick<Terms, 'readings'>): OtherReading => ({
  reading,
  position: readings[reading],
  ambiguities: READING_AMBIGUITIES[reading],
});

/** Several versions of a contract may name the same reading. */
function dependingOn(undoing: readonly OtherReading[]): Certainty | null {
  const readings = [...new Map(undoing.map((reading) => [reading.reading, reading])).values()];
  return readings.length === 0 ? null : { kind: 'depends-on-reading', readings };
}

/**
 * Judges rows anew under each other reading of the contract as it reads for the claim, or may read where its day is unknown; what
 * the other readings make of the terms is worked out once, when the first row asks for it.
 */
export function rejudger(contract: Contract): Rejudge {
  const known = new Map<Terms, readonly (readonly [ReadingId, Terms])[]>();
  const othersOf = (terms: Terms): readonly (readonly [ReadingId, Terms])[] => {
    const others = known.get(terms) ?? rereadings(terms);
    known.set(terms, others);
    return others;
  };
  const ofRow: Rejudge['ofRow'] = ({ row, claim, outcome }, measure, drafts) => {
    const judged = underEvery(contract, claim, (version) =>
      othersOf(version.terms).map(([reading, terms]) => ({
        reading: otherReading(reading, terms),
        codes: unlessTooLarge(() =>
          codesOf(caseOf(row, decidedRow(claim, { ...version, terms }), measure), outcome),
        ),
      })),
    ).flat();
    return drafts.map((draft): Draft => {
      if (draft.certainty !== undefined && draft.certainty.kind !== 'certain') return draft;
      const certainty = dependingOn(
        judged
          .filter(
            ({ codes }) => codes !== null && codes.length < drafts.length && !codes.includes(draft.code),
          )
          .map(({ reading }) => reading),
      );
      return certainty === null ? draft : { ...draft, certainty };
    });
  };
  const ofGroup: Rejudge['ofGroup'] = (members, beyond, reckon) => {
    const readings = members.flatMap(({ made }) => othersOf(made.version.terms));
    const tried = new Map(readings.map((each) => [`${each[0]} ${each[1].readings[each[0]]}`, each]));
    return dependingOn(
      [...tried.values()].flatMap(([reading, { readings: positions }]) => {
        const under = members.map((member): GroupRow => {
          const { claim, version } = member.made;
          const [, terms] = othersOf(version.terms).find(
            ([id, other]) => id === reading && other.readings[id] === positions[reading],
          ) ?? [reading, version.terms];
          return { ...member, made: decidedRow(claim, { ...version, terms }) };
        });
        const then = unlessTooLarge(() => reckon(under, waysOf(under)));
        return then === null || then * Math.sign(beyond) > 0
          ? []
          : [otherReading(reading, { readings: positions })];
      }),
    );
  };
  return { ofRow, ofGroup };
}

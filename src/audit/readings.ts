import { switched } from '../challenge/reread.js';
import type { Contract } from '../contract/contract.js';
import { underEvery } from '../contract/parse.js';
import type { Terms } from '../contract/terms.js';
import type { Outcome } from '../decide/determination.js';
import { READING_AMBIGUITIES } from '../law/reading-ambiguities.js';
import { READING_IDS, type ReadingId } from '../law/readings.js';
import type { Case } from './case.js';
import type { DiscrepancyCode } from './codes.js';
import type { Draft } from './discrepancy.js';
import { judge } from './judge.js';
import { caseOf, decidedRow, type Measure, unlessTooLarge } from './make-case.js';

const codesOf = (subject: Case, before: Outcome): readonly DiscrepancyCode[] =>
  before === 'declined' && subject.outcome === 'pending' ? [] : judge(subject).map(({ code }) => code);

/**
 * Says of certain discrepancies under which other readings of the notice they would not be there. What can never be due, and under
 * another reading might be once the missing facts are known, is not certain either.
 */
export type Rejudge = (subject: Case, measure: Measure, drafts: readonly Draft[]) => readonly Draft[];

/** The same terms under each reading that they do not take, one at a time. */
const rereadings = (terms: Terms): readonly (readonly [ReadingId, Terms])[] =>
  READING_IDS.flatMap((reading) => switched(terms, reading).map((other) => [reading, other] as const));

/**
 * Judges a row anew under each other reading of the contract as it reads for the claim, or may read where its day is unknown;
 * what the other readings make of the terms is worked out once, when the first row asks for it.
 */
export function rejudger(contract: Contract): Rejudge {
  const known = new Map<Terms, readonly (readonly [ReadingId, Terms])[]>();
  const othersOf = (terms: Terms): readonly (readonly [ReadingId, Terms])[] => {
    const others = known.get(terms) ?? rereadings(terms);
    known.set(terms, others);
    return others;
  };
  return ({ row, claim, outcome }, measure, drafts) => {
    const judged = underEvery(contract, claim, (version) =>
      [...othersOf(version.terms)].map(([reading, terms]) => ({
        reading: {
          reading,
          position: terms.readings[reading],
          ambiguities: READING_AMBIGUITIES[reading],
        },
        codes: unlessTooLarge(() =>
          codesOf(caseOf(row, decidedRow(claim, { ...version, terms }), measure), outcome),
        ),
      })),
    ).flat();
    return drafts.map((draft): Draft => {
      if (draft.certainty !== undefined && draft.certainty.kind !== 'certain') return draft;
      const undoing = judged
        .filter(({ codes }) => codes !== null && codes.length < drafts.length && !codes.includes(draft.code))
        .map(({ reading }) => reading);
      if (undoing.length === 0) return draft;
      // Several versions of a contract may name the same reading.
      const readings = [...new Map(undoing.map((reading) => [reading.reading, reading])).values()];
      return { ...draft, certainty: { kind: 'depends-on-reading', readings } };
    });
  };
}

import { READING_AMBIGUITIES } from '../challenge/reading-ambiguities.js';
import type { Contract } from '../contract/contract.js';
import { parseContract } from '../contract/parse.js';
import type { Outcome } from '../decide/determination.js';
import { READING_IDS, READINGS } from '../law/readings.js';
import type { Case } from './case.js';
import type { DiscrepancyCode, Draft, OtherReading } from './discrepancy.js';
import { judge } from './judge.js';
import { caseOf, decided, type Measure, unlessTooLarge } from './make-case.js';

/** A contract that takes the other position on one reading. */
interface Reread {
  readonly contract: Contract;
  readonly reading: OtherReading;
}

/** A contract without endorsements under each reading that it does not take, one at a time. */
function rereadings(contract: Contract): readonly Reread[] {
  const plain: unknown = JSON.parse(JSON.stringify(contract));
  return READING_IDS.map((reading) => {
    const { default: first, other } = READINGS[reading];
    const position = contract.readings[reading] === first ? other : first;
    return {
      contract: parseContract({
        ...(plain as object),
        readings: { ...contract.readings, [reading]: position },
      }),
      reading: { reading, position, ambiguities: READING_AMBIGUITIES[reading] },
    };
  });
}

const codesOf = (subject: Case, before: Outcome): readonly DiscrepancyCode[] =>
  before === 'declined' && subject.outcome === 'pending' ? [] : judge(subject).map(({ code }) => code);

/**
 * Says of certain discrepancies under which other readings of the notice they would not be there. What can never be due, and under
 * another reading might be once the missing facts are known, is not certain either.
 */
export type UnderReadings = (
  subject: Case,
  versions: readonly Contract[],
  measure: Measure,
  drafts: readonly Draft[],
) => readonly Draft[];

/**
 * Judges a row anew under each other reading of the contract as it read for the claim, or may have read where its day is unknown;
 * the contracts are made once, when the first row asks for them.
 */
export function underReadings(): UnderReadings {
  const known = new Map<Contract, readonly Reread[]>();
  const othersOf = (signed: Contract): readonly Reread[] => {
    const others = known.get(signed) ?? rereadings(signed);
    known.set(signed, others);
    return others;
  };
  return ({ row, outcome }, versions, measure, drafts) => {
    const judged = versions.flatMap(othersOf).map(({ contract: other, reading }) => {
      const codes = unlessTooLarge(() => {
        const made = decided(row, other);
        return made && codesOf(caseOf(row, made, measure), outcome);
      });
      return { reading, codes };
    });
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

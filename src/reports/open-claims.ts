import type { Contract } from '../contract/contract.js';
import { isBetweenVersions, versionAt } from '../contract/parse.js';
import { type Across, type AcrossRow, acrossClaims, type HouseTerms } from '../limits/across-claims.js';
import { eventOf } from '../limits/events.js';
import type { LineKey } from '../limits/tally.js';
import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { beginsAt } from '../time/moment.js';
import type { ReadEntry } from './entries.js';

/** No sum of a register comes near it: what nothing bounds. */
export const UNBOUNDED = Number.POSITIVE_INFINITY;

/** A claim, and the most that it can come to beside the others. */
interface OpenRow extends AcrossRow {
  readonly entry: ReadEntry;
  readonly startedAt: Instant | null;
}

const rowOf = (entry: ReadEntry): OpenRow => {
  const { id, incidentId, startedAt, kind, subjectId, houseId, harm } = entry.claim;
  return {
    entry,
    startedAt: startedAt == null ? null : beginsAt(startedAt),
    event: eventOf(incidentId, id),
    kind,
    subject: subjectId ?? null,
    house: houseId ?? null,
    harm: harm ?? null,
    amount: entry.atMost ?? UNBOUNDED,
    paid: entry.paid,
  };
};

export interface OpenClaim {
  readonly entry: ReadEntry;
  readonly startedAt: Instant | null;
  readonly event: string;
  readonly atMost: Fen;
  /** What limits it: a line that is final, else none in particular. */
  readonly line: LineKey;
}

/** The most that each claim can come to: of the claims of one person or house only one, whichever comes to most. */
export function openClaims(entries: readonly ReadEntry[], contract: Contract): readonly OpenClaim[] {
  const rows = entries.map(rowOf);
  const termsOf = ({ entry: { claim }, startedAt }: OpenRow): HouseTerms =>
    isBetweenVersions(contract, claim)
      ? {}
      : (versionAt(contract, startedAt ?? 0).contract.lines['house-damage'] as HouseTerms);
  const across = acrossClaims(rows, termsOf);
  return rows.map(({ entry, startedAt, event }, i) => {
    const { due, credited } = across[i] as Across;
    const line = entry.missing.length === 0 ? (entry.line ?? '') : '';
    return { entry, startedAt, event, atMost: due + credited, line };
  });
}

import type { Contract } from '../contract/contract.js';
import { isBetweenVersions, versionAt } from '../contract/parse.js';
import { groupBy } from '../input/group-by.js';
import { type AcrossRow, acrossClaims, type HouseTerms } from '../limits/across-claims.js';
import { acrossEach } from '../limits/across-each.js';
import { eventOf } from '../limits/events.js';
import type { LineKey } from '../limits/tally.js';
import type { Fen } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { beginsAt } from '../time/moment.js';
import type { ReadEntry } from './entries.js';

/** No sum of a register comes near it: what nothing bounds. */
export const UNBOUNDED = Number.POSITIVE_INFINITY;

/** A claim, beside the others. */
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
    amount: entry.due,
    paid: entry.paid,
  };
};

const atMostIn = (row: OpenRow): OpenRow => ({ ...row, amount: row.entry.atMost ?? UNBOUNDED });

/** A claim of which something is or may become due. */
export interface OpenClaim {
  readonly entry: ReadEntry;
  readonly startedAt: Instant | null;
  readonly event: string;
  /** What is due on it beside what is due on the others. */
  readonly due: Fen;
  /** The most that it can come to, whichever of the others do not. */
  readonly atMost: Fen;
  /** What it comes to where every claim comes to the most that it can: of those of one person or house one alone. */
  readonly inEvent: Fen;
  /** What limits it: a line that is final, else none in particular. */
  readonly line: LineKey;
}

/** What claims come to, each beside the others. */
export function openClaims(entries: readonly ReadEntry[], contract: Contract): readonly OpenClaim[] {
  const termsOf = ({ entry: { claim }, startedAt }: OpenRow): HouseTerms =>
    isBetweenVersions(contract, claim)
      ? {}
      : (versionAt(contract, startedAt ?? 0).contract.lines['house-damage'] as HouseTerms);
  const comeTo = (rows: readonly OpenRow[]): readonly Fen[] =>
    acrossClaims(rows, termsOf).map(({ due, credited }) => due + credited);
  const ofOne = groupBy(entries.map(rowOf).entries(), ([i, { event, kind, subject }]) =>
    JSON.stringify(subject === null ? i : [event, kind, subject]),
  );
  const claims: OpenClaim[] = [];
  for (const group of ofOne.values()) {
    const rows = group.map(([, row]) => row);
    const highest = rows.map(atMostIn);
    const [due, inEvent] = [comeTo(rows), comeTo(highest)];
    const atMost = acrossEach(
      rows,
      highest.map(({ amount }) => amount),
      termsOf,
    );
    for (const [n, [i, { entry, startedAt, event }]] of group.entries()) {
      claims[i] = {
        entry,
        startedAt,
        event,
        due: due[n] as Fen,
        atMost: atMost[n] as Fen,
        inEvent: inEvent[n] as Fen,
        line: entry.missing.length === 0 ? (entry.line ?? '') : '',
      };
    }
  }
  return claims;
}

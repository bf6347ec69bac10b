import type { Certainty, MissingCell } from './discrepancy.js';
import { isCounted, isName } from './identity.js';
import type { GroupRow } from './together.js';

/** The fact that tells whose a loss is. */
export const SUBJECT_CELL = {
  person: 'loss.personId',
  house: 'loss.householdId',
} as const satisfies Record<'person' | 'house', MissingCell>;

/** Whether rows are of one only by a name, or by a number that each of their towns may have. */
function isOneByName(members: readonly GroupRow[]): boolean {
  const [subject] = members.flatMap(({ made }) => made.claim.subjectId ?? []);
  if (subject === undefined) return false;
  const towns = new Set(members.map(({ row }) => row.claim?.incident?.division?.slice(0, 9)));
  return isName(subject) || (isCounted(subject) && towns.size > 1);
}

/** What would have to be known of rows that belong together before anything is certain of what was paid on them. */
function unknownIn(members: readonly GroupRow[]): readonly MissingCell[] {
  const cells = new Set<MissingCell>();
  for (const { row, moved } of members) {
    if (row.unread.includes('paid') || row.unread.includes('outcome')) cells.add('paid');
    // It says of which claim it is, and nothing of the loss.
    if (row.id !== undefined && moved > 0) cells.add('loss.kind');
  }
  const [first] = members;
  if (first !== undefined && isOneByName(members)) cells.add(SUBJECT_CELL[first.made.claim.kind]);
  return [...cells];
}

/** How sure something is of rows of which not everything was read: as sure as it would be, or no longer certain. */
export function doubtIn(
  members: readonly GroupRow[],
): (certainty: Certainty | undefined) => Certainty | undefined {
  const facts = unknownIn(members);
  return (certainty) =>
    facts.length === 0 || (certainty !== undefined && certainty.kind !== 'certain')
      ? certainty
      : { kind: 'depends-on-facts', facts };
}

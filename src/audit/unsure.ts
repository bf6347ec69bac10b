import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import type { Certainty, MissingCell } from './discrepancy.js';
import { isCounted, isName } from './identity.js';
import type { DecidedRow } from './make-case.js';

/** A row among others that belong together, and what it moved. */
interface Member {
  readonly row: RegisterRow;
  readonly made: DecidedRow;
  readonly moved: Fen;
}

/** The fact that tells whose a loss is. */
export const SUBJECT_CELL = {
  person: 'loss.personId',
  house: 'loss.householdId',
} as const satisfies Record<'person' | 'house', MissingCell>;

/** Whether rows are of one only by a name, or by a number that each of their towns may have. */
function isOneByName(members: readonly Member[]): boolean {
  const [subject] = members.flatMap(({ made }) => made.claim.subjectId ?? []);
  if (subject === undefined) return false;
  const towns = new Set(members.map(({ row }) => row.claim?.incident?.division?.slice(0, 9)));
  return isName(subject) || (isCounted(subject) && towns.size > 1);
}

/** What would have to be known of rows that belong together before anything is certain of what was paid on them. */
function unknownIn(members: readonly Member[], beyond: Fen): readonly MissingCell[] {
  const cells = new Set<MissingCell>();
  for (const { row, moved } of members) {
    if (row.unread.includes('paid') || row.unread.includes('outcome')) cells.add('paid');
    // It says of which claim it is, and nothing of the loss; and none of it was due.
    if (row.id !== undefined && moved > 0 && beyond >= moved) cells.add('loss.kind');
  }
  if (isOneByName(members)) cells.add(SUBJECT_CELL[(members[0] as Member).made.claim.kind]);
  return [...cells];
}

/** How sure something is of rows of which not everything was read: as sure as it would be, or no longer certain. `beyond` was paid too much. */
export function doubtIn(
  members: readonly Member[],
  beyond: Fen,
): (certainty: Certainty | undefined) => Certainty | undefined {
  const facts = unknownIn(members, beyond);
  return (certainty) =>
    facts.length === 0 || (certainty !== undefined && certainty.kind !== 'certain')
      ? certainty
      : { kind: 'depends-on-facts', facts };
}

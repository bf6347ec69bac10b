import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import type { Fen } from '../money/fen.js';
import type { InstitutionId } from '../notice/clause.js';
import type { Line } from '../notice/lines.js';
import { type Responsibility, responsibility } from '../responsibility/departments.js';
import type { Outcome } from './determination.js';

/** What is due, and whether that is final, says the outcome. */
export function outcomeOf(amount: Fen, isFinal: boolean): Outcome {
  if (amount > 0) return 'payable';
  return isFinal ? 'declined' : 'pending';
}

const NOBODY: readonly InstitutionId[] = [];

/** A line that pays knows what struck; line 2 alone may not, and is the same department's whatever it was. */
export const departmentsFor = (
  line: Line | null,
  { peril }: Claim,
  { readings }: Terms,
): readonly InstitutionId[] =>
  line === null
    ? NOBODY
    : (responsibility(line, peril ?? 'other', readings['crowd-crush']) as Responsibility).departments;

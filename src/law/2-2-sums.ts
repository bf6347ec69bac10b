import type { FactName } from '../claim/facts.js';
import type { ClauseId } from './clause-ids.js';

/** A rule of payment: its name, the clauses that it encodes, and the facts that it reads. */
export interface PayoutRule {
  readonly id: string;
  readonly clauses: readonly ClauseId[];
  readonly facts: readonly FactName[];
}

/** The rules of payment. What is paid is for the contract to say (二（五）); what is paid for, stands in the lines. */
export const PAYOUT_RULES: readonly PayoutRule[] = [
  { id: 'death', clauses: ['2.2.1', '2.2.2', '2.2.4', '2.5-2'], facts: ['harm'] },
  { id: 'disability', clauses: ['2.2.1', '2.2.2', '2.2.4', '2.5-2'], facts: ['harm', 'disabilityGrade'] },
  {
    id: 'compensation',
    clauses: ['2.2.3', '2.5-2'],
    facts: ['harm', 'disabilityGrade', 'governmentCompensation'],
  },
  { id: 'medical', clauses: ['2.2.3', '2.2.4', '2.5-2'], facts: ['medicalCost'] },
  { id: 'house', clauses: ['2.2.5', '2.5-2'], facts: ['damage', 'rooms', 'area'] },
  { id: 'choice-of-line', clauses: ['2.2.2', '2.5-2'], facts: [] },
];

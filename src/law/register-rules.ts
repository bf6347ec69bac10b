import { CO_INSURANCE } from './2-3-co-insurance.js';
import { CONTRACT_PREVAILS } from './2-5-contract-prevails.js';
import type { ClauseId } from './clause-ids.js';
import { LINE_CLAUSE, type Line } from './line-ids.js';

/** A rule by its id in the rulebook, with the clause of it that is meant. */
export interface RuleAt {
  readonly rule: string;
  readonly clause: ClauseId;
}

/** A rule of payment, where it is the contract's sums that are meant. */
export const sumOf = (rule: string): RuleAt => ({ rule, clause: CONTRACT_PREVAILS });

/** A line pays what its own sentence covers: the line that pays is the one to be named. */
export const rulePaying = (line: Line): RuleAt => ({ rule: 'line-that-covers', clause: LINE_CLAUSE[line] });

/** Each insurer bears its share. */
export const SHARED: RuleAt = { rule: CO_INSURANCE.id, clause: CO_INSURANCE.clauses[0] };

/**
 * What a register of claims is held against, beside the conditions of the lines and what they pay: 二（二）保障范围 says what is
 * due at all, 二（五） gives limits to the contract, 四（四） the insurers' statistics, times of service and payments.
 */
export const REGISTER_RULES = {
  'due-or-not': '2.2',
  'event-limit': CONTRACT_PREVAILS,
  'year-limit': CONTRACT_PREVAILS,
  'limit-scaling': CONTRACT_PREVAILS,
  'person-once': CONTRACT_PREVAILS,
  'house-once': CONTRACT_PREVAILS,
  'claim-once': '4.4-3',
  'dates-in-order': '4.4-2',
  'service-standards': '4.4-2',
  'policy-year': '2.3b-1',
  totals: '4.4-1',
  'carried-forward': '4.4-1',
} as const satisfies Readonly<Record<string, ClauseId>>;

/** The id of a rule that a register is held against. */
export type RegisterRule = keyof typeof REGISTER_RULES;

export const registerRule = (rule: RegisterRule): RuleAt => ({
  rule,
  clause: REGISTER_RULES[rule],
});

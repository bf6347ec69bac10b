import type { Phrases } from '../phrases.js';
import { CHALLENGE } from './challenge.js';
import { PAPER_PHRASES } from './papers.js';

export const moneyPhrase = (yuan: string): string => `CNY ${yuan}`;

const list = (items: readonly string[]): string => items.join(', ');

export const PHRASES: Phrases = {
  money: moneyPhrase,
  missing: ({ label, state, clauses }) => `${label}: ${state} [Notice, ${clauses.join('; ')}].`,
  condition: (label, text) => `${label} “${text}”`,
  met: (is) => (is ? 'met' : 'not met'),
  circumstance: (name, causedLoss) =>
    `${name}, which ${causedLoss ? 'caused' : 'did not cause'} the harm or damage`,
  finding: (sentence, clause) => `${sentence} [Notice, ${clause}].`,
  afterEndorsement: (number, finding) => `After endorsement ${number}: ${finding}`,
  difference: ({ what, where, values, clauses }) => {
    const at = where === null ? '' : `: ${where}`;
    const instead =
      values && `; it should be ${values.expected ?? 'nothing'}, it is ${values.found ?? 'nothing'}`;
    const cited = clauses.length === 0 ? '' : ` [Notice, ${clauses.join('; ')}]`;
    return `${what}${at}${instead ?? ''}${cited}.`;
  },
  heading: (claim, contract) => `Claim ${claim} (contract ${contract})`,
  outcome: (outcome) => `Outcome: ${outcome}.`,
  amount: (amount, outcome) =>
    outcome === 'payable'
      ? `Amount assessed: ${amount}; what is paid is the amount after the aggregate limits of the contract are applied.`
      : `Amount assessed: ${amount}.`,
  due: ({ line, clause, money: amount, parts, less }) => {
    const each = parts.map((part) => `${part.benefit} ${part.money ?? 'still open'}`);
    const capped = {
      no: '',
      limit: '; a limit of the contract holds the sum',
      paid: '; less by what a liable party pays, or by a limit of the contract',
    }[less];
    return `Line: ${line} [Notice, ${clause}], ${amount} assessed: ${list(each)}${capped}.`;
  },
  dueInAll: (amount, isTogether) =>
    isTogether
      ? `Where two lines pay, medical expenses count once, and the limit of the contract for one claim holds: ${amount} assessed in all.`
      : `The limit of the contract for one claim holds: ${amount} assessed.`,
  departments: (names) => `Lead department: ${list(names)}.`,
  shares: (parts) => `Borne by: ${parts.map(({ insurer, money: part }) => `${insurer} ${part}`).join('; ')}.`,
  covering: (lines, outcome) =>
    outcome === 'declined'
      ? `Covered by ${list(lines)}, but the amount assessed under the contract is zero.`
      : `Covered by ${list(lines)}; the amount is still open.`,
  possible: (lines) => `Lines that may cover, still to be established: ${list(lines)}.`,
  declined: (isOutside) =>
    `On the facts established and the terms of the contract ${isOutside ? 'no line covers the loss' : 'the amount assessed is zero'}. Whoever disputes a fact may turn to the insurers, who settle the matter in consultation with the bodies concerned [Notice, V (2)].`,
  missingHeading: (outcome) =>
    outcome === 'payable'
      ? 'These facts could still change the line or add to the amount assessed:'
      : 'These facts are needed before the claim can be decided:',
  challenge: CHALLENGE,
  papers: PAPER_PHRASES,
  numbered: (number, text) => `${number}. ${text}`,
};

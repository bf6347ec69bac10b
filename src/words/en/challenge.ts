import type { FactNature } from '../../claim/guide.js';
import { onlyKnown } from '../../input/code.js';
import type { ChallengePhrases, ChangePhrase } from '../challenge-phrases.js';
import { NO, YES } from './facts.js';
import { instantPhrase } from './instant.js';

const list = (items: readonly string[]): string => items.join(', ');

const numbers = (items: readonly number[]): string => items.join(', ').replace(/, (\d+)$/, ' and $1');

const anyOf = (items: readonly string[]): string =>
  items.length > 1 ? `one of: ${list(items)}` : list(items);

const NATURES: Readonly<Record<FactNature, string>> = /* @__PURE__ */ onlyKnown({
  fixed:
    'This has happened and nobody can change it; only if the record is mistaken can it be corrected, on evidence.',
  evidence: 'This goes by the evidence, and more evidence can settle it.',
  conduct: 'This hangs on what an authority or a person has yet to decide or do.',
});

function now({ subject, state, values, is }: ChangePhrase): string {
  if (state !== null) return `this is ${state}`;
  if (subject === 'place')
    return `on record as ${is === 'none-of' ? 'inside' : 'outside'} the territory insured`;
  return values.length === 0 ? 'on record as having no such circumstance' : `on record: ${list(values)}`;
}

function needed({ subject, is, targets }: ChangePhrase): string {
  if (subject === 'place')
    return `${is === 'none-of' ? 'outside' : 'in a street or town of'} the territory insured`;
  switch (is) {
    case 'none-of':
      return `none of these: ${list(targets)}`;
    case 'at-least':
      return `${targets[0]} or more`;
    case 'at-most':
      return `${targets[0]} or less`;
    case 'within':
      return `from ${targets.join(' up to, but not including, ')}`;
    case 'outside':
      return `not from ${targets.join(' up to, but not including, ')}`;
    default:
      return anyOf(targets);
  }
}

export const CHALLENGE: ChallengePhrases = {
  grade: (grade) => `grade ${grade}`,
  rooms: (rooms) => `${rooms} ${rooms === 1 ? 'room' : 'rooms'}`,
  area: (squareMetres) => `${squareMetres} square metres`,
  instant: instantPhrase,
  yes: YES,
  no: NO,
  change: (change) => `${change.label}: ${now(change)}; it would have to be found: ${needed(change)}.`,
  remedy: ({ nature, attestations, clauses }) => {
    const bodies = attestations.map(({ body, documents }) => `${body} (${list(documents)})`);
    return ` ${NATURES[nature]} It can be attested by: ${list(bodies)} [Notice, ${clauses.join('; ')}].`;
  },
  goal: (goal, isPossible) => {
    if (goal === 'declined') {
      return 'On the other hand, any one of these would, if found true, turn the outcome to declined:';
    }
    if (goal === 'payable') {
      return isPossible
        ? 'Any one of these would, if found true, turn the outcome to payable:'
        : 'Under this contract the claim would not be payable on other facts either.';
    }
    return isPossible
      ? 'Any one of these would, if found true, raise the amount assessed:'
      : 'Under this contract the amount assessed would not be higher on other facts either.';
  },
  together: (count) => `These ${count} together:`,
  dueThen: (money, line) => `Then at least ${money} would be assessed under ${line}.`,
  uncontested:
    'The Notice can be read in more than one way in places. Under every reading that is a switch, this claim comes to the same:',
  contested:
    'The Notice can be read in more than one way in places. This claim hangs on the following, and comes to different results:',
  openReading: ({ title, clause, chosen, isContracts, others }) => {
    const by = isContracts ? 'The contract takes this reading' : 'The contract chose none; taken by default';
    return `${title} [Notice, ${clause}]. ${by}: ${chosen}. ${others.length > 1 ? 'The other readings' : 'The other reading'}: ${others.join('; ')}.`;
  },
  results: 'What the claim comes to:',
  chosen: (isAlone) =>
    isAlone ? 'the readings taken here' : 'the readings taken here, and all others not listed below',
  positions: (otherwise, asChosen) => {
    const unnamed = otherwise.filter(({ position }) => position === null);
    const named = otherwise.filter(({ position }) => position !== null);
    return [
      ...(asChosen.length > 0 ? [`the reading taken here of ${numbers(asChosen)}`] : []),
      ...(unnamed.length > 0 ? [`the other reading of ${numbers(unnamed.map(({ number }) => number))}`] : []),
      ...named.map(({ number, position }) => `for ${number} the reading “${position}”`),
    ].join(' and ');
  },
  result: (when, { outcome, kind, money, line, departments, isFinal }) => {
    const due =
      line === null ? '' : `, ${money} assessed, line: ${line}, lead department: ${list(departments)}`;
    const open = kind === 'payable' && !isFinal ? '; facts still to be established may add to it' : '';
    const prefix = when.length === 0 ? 'It is ' : `With ${when.join('; or with ')}, it is `;
    return `${prefix}${outcome}${due}${open}.`;
  },
  unsettled: (ambiguities) => `Without a switch, and touching this claim: ${list(ambiguities)}.`,
};

import type { ExplanationPhrases, Named } from '../explanation-phrases.js';
import { beijingTime } from '../figures.js';
import { dateOf } from './instant.js';

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const cite = (clauses: readonly string[]): string => `Notice, ${clauses.join('; ')}`;

const sums = (named: readonly Named[]): string => list(named.map(({ name, money }) => `${name} (${money})`));

const roundedTo = (rounded: string | null): string =>
  rounded === null ? '' : `, rounded half up to the fen: ${rounded}`;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const EXPLANATION: ExplanationPhrases = {
  instant: (iso) => {
    const shown = beijingTime(iso);
    return `${dateOf(shown)}${shown.time === '' ? '' : `, ${shown.time}`} Beijing time`;
  },
  place: (name, standing) => `${name}, ${standing}`,
  grade: (grade) => `grade ${grade}`,
  rooms: (rooms) => (rooms === '1' ? '1 room' : `${rooms} rooms`),
  area: (area) => `${area} square metres`,
  list,
  withValues: (sentence, values) => (values.length === 0 ? sentence : `${sentence} (${values.join('; ')})`),
  open: (sentence, state) => `${sentence} is ${state}`,
  resting: (sentence, cited) => {
    const said = cited.map(
      ({ clauses, quote }, i) => `${list(clauses)}${i === 0 ? ', says' : ''}: “${quote}”`,
    );
    return `${sentence}. The Notice, ${said.join('; and in ')}.`;
  },
  cite,

  payable: (sum, lines) => `The claim is payable. The amount assessed is ${sum}, under ${list(lines)}.`,
  soFar:
    'This is assessed on the facts established now. Once those in part 4 are established, the assessment can only become more.',
  beforeLimits: 'What is paid is the amount after the aggregate limits of the contract are applied.',
  pending: 'No decision can be made yet, because some facts are still open. This is not a refusal.',
  wouldPay: (line, sum) =>
    `If ${line} applies, the amount assessed on the facts established so far is ${sum}.`,
  declined:
    'The claim is declined: on the facts established and under the insurance contract, no payment is provided for.',
  unless:
    'If a fact on which this rests is wrong, or comes out differently later, you may tell the insurers, with the evidence.',

  applies: (line, clause, isFurther) =>
    `The ${isFurther ? 'other line' : 'line'} that applies is ${line} [Notice, ${clause}]. All that it asks for is fulfilled:`,
  mayApply: (line, clause) => `${line} [Notice, ${clause}] may apply. It still has to be established:`,
  sumOpen: (line, clause) =>
    `The loss is covered by ${line} [Notice, ${clause}]. All that it asks for is fulfilled, but the amount is still open:`,
  alsoCovers: (named, clauses, addsSamaritan) =>
    addsSamaritan
      ? `${sums(named)} would apply as well [${cite(clauses)}]. Apart from the bravery line, one person is paid under the line that pays most; where two pay the same, under the one that the Notice names first.`
      : `${sums(named)} would apply as well [${cite(clauses)}]. One person is paid under the line that pays most; where two pay the same, under the one that the Notice names first.`,
  othersHeading: 'The other lines:',
  other: (line, reasons, clauses) => `${line} does not apply. ${reasons.join('. ')} [${cite(clauses)}].`,
  notInsured: (line, clause) => `${line} [${cite([clause])}] is not insured by the contract.`,
  otherKind: (lines, kind) =>
    kind === 'person'
      ? `${list(lines)} pays for houses only.`
      : `${list(lines)} pay for injury and death only.`,
  oneReason: 'There is one reason:',
  togetherReason: 'The reason is made of the following together:',
  severalReasons: (count) => `There are ${count} reasons. Each of them would be enough by itself:`,
  reasonNumber: (number, conditions) =>
    `Reason ${number}${conditions > 1 ? ', made of these together' : ''}:`,
  shuts: (sentence, lines) =>
    `${sentence} So nothing can be paid under ${lines === null ? 'any line' : list(lines)}.`,
  term: (start, end) => `the period of insurance runs from ${start} until ${end}`,
  version: (from, until, amended) => {
    const said = !amended.includes('notice')
      ? 'The insurance contract was amended during its term.'
      : amended.includes('contract')
        ? 'The notice and the insurance contract were both amended during the term of the contract.'
        : 'The notice was amended during the term of the insurance contract.';
    return `${said} The terms that follow are those for incidents that began from ${from} on and before ${until}.`;
  },
  decisive: (labels) =>
    labels.length === 1
      ? `One fact decided: ${list(labels)}. If it were not established, the result would be different.`
      : `These facts decided: ${list(labels)}. If any one of them were not established, the result would be different.`,
  reading: (title, position, isContracts) =>
    `${upper(title)}. ${isContracts ? 'The contract takes this reading' : 'The contract chose none; taken by default'}: ${position}.`,

  nothingToCompute: 'There is no sum to work out.',
  notYetComputed: 'The sum can be worked out once the facts are known.',
  ofLine: (line, isOpen) => (isOpen ? `If ${line} applies:` : `Under ${line}:`),
  byContract: (clause) => `Sums, rates and limits are those of the insurance contract [${cite([clause])}].`,
  death: (sum) => `Death benefit: the contract sets ${sum}.`,
  disability: (base, grade, rate, product, rounded) =>
    `Disability benefit: the contract sets a base of ${base} and ${rate} for ${grade}; ${base} × ${rate} = ${product}${roundedTo(rounded)}.`,
  notKnown: (benefit) => `${upper(benefit)}: not established yet, and not counted so far.`,
  compensation: (owed, sum, result, isCapped) =>
    isCapped
      ? `The government's payment, as the papers establish it, is ${owed}. That is more than the ${sum} of the contract, so ${result} counts.`
      : `The government's payment, as the papers establish it, is ${owed}. That is not more than the ${sum} of the contract, so ${result} counts.`,
  medical: ({ cost, deductible, above, rate, product, rounded, limit }) => {
    const parts = [`Medical expenses: ${cost}`];
    if (deductible !== null) parts.push(`less the deductible of ${deductible}, that is ${above}`);
    if (rate !== null) parts.push(`of which ${rate} is paid, that is ${product}${roundedTo(rounded)}`);
    if (limit !== null) parts.push(`the contract pays at most ${limit}, so ${limit} counts`);
    return `${parts.join('; ')}.`;
  },
  sum: (parts, sum) => `Together: ${parts.join(' + ')} = ${sum}.`,
  personLimit: (limit) => `The contract pays at most ${limit} for one person, so ${limit} counts.`,
  lessPaid: (less) =>
    less === null
      ? 'Whether the liable party paid or can pay something, and how much, is not established yet; so this line is not counted so far.'
      : `What the liable party paid or can pay, ${less.paid}, is taken off; ${less.rest} remains.`,
  house: (unit, rate, units, product, rounded) => {
    if (unit === 'household')
      return `House damage: the contract sets ${rate} for the household, that is ${product}.`;
    const per = unit === 'room' ? 'room' : 'square metre';
    return `House damage: the contract sets ${rate} for each ${per}; ${rate} × ${units} = ${product}${roundedTo(rounded)}.`;
  },
  householdLimit: (limit) => `The contract pays at most ${limit} for one household, so ${limit} counts.`,
  compared: (named, clause, withSamaritan) =>
    `The lines compared${withSamaritan ? ', each with the bravery line on top' : ''}: ${sums(named)}. The one that pays most is taken; where two pay the same, the one that the Notice names first [${cite([clause])}].`,
  onTop: (named, total, once, clause) =>
    `The bravery line comes on top: ${sums(named)} make ${total}${once === null ? '' : `; medical expenses count once, under ${once}`} [${cite([clause])}].`,
  claimLimit: (limit) => `The contract pays at most ${limit} for one claim, so ${limit} counts.`,
  sharesHeading: (rule, isRounded, clause) => {
    const on = `The insurers bear the amount by their shares [${cite([clause])}]`;
    if (!isRounded) return `${on}:`;
    return `${on}; odd fen go to ${rule === 'lead' ? 'the lead insurer' : 'the largest remainder'}:`;
  },
  share: (name, percent, sum, odd) =>
    odd === null
      ? `${name} bears ${percent}, ${sum}.`
      : `${name} bears ${percent}, ${sum}, of which ${odd} are odd fen.`,

  dutiesHeading: 'Whose duty it is, by the Notice:',
  duty: (action, bodies, clauses) => {
    const by = upper(list(bodies));
    const on = `[${cite(clauses)}]`;
    switch (action) {
      case 'serve-claim':
        return `${by}: carry out the claims services in good time ${on}.`;
      case 'help-with-formalities':
        return `${by}: the lead department for this line, to help the insurers with the formalities of the claim through designated staff ${on}.`;
      case 'move-forward':
        return `${by}: report the disaster to the insurers and the lead department, and move the claim forward ${on}.`;
      case 'consult':
        return `${by}: if you dispute who is liable, or how the claim was settled, you may turn to them; they settle it in consultation with the bodies concerned ${on}.`;
      case 'handle-complaint':
        return `${by}: if you have a complaint, you may turn to them; they deal with it and resolve the dispute in good time ${on}.`;
      case 'coordinate':
        return `${by}: coordinates where several bodies are concerned, or where it is not clear whom to turn to ${on}.`;
      case 'supervise':
        return `${by}: supervises the insurers' performance of the contract, and coordinates their claims services ${on}.`;
    }
  },
  noTimes: 'The Notice sets no time limits for these matters, and no procedure of review or appeal.',
  aboutNotice:
    'The Notice is the Notice of 3 March 2023 on the pilot of catastrophe insurance in Qijiang District. Only its Chinese text binds.',

  stop: '; ',
  statuses: {
    pays: 'pays',
    covers: 'applies as well',
    open: 'still open',
    excluded: 'excluded by the contract',
    'not-covered': 'does not apply',
    'not-insured': 'not insured by the contract',
    'other-kind': 'pays for another kind of loss',
  },
  groups: {
    all: 'all of these are needed',
    any: 'one of these is enough',
    none: 'none of these is fulfilled',
  },
  constants: { true: 'nothing more is asked', false: 'never counts' },
  readingOf: (title) => `Reading: ${title}`,
  chosen: (position, isContracts) =>
    `${isContracts ? 'the contract takes' : 'taken by default'}: ${position}`,
  notChosen: (position) => `not chosen: ${position}`,
  factIs: (label, value) => `${label}: ${value}`,
  diagram: {
    title: 'The conditions of the claim, one by one',
    about:
      'One ladder for each line, one rung for each condition. Solid border and tick: fulfilled; dashed border and cross: not fulfilled; dotted border and question mark: not established; grey: a reading that was not chosen.',
    common: 'What every line asks',
    legend: ['fulfilled', 'not fulfilled', 'not established', 'reading not chosen'],
  },
};

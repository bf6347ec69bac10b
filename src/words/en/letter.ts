import { beijingTime, grouped } from '../figures.js';
import type { LetterPhrases } from '../letter-phrases.js';
import { dateOf } from './instant.js';
import { LETTER_SETTLED } from './letter-settled.js';
import { LETTER_SUMS } from './letter-sums.js';

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const either = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

/** A body in a sentence: proper names keep their capitals. */
const bodyText = (name: string): string =>
  /^(?:the|a) /.test(name) ? name : `the ${/ [A-Z]/.test(name) ? name : lower(name)}`;

/** At most three of them. */
const some = (items: readonly string[]): string =>
  items.length > 3 ? `${items.slice(0, 3).join(', ')} and more` : list(items);

/** No sentence has more words. */
const LONGEST = 30;

/** The first way to say something that is not too long. */
const short = (...ways: readonly [string, ...string[]]): string =>
  ways.find((way) => way.split(' ').length <= LONGEST) ?? (ways.at(-1) as string);

const nested = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const dayWords = (of: string): string => dateOf(beijingTime(of));

const momentWords = (of: string): string => {
  const shown = beijingTime(of);
  if (shown.time === '00:00') return `the start of ${dateOf(shown)}`;
  return `${dateOf(shown)}${shown.time === '' ? '' : `, ${shown.time.replace(/^0/, '')}`}`;
};

/** Midnight, before which something ends, is the end of the day before. */
const until = (instant: string): string =>
  beijingTime(instant).time === '00:00'
    ? `the end of ${dayWords(new Date(Date.parse(instant) - 1).toISOString())}`
    : momentWords(instant);

const figure = (yuan: string): string => `CNY ${grouped(yuan)}`;

const STREETS = 'the street office or town government of the place';

const DOING = {
  victim: '',
  samaritan: ' while helping others',
  'disaster-relief': ' while taking part in disaster relief',
  'emergency-response': ' while taking part in an emergency response',
  bystander: '',
} as const;

const HARMED = {
  death: 'died',
  missing: 'went missing',
  disability: 'was left with a disability',
  injury: 'was injured',
} as const;

const DAMAGED = {
  collapsed: 'collapsed',
  severe: 'was severely damaged',
  moderate: 'was damaged',
} as const;

export const LETTER: LetterPhrases = {
  titles: {
    payment: 'Notice of payment',
    papers: 'Request for papers',
    refusal: 'Notice that no payment is made',
    settlement: 'Notice of settlement',
    correction: 'Notice of correction',
  },
  note: {
    title: 'File note',
    claim: 'Claim',
    contract: 'Contract',
    unshown: 'No paper establishes these reasons yet; they are not in the letter:',
    headings: {
      result: 'The result',
      why: 'The reasons',
      arithmetic: 'How the amount is worked out',
      questions: 'Facts still to be established',
      materials: 'The papers that show the facts',
      duties: 'What can still be done, and by whom',
      reserved: 'Reasons left out of the letter',
      changes: 'Facts that would change the result',
      readings: 'The result under each reading',
      papers: 'Papers relied on',
      conditions: 'Annex 1: What was found, line by line',
      clauses: 'Annex 2: The clauses',
    },
  },
  headings: {
    result: 'Result',
    next: 'What to do next',
    bring: 'Papers needed',
    reason: 'Reasons',
    sums: 'Amounts',
    clause: 'Provisions',
    papers: 'Papers relied on',
    rights: 'Rights and time limits',
  },
  places: {
    recipient: { label: 'To', blank: 'addressee' },
    concerning: { label: 'Person concerned', blank: 'name' },
    owner: { label: 'Owner of the house', blank: 'name of the owner' },
    caseNumber: { label: 'Case number', blank: 'case number' },
    handler: { label: 'Handled by', blank: 'handler' },
    telephone: { label: 'Telephone', blank: 'telephone' },
    address: { label: 'Address', blank: 'address' },
    sender: { label: 'Issued by', blank: 'issuing body' },
    issued: { label: 'Date', blank: 'date' },
    papers: { label: 'Papers relied on', blank: 'paper, issuing body, date' },
    rights: {
      label: 'Rights and time limits',
      blank: 'to be filled in by the issuing body: time limits, objections and remedies',
    },
    receipt: { label: 'To check this notice', blank: 'hash of the receipt' },
    contractWords: { label: 'The contract', blank: 'words of the contract' },
  },
  blank: (what) => `[${what} …]`,
  seal: '(seal)',
  colon: ': ',
  numbering: ['Page ', ' of ', ''],
  about: (lines) =>
    `Line of insurance: ${lines.length === 0 ? 'Qijiang catastrophe insurance' : list(lines)}`,
  scheme: 'Qijiang catastrophe insurance',
  government: (name) => (name === 'District Government' ? 'People’s Government of Qijiang District' : name),
  day: dayWords,
  moment: momentWords,
  grades: (grades) => `grade${grades.length === 1 ? '' : 's'} ${list(grades.map(String))}`,
  period: (start, end) => `from ${momentWords(start)} to ${until(end)}`,
  list,
  either,
  quote: (text) => `“${nested(text)}”`,
  sum: figure,
  figure,
  percent: (percent) => percent,

  assessed: (sum) =>
    `The amount assessed is ${sum}; what is paid is settled under the aggregate limits of the contract.`,
  partly:
    'This is the part that can be assessed now; the rest is assessed when the papers below have come in.',
  notEnough: 'The papers received so far are not enough for a decision; this is not a refusal.',
  undetermined: (label) => `It was looked into and could not be determined: ${lower(label)}.`,
  refused: (line) =>
    `On the papers received, this loss is not one for which ${line === null ? 'the Qijiang catastrophe insurance' : line} pays.`,
  nothingDue: 'On the papers received and under the contract, there is no amount to be paid.',
  elsewhereProvided: 'If the law or the contract provides for such a case, see “Rights and time limits”.',
  payee: (line, sum, payee) =>
    `The ${sum} assessed under ${line} goes to ${payee === 'government' ? 'the government' : 'the claimant'}.`,
  settled: LETTER_SETTLED,
  corrected: {
    sums: (before, now) =>
      `The amount assessed is corrected from ${before} to ${now}; what is paid is settled under the aggregate limits.`,
    result: (before, now) => `The result is corrected from “${before}” to “${now}”.`,
    same: (result) => `The result remains “${result}”; what it rests on is corrected below.`,
    outcomes: { payable: 'payment', pending: 'papers needed', declined: 'no payment' },
    before: (on, title, result) => `The “${title}” of ${on} stated: ${result}.`,
    fact: (label, before, now) =>
      short(`${label}: was ${before}, is now ${now}.`, `${label}: was ${before}. It is now ${now}.`),
    changed: (label) => `${label}: changed.`,
    unstated: 'not stated yet',
    none: 'none',
    open: 'looked into and not determined',
    terms: 'The terms of the contract that apply are different.',
    nothing: 'The facts on which it rests are unchanged.',
    replaces: 'Where the earlier notice differs from this one, this one stands.',
  },

  next: {
    bring: {
      claimant:
        'Please hand in the papers below; those that you have already handed in are not needed again.',
      government: 'Please send us the papers below; those already sent are not needed again.',
    },
    askFirst: (unit) =>
      `If you are unsure how to get a paper, ask first at ${unit === null ? STREETS : `the offices of ${unit.name}`}.`,
    telephone: (telephone, caseNumber) =>
      `If you have questions, call ${telephone} and quote case number ${caseNumber}. For time limits, see “Rights and time limits”.`,
    department: (body, clause) =>
      `${upper(bodyText(body))} leads the work on this line and can help (Notice, ${clause}).`,
    apply: (body) =>
      `Acts of bravery are recognised by ${bodyText(body)}. You, a relative or an organisation may apply there, stating time, place and course of events, with evidence.`,
    awaiting: (body) =>
      `The application for recognition is with ${bodyText(body)}. Please hand in its decision when you have it.`,
    objectToRefusal:
      'If you disagree with the decision on recognition, you may raise it with the body that made it.',
    evidence: (labels, document, bodies) =>
      [
        `For a review, hand in the ${lower(document)}, which shows: ${some(labels.map(lower))}.`,
        `The ${lower(document)} comes from ${either(bodies.map(bodyText))}.`,
      ].join(' '),
    contract: 'To see the terms of the contract that apply, please ask the handler.',
    elsewhere:
      'The place is run by Wansheng, which has an insurance scheme of its own; you may ask its street or town.',
    dispute: (insurers) =>
      `If you disagree with the result, you may tell ${bodyText(insurers)}, who settle it with the bodies concerned.`,
    complain: (bodies) => `Complaints about the service may go to ${either(bodies.map(bodyText))}.`,
  },

  wanted: {
    complete: 'This is the one complete list of the papers needed.',
    forPayment: 'These papers are needed for the payment.',
    overleaf: (count) => `There are ${count} papers, listed overleaf.`,
    paper(document, bodies, facts) {
      const issued = bodies.length === 0 ? '' : ` (${either(bodies.map(bodyText))})`;
      const said = facts.map(lower);
      return short(
        `${upper(document)}${issued}: ${some(said)}.`,
        `${upper(document)}${issued}: ${said[0]} and more.`,
        `${upper(document)}${issued}.`,
      );
    },
    by: {
      claimant: {
        claimant: 'From you:',
        authority: 'Issued by authorities; the handler can help you to get them:',
        insurers: 'Made by the insurers themselves, not needed from you:',
      },
      government: {
        claimant: 'To be collected from the person concerned:',
        authority: 'From you and the other authorities:',
        insurers: 'Made by the insurers themselves:',
      },
    },
    byContract: (agreed) =>
      `Papers as agreed in the contract, to show ${list(agreed.map((words) => `“${nested(words)}”`))}.`,
  },

  labels: { 'loss.circumstances': 'Course of events', 'loss.role': 'What the person was doing' },
  bodies: {
    'streets-and-towns': STREETS,
    'village-committee': 'the village or residents committee',
    'recognition-above-district': 'a bravery authority above the district',
    'rescue-organiser': 'the organiser of the relief',
  },
  perils: { 'other-natural': 'a natural disaster', other: 'an accident' },
  happened: ({ when, where, peril, role, who, harm, damage, isHouse }) => {
    const at = [when, where].filter((part) => part !== null).join(', ');
    const loss = isHouse
      ? `the house of ${who} ${damage === null ? 'was damaged' : DAMAGED[damage]}`
      : `${who} ${harm === null ? 'was harmed' : HARMED[harm]}${role === null ? '' : DOING[role]}`;
    const event = peril === null ? '' : ` (${peril})`;
    return `${upper([`${at}${event}`.trim(), loss].filter((part) => part !== '').join(': '))}.`;
  },
  speaking: (sentence, name, harm) => {
    const who =
      name ?? (harm === 'death' ? 'the deceased' : harm === 'missing' ? 'the missing person' : 'the person');
    return sentence.replaceAll('The person', upper(who)).replaceAll('the person', who);
  },
  meets: (lines) => `This meets the conditions of ${list(lines)}.`,
  open: (label, state) => `${label}: ${state}.`,
  states: {
    absent: 'not stated yet',
    undetermined: 'looked into and not determined',
    imprecise: 'the papers do not say precisely enough',
    'not-applied': 'recognition has not been applied for yet',
    applied: 'recognition has been applied for and is not decided yet',
    'other-standard': 'not appraised by the standard of the contract',
  },
  exclusionsOpen:
    'Exclusions under the contract are checked by the insurers; you need not prove anything about them.',
  conditions: {
    'act-insured':
      'It did not arise from a recognised act of bravery, nor from disaster relief or an emergency response',
    'act-of-help': 'It did not arise from an act of bravery, disaster relief or an emergency response',
    samaritan: 'It did not arise from an act of bravery',
    rescue: 'It did not arise from disaster relief or an emergency response',
    'casualty-established': 'There is no certificate that the missing person died',
    'death-certified': 'There is no certificate that the missing person died',
  },
  ground: ({ values, clause, quote, fails, term }, lines) => {
    const facts = values.length === 0 ? '' : `${values.join('; ')}. `;
    const so =
      lines === null
        ? 'the insurance does not pay for it'
        : `${list(lines)} ${lines.length === 1 ? 'does' : 'do'} not pay for it`;
    const period = term === null ? '' : `The period of insurance runs ${term}. `;
    if (quote === null)
      return `${facts}${period}${short(`${fails}, so ${so} (Notice, ${clause}).`, `${fails} (Notice, ${clause}). So ${so}.`)}`;
    return `${facts}The Notice, ${clause}, says “${nested(quote)}”. ${period}${fails}, so ${so}.`;
  },
  listed: upper,
  shownBy: (papers) => `Shown by: ${papers.map(upper).join('; ')}.`,
  contractSays: (text) => `The contract says “${nested(text)}”.`,
  contractReads: (title, position) => `On “${nested(title)}” the contract chose “${nested(position)}”.`,
  askContract: 'How this applies is governed by the contract, which you may ask the handler to show you.',
  cited: (clause, words) => `Notice, ${clause}: “${nested(words)}”`,
  clauses: (clauses) => `Notice, ${clauses.join('; ')}.`,
  fromContract: (words) => `Contract: ${words}`,
  notice:
    'The Notice is that on the pilot of catastrophe insurance in Qijiang District of 3 March 2023; its Chinese text is binding.',

  sums: LETTER_SUMS,

  paper: ({ document, body, date, number }) =>
    `${document} (${[body, date, number].filter((part) => part !== null).join(', ')})`,
};

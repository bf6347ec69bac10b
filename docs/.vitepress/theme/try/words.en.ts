import { grouped, percentOf } from './sums';
import type { UiWords } from './words';

const money = (yuan: string): string => `CNY ${grouped(yuan)}`;

const facts = (count: number): string => (count === 1 ? '1 fact' : `${count} facts`);

/** What the pages say in English. */
export const ui: UiWords = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  yes: 'Yes',
  no: 'No',
  yuan: 'CNY',
  money,
  percent: percentOf,
  pair: (name, more) => `${name} (${more})`,
  choose: 'Please choose',
  units: { money: 'CNY', count: 'rooms', area: 'm²' },

  startHeading: 'What was lost?',
  kindHints: {
    person: 'death, disappearance, disability or injury',
    house: 'the main structure of a house collapsed or was damaged',
  },
  exampleLabel: 'Or begin with an example',
  load: 'Open',
  pasteClaim: 'Paste a claim (JSON in the exchange format)',
  notJson: 'This is not JSON and cannot be read.',
  wholeText: 'The whole text',
  privacy:
    'Everything is worked out in your browser and nothing leaves it; what you enter is kept in the address only. Please enter no names and no identity numbers.',

  restart: 'Start again',
  copyJson: 'Copy as JSON',
  copyLink: 'Copy the link',
  print: 'Print',
  copied: {
    json: 'Claim, contract and determination copied',
    link: 'Link copied',
    failed: 'Copying did not work',
  },

  result: 'Result',
  final: 'All facts are in: the result is final.',
  open: {
    payable: (missing) =>
      `This is certain and cannot become less; ${facts(missing)} could still change the result.`,
    pending: (missing) => `${facts(missing)} could still change the result. This is not a refusal.`,
    declined: () => 'No further fact can change that.',
  },
  line: 'Line that pays',
  departments: 'Lead department',
  atMost: (money) => `Whatever is still found, at most ${money} before limits.`,
  unbounded:
    'Rooms or area are not known and the contract has no limit per household: nothing bounds what may come due.',
  payee: 'Paid to',
  payees: { claimant: 'The claimant', government: 'The government that paid, or must pay by law' },
  whoChose: (titles) =>
    titles.length === 0
      ? 'The contract chose none of the readings of the notice; all are the default.'
      : `Readings of the notice that the contract chose: ${titles.join('; ')}. All others are the default.`,
  beforeLimits: 'Before the limits of the contract per event and per year.',
  underContract: (id, isExample) =>
    isExample
      ? 'Under the example contract, which is not Qijiang’s; its sums may not be quoted as Qijiang’s.'
      : `Under a contract entered here, “${id}”.`,
  splitTitle: 'Split between the insurers',
  insurer: 'Insurer',
  share: 'Share',
  amount: 'Amount',
  contractWrong: (issues) =>
    `${issues === 1 ? 'One term' : `${issues} terms`} of the contract cannot be read; once mended, the claim is decided.`,
  claimWrong: 'The claim cannot be read, and so not decided.',
  announcement: (outcome, amount, line, missing) =>
    `Result: ${outcome}. ${amount}. ${line === '' ? '' : `${line}. `}${missing === 0 ? '' : `${facts(missing)} could still change it.`}`,

  questions: 'Questions',
  howToAsk: 'How to ask',
  oneByOne: 'One by one',
  allAtOnce: 'All at once',
  progress: (answered, missing) =>
    `${answered} answered; ${missing} could still change the result, and only these are asked.`,
  skip: 'Leave open',
  next: 'Next',
  done: 'Done',
  allAnswered: 'Nothing more to ask: all facts are in.',
  onlyOpenLeft: (missing) =>
    `Everything has been asked; ${facts(missing)} still to be established. Change them under “Answers” once they are.`,
  unknown: 'I don’t know',
  undetermined: 'Looked into, but could not be determined',
  nothingFell: 'Nothing fell or collapsed',
  isMunicipal: 'Is it a municipal facility?',
  municipalUnknown: 'not stated whether municipal',
  timeIfKnown: 'time, if known (Beijing)',
  anotherInjury: 'A further injury of the same accident, of',
  causedIt: 'Did it cause the loss?',
  didItCause: (name) => `${name}: did it cause the loss?`,
  notKnown: 'Not known',
  noneOfThese: 'None of these',
  someOfThese: 'These apply',
  otherPlaces: 'Others',
  anotherCode: 'Enter a division code…',
  divisionCode: 'Division code (6, 9 or 12 digits)',
  notAPlace: 'There is no such place: 6 digits (district), 9 (street or town) or 12 (village) are needed.',
  outsideCode: (code) => `division ${code}`,

  answers: 'Answers',
  noAnswers: 'None yet.',
  changeAnswer: 'Change',
  withdraw: 'Withdraw',

  missing: 'What is missing, and who can attest it',
  nothingMissing: 'Nothing: whatever else is found, the result stays as it is.',
  whoAttests: 'Which papers show it, and who issues them',
  askedBy: (clauses) => `Asked by the Notice, ${clauses}.`,
  answer: 'Answer',

  more: 'Behind the result',
  tabs: {
    explanation: 'Explanation',
    ladder: 'Ladder',
    missing: 'Missing',
    changes: 'What if',
    readings: 'Contested?',
  },
  working: 'Working…',
  failed: 'The explanation could not be worked out; please reload the page.',
  explanation: 'Explanation',
  clausesInFull: 'The clauses in full',
  ladder: 'What was found, line by line',
  ladderAs: 'Show as',
  ladderViews: { diagram: 'Diagram', list: 'List' },
  ladderHint: 'A ladder for each line, a rung for each condition; the line covers where all of them hold.',
  marks: {
    true: 'Holds:',
    false: 'Does not hold:',
    open: 'Open:',
    off: 'Not in force:',
    spared: 'Need not hold:',
  },
  download: 'Download the diagram (SVG)',
  changes: 'What would change it',
  moreWays: (count) => `${count} more`,
  tryThis: 'Try this',
  readings: 'Is the reading of the Notice contested?',
  contested: 'Contested',
  uncontested: 'Not contested',

  contract: 'Terms of the contract',
  illustrative:
    'This is an example written for demonstration, not the contract of Qijiang, which is not published: none of its sums, rates, shares, limits and exclusions may be quoted as Qijiang’s. Change it to your own terms.',
  termGroups: {
    term: 'Term and premium',
    insurers: 'Insurers and shares',
    lines: 'The five lines',
    limits: 'Limits',
    exclusions: 'Exclusions',
    conditions: 'Conditions of the contract’s own',
    appraisal: 'Appraisal of disability',
    readings: 'Readings of the Notice',
  },
  wrong: (count) => (count === 1 ? '1 problem' : `${count} problems`),
  contractId: 'Id of the contract',
  premium: 'Premium per year',
  termStart: 'Start (Beijing time)',
  termEnd: 'End (excluded, Beijing time)',
  insurerNumber: (number) => `Insurer ${number}`,
  name: 'Name',
  shareDecimal: 'Share (decimal, such as 0.25)',
  lead: 'leads',
  remove: 'Remove',
  addInsurer: 'Add an insurer',
  remainder: 'Odd fen',
  insured: 'insured',
  disabilityBase: 'Base for disability',
  medicalLimit: 'Medical limit',
  medicalRate: 'Medical rate (decimal)',
  deductible: 'Medical deductible',
  personLimit: 'Limit per person (optional)',
  gradeRates: 'Rates by disability grade',
  houseUnit: 'Paid by',
  householdLimit: 'Limit per household (optional)',
  limitsHint:
    'Limits bind many claims together and do not change a single one; try them under “Limits and shares”.',
  perEvent: 'Limit per event',
  perYear: 'Limit per year',
  readingsHint:
    'In 20 places the Notice can be read in more ways than one. The contract chooses; what it does not name takes the default.',
  notChosen: 'The contract chose none (the default is taken)',
  defaultMark: ' (default)',
  exclusionTests: { present: 'excluded as such', caused: 'excluded only where it caused the loss' },
  forLines: 'lines concerned',
  conditionNumber: (number) => `Condition ${number}`,
  conditionsHint:
    'Whatever else the contract demands, in its own words; the lines that are chosen cover only where it is met.',
  conditionText: 'Wording of the contract',
  conditionId: 'Id (letters, digits, - and _)',
  addCondition: 'Add a condition',
  appraisalStandard: 'Standard by which a disability must be appraised',
  anyStandard: 'The contract names none',
  severalGrades: 'Several injuries of one accident',
  severalGradesRules: {
    heaviest: 'the heaviest counts',
    'raise-equal': 'one grade heavier where the heaviest occurs more than once',
  },
  perPerson: 'Limit per person over all lines (optional)',
  eventHours: 'Hours within which one peril is one event (optional)',
  hours: 'hours',
  limitYear: 'Years of the annual limit',
  limitYears: { calendar: 'calendar years', policy: 'policy years, from the start of the term' },
  houses: 'Several damaged houses of a household',
  housesRules: { each: 'each is paid', 'one-per-household': 'in one event the one with the greatest amount' },
  findings:
    'Departures from the Notice and the municipal floors (for information; the signed contract prevails):',
  resetContract: 'Back to the example contract',

  calculators: {
    limits: 'Limits',
    limitsIntro: 'Where the claims of a disaster together exceed a limit: what each is paid, and why.',
    terms: 'Limits',
    byLine: 'Limits of single lines (optional)',
    overflow: 'Beyond a limit',
    rows: 'What is due to each claim',
    row: (number) => `Row ${number}`,
    claim: 'Claim',
    due: 'Due',
    paid: 'Paid',
    factor: 'Paid of due',
    why: 'Why',
    event: 'Event',
    startedAt: 'Began (Beijing time)',
    severalEvents: 'There are several events (each row names its event and time)',
    noLine: 'no line',
    addRow: 'Add a row',
    paste: 'Paste rows',
    pasteHint:
      'One claim a line, separated by commas or tabs: claim, amount, line, event, began. The last three may be left out; a line goes by its name or code. Rows can be copied straight from a spreadsheet.',
    takePasted: 'Take over',
    clear: 'Clear all',
    total: 'Total',
    inFull: 'paid in full',
    cut: { perEvent: 'limit per event', perYear: 'what is left of the annual limit' },
    ofLine: (line) => `${line}: `,
    step: ({ which, limit, due, dueBefore, dueUpTo, paid, leftOfYear, isProRata, year }) =>
      `${leftOfYear === null ? '' : `Before the event, ${leftOfYear} was left of ${year}. `}${which[0]?.toUpperCase()}${which.slice(1)} ${limit}, less than the ${due} due in the event. ${
        isProRata
          ? `Pro rata: ⌊${dueUpTo} × ${limit} ÷ ${due}⌋ − ⌊${dueBefore} × ${limit} ÷ ${due}⌋ = ${paid}, each down to the fen.`
          : `In register order: ${dueBefore} came before; ${paid} is left for this row.`
      }`,
    limitsChart: 'Due and paid, claim by claim',
    chartHint: (shown, all) => `The chart shows the first ${shown} of ${all} rows.`,
    legend: { due: 'due', paid: 'paid', limit: 'limit' },
    rowSummary: (id, due, paid) => `${id}: ${due} due, ${paid} paid`,
    wrong: (count) =>
      count === 1
        ? 'One entry cannot be read; mend it first.'
        : `${count} entries cannot be read; mend them first.`,
    totals: (due, paid) => `${due} due in all, ${paid} paid.`,
    shares: 'Co-insurance shares',
    sharesIntro:
      'A payment split between the insurers to the fen; the parts add up to the payment. Both rules for odd fen side by side.',
    exact: 'Exact share',
    difference: 'Difference',
    sharesChart: 'What each insurer bears',
    noResult: 'Once sum and shares are entered, the result stands here.',
  },
};

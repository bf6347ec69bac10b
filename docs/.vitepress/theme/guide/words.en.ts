import type { GuideWords } from './words';

const listed = (names: readonly string[]): string => names.join(', ');

const anyOf = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');

export const guide: GuideWords = {
  step: (step, of) => `Step ${step} of ${of}`,
  counts: ({ answered, unknown, skipped }) =>
    `${answered} answered · ${unknown} not known · ${skipped} skipped`,
  headings: [
    'What happened?',
    'When and where?',
    'How bad is it?',
    'Is it covered, what to bring, whom to see',
  ],
  kind: 'Was it a person, or a house?',
  kinds: { person: 'A person died, is missing or was hurt', house: 'A house was damaged or collapsed' },
  nothingHere: 'There is nothing to ask you at this step.',
  back: 'Back',
  next: 'Next',
  toResult: 'See the result',
  restart: 'Start again',
  privacy:
    'No login and no upload: what you choose is kept in the address on this device only. Please enter no names and no identity numbers.',

  outcome: { payable: 'Covered', pending: 'Not certain yet', declined: 'This does not seem to be covered' },
  lines: {
    payable: (names) => `It falls under: ${listed(names)}.`,
    pending: (names) => `It may fall under: ${listed(names)}.`,
    declined: () =>
      'By what you say, none of the five lines covers it. If something was otherwise, go back and change it, or ask the street or town to look into it.',
  },
  notRefused: 'This is not a refusal. Something has still to be found out:',
  byYou: 'You can still say',
  byOthers: 'For authorities and insurers to find out; you need not prove it',
  amount: 'How much',
  amountOpen: 'Not certain yet.',
  amountUnderContract:
    'Not certain yet: sums stand in the insurance contract, and the district’s contract is not public.',
  amountSaid: (money, contract) =>
    `Under the contract “${contract}” that you entered: ${money}, subject to the limits of the contract.`,
  advice:
    'This is worked out from the notice and decides nothing. Whether and how much is paid is for the contract and the insurers to say.',

  first: 'Whom to see first',
  office: (town) => (town === null ? 'See the street or town where it happened' : `See ${town.name} first`),
  officeDoes: (clause) =>
    `Streets and towns report what happened at once and move claims forward [Notice, ${clause}]. Ask there about papers too.`,
  report: (insurers, clause) =>
    `You can also report it to the ${insurers} yourself: they take reports round the clock and come to look [Notice, ${clause}].`,
  department: (departments, clause) =>
    departments.length === 1
      ? `Lead department of this line, which helps with the formalities: ${departments[0]} [Notice, ${clause}].`
      : `The line that it falls under decides who leads, and helps with the formalities: ${anyOf(departments)} [Notice, ${clause}].`,

  papers: 'What to bring',
  papersSoFar: (count, ticked) => `What to bring: ${count}, of which ready: ${ticked}`,
  noPapers: 'There is nothing for you to bring yet.',
  broughtByYou: 'You bring',
  broughtByOthers: 'Issued by authorities or insurers; the street or town can help',
  issuedBy: (issuers) => (issuers.length === 0 ? '' : `from: ${anyOf(issuers)}`),
  shows: (facts) => `shows: ${listed(facts)}`,
  customary:
    'These are the customary papers; the notice does not name them. What you handed in already need not be handed in again.',

  plainly: {
    'loss.causedByIncident': 'whether this is what caused it',
    'loss.circumstances': 'whether the contract excludes anything that happened',
  },

  change: 'Change',
  yourAnswers: 'What you said',
  letter: 'What the letter would say',
  letterHint:
    'This is a sample, written from what you said and the example contract. Nobody has sent it, and its sums are for show.',
  letterIssuer: 'Sample, issued by nobody',
  showLetter: 'Show a sample of the letter',
  printLetter: 'Print the sample',
  print: 'Print this page',
  copyLink: 'Copy the link',
  copied: 'Link copied',
  notCopied: 'Could not copy',
  workbench: 'See all reasons and clauses in the workbench',
  printed: (day) => `Printed ${day}`,
  failed: 'The letter could not be written. Please reload the page.',
};

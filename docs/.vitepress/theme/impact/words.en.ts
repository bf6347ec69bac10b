import type { ImpactWords } from './words';

export const impact: ImpactWords = {
  populationHeading: '1. The claims',
  populationHint:
    'Each is decided under both contracts, to see which determinations differ. Files are read in your browser and go nowhere else.',
  register: 'the claims of a register',
  invented: (claims) =>
    `an invented year (2024, ${claims} claims, nothing to do with what happened in Qijiang)`,
  beforeHeading: '2. The contract before',
  afterHeading: '3. The contract after',
  fromBefore: 'Begin with the contract before, and change it',
  compare: 'Compare the contracts',
  readings: 'See what each reading is worth',
  readingsHint: 'The contract before is enough: each reading is changed by itself.',
  noRegister: 'Choose a register first, or take the invented year.',
  noBefore: 'Give the contract before first.',
  noAfter: 'Give the contract after; where only a few terms differ, begin with the contract before.',
  wrongTerms: 'Some terms of a contract are wrong; mend them first.',
  stages: { loading: 'Getting ready', reading: 'Reading', comparing: 'Comparing claim by claim' },
  resultHeading: 'Which determinations differ',
  taken: (claims) => `Claims: ${claims}.`,
  done: (changed) => `Compared: ${changed} determinations differ.`,
  largest: (shown, of) =>
    `Claims of which the determination differs${shown < of ? ` (the ${shown} largest differences of ${of})` : ''}`,
  saveChanges: 'Save all that differ (CSV)',
  printPage: 'Print this page',
  notRead: 'This register cannot be compared',
};

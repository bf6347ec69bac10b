import type { ContractWords } from './words';

export const contract: ContractWords = {
  start: 'Write a contract',
  startHint:
    'Question by question, from the contract as it was signed. The file serves the audit, the workbench and the commands. A sum that is not written is not there; none is filled in.',
  blank: 'Begin with nothing',
  example: 'Begin with the example (its sums are for show, and all to be changed)',
  file: 'Open a contract that was saved (JSON)',
  notRead: 'This file is no JSON of a contract and cannot be read.',
  step: (step, of) => `Step ${step} of ${of}`,
  asks: {
    term: 'What is the contract called, from when to when, and at which yearly premium?',
    insurers: 'Who insures, with which shares, and who leads?',
    lines: 'Which lines are insured, and what does each pay?',
    limits: 'What is the most for an event, and for a year?',
    exclusions: 'What is excluded?',
    conditions: 'What else does the contract demand?',
    appraisal: 'By which standard are disabilities appraised?',
    readings: 'How does the contract settle what the notice leaves open?',
  },
  back: 'Back',
  next: 'Next',
  lacking: 'Not filled in yet.',
  open: (count) => `Still to be written or mended: ${count}.`,
  whole: 'The contract is complete.',
  noFindings: 'It does not depart from the plan of the notice or the municipal floors.',
  findings: 'Where it departs from the notice and the municipal floors (the signed contract prevails):',
  findingsSoFar:
    'As far as it is written, where it departs from the notice and the municipal floors (the signed contract prevails):',
  year: (claims) => `What it would pay in an invented year (2024, ${claims} claims)`,
  yearHint:
    'The claims are invented and have nothing to do with what happened in Qijiang; they serve to compare, with the example contract on the right. A contract whose term leaves out 2024 pays none.',
  yearHeads: ['Line', 'Claims', 'Under this contract (yuan)', 'Under the example (yuan)'],
  yearTotal: 'In all, before limits',
  reckoning: 'Working it out…',
  save: 'Save the contract (JSON)',
  saveDraft: 'Save the draft (JSON)',
  use: 'Try claims under it in the workbench',
  restart: 'Start again',
  privacy: 'It is in your browser only. Save it before you leave.',
};

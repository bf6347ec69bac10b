import { namesInNotice } from '../institutions.js';
import type { NoticeWords } from '../words.js';

export const NOTICE: NoticeWords = {
  lines: {
    'natural-disaster': 'Natural disaster relief insurance',
    'good-samaritan': 'Bravery (good samaritan) relief insurance',
    'municipal-facility': 'Municipal facility relief insurance',
    'fire-explosion': 'Fire and explosion relief insurance',
    'house-damage': 'House damage insurance',
  },
  outcomes: { payable: 'payable', pending: 'pending further facts', declined: 'declined' },
  benefits: {
    death: 'death benefit',
    disability: 'disability benefit',
    'death-or-disability': 'death or disability benefit',
    compensation: 'compensation or relief that the government pays for death or disability',
    medical: 'medical expenses',
    house: 'house damage',
  },
  missingStates: {
    absent: 'not stated yet',
    undetermined: 'undetermined after examination',
    imprecise: 'not known precisely enough',
    'not-applied': 'open, since nobody has applied for recognition yet',
    applied: 'open, since the application for recognition has not been decided yet',
    'other-standard': 'not appraised by the standard of the contract',
  },
  houseUnits: { room: 'by the room', household: 'by the household', area: 'by the square metre' },
  remainders: {
    'largest-remainder': 'odd fen go to the largest remainders',
    lead: 'odd fen go to the lead insurer',
  },
  overflows: {
    'pro-rata': 'above a limit, payment is pro rata',
    'first-come': 'above a limit, payment follows the order of the register',
  },
  standings: {
    qijiang: 'a street or town run by Qijiang',
    wansheng: 'a street or town run by the Wansheng development zone',
    district: 'in Qijiang District, street or town unknown',
    elsewhere: 'outside Qijiang District',
  },
  unitKinds: { subdistrict: 'street (subdistrict)', town: 'town' },
  institutions: /* @__PURE__ */ namesInNotice('en'),
  institutionKinds: {
    government: 'government of the district',
    department: 'department of the district',
    entity: 'others concerned',
    'leading-group': 'leading group',
    office: 'office of a leading group',
    'street-town': 'streets and towns',
    insurer: 'insurance institution',
    regulator: 'financial regulator',
  },
  parties: { policyholder: 'policyholder', insured: 'insured', insurer: 'insurer' },
  works: {
    'good-samaritan': 'Bravery (good samaritan) relief insurance',
    explosion: 'Explosion relief insurance',
    'natural-disaster': 'Natural disaster relief insurance',
    'municipal-facility': 'Municipal facility relief insurance',
    fire: 'Fire relief insurance',
    budget: 'Arranging and managing budget funds',
    'work-plan':
      "Leading the drafting of the work plan; coordinating the insurers' performance of their duties",
    supervision: "Supervising the insurers' performance of their obligations under the insurance contract",
  },
  bases: {
    named: 'the Notice names the department for this line',
    cause: 'the Notice names none for this line; the lead department for the same cause takes the lead',
  },
  clauseStatuses: {
    encoded: 'encoded as rules',
    duty: 'a duty, on which no claim turns',
    informational: 'background, heading or caption',
    open: 'left open by the text, and decided by no rule',
    'out-of-scope': 'out of scope',
  },
  ruleKinds: {
    condition: 'condition of cover',
    payout: 'calculation of payment',
    responsibility: 'allocation to departments',
    finding: 'departure of a contract',
    register: 'check of a register',
  },
  findingGrades: {
    departure: 'differs from the Notice or from the municipal floors',
    note: 'the Notice is silent or leaves it to the contract',
  },
  findingSources: {
    notice: 'the Notice',
    'municipal-opinion': 'the municipal opinion (Yu Fu Ban Fa [2017] No. 121)',
  },
  differenceKinds: {
    'receipt-malformed': 'This is no receipt of this format, or cannot be read',
    'receipt-altered': 'The receipt has been altered',
    'claim-differs': 'The claim is not the one that the receipt was issued for',
    'contract-differs': 'The contract is not the one that the receipt was issued for',
    'rules-differ': 'The rules are not those that the receipt was issued under',
    'determination-differs': 'The determination made today is another',
  },
};

import type { ConditionWords } from '../../law/edition-words.js';
import type { RuleWords } from '../rules.js';

const INSURED: ConditionWords = {
  holds: 'The contract insures this line',
  fails: 'The contract does not insure this line',
  open: 'Whether the contract insures this line',
};

const exclusion = (loss: string) => ({
  group: {
    holds: 'None of the circumstances excluded by the contract applies',
    fails: 'A circumstance excluded by the contract applies',
    open: 'Whether a circumstance excluded by the contract applies',
  },
  agreed: {
    holds: `The contract excludes nothing for ${loss}`,
    fails: `The contract has exclusions for ${loss}`,
    open: `Whether the contract has exclusions for ${loss}`,
  },
  found: {
    holds: 'No excluded circumstance was found',
    fails: 'An excluded circumstance was found',
    open: 'Whether there was an excluded circumstance',
  },
});

const PERSON = /* @__PURE__ */ exclusion('injury or death');
const HOUSE = /* @__PURE__ */ exclusion('damage to a house');

const being = (what: string, subject = 'the incident', verb = 'was'): ConditionWords => {
  const start = subject[0]?.toUpperCase() + subject.slice(1);
  return {
    holds: `${start} ${verb} ${what}`,
    fails: `${start} ${verb} not ${what}`,
    open: `Whether ${subject} ${verb} ${what}`,
  };
};

const HELPING = 'taking part in an act of bravery, in disaster relief or in emergency response';

const HELPED = "hurt by another person's act of rescue";

const conditions = (): RuleWords['conditions'] => ({
  'natural-person': being('a natural person', 'the one who suffered the loss'),
  helping: being(HELPING, 'the person'),
  'helping-or-helped': {
    holds: `The person was ${HELPING}, or was ${HELPED}`,
    fails: `The person was neither ${HELPING}, nor ${HELPED}`,
    open: `Whether the person was ${HELPING}, or ${HELPED}`,
  },
  'in-territory': {
    holds: 'The place lies in the insured territory',
    fails: 'The place does not lie in the insured territory',
    open: 'Whether the place lies in the insured territory',
  },
  'in-term': {
    holds: 'It happened within the period of insurance',
    fails: 'It did not happen within the period of insurance',
    open: 'Whether it happened within the period of insurance',
  },
  present: being('in Qijiang while it lasted', 'the person'),
  'present-at-onset': being('in Qijiang when it began', 'the person'),
  'caused-by-incident': being('caused by this incident', 'the harm or damage'),
  'no-exclusion:person': PERSON.group,
  'no-exclusion-agreed:person': PERSON.agreed,
  'not-excluded:person': PERSON.found,
  'no-exclusion:house': HOUSE.group,
  'no-exclusion-agreed:house': HOUSE.agreed,
  'not-excluded:house': HOUSE.found,
  'casualty-established': {
    holds: 'The person was hurt or killed',
    fails: 'The death was not certified in the end, or the missing person came back',
    open: 'Whether the person was hurt or killed, or the death of a missing person certified',
  },
  casualty: {
    holds: 'The person died, was disabled or was injured',
    fails: 'The person did not die, and was not disabled or injured',
    open: 'Whether the person died, was disabled or was injured',
  },
  'death-certified': {
    holds: 'An authority has certified the death of the missing person',
    fails: 'The death was not certified in the end, or the missing person came back',
    open: 'Whether an authority has certified the death of the missing person',
  },
  'natural-peril': being('one of the natural disasters that are listed'),
  'listed-peril': being('a flood, hail, lightning or another disaster of the list'),
  'drought-or-heat': being('drought or heat'),
  'ground-subsidence': being('a sudden ground collapse'),
  'natural-cause': being('of natural origin', 'the ground collapse'),
  'other-natural-peril': being('a natural disaster that is not listed'),
  'plain-natural-disaster': being('a natural disaster'),
  'act-insured': {
    holds: `The person was ${HELPING}`,
    fails: `The person was not ${HELPING}`,
    open: `Whether the person was ${HELPING}`,
  },
  'act-of-help': being(HELPING, 'the person'),
  rescue: being('relieving a disaster or responding to an emergency', 'the person'),
  samaritan: being('acting bravely to help', 'the person'),
  bystander: being(HELPED, 'the person'),
  'act-or-its-casualty': {
    holds: 'The person was engaged in an act of help, or was hurt by one that was recognised',
    fails: 'The person was neither engaged in an act of help, nor hurt by one that was recognised',
    open: 'Whether the person was engaged in an act of help, or hurt by one that was recognised',
  },
  'recognised-by-district': being('recognised at district level or above', 'the act'),
  'municipal-facility': being('a municipal facility', 'what caused the injury or death'),
  'any-disaster': being('a natural disaster, a fire or an explosion'),
  'fire-or-explosion-too': being('a fire or an explosion'),
  accident: being('an accident of the kind that this line insures'),
  'fire-or-explosion': being('a fire or an explosion'),
  'other-accident': being('a gas poisoning or a crowd crush'),
  'not-paid-in-full': {
    holds: 'The liable party cannot be found, is unable to pay, or is able to pay a part only',
    fails: 'The liable party is able to pay compensation',
    open: 'Whether the liable party can be found, and is able to pay',
  },
  'no-liable-party': {
    holds: 'The liable party cannot be found, or is unable to pay',
    fails: 'The liable party is able to pay compensation, or a part of it',
    open: 'Whether the liable party can be found, and is able to pay',
  },
  resident: being('a permanent resident', 'the person'),
  'house-peril': {
    holds: 'The house was damaged by one of the disasters or accidents that are listed',
    fails: 'The house was not damaged by one of the disasters or accidents that are listed',
    open: 'Whether the house was damaged by one of the disasters or accidents that are listed',
  },
  'fire-explosion-or-crowd-crush': being('a fire, an explosion or a crowd crush'),
  'lawful-title': {
    holds: 'The house is held under lawful title',
    fails: 'The house is not held under lawful title',
    open: 'Whether the house is held under lawful title',
  },
  'certified-title': {
    holds: 'There is a certificate of title to the house',
    fails: 'There is no certificate of title to the house',
    open: 'Whether there is a certificate of title to the house',
  },
  'residential-or-mixed': {
    holds: 'The house is lived in',
    fails: 'The house is not lived in',
    open: 'Whether the house is lived in',
  },
  residential: {
    holds: 'The house is used only as a home',
    fails: 'The house is not used only as a home',
    open: 'Whether the house is used only as a home',
  },
  'main-structure': being('the main structure', 'the part damaged'),
  'graded-damage': {
    holds: 'The damage is moderate or worse',
    fails: 'The damage is neither moderate nor worse',
    open: 'How severe the damage is',
  },
  'total-loss': {
    holds: 'The house collapsed or was severely damaged',
    fails: 'The house neither collapsed nor was it severely damaged',
    open: 'Whether the house collapsed or was severely damaged',
  },
  'pays-for-person': being('injury or death', 'the loss'),
  'pays-for-house': being('damage to a house', 'the loss'),
  'insured:natural-disaster': INSURED,
  'insured:good-samaritan': INSURED,
  'insured:municipal-facility': INSURED,
  'insured:fire-explosion': INSURED,
  'insured:house-damage': INSURED,
  'nothing-due': {
    holds: 'By the contract an amount is assessed',
    fails: 'By the contract the amount assessed is zero',
    open: 'Whether by the contract an amount is assessed',
  },
});

function agreedCondition(text: string | null): ConditionWords {
  const condition = `condition of the contract${text === null ? '' : `, “${text}”,`}`;
  return {
    holds: `The ${condition} is met`,
    fails: `The ${condition} is not met`,
    open: `Whether the ${condition} is met`,
  };
}

export const ruleWords = (): RuleWords => ({
  conditions: conditions(),
  agreedCondition,
  payouts: {
    death: 'Death benefit',
    disability: 'Disability benefit',
    compensation: 'Compensation or relief that the government pays for death or disability',
    medical: 'Medical expenses',
    'liable-party': 'Less what the liable party pays',
    house: 'House damage',
    benefits: 'All that a line pays',
    'person-limit': 'Limit per person',
    'household-limit': 'Limit per household',
    'claim-limit': 'Limit per claim for a person',
    'nothing-due': 'Sums that come to nothing',
    'line-that-covers': 'Payment under the line that covers',
    'choice-of-line': 'Payment where several lines cover one person',
    'co-insurance': 'Shares of the co-insurers',
  },
  register: {
    'due-or-not': 'Whether anything is due, and whether that is known yet',
    'event-limit': 'Limit per event',
    'year-limit': 'Annual limit',
    'limit-scaling': 'Payment above a limit',
    'person-once': 'One payment per person and event',
    'house-once': 'One payment per house and event',
    'claim-once': 'One payment per claim',
    'dates-in-order': 'Order of the dates in which a claim is handled',
    'service-standards': 'Times of service that the contract promises',
    'policy-year': 'Policy year in which an event began',
    totals: 'Totals of the register',
    'carried-forward': 'Balances carried forward in the register',
  },
  office: 'Matters for which no department is named',
  findingNames: {
    'lead-share': 'Share of the lead insurer',
    'number-of-insurers': 'Number of insurers',
    'lead-insurer': 'Lead insurer',
    'second-insurer': 'Second insurer',
    'third-insurer': 'Third insurer',
    'term-start': 'Start of the term',
    'term-end': 'End of the term',
    'policy-years': 'Years of the term',
    premium: 'Premium per year',
    'person-floor': 'Floor for each person and disaster',
    'medical-floor': 'Floor for medical expenses',
    'event-floor': 'Floor for each disaster',
    'year-floor': 'Floor for each year',
    'line-not-insured': 'Line that is not insured',
    'never-pays': 'Sum, rate or limit by which nothing can be paid',
    'yearly-policy': 'Policy of one year',
    exclusion: 'Exclusion',
    condition: "Condition of the contract's own",
    'medical-rate': 'Rate for medical expenses',
    'medical-deductible': 'Deductible for medical expenses',
    'one-house': 'One house of a household in an event',
    'limit-per-person': 'Limit for a person over all lines',
    'limit-per-line': 'Limit of a single line',
    'policy-years-of-limits': 'Annual limits by policy year',
    'event-hours': 'Hours that make one event',
    'first-come': 'First come, first paid above a limit',
    'appraisal-standard': 'Standard of the disability appraisal',
    'several-grades': 'Several grades of disability',
    'narrower-reading': 'Narrower reading that the contract chose',
  },
});

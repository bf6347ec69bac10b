import type { ConditionWords, RuleWords } from '../rules.js';

const PERILS =
  'the occurrence of flood, wind and hail, lightning, windstorm, rainstorm, ice, earthquake disaster, rock collapse, drought, heat[-induced] landslides, debris flows, ground subsidence, and also forest fire, dam break and the like';

const CONTRACT = 'are ultimately governed by the contract concluded with the insurance institutions';

/** Two lines say it in one way, two in another. */
const CASUALTY = {
  quote: 'deaths and injuries',
  quoteIn: { '2.2.3': 'personal injury or death', '2.2.4': 'personal injury or death' },
} as const;

const insured = (quote: string): ConditionWords => ({
  holds: 'The contract insures this line',
  fails: 'The contract does not insure this line',
  open: 'Whether the contract insures this line',
  quote,
});

const exclusion = (loss: string) => ({
  group: {
    holds: 'None of the circumstances excluded by the contract applies',
    fails: 'A circumstance excluded by the contract applies',
    open: 'Whether a circumstance excluded by the contract applies',
    quote: CONTRACT,
  },
  agreed: {
    holds: `The contract excludes nothing for ${loss}`,
    fails: `The contract has exclusions for ${loss}`,
    open: `Whether the contract has exclusions for ${loss}`,
    quote: CONTRACT,
  },
  found: {
    holds: 'No excluded circumstance was found',
    fails: 'An excluded circumstance was found',
    open: 'Whether there was an excluded circumstance',
    quote: CONTRACT,
  },
});

const PERSON = /* @__PURE__ */ exclusion('injury or death');
const HOUSE = /* @__PURE__ */ exclusion('damage to a house');

const being = (what: string, quote: string, subject = 'the incident', verb = 'was'): ConditionWords => {
  const start = subject[0]?.toUpperCase() + subject.slice(1);
  return {
    holds: `${start} ${verb} ${what}`,
    fails: `${start} ${verb} not ${what}`,
    open: `Whether ${subject} ${verb} ${what}`,
    quote,
  };
};

const HELPING = 'helping: in an act of bravery, in disaster relief or in emergency response';

const conditions = (): RuleWords['conditions'] => ({
  'natural-person': being(
    'a natural person',
    'natural persons affected by disaster',
    'the one who suffered the loss',
  ),
  helping: being(
    HELPING,
    'the persons engaged in acts of bravery, in rescue and disaster relief, in emergency response and the like',
    'the person',
  ),
  'in-territory': {
    holds: 'The place lies in the insured territory',
    fails: 'The place does not lie in the insured territory',
    open: 'Whether the place lies in the insured territory',
    quote: 'within the territory administered by Qijiang District',
  },
  'in-term': {
    holds: 'It happened within the period of insurance',
    fails: 'It did not happen within the period of insurance',
    open: 'Whether it happened within the period of insurance',
    quote: 'From 2023 to 2025, three years in all',
  },
  present: being(
    'in Qijiang when it struck',
    'who are within the territory administered by Qijiang District when the disaster occurs',
    'the person',
  ),
  'caused-by-incident': {
    ...being('caused by this incident', 'deaths and injuries caused', 'the injury or death'),
    quoteIn: {
      '2.2.3': 'cause personal injury or death',
      '2.2.4': 'suffer personal injury or death through a fire, an explosion or a similar accident',
    },
  },
  'no-exclusion:person': PERSON.group,
  'no-exclusion-agreed:person': PERSON.agreed,
  'not-excluded:person': PERSON.found,
  'no-exclusion:house': HOUSE.group,
  'no-exclusion-agreed:house': HOUSE.agreed,
  'not-excluded:house': HOUSE.found,
  'casualty-established': {
    holds: 'The person was hurt or killed',
    fails: 'The person is missing, and no authority has certified the death',
    open: 'Whether the person was hurt or killed (a missing person: whether the death is certified)',
    ...CASUALTY,
  },
  casualty: {
    holds: 'The person died, was disabled or was injured',
    fails: 'The person did not die, and was not disabled or injured',
    open: 'Whether the person died, was disabled or was injured',
    ...CASUALTY,
  },
  'death-certified': {
    holds: 'An authority has certified the death of the missing person',
    fails: 'No authority has certified the death of the missing person',
    open: 'Whether an authority has certified the death of the missing person',
    ...CASUALTY,
  },
  'natural-peril': being('one of the natural disasters that are listed', PERILS),
  'listed-peril': being('a flood, hail, lightning or another disaster of the list', PERILS),
  'drought-or-heat': being('drought or heat', 'drought, heat'),
  'ground-subsidence': being('ground subsidence', 'ground subsidence'),
  'natural-cause': being('of natural origin', 'ground subsidence', 'the subsidence'),
  'other-natural-peril': being('a natural disaster that is not listed', 'dam break and the like'),
  'act-insured': {
    holds: `The person was ${HELPING}`,
    fails: `The person was not ${HELPING}`,
    open: `Whether the person was ${HELPING}`,
    quote:
      'acts recognised by departments at or above district level as acts of bravery and acts of rescue and disaster relief and of emergency response',
  },
  'act-of-help': being(
    HELPING,
    'acts of bravery and acts of rescue and disaster relief and of emergency response',
    'the person',
  ),
  rescue: being(
    'relieving a disaster or responding to an emergency',
    'acts of rescue and disaster relief and of emergency response',
    'the person',
  ),
  samaritan: being('acting bravely to help', 'acts of bravery', 'the person'),
  'recognised-by-district': being(
    'recognised at district level or above',
    'recognised by departments at or above district level',
    'the act',
  ),
  'municipal-facility': being(
    'a municipal facility',
    'municipal facilities cause personal injury or death through the fall of street trees or large trees, the collapse of bridges, the caving-in of road surfaces and the like',
    'what caused the injury or death',
  ),
  'fire-or-explosion': being('a fire or an explosion', 'through a fire, an explosion or a similar accident'),
  'no-liable-party': {
    holds: 'The liable party cannot be found, or is unable to pay',
    fails: 'The liable party is able to pay compensation',
    open: 'Whether the liable party can be found, and is able to pay',
    quote: 'the liable party cannot be found or is unable to pay compensation',
  },
  resident: being('of the permanent population', 'residents', 'the person'),
  'house-peril': {
    holds: 'The house was damaged by one of the disasters or accidents that are listed',
    fails: 'The house was not damaged by one of the disasters or accidents that are listed',
    open: 'Whether the house was damaged by one of the disasters or accidents that are listed',
    quote: 'caused by fire, explosion, crowd crush or natural disaster',
  },
  'fire-explosion-or-crowd-crush': being(
    'a fire, an explosion or a crowd crush',
    'caused by fire, explosion, crowd crush',
  ),
  'lawful-title': {
    holds: 'The house is held under lawful title',
    fails: 'The house is not held under lawful title',
    open: 'Whether the house is held under lawful title',
    quote: 'held under lawful title',
  },
  'residential-or-mixed': {
    holds: 'The house is lived in',
    fails: 'The house is not lived in',
    open: 'Whether the house is lived in',
    quote: "residents' houses held under lawful title (commercial premises excluded)",
  },
  residential: {
    holds: 'The house is used to live in only',
    fails: 'The house is not used to live in only',
    open: 'Whether the house is used to live in only',
    quote: "residents' houses held under lawful title (commercial premises excluded)",
  },
  'main-structure': being('the main structure', 'damage to the main structure', 'the part damaged'),
  'graded-damage': {
    holds: 'The damage is moderate or worse',
    fails: 'The damage is not even moderate',
    open: 'How severe the damage is',
    quote: 'damage to the main structure',
  },
  'total-loss': {
    holds: 'The house collapsed or was severely damaged',
    fails: 'The house neither collapsed nor was it severely damaged',
    open: 'Whether the house collapsed or was severely damaged',
    quote: 'damage to the main structure',
  },
  'pays-for-person': being('injury or death', 'injur', 'the loss'),
  'pays-for-house': being('damage to a house', 'House damage insurance', 'the loss'),
  'insured:natural-disaster': insured('Natural disaster relief insurance'),
  'insured:good-samaritan': insured('Bravery (good samaritan) relief insurance'),
  'insured:municipal-facility': insured('Municipal facility relief insurance'),
  'insured:fire-explosion': insured('Fire and explosion relief insurance'),
  'insured:house-damage': insured('House damage insurance'),
  'nothing-due': {
    holds: 'Something is due by the contract',
    fails: 'By the contract the sum due is zero',
    open: 'Whether something is due by the contract',
    quote: CONTRACT,
  },
});

export const ruleWords = (): RuleWords => ({
  conditions: conditions(),
  payouts: {
    death: 'Death benefit',
    disability: 'Disability benefit',
    compensation: 'Compensation that the government pays by law for death or disability',
    medical: 'Medical expenses',
    house: 'House damage',
    'choice-of-line': 'Payment where several lines cover one person',
    'co-insurance': 'Shares of the co-insurers',
  },
  office: 'Matters for which no department is named',
  findingNames: {
    'lead-share': 'Share of the lead insurer',
    'number-of-insurers': 'Number of insurers',
    'lead-insurer': 'Lead insurer',
    'term-start': 'Start of the term',
    'term-end': 'End of the term',
    'policy-years': 'Years of the term',
    premium: 'Premium per year',
    'person-floor': 'Floor for each person and disaster',
    'medical-floor': 'Floor for medical expenses',
    'event-floor': 'Floor for each disaster',
    'year-floor': 'Floor for each year',
    'line-not-insured': 'Line that is not insured',
  },
});

import type { Words } from '../words.js';

export const READING_WORDS: Words['readings'] = {
  wansheng: {
    title: 'Whether Wansheng is in the territory',
    positions: {
      excluded: 'out: the ten units of the Wansheng development zone run a scheme of their own',
      included: 'in: the ten units of the Wansheng development zone are insured as well',
    },
  },
  presence: {
    title: 'What "when the disaster occurs" means',
    positions: {
      'while-it-lasts': 'the whole course of the disaster or accident',
      'at-onset': 'only its beginning',
    },
  },
  'peril-list': {
    title: 'What "drought, heat-induced" governs',
    positions: {
      'each-listed': 'every noun of the list is a peril, drought and heat included',
      'slides-only':
        'drought and heat count only through the landslides, debris flows and ground collapses they cause',
    },
  },
  'other-perils': {
    title: 'The open end of the list of perils',
    positions: {
      closed: 'the list is closed: only the perils named count',
      open: 'the end of the list admits natural perils that are not named',
    },
  },
  subsidence: {
    title: 'Whether the cause of a sudden ground collapse matters',
    positions: {
      'any-cause': 'it does not: a collapse through mining, say, counts as well',
      'natural-only': 'it does: only a collapse from natural causes counts',
    },
  },
  'disaster-word': {
    title: 'What "disaster" in the municipal line and "natural disaster" in the house line mean',
    positions: {
      plain: 'any natural disaster, named in the Notice or not',
      'as-line-1': 'only the perils that the natural disaster line insures',
    },
  },
  recognition: {
    title: 'Which acts need recognition',
    positions: {
      'bravery-only': 'only acts of bravery need recognition at district level or above',
      'all-three': 'bravery, disaster relief and emergency response all need it',
    },
  },
  'rescue-casualties': {
    title: 'Whose injury or death through an act of rescue counts',
    positions: {
      actor: 'only that of whoever acted',
      anyone:
        'also that of those rescued and of bystanders, if the act was recognised at district level or above',
    },
  },
  'facility-failure': {
    title: 'What must make a municipal facility fail',
    positions: {
      'disaster-caused': 'a natural disaster must have caused it',
      'any-disaster': 'a natural disaster, a fire or an explosion must have caused it',
      'any-failure': 'any fall or collapse will do',
    },
  },
  'municipal-basis': {
    title: 'What the municipal facility line is reckoned by',
    positions: {
      indemnity:
        'the compensation and medical expenses that the government pays, up to what the contract sets',
      schedule: "the sums that the contract sets, and the person's own medical expenses",
    },
  },
  'fire-basis': {
    title: 'What the fire and explosion line is reckoned by',
    positions: {
      schedule: "the sums that the contract sets, and the person's own medical expenses",
      indemnity: 'the relief and medical expenses that the government pays, up to what the contract sets',
    },
  },
  'partial-ability': {
    title: 'A liable party able to pay a part only',
    positions: {
      shortfall: 'the loss is covered, and what the liable party pays is taken off',
      able: 'counts as able to pay, and the loss is not covered',
    },
  },
  'other-accidents': {
    title: 'The open end of "a fire, an explosion or a similar accident"',
    positions: { closed: 'fire and explosion only', open: 'gas poisoning and crowd crush as well' },
  },
  resident: {
    title: 'Who the "residents" of the fire and explosion line are',
    positions: {
      anyone: 'anyone, the floating population included',
      'residents-only': 'the permanent population only',
    },
  },
  'house-damage': {
    title: 'How badly the main structure must be damaged',
    positions: {
      graded: 'collapsed, severely and moderately damaged houses are paid, each at its own rate',
      'total-loss-only': 'only collapsed and severely damaged houses are paid',
    },
  },
  title: {
    title: 'How lawful title is to be shown',
    positions: { 'any-proof': 'by whatever paper', certificate: 'by a certificate of title' },
  },
  'mixed-use': {
    title: 'Houses of mixed use',
    positions: { 'residential-part': 'the residential part is covered', none: 'the whole house is out' },
  },
  'missing-person': {
    title: 'Missing persons',
    positions: {
      'when-certified': 'counted as dead once an authority has certified the death',
      'as-death': 'counted as dead at once',
    },
  },
  'line-overlap': {
    title: 'One person under several lines',
    positions: {
      highest: 'only the line that pays most is paid',
      'add-samaritan':
        'the samaritan line comes on top of the best other line, medical expenses counting once',
    },
  },
  'crowd-crush': {
    title: 'Who takes the lead for a crowd crush or gas poisoning',
    positions: {
      'leading-group-office': 'the office of the leading group',
      'public-security': 'the District Public Security Bureau',
    },
  },
};

import type { Words } from '../words.js';

export const READING_WORDS: Words['readings'] = {
  wansheng: {
    title: 'Whether Wansheng is in the territory',
    positions: {
      excluded: 'out: the ten units of the Wansheng development zone run a scheme of their own',
      included: 'in: the ten units of the Wansheng development zone are insured as well',
    },
  },
  'peril-list': {
    title: 'What "drought, heat-induced" governs',
    positions: {
      'each-listed': 'every noun of the list is a peril, drought and heat included',
      'slides-only':
        'drought and heat count only through the landslides, debris flows and sudden ground collapses they cause',
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
  recognition: {
    title: 'Which acts need recognition',
    positions: {
      'bravery-only': 'only acts of bravery need recognition at district level or above',
      'all-three': 'bravery, disaster relief and emergency response all need it',
    },
  },
  'facility-failure': {
    title: 'What must make a municipal facility fail',
    positions: {
      'disaster-caused': 'a natural disaster must have caused it',
      'any-failure': 'any fall or collapse will do',
    },
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
      'add-samaritan': 'the samaritan line comes on top of the best other line',
    },
  },
  'crowd-crush': {
    title: 'Which department handles houses damaged by a crowd crush',
    positions: {
      'leading-group-office': 'the office of the leading group',
      'public-security': 'the District Public Security Bureau',
    },
  },
};

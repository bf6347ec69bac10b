import type { About } from '../../claim/about.js';
import type { FactName, YesNoFact } from '../../claim/facts.js';
import { CIRCUMSTANCES_OF, type LossKind } from '../../claim/vocabulary.js';
import { onlyKnown } from '../../input/code.js';
import type { Askings } from '../paper-phrases.js';
import type { Words, WordsFor } from '../words.js';
import { CLAIM } from './claim.js';

const choose = (words: Readonly<Record<string, string>>): string => Object.values(words).join('; ');

const circumstancesOf = (kind: LossKind): string =>
  CIRCUMSTANCES_OF[kind].map((circumstance) => CLAIM.circumstances[circumstance]).join(', ');

export const factWords = (): Words['facts'] => ({
  'incident.startedAt': {
    label: 'Time',
    answers:
      'Please give the date and, if it is known, the hour and the minute in Beijing time. The beginning decides whether it falls within the period of insurance; the time of day has to be established only where the result turns on it.',
  },
  'incident.division': {
    label: 'Place',
    answers:
      'Please name at least the street or town. "Qijiang District" alone is not enough, because the units of the Wansheng development zone run a scheme of their own.',
  },
  'incident.peril': {
    label: 'Kind of disaster or accident',
    answers: `Please choose the main one: ${choose(CLAIM.perils)}.`,
  },
  'incident.rootCause': {
    label: 'Root cause',
    answers: `Please choose one: ${choose(CLAIM.rootCauses)}.`,
  },
  'incident.facility': {
    label: 'Facility involved',
    answers: `Please say what it was (${choose(CLAIM.facilityKinds)}) and whether it is municipal; if nothing fell or collapsed, please say so.`,
  },
  'incident.liableParty': {
    label: 'Liable party',
    answers: `Please choose one: ${choose(CLAIM.liableParties)}. For a party able to pay a part only, please say as well how much it paid or can pay.`,
  },
  'loss.causedByIncident': {
    label: 'Causation',
    answers:
      'Yes where the disaster, accident or act of help brought about the harm or the damage, else no. If that is not clear yet, please say so.',
  },
  'loss.circumstances': {
    label: 'Excluded circumstances',
    answers: `Please list all that apply. For a person: ${circumstancesOf('person')}. For a house: ${circumstancesOf('house')}. Please say of each whether it caused the harm or damage, or that this is not clear. If there are none, please say so; a circumstance that the contract does not name changes nothing.`,
  },
  'loss.conditions': {
    label: 'Condition of the contract',
    answers: 'Please answer yes or no. What the condition asks is for the wording of the contract to say.',
  },
  'loss.role': {
    label: 'Role of the person',
    answers: `Please choose one: ${choose(CLAIM.roles)}.`,
  },
  'loss.residence': {
    label: 'Residence',
    answers: `Please choose one: ${choose(CLAIM.residences)}. Whoever is here for a time to work, trade, travel or visit belongs to the floating population.`,
  },
  'loss.presence': {
    label: 'Presence in the district',
    answers: `Please choose one: ${choose(CLAIM.presences)}. What counts is where the person was, not where the person is registered.`,
  },
  'loss.recognisedBy': {
    label: 'Recognition of the act',
    answers: `Please choose one: ${choose(CLAIM.recognisers)}. Of several levels, choose the highest; choose “${CLAIM.recognisers.township}” only if no higher body has been or will be asked. For somebody hurt by another person's act of rescue, it is the recognition of that act.`,
  },
  'loss.harm': {
    label: 'Harm to the person',
    answers: `Please choose one: ${choose(CLAIM.harms)}. It is a disability where an appraisal has found a grade, otherwise an injury.`,
  },
  'loss.disabilityGrade': {
    label: 'Disability grade',
    answers:
      'Please give one grade from 1 to 10; 1 is the heaviest and 10 the lightest. If several injuries of one accident were graded, please give every grade.',
  },
  'loss.disabilityStandard': {
    label: 'Standard of the disability appraisal',
    answers: `Please choose one: ${choose(CLAIM.disabilityStandards)}. It is the one that the appraisal names; grades of different standards cannot be converted.`,
  },
  'loss.missingCertified': {
    label: 'Certified death of a missing person',
    answers:
      'Please answer yes or no. A certificate that the person cannot have survived and a declaration of death by the court both count as yes. It is no if that was finally refused, or the person came back; if nothing has been decided yet, please say so.',
  },
  'loss.medicalCost': {
    label: 'Medical expenses',
    answers:
      'Please give the sum in yuan, with at most two decimals; if there were no medical expenses, please enter 0.',
  },
  'loss.governmentCompensation': {
    label: 'Compensation or relief paid by the government',
    answers:
      'Please give the sum in yuan, with at most two decimals, without medical expenses, as the paper states it; if nothing was paid, please enter 0.',
  },
  'loss.governmentMedical': {
    label: 'Medical expenses paid by the government',
    answers: 'Please give the sum in yuan, with at most two decimals; if nothing was paid, please enter 0.',
  },
  'loss.paidByLiableParty': {
    label: 'Paid by the liable party',
    answers:
      'Please give the sum in yuan, with at most two decimals, for the death or injury and the medical expenses together.',
  },
  'loss.title': {
    label: 'Title to the house',
    answers: `Please choose one: ${choose(CLAIM.titles)}. A homestead approval, a purchase contract, a certificate of collective ownership and the like are lawful title without a certificate.`,
  },
  'loss.use': {
    label: 'Use of the house',
    answers: `Please choose one: ${choose(CLAIM.uses)}. A house let to others to live in is residential.`,
  },
  'loss.part': {
    label: 'Part damaged',
    answers: `Please choose one: ${choose(CLAIM.parts)}. If the main structure is damaged together with others, choose the main structure.`,
  },
  'loss.damage': {
    label: 'Degree of damage',
    answers: `Please choose one: ${choose(CLAIM.damages)}. Collapsed: it has fallen down and must be rebuilt. Severely damaged: most load-bearing parts are badly broken or part of it has collapsed. Moderately damaged: it can be used again after ordinary repair.`,
  },
  'loss.rooms': {
    label: 'Rooms lived in',
    answers: 'Please give a whole number above 0, without business rooms and outbuildings.',
  },
  'loss.area': {
    label: 'Area lived in',
    answers:
      'Please give the square metres, above 0 and with decimals if need be, without business rooms and outbuildings.',
  },
});

/** What yes says of a fact. */
export const YES: WordsFor<YesNoFact> = {
  'loss.causedByIncident': 'caused by the incident',
  'loss.missingCertified': 'the death has been certified',
};

/** What no says of a fact. */
export const NO: WordsFor<YesNoFact> = {
  'loss.causedByIncident': 'not caused by the incident',
  'loss.missingCertified': 'the death was not certified in the end, or the person came back',
};

/** Why a fact can or cannot become otherwise once it is established. */
export const REASONS: WordsFor<FactName> = {
  startedAt: 'When it began cannot be changed afterwards.',
  division: 'Where it happened cannot be changed afterwards.',
  peril: 'What struck cannot be changed afterwards.',
  rootCause: 'The cause is found by surveys and inquiries.',
  facility: 'Whose the facility is, papers show.',
  liableParty: 'A liable party may be found, and its means change.',
  causedByIncident: 'Whether the incident caused the harm or damage is found by appraisal and survey.',
  circumstances: 'Excluded circumstances, and whether they caused the loss, are found by inquiry.',
  conditions:
    'It goes by the wording of the contract and the evidence; whether it can still be met is for the condition itself to say.',
  role: 'What the person was doing cannot be changed afterwards.',
  residence: 'Where the person lived then cannot be changed afterwards.',
  presence: 'Where the person was then cannot be changed afterwards.',
  recognisedBy: 'While nothing has been decided, a body may still recognise the act; a final refusal stands.',
  harm: 'A disability is found by appraisal, the injured may die of it, and the missing may be found. A death cannot be changed.',
  disabilityGrade: 'The grade is an appraisal and can be appraised anew.',
  disabilityStandard: 'The disability can be appraised by the standard of the contract.',
  missingCertified: 'An authority may still certify the death.',
  medicalCost: 'Costs go by invoices, and more can be handed in.',
  governmentCompensation:
    'What the government pays is for a decision, a judgment, an award or an agreement to say.',
  governmentMedical:
    'What the government pays is for a decision, a judgment, an award or an agreement, and the invoices, to say.',
  paidByLiableParty: 'The liable party may pay more, and its means change.',
  title: 'Title is shown by certificates or other papers.',
  use: 'What the house was used for then cannot be changed afterwards.',
  part: 'Which part was damaged cannot be changed afterwards.',
  damage: 'The degree of damage is an appraisal and can be reviewed.',
  rooms: 'Rooms are counted by survey, which can be reviewed.',
  area: 'The area goes by papers and survey, which can be reviewed.',
};

/** How one speaks of the person, or of the house. */
const WHO: WordsFor<About> = /* @__PURE__ */ onlyKnown({
  death: 'the person who died',
  missing: 'your missing relative',
  disability: 'the injured person',
  injury: 'the injured person',
  person: 'you or your relative',
  house: 'the house',
});

/** What happened to them. */
const WHAT: WordsFor<About> = /* @__PURE__ */ onlyKnown({
  death: 'the death',
  missing: 'the disappearance',
  disability: 'the injury',
  injury: 'the injury',
  person: 'the harm',
  house: 'the damage to the house',
});

const were = (about: About): string => (about === 'person' ? 'Were' : 'Was');

export const ASKS: Askings = {
  peril: ({ about }) => `Which disaster or accident brought about ${WHAT[about]}?`,
  facility: () => 'Did a tree, a bridge, a road or the like fall or give way, and who looks after it?',
  rootCause: () => 'Was this disaster natural, or did mining, building works or the like bring it about?',
  startedAt: ({ state }) =>
    state === 'imprecise' ? 'At about what time of that day did it happen?' : 'When did it happen?',
  division: ({ state }) =>
    state === 'imprecise'
      ? 'In which street or town was it?'
      : 'In which street or town, and in which village or community, did it happen?',
  role: ({ about }) =>
    `${were(about)} ${WHO[about]} helping somebody, fighting the disaster or responding to the emergency, or struck by it?`,
  presence: ({ about }) => `${were(about)} ${WHO[about]} in Qijiang District when it began, or only later?`,
  residence: ({ about }) => `${were(about)} ${WHO[about]} living in Qijiang, or there for a time?`,
  use: () => 'Is the house lived in, used for business, or both?',
  harm: () => 'How is the person now?',
  part: () =>
    'Which part of the house was damaged: walls, beams, columns or roof, or the fittings, the contents or an outbuilding?',
  damage: () => 'At which degree has the damage to the house been graded?',
  rooms: () => 'How many rooms of the house are lived in?',
  area: () => 'How many square metres of the house are lived in?',
  medicalCost: () => 'How much did the treatment cost, less what was reimbursed?',
  causedByIncident: ({ about }) =>
    `Please help to establish: was ${WHAT[about]} caused by this disaster, accident or act of help?`,
  missingCertified: () => 'Has an authority issued a certificate or a court a judgment on the disappearance?',
  disabilityGrade: ({ state }) =>
    state === 'other-standard'
      ? 'The grade at hand is by another standard than the contract’s; which grade is it by that one?'
      : 'Which grade did the disability appraisal find?',
  disabilityStandard: () => 'Which standard does the appraisal name?',
  recognisedBy: ({ state }) =>
    ({
      absent: 'Has this act of help been recognised, and at which level?',
      undetermined: 'Has this act of help been recognised, and at which level?',
      imprecise: 'At which level has this act of help been recognised?',
      'other-standard': 'At which level has this act of help been recognised?',
      'not-applied': 'Nobody has applied for recognition of this act of help yet; is that intended?',
      applied: 'Recognition has been applied for; is there a decision?',
    })[state],
  liableParty: () => 'Has whoever is liable for the accident been found, and can they pay?',
  paidByLiableParty: () => 'How much has the liable party paid, or can it pay?',
  governmentCompensation: () =>
    'How much has the government paid, or must it pay, in compensation or relief, and by which paper?',
  governmentMedical: () =>
    'How much of the medical expenses has the government paid, or must it pay, and by which paper?',
  title: () =>
    'Is there a title certificate for the house, or a homestead approval, a purchase contract or the like?',
  conditions: ({ text }) => `Please verify whether this condition of the contract is met: “${text}”?`,
  circumstances: ({ state, circumstances }) => {
    const named = circumstances.length === 0 ? '' : `: ${circumstances.join(', ')}`;
    return state === 'imprecise'
      ? `Please verify whether the loss was caused by a circumstance that the contract excludes${named}?`
      : `Please verify whether there was a circumstance that the contract excludes${named}?`;
  },
};

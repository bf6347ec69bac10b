import type { About } from '../../claim/asked-of.js';
import type { Askings } from '../paper-phrases.js';
import type { WordsFor } from '../words.js';

/** How one speaks of the person, or of the house. */
const WHO: WordsFor<About> = {
  death: 'the person who died',
  missing: 'your missing relative',
  disability: 'the injured person',
  injury: 'the injured person',
  person: 'you or your relative',
  house: 'the house',
};

/** What happened to them. */
const WHAT: WordsFor<About> = {
  death: 'the death',
  missing: 'the disappearance',
  disability: 'the injury',
  injury: 'the injury',
  person: 'the harm',
  house: 'the damage to the house',
};

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

import type { FactName } from '../../claim/facts.js';
import type { WordsFor } from '../words.js';

/** Why a fact can or cannot become otherwise once it is established. */
export const REASONS: WordsFor<FactName> = {
  startedAt: 'When it began cannot be changed afterwards.',
  division: 'Where it happened cannot be changed afterwards.',
  peril: 'What struck cannot be changed afterwards.',
  rootCause: 'The cause is found by surveys and inquiries.',
  facility: 'Whose the facility is, papers show.',
  liableParty: 'A liable party may be found, and its means change.',
  role: 'What the person was doing cannot be changed afterwards.',
  residence: 'Where the person lived then cannot be changed afterwards.',
  presentAtIncident: 'Where the person was cannot be changed afterwards.',
  causedByIncident: 'Causation is found by appraisal.',
  recognisedBy: 'A body may still recognise the act.',
  harm: 'A disability is found by appraisal, the injured may die of it, and the missing may be found. A death cannot be changed.',
  disabilityGrade: 'The grade is an appraisal and can be appraised anew.',
  missingCertified: 'An authority may still certify the death.',
  medicalCost: 'Costs go by invoices, and more can be handed in.',
  governmentCompensation: 'What the government owes is for a decision or a judgment to say.',
  title: 'Title is shown by papers.',
  use: 'What the house was used for then cannot be changed afterwards.',
  part: 'Which part was damaged cannot be changed afterwards.',
  damage: 'The degree of damage is an appraisal and can be reviewed.',
  rooms: 'Rooms are counted by survey, which can be reviewed.',
  area: 'The area goes by papers and survey, which can be reviewed.',
  circumstances: 'Excluded circumstances are found by inquiry.',
};

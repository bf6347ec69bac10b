import type { FactName } from '../../claim/facts.js';
import type { WordsFor } from '../words.js';

/** Why a fact can or cannot become otherwise once it is established. */
export const REASONS: WordsFor<FactName> = {
  startedAt: '何时开始，事后不能改变。',
  division: '在何地发生，事后不能改变。',
  peril: '发生的是何灾害、事故，事后不能改变。',
  rootCause: '成因由勘查、调查认定。',
  facility: '设施归属由证明文件认定。',
  liableParty: '责任人可能被找到，赔偿能力也会变化。',
  role: '当事人当时在做什么，事后不能改变。',
  residence: '当时的居住情况，事后不能改变。',
  presentAtIncident: '当时人在何处，事后不能改变。',
  causedByIncident: '因果关系由鉴定认定。',
  recognisedBy: '有关部门还可以作出认定。',
  harm: '伤残由鉴定认定；伤者可能不治身亡，失踪的人可能被找到。已经死亡的，不能改变。',
  disabilityGrade: '等级由鉴定评定，可以重新鉴定。',
  missingCertified: '有关机关还可以作出证明。',
  medicalCost: '费用以票据为准，可以补交票据。',
  governmentCompensation: '政府应付多少，由有关决定或者判决确定。',
  title: '产权由权证证明。',
  use: '受灾时作何用途，事后不能改变。',
  part: '哪个部位受损，事后不能改变。',
  damage: '损坏等级由鉴定评定，可以复核。',
  rooms: '间数以查勘、登记为准，可以复核。',
  area: '面积以权证、查勘为准，可以复核。',
  circumstances: '除外情形由调查认定。',
};

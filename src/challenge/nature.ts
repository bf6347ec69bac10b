import type { FactName } from '../claim/facts.js';
import { deepFreeze } from '../input/freeze.js';
import type { Bilingual } from '../law/bilingual.js';

/**
 * Whether a fact that is established can still become otherwise. `fixed`: it was so, and nobody can change it; only a mistaken
 * record can be corrected. `evidence`: a finding or an account of what was; better evidence can settle it anew. `conduct`: it
 * rests on what a body or a person has yet to do.
 *
 * @since 0.1.0
 */
export type FactNature = 'fixed' | 'evidence' | 'conduct';

interface Nature {
  readonly nature: FactNature;
  readonly reason: Bilingual;
}

const of = (nature: FactNature, zh: string, en: string): Nature => ({ nature, reason: { zh, en } });

const table = (): Readonly<Record<FactName, Nature>> => ({
  startedAt: of('fixed', '何时开始，事后不能改变。', 'When it began cannot be changed afterwards.'),
  division: of('fixed', '在何地发生，事后不能改变。', 'Where it happened cannot be changed afterwards.'),
  peril: of('fixed', '发生的是何灾害、事故，事后不能改变。', 'What struck cannot be changed afterwards.'),
  rootCause: of('evidence', '成因由勘查、调查认定。', 'The cause is found by surveys and inquiries.'),
  facility: of('evidence', '设施归属由证明文件认定。', 'Whose the facility is, papers show.'),
  liableParty: of(
    'conduct',
    '责任人可能被找到，赔偿能力也会变化。',
    'A liable party may be found, and its means change.',
  ),
  role: of(
    'fixed',
    '当事人当时在做什么，事后不能改变。',
    'What the person was doing cannot be changed afterwards.',
  ),
  residence: of(
    'fixed',
    '当时的居住情况，事后不能改变。',
    'Where the person lived then cannot be changed afterwards.',
  ),
  presentAtIncident: of(
    'fixed',
    '当时人在何处，事后不能改变。',
    'Where the person was cannot be changed afterwards.',
  ),
  causedByIncident: of('evidence', '因果关系由鉴定认定。', 'Causation is found by appraisal.'),
  recognisedBy: of('conduct', '有关部门还可以作出认定。', 'A body may still recognise the act.'),
  harm: of(
    'evidence',
    '伤残由鉴定认定；伤者可能不治身亡，失踪的人可能被找到。已经死亡的，不能改变。',
    'A disability is found by appraisal, the injured may die of it, and the missing may be found. A death cannot be changed.',
  ),
  disabilityGrade: of(
    'evidence',
    '等级由鉴定评定，可以重新鉴定。',
    'The grade is an appraisal and can be appraised anew.',
  ),
  missingCertified: of('conduct', '有关机关还可以作出证明。', 'An authority may still certify the death.'),
  medicalCost: of(
    'evidence',
    '费用以票据为准，可以补交票据。',
    'Costs go by invoices, and more can be handed in.',
  ),
  governmentCompensation: of(
    'conduct',
    '政府应付多少，由有关决定或者判决确定。',
    'What the government owes is for a decision or a judgment to say.',
  ),
  title: of('evidence', '产权由权证证明。', 'Title is shown by papers.'),
  use: of(
    'fixed',
    '受灾时作何用途，事后不能改变。',
    'What the house was used for then cannot be changed afterwards.',
  ),
  part: of('fixed', '哪个部位受损，事后不能改变。', 'Which part was damaged cannot be changed afterwards.'),
  damage: of(
    'evidence',
    '损坏等级由鉴定评定，可以复核。',
    'The degree of damage is an appraisal and can be reviewed.',
  ),
  rooms: of(
    'evidence',
    '间数以查勘、登记为准，可以复核。',
    'Rooms are counted by survey, which can be reviewed.',
  ),
  area: of(
    'evidence',
    '面积以权证、查勘为准，可以复核。',
    'The area goes by papers and survey, which can be reviewed.',
  ),
  circumstances: of('evidence', '除外情形由调查认定。', 'Excluded circumstances are found by inquiry.'),
});

/**
 * For each fact, whether it can still become otherwise once it is established, and why. What is unknown, evidence can settle,
 * whatever the fact. The notice says nothing of this: the table is a guide, and no determination turns on it.
 *
 * @example
 * ```ts
 * FACT_NATURE.division.nature; // 'fixed'
 * FACT_NATURE.recognisedBy.nature; // 'conduct'
 * ```
 * @since 0.1.0
 */
export const FACT_NATURE: Readonly<
  Record<FactName, { readonly nature: FactNature; readonly reason: Bilingual }>
> = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ table());

/** The nature of what is established of a fact: of harm, a death alone is beyond change. */
export const natureOf = (fact: FactName, value: unknown): FactNature =>
  fact === 'harm' && value === 'death' ? 'fixed' : FACT_NATURE[fact].nature;

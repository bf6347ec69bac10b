/** What to write in the columns that are no facts of a claim, in both languages. */
export const NOTES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  sequence: ['登记的先后，1、2、3……', 'The order of registration: 1, 2, 3 …'],
  id: ['每案一个编号，不重复。必填。', 'One id for each claim, never twice. Required.'],
  'loss.kind': [
    '人身伤亡，还是房屋损毁。必填。',
    'Injury or death of a person, or damage to a house. Required.',
  ],
  'incident.id': [
    '同一次灾害事故的案件用同一个编号；每次事件限额按它计算。',
    'The same id for all claims of one event; the limit per event goes by it.',
  ],
  'incident.facility.kind': [
    '致害的市政设施；与设施无关的留空。',
    'The facility that did the harm; empty where there is none.',
  ],
  'incident.facility.municipal': [
    '该设施是否市政设施；与设施无关的留空。',
    'Whether it is municipal; empty where there is none.',
  ],
  'loss.personId': [
    '同一人始终用同一个编号；不要写身份证号码。',
    'One id for each person; no identity card numbers.',
  ],
  'loss.householdId': ['同一户始终用同一个编号。', 'One id for each household.'],
  'loss.circumstances': [
    '已查明的免责情形，用顿号隔开；查明没有的写“无”。',
    'Circumstances found, with commas; "none" if there are none.',
  ],
  outcome: ['应予赔付、待定，或者不予赔付。', 'Payable, pending or declined.'],
  line: ['赔付的险种；不赔的留空。', 'The line that pays; empty where none does.'],
  departments: ['责任部门，几个用顿号隔开。', 'Lead departments, with commas.'],
  amount: ['限额前的核定金额，元。', 'What was assessed, before limits, in yuan.'],
  paid: [
    '限额后实际赔付的金额，元；没有赔付的写 0，不明的留空。',
    'What was paid, after limits, in yuan; 0 if nothing, empty if unknown.',
  ],
  shares: ['该承保机构分摊的金额，元。', 'What this insurer bears, in yuan.'],
  reportedAt: ['接到报案的时间，北京时间。', 'When it was reported, in Beijing time.'],
  surveyedAt: ['现场查勘的时间。', 'When it was surveyed.'],
  decidedAt: ['作出理赔决定的时间。', 'When it was decided.'],
  paidAt: ['支付赔款的时间；没有支付的留空。', 'When it was paid; empty if it was not.'],
  policyYear: ['保单年度，如 2024。', 'The policy year, such as 2024.'],
  remarks: ['任何说明；不参与复算。', 'Anything; not used.'],
};

/** The columns of the template in order: ids of the register's columns. */
export const TEMPLATE_COLUMNS: readonly string[] = [
  ...[
    'sequence',
    'id',
    'loss.kind',
    'incident.id',
    'incident.startedAt',
    'incident.division',
    'incident.peril',
  ],
  ...['incident.rootCause', 'incident.facility.kind', 'incident.facility.municipal', 'incident.liableParty'],
  ...['loss.personId', 'loss.role', 'loss.residence', 'loss.presence', 'loss.causedByIncident'],
  ...['loss.recognisedBy', 'loss.harm', 'loss.disabilityGrade', 'loss.missingCertified', 'loss.medicalCost'],
  ...[
    'loss.governmentCompensation',
    'loss.householdId',
    'loss.title',
    'loss.use',
    'loss.part',
    'loss.damage',
  ],
  ...['loss.rooms', 'loss.area', 'loss.circumstances', 'outcome', 'line', 'departments', 'amount', 'paid'],
  ...['shares', 'reportedAt', 'surveyedAt', 'decidedAt', 'paidAt', 'policyYear', 'remarks'],
];

/** The insurers of the notice, as headers name them for short. */
export const INSURERS: readonly string[] = ['人保', '平安', '太保'];

export const GRADES: readonly string[] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map(
  (n) => `${n}级`,
);

import type { ConditionWords } from '../../law/edition-words.js';
import type { RuleWords } from '../rules.js';

const INSURED: ConditionWords = {
  holds: '合同投保了这一险种',
  fails: '合同没有投保这一险种',
  open: '合同是否投保了这一险种',
};

const exclusion = (loss: string) => ({
  group: {
    holds: '没有合同约定不予赔付的情形',
    fails: '存在合同约定不予赔付的情形',
    open: '有没有合同约定不予赔付的情形',
  },
  agreed: {
    holds: `合同没有为${loss}约定不予赔付的情形`,
    fails: `合同为${loss}约定了不予赔付的情形`,
    open: `合同是否为${loss}约定了不予赔付的情形`,
  },
  found: {
    holds: '没有出现合同约定不予赔付的情形',
    fails: '出现了合同约定不予赔付的情形',
    open: '是否出现了合同约定不予赔付的情形',
  },
});

const PERSON = /* @__PURE__ */ exclusion('人身伤亡');
const HOUSE = /* @__PURE__ */ exclusion('房屋损毁');

/** “是……”, “不是……”, “是不是……”. */
const being = (what: string, subject = '这次事件'): ConditionWords => ({
  holds: `${subject}是${what}`,
  fails: `${subject}不是${what}`,
  open: `${subject}是不是${what}`,
});

const conditions = (): RuleWords['conditions'] => ({
  'natural-person': {
    holds: '受损失的是自然人',
    fails: '受损失的不是自然人',
    open: '受损失的是不是自然人',
  },
  helping: being('在见义勇为、抢险救灾或者应急处置', '当事人'),
  'helping-or-helped': {
    holds: '当事人在见义勇为、抢险救灾或者应急处置，或者因他人的救助行为受到伤害',
    fails: '当事人没有在见义勇为、抢险救灾或者应急处置，也不是因他人的救助行为受到伤害',
    open: '当事人是否在见义勇为、抢险救灾或者应急处置，或者因他人的救助行为受到伤害',
  },
  'in-territory': {
    holds: '事发地点在承保区域内',
    fails: '事发地点不在承保区域内',
    open: '事发地点是否在承保区域内',
  },
  'in-term': {
    holds: '事发时间在保险期限内',
    fails: '事发时间不在保险期限内',
    open: '事发时间是否在保险期限内',
  },
  present: {
    holds: '灾害、事故发生期间，当事人在綦江区管辖范围内',
    fails: '灾害、事故发生期间，当事人不在綦江区管辖范围内',
    open: '灾害、事故发生期间，当事人是否在綦江区管辖范围内',
  },
  'present-at-onset': {
    holds: '灾害、事故开始时，当事人已在綦江区管辖范围内',
    fails: '灾害、事故开始时，当事人不在綦江区管辖范围内',
    open: '灾害、事故开始时，当事人是否已在綦江区管辖范围内',
  },
  'caused-by-incident': {
    holds: '损害是由这次事件造成的',
    fails: '损害不是由这次事件造成的',
    open: '损害是不是由这次事件造成的',
  },
  'no-exclusion:person': PERSON.group,
  'no-exclusion-agreed:person': PERSON.agreed,
  'not-excluded:person': PERSON.found,
  'no-exclusion:house': HOUSE.group,
  'no-exclusion-agreed:house': HOUSE.agreed,
  'not-excluded:house': HOUSE.found,
  'casualty-established': {
    holds: '伤亡已经查明',
    fails: '最终没有证明失踪人员死亡，或者人已经回来',
    open: '伤亡是否已经查明，失踪的是否已经证明死亡',
  },
  casualty: {
    holds: '当事人死亡、伤残或者受伤',
    fails: '当事人不是死亡、伤残或者受伤',
    open: '当事人是否死亡、伤残或者受伤',
  },
  'death-certified': {
    holds: '有关机关已经证明失踪人员死亡',
    fails: '最终没有证明失踪人员死亡，或者人已经回来',
    open: '有关机关是否已经证明失踪人员死亡',
  },
  'natural-peril': {
    holds: '这次事件属于所列的自然灾害',
    fails: '这次事件不属于所列的自然灾害',
    open: '这次事件是否属于所列的自然灾害',
  },
  'listed-peril': being('洪涝、风雹、雷击等所列灾害'),
  'drought-or-heat': being('干旱或者高温'),
  'ground-subsidence': being('地陷'),
  'natural-cause': {
    holds: '地陷是自然因素引起的',
    fails: '地陷不是自然因素引起的',
    open: '地陷是不是自然因素引起的',
  },
  'other-natural-peril': being('没有列明的其他自然灾害'),
  'plain-natural-disaster': being('自然灾害'),
  'act-insured': {
    holds: '当事人从事的是见义勇为、抢险救灾或者应急处置',
    fails: '当事人不是在见义勇为、抢险救灾或者应急处置',
    open: '当事人是不是在见义勇为、抢险救灾或者应急处置',
  },
  'act-of-help': being('在见义勇为、抢险救灾或者应急处置', '当事人'),
  rescue: being('在抢险救灾或者应急处置', '当事人'),
  samaritan: being('在见义勇为', '当事人'),
  bystander: {
    holds: '当事人因他人的救助行为受到伤害',
    fails: '当事人不是因他人的救助行为受到伤害',
    open: '当事人是不是因他人的救助行为受到伤害',
  },
  'act-or-its-casualty': {
    holds: '当事人从事的是所列的救助行为，或者因经认定的救助行为受到伤害',
    fails: '当事人没有从事所列的救助行为，也不是因经认定的救助行为受到伤害',
    open: '当事人是否从事所列的救助行为，或者因经认定的救助行为受到伤害',
  },
  'recognised-by-district': {
    holds: '这一行为已经区级及以上部门认定',
    fails: '这一行为没有经区级及以上部门认定',
    open: '这一行为是否已经区级及以上部门认定',
  },
  'municipal-facility': {
    holds: '造成伤亡的是市政设施',
    fails: '造成伤亡的不是市政设施',
    open: '造成伤亡的是不是市政设施',
  },
  'any-disaster': being('自然灾害、火灾或者爆炸'),
  'fire-or-explosion-too': being('火灾或者爆炸'),
  accident: being('这一险种所指的事故'),
  'fire-or-explosion': being('火灾或者爆炸'),
  'other-accident': being('煤气中毒或者拥挤踩踏'),
  'not-paid-in-full': {
    holds: '无法找到责任人，或者责任人无力赔偿、只能赔偿一部分',
    fails: '责任人有能力赔偿',
    open: '责任人能否找到、有没有能力赔偿',
  },
  'no-liable-party': {
    holds: '无法找到责任人，或者责任人无力赔偿',
    fails: '责任人有能力赔偿，或者能赔偿一部分',
    open: '责任人能否找到、有没有能力赔偿',
  },
  resident: being('常住人口', '当事人'),
  'house-peril': {
    holds: '房屋是因所列的灾害或者事故损毁的',
    fails: '房屋不是因所列的灾害或者事故损毁的',
    open: '房屋是不是因所列的灾害或者事故损毁的',
  },
  'fire-explosion-or-crowd-crush': being('火灾、爆炸或者拥挤踩踏'),
  'lawful-title': {
    holds: '房屋有合法产权',
    fails: '房屋没有合法产权',
    open: '房屋有没有合法产权',
  },
  'certified-title': {
    holds: '房屋有权属证书',
    fails: '房屋没有权属证书',
    open: '房屋有没有权属证书',
  },
  'residential-or-mixed': {
    holds: '房屋用于居住',
    fails: '房屋不用于居住',
    open: '房屋是否用于居住',
  },
  residential: {
    holds: '房屋只用于居住',
    fails: '房屋不是只用于居住',
    open: '房屋是不是只用于居住',
  },
  'main-structure': being('房屋主体', '受损的'),
  'graded-damage': {
    holds: '房屋损毁达到一般损坏以上',
    fails: '房屋损毁没有达到一般损坏',
    open: '房屋损毁达到什么程度',
  },
  'total-loss': {
    holds: '房屋已经倒塌或者严重损坏',
    fails: '房屋没有倒塌，也没有严重损坏',
    open: '房屋是否倒塌或者严重损坏',
  },
  'pays-for-person': {
    holds: '损失是人身伤亡',
    fails: '损失不是人身伤亡',
    open: '损失是不是人身伤亡',
  },
  'pays-for-house': {
    holds: '损失是房屋损毁',
    fails: '损失不是房屋损毁',
    open: '损失是不是房屋损毁',
  },
  'insured:natural-disaster': INSURED,
  'insured:good-samaritan': INSURED,
  'insured:municipal-facility': INSURED,
  'insured:fire-explosion': INSURED,
  'insured:house-damage': INSURED,
  'nothing-due': {
    holds: '按合同计算有核定金额',
    fails: '按合同计算，核定金额是零',
    open: '按合同计算有没有核定金额',
  },
});

function agreedCondition(text: string | null): ConditionWords {
  const condition = `合同约定的条件${text === null ? '' : `“${text}”`}`;
  return { holds: `${condition}已经满足`, fails: `${condition}没有满足`, open: `${condition}是否满足` };
}

export const ruleWords = (): RuleWords => ({
  conditions: conditions(),
  agreedCondition,
  payouts: {
    death: '死亡给付',
    disability: '伤残给付',
    compensation: '政府给付的死亡伤残赔偿金或者救助金',
    medical: '医疗费用',
    'liable-party': '减去责任人的赔偿',
    house: '房屋损毁赔付',
    benefits: '一个险种的全部赔付',
    'person-limit': '每人限额',
    'household-limit': '每户限额',
    'claim-limit': '每人每案限额',
    'nothing-due': '核定金额为零的情形',
    'line-that-covers': '由符合条件的险种赔付',
    'choice-of-line': '同一人符合几个险种时的赔付',
    'co-insurance': '共保分摊',
  },
  register: {
    'due-or-not': '应不应当赔付，是否已可确定',
    'event-limit': '每次事件限额',
    'year-limit': '年度限额',
    'limit-scaling': '超过限额后的赔付',
    'person-once': '同一人在同一事件中只赔付一次',
    'house-once': '同一房屋在同一事件中只赔付一次',
    'claim-once': '同一案件只赔付一次',
    'dates-in-order': '办理时间的先后',
    'service-standards': '合同约定的服务时限',
    'policy-year': '事件开始的保单年度',
    totals: '登记簿的合计',
    'carried-forward': '登记簿的结转数',
  },
  office: '没有列明部门的事项',
  findingNames: {
    'lead-share': '首席承保人份额',
    'number-of-insurers': '承保人家数',
    'lead-insurer': '首席承保人',
    'second-insurer': '第二承保人',
    'third-insurer': '第三承保人',
    'term-start': '保险期限的起点',
    'term-end': '保险期限的终点',
    'policy-years': '保险年数',
    premium: '年保费',
    'person-floor': '每人每次灾害的下限',
    'medical-floor': '每人医疗费用的下限',
    'event-floor': '每次灾害的下限',
    'year-floor': '每年的下限',
    'line-not-insured': '没有投保的险种',
    'never-pays': '不会产生赔付的金额、比例和限额',
    'yearly-policy': '一年一签的合同',
    exclusion: '免责事项',
    condition: '合同另定的条件',
    'medical-rate': '医疗费用的赔付比例',
    'medical-deductible': '医疗费用的免赔额',
    'one-house': '每户每次只赔一处房屋',
    'limit-per-person': '不论险种的每人限额',
    'limit-per-line': '单个险种的限额',
    'policy-years-of-limits': '按保单年度计算的年限额',
    'event-hours': '合为一次事件的小时数',
    'first-come': '超过限额时先到先赔',
    'appraisal-standard': '伤残评定标准',
    'several-grades': '多处伤残的等级',
    'narrower-reading': '合同选定的较窄解释',
  },
});

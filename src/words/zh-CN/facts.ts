import type { About } from '../../claim/about.js';
import type { FactName, YesNoFact } from '../../claim/facts.js';
import { CIRCUMSTANCES_OF, type LossKind } from '../../claim/vocabulary.js';
import { onlyKnown } from '../../input/code.js';
import type { Askings } from '../paper-phrases.js';
import type { Words, WordsFor } from '../words.js';
import { CLAIM } from './claim.js';

const choose = (words: Readonly<Record<string, string>>): string => Object.values(words).join('、');

const circumstancesOf = (kind: LossKind): string =>
  CIRCUMSTANCES_OF[kind].map((circumstance) => CLAIM.circumstances[circumstance]).join('、');

export const factWords = (): Words['facts'] => ({
  'incident.startedAt': {
    label: '发生时间',
    answers:
      '请写明年、月、日；知道时、分的，请一并写明（北京时间）。以开始的时间为准，据此判断是否在保险期限内；只有当天的时刻会影响结论的，才须查明时、分。',
  },
  'incident.division': {
    label: '发生地点',
    answers:
      '请至少写到街道或者镇，最好写到村（社区）。只写“綦江区”还不够，因为万盛经开区的街镇另有自己的保险方案。',
  },
  'incident.peril': {
    label: '灾害或者事故的种类',
    answers: `请选最主要的一种：${choose(CLAIM.perils)}。`,
  },
  'incident.rootCause': {
    label: '成因',
    answers: `请选一项：${choose(CLAIM.rootCauses)}。`,
  },
  'incident.facility': {
    label: '涉及的设施',
    answers: `请说明是${choose(CLAIM.facilityKinds)}中的哪一种，以及是否属于市政设施；没有设施倒塌、塌陷的，请注明“没有”。`,
  },
  'incident.liableParty': {
    label: '责任人情况',
    answers: `请选一项：${choose(CLAIM.liableParties)}。只能赔偿一部分的，请另外说明已经赔偿或者能够赔偿多少。`,
  },
  'loss.causedByIncident': {
    label: '因果关系',
    answers:
      '伤亡或者房屋损坏由这次灾害、事故或者救助行为造成的，为“是”；不是的，为“否”；还没有查清的，请注明“尚未查清”。',
  },
  'loss.circumstances': {
    label: '除外情形',
    answers: `请列出所有存在的情形。人身伤亡：${circumstancesOf('person')}；房屋损毁：${circumstancesOf('house')}。每一项请注明伤亡或者损坏是不是由它造成的，不清楚的注明“不清楚”。都没有的，请注明“没有”；合同没有约定的情形不影响结论。`,
  },
  'loss.conditions': {
    label: '合同约定的条件',
    answers: '请回答“是”或者“否”。条件的内容以合同原文为准。',
  },
  'loss.role': {
    label: '当事人身份',
    answers: `请选一项：${choose(CLAIM.roles)}。`,
  },
  'loss.residence': {
    label: '居住情况',
    answers: `请选一项：${choose(CLAIM.residences)}。临时来区务工、经商、旅游、探亲的，属于流动人口。`,
  },
  'loss.presence': {
    label: '事发时是否在区内',
    answers: `请选一项：${choose(CLAIM.presences)}。看的是人在哪里，与户籍无关。`,
  },
  'loss.recognisedBy': {
    label: '行为认定',
    answers: `请选一项：${choose(CLAIM.recognisers)}。有几级认定的，选最高一级；只有街镇认定，并且没有、也不会再申请上级认定的，才选“${CLAIM.recognisers.township}”。因他人的救助行为受到伤害的，指该救助行为的认定。`,
  },
  'loss.harm': {
    label: '伤亡情况',
    answers: `请选一项：${choose(CLAIM.harms)}。经鉴定达到伤残等级的为伤残，没有达到的为受伤。`,
  },
  'loss.disabilityGrade': {
    label: '伤残等级',
    answers:
      '请填写一级至十级中的一级，一级最重，十级最轻；同一事故造成几处伤残、分别评定等级的，请逐一填写。',
  },
  'loss.disabilityStandard': {
    label: '伤残评定标准',
    answers: `请选一项：${choose(CLAIM.disabilityStandards)}。以鉴定意见书写明的为准；不同标准的等级不能互相换算。`,
  },
  'loss.missingCertified': {
    label: '失踪人员死亡的认定',
    answers:
      '请回答“是”或者“否”。有关机关证明其不可能生存，或者人民法院宣告其死亡的，都算“是”；最终未获证明，或者人已经回来的，为“否”；还没有结果的，请注明“尚无结果”。',
  },
  'loss.medicalCost': {
    label: '医疗费用',
    answers: '请填写金额，单位为元，至多两位小数；没有医疗费用的填0。',
  },
  'loss.governmentCompensation': {
    label: '政府给付的赔偿金或者救助金',
    answers: '请填写金额，单位为元，至多两位小数；不含医疗费用。以写明金额的文书为准，没有给付的填0。',
  },
  'loss.governmentMedical': {
    label: '政府支付的医疗费用',
    answers: '请填写金额，单位为元，至多两位小数；没有支付的填0。',
  },
  'loss.paidByLiableParty': {
    label: '责任人的赔偿',
    answers: '请填写金额，单位为元，至多两位小数；包括对伤亡的赔偿和医疗费用。',
  },
  'loss.title': {
    label: '房屋产权',
    answers: `请选一项：${choose(CLAIM.titles)}。有宅基地批准文件、购房合同、集体产权证明等而没有权属证书的，选“${CLAIM.titles['lawful-uncertified']}”。`,
  },
  'loss.use': {
    label: '房屋用途',
    answers: `请选一项：${choose(CLAIM.uses)}。出租给他人居住的，仍然算居住。`,
  },
  'loss.part': {
    label: '受损部位',
    answers: `请选一项：${choose(CLAIM.parts)}。房屋主体和其他部位都受损的，选房屋主体。`,
  },
  'loss.damage': {
    label: '损坏程度',
    answers: `请选一项：${choose(CLAIM.damages)}。整体塌落、必须重建的为倒塌；承重构件多数严重破坏或者部分倒塌的为严重损坏；一般修理后可以继续使用的为一般损坏。`,
  },
  'loss.rooms': {
    label: '居住间数',
    answers: '请填写大于0的整数；经营用房和附属建筑不计。',
  },
  'loss.area': {
    label: '居住面积',
    answers: '请填写大于0的平方米数，可以有小数；经营用房和附属建筑不计。',
  },
});

/** What yes says of a fact. */
export const YES: WordsFor<YesNoFact> = {
  'loss.causedByIncident': '由这次事件造成',
  'loss.missingCertified': '已经证明死亡',
};

/** What no says of a fact. */
export const NO: WordsFor<YesNoFact> = {
  'loss.causedByIncident': '不是由这次事件造成',
  'loss.missingCertified': '最终未获死亡证明，或者人已经回来',
};

/** Why a fact can or cannot become otherwise once it is established. */
export const REASONS: WordsFor<FactName> = {
  startedAt: '何时开始，事后不能改变。',
  division: '在何地发生，事后不能改变。',
  peril: '发生的是何灾害、事故，事后不能改变。',
  rootCause: '成因由勘查、调查认定。',
  facility: '设施归属由证明文件认定。',
  liableParty: '责任人可能被找到，赔偿能力也会变化。',
  causedByIncident: '伤亡、损坏是否由事件造成，由鉴定、勘查认定。',
  circumstances: '除外情形及其与损失的因果关系，由调查认定。',
  conditions: '是否满足按合同原文和证据认定；能否以后补足，要看条件本身。',
  role: '当事人当时在做什么，事后不能改变。',
  residence: '当时的居住情况，事后不能改变。',
  presence: '人当时在何处，事后不能改变。',
  recognisedBy: '尚无决定的，有关部门还可以认定；最终未予认定的，以该决定为准。',
  harm: '伤残由鉴定认定；伤者可能不治身亡，失踪的人可能被找到。已经死亡的，不能改变。',
  disabilityGrade: '等级由鉴定评定，可以重新鉴定。',
  disabilityStandard: '可以按合同约定的标准另行鉴定。',
  missingCertified: '有关机关还可以作出证明。',
  medicalCost: '费用以票据为准，可以补交票据。',
  governmentCompensation: '给付多少，由有关决定、判决、裁决或者协议确定。',
  governmentMedical: '支付多少，由有关决定、判决、裁决或者协议和票据确定。',
  paidByLiableParty: '责任人以后可能再作赔偿，赔偿能力也会变化。',
  title: '产权由权证或者其他证明材料证明。',
  use: '受灾时作何用途，事后不能改变。',
  part: '哪个部位受损，事后不能改变。',
  damage: '损坏等级由鉴定评定，可以复核。',
  rooms: '间数以查勘、登记为准，可以复核。',
  area: '面积以权证、查勘为准，可以复核。',
};

/** How one speaks of the person, or of the house. */
const WHO: WordsFor<About> = /* @__PURE__ */ onlyKnown({
  death: '逝者',
  missing: '失踪的亲人',
  disability: '伤者',
  injury: '伤者',
  person: '您或者您的家人',
  house: '房屋',
});

/** What happened to them. */
const WHAT: WordsFor<About> = /* @__PURE__ */ onlyKnown({
  death: '离世',
  missing: '失踪',
  disability: '受伤',
  injury: '受伤',
  person: '受到伤害',
  house: '受损',
});

/** What the money was spent on. */
const TREATED: WordsFor<About> = {
  death: '抢救和治疗',
  missing: '救治',
  disability: '治疗',
  injury: '治疗',
  person: '治疗',
  house: '治疗',
};

export const ASKS: Askings = {
  peril: ({ about }) => `请问${WHO[about]}是在哪一种灾害或者事故中${WHAT[about]}的？`,
  facility: () => '请问当时有没有树木、桥梁、路面等设施倒塌或者塌陷，由哪个单位管护？',
  rootCause: () => '请问这次灾害是自然原因引起的，还是采矿、施工等活动引起的？',
  startedAt: ({ state }) =>
    state === 'imprecise' ? '请问当天大约几时几分发生？' : '请问事情是什么时候发生的？',
  division: ({ state }) =>
    state === 'imprecise' ? '请问具体是在哪个街道或者镇？' : '请问事情发生在哪个街道或者镇、哪个村（社区）？',
  role: ({ about }) => `请问${WHO[about]}当时是在救人、抢险救灾或者应急处置，还是遇到了灾害或者事故？`,
  presence: ({ about }) => `请问灾害或者事故开始时，${WHO[about]}是否已经在綦江区内，或者是后来才到的？`,
  residence: ({ about }) => `请问${WHO[about]}平时住在綦江，还是临时来的？`,
  use: () => '请问房屋是用来居住、经营，还是两样都有？',
  harm: () => '请问现在人怎么样了？',
  part: () => '请问房屋哪里受损，是墙、梁、柱、屋面等主体，还是装修、家中物品或者附属的棚屋？',
  damage: () => '请问房屋的损坏程度评定为哪一级？',
  rooms: () => '请问房屋里住人的自然间有几间？',
  area: () => '请问房屋里住人的面积是多少平方米？',
  medicalCost: ({ about }) => `请问${TREATED[about]}的费用，除去医保等已经报销的，还有多少元？`,
  causedByIncident: ({ about }) =>
    `请协助查明：${about === 'person' ? '当事人' : WHO[about]}${WHAT[about]}，是不是由这次灾害、事故或者救助行为造成的？`,
  missingCertified: () => '请问有关机关对失踪一事有没有作出证明或者判决？',
  disabilityGrade: ({ state }) =>
    state === 'other-standard'
      ? '已有的等级不是按合同约定的标准评定的，请问按这一标准评定为几级？'
      : '请问伤残鉴定评定为几级？',
  disabilityStandard: () => '请问鉴定意见书写明的是哪一个评定标准？',
  recognisedBy: ({ state }) =>
    ({
      absent: '请问这一救助行为有没有认定，由哪一级部门认定？',
      undetermined: '请问这一救助行为有没有认定，由哪一级部门认定？',
      imprecise: '请问这一救助行为由哪一级部门认定？',
      'other-standard': '请问这一救助行为由哪一级部门认定？',
      'not-applied': '这一救助行为尚未申请认定，请问是否准备申请？',
      applied: '认定已经申请，请问有没有结果？',
    })[state],
  liableParty: () => '请问这起事故的责任人有没有找到，有没有能力赔偿？',
  paidByLiableParty: () => '请问责任人已经赔偿，或者能够赔偿多少元？',
  governmentCompensation: () => '请问政府已经给付或者必须给付的赔偿金、救助金是多少元，依据哪份文书？',
  governmentMedical: () => '请问政府已经支付或者必须支付的医疗费用是多少元，依据哪份文书？',
  title: () => '请问房屋有没有不动产权证书，或者宅基地批准文件、购房合同等产权材料？',
  conditions: ({ text }) => `请核实合同约定的这项条件是否满足：“${text}”？`,
  circumstances: ({ state, circumstances }) => {
    const named = circumstances.length === 0 ? '' : `：${circumstances.join('、')}`;
    return state === 'imprecise'
      ? `请核实损失是不是由合同约定不予赔付的情形造成的${named}？`
      : `请核实有没有合同约定不予赔付的情形${named}？`;
  },
};

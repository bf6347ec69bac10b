import type { About } from '../../claim/asked-of.js';
import type { Askings } from '../paper-phrases.js';
import type { WordsFor } from '../words.js';

/** How one speaks of the person, or of the house. */
const WHO: WordsFor<About> = {
  death: '逝者',
  missing: '失踪的亲人',
  disability: '伤者',
  injury: '伤者',
  person: '您或者您的家人',
  house: '房屋',
};

/** What happened to them. */
const WHAT: WordsFor<About> = {
  death: '离世',
  missing: '失踪',
  disability: '受伤',
  injury: '受伤',
  person: '受到伤害',
  house: '受损',
};

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

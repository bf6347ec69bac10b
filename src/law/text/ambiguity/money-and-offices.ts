import type { AmbiguityEntry } from './entry.js';

/** benefits and limits, premium and shares, offices and duties, and what cuts across the lines. */
export const MONEY_AND_OFFICES = [
  {
    id: 'A-46',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '医疗费用只见于险种三、四', en: 'Medical expenses appear in lines 3 and 4 only' },
    position: {
      zh: '四条人身险种的医疗给付均取自合同；低于市级下限的，列为提示。',
      en: 'The medical benefit of all four casualty lines comes from the contract; less than the municipal floor yields a finding.',
    },
  },
  {
    id: 'A-47',
    clauses: ['2.2.3', '2.2.4', '2.5-2'],
    title: { zh: '医疗费用含在限额内还是另计', en: 'Medical expenses inside the sum or on top' },
    position: {
      zh: '取决于合同：约定每人限额的，医疗费用含在其中；未约定的，另行计付。',
      en: 'The contract decides: with a limit per person medical expenses count inside it, without one they come on top.',
    },
  },
  {
    id: 'A-48',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.5-2'],
    title: { zh: '伤残给付后死亡', en: 'Death after a disability was paid' },
    position: {
      zh: '死亡按合同的死亡金额认定，减去已付的伤残金额，不少于零；由台账和审计扣减，单案裁定看不到其他案件。',
      en: 'A death comes to the death sum of the contract less what was paid for the disability, never below zero; ledger and audit set it off, since a single determination does not see other claims.',
    },
  },
  {
    id: 'A-49',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '一人符合两条险种', en: 'One person under two lines' },
    position: {
      zh: '由解读 line-overlap 决定：默认取应付金额最高的险种，相等时取在前者；另一解读下，见义勇为险种在最高的其他险种之外另付。',
      en: 'Decided by the reading line-overlap: by default the line that pays most, ties to the earlier one; otherwise line 2 comes on top of the best other line.',
    },
  },
  {
    id: 'A-50',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '与其他赔偿、救助的关系', en: 'Compensation and relief from elsewhere' },
    position: {
      zh: '死亡、伤残金额不作扣减；医疗费用以扣除他人已报销部分后的净额申报，一张账单只计一次。',
      en: 'Nothing is set off against death and disability; medical expenses are stated net of what others reimbursed, and a bill counts once.',
    },
  },
  {
    id: 'A-51',
    clauses: ['2.5-2'],
    title: { zh: '超过限额如何分配', en: 'Sharing out when a limit is exceeded' },
    position: {
      zh: '取决于合同：默认按比例，也可约定按登记顺序先到先付。',
      en: 'The contract decides: pro rata by default, or first come, first served in the order of the register.',
    },
  },
  {
    id: 'A-52',
    clauses: ['2.3b-1', '2.5-2'],
    title: { zh: '何为一次事件、跨年如何计', en: 'What one event is, and events across years' },
    position: {
      zh: '事件以领导小组确定的编号为准，不按小时数归并；一次事件归入其最早开始时刻所在的北京时间公历年。',
      en: 'An event is what the leading group declares to be one, without any clause on hours; it belongs to the Beijing calendar year of its earliest start.',
    },
  },
  {
    id: 'A-53',
    clauses: ['2.2.1'],
    title: { zh: '名为巨灾而无启动门槛', en: 'Called catastrophe, yet no trigger threshold' },
    position: {
      zh: '不设门槛：一人伤亡亦可获保障。',
      en: 'No threshold is applied: a single casualty is covered.',
    },
  },
  {
    id: 'A-54',
    clauses: ['2.5-2'],
    title: { zh: '免赔额', en: 'Deductible' },
    position: {
      zh: '通知没有规定；合同对医疗费用约定的免赔额适用，其他免赔写作合同的条件（conditions）。',
      en: 'The notice has none; the medical deductible of the contract applies, and any other stands among the conditions of the contract.',
    },
  },
  {
    id: 'A-55',
    clauses: ['2.4-1'],
    title: { zh: '“计划”保费', en: 'A planned premium' },
    position: {
      zh: '保费取自合同；与每年40万元的计划不同的，列为提示。税费和缴付日期不在范围内。',
      en: 'The premium is that of the contract; one other than the planned CNY 400,000 per year yields a finding. Tax and due dates are out of scope.',
    },
  },
  {
    id: 'A-56',
    clauses: ['2.4-1'],
    title: { zh: '保费与限额是否相称', en: 'Whether the premium fits the limits' },
    position: {
      zh: '不作判断，也不影响任何结论。',
      en: 'Not judged, and no determination turns on it.',
    },
  },
  {
    id: 'A-57',
    clauses: ['2.3a-1', '3-1'],
    title: { zh: '各家份额未公布', en: 'Shares of the insurers' },
    position: {
      zh: '份额取自合同，合计须恰为一，首席须由合同指明；首席份额低于50%或承保人不是二至三家的，列为提示。',
      en: 'Shares come from the contract, must add up to exactly one, and the contract names the lead; a lead below 50% or a number of insurers other than two or three yields a finding.',
    },
  },
  {
    id: 'A-58',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.2.5'],
    title: { zh: '款项付给政府还是个人', en: 'Paid to the government or to the person' },
    position: {
      zh: '不在范围内：只认定是否应付、应付多少以及各承保人的份额。',
      en: 'Out of scope: what is determined is whether and how much is due and what each insurer bears.',
    },
  },
  {
    id: 'A-59',
    clauses: ['2.2.3', '2.2.4'],
    title: { zh: '期间内发生还是期间内给付', en: 'Occurred or paid within the period' },
    position: {
      zh: '以灾害或事故在期间内开始为准，何时给付不问。',
      en: 'The disaster or accident must begin within the term; when the government pays does not matter.',
    },
  },
  {
    id: 'A-60',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '受益人、未成年人、继承人', en: 'Beneficiaries, minors, heirs' },
    position: {
      zh: '不在范围内，由调用方处理。',
      en: 'Out of scope; left to the calling program.',
    },
  },
  {
    id: 'A-61',
    clauses: ['4.1-1', '4.2-1', '4.2-table'],
    title: { zh: '出具证明的部门不在小组内', en: 'Bodies that certify are not in the group' },
    position: {
      zh: '责任部门只取通知列名者；住建、气象等部门的证明是事实的证据，不因此成为责任部门。',
      en: 'Only bodies the notice names are responsible departments; certificates of others, on construction or weather say, are evidence for facts and make nobody responsible.',
    },
  },
  {
    id: 'A-62',
    clauses: ['4.2-1', '4.2-table'],
    title: { zh: '“责任部门”做什么', en: 'What a responsible department does' },
    position: {
      zh: '理解为查证事实、配合理赔；是否属于保险责任由承保机构决定。结论只指出部门，不以其同意为条件。',
      en: 'Read as attesting facts and assisting with claims, while the insurers decide on liability. A determination names the department and does not depend on its consent.',
    },
  },
  {
    id: 'A-63',
    clauses: ['4.3-2', '4.4-2', '5.3-2'],
    title: { zh: '“第一时间”没有时限', en: '"At once" without a number of hours' },
    position: {
      zh: '作为职责记录，不代拟时限，也不影响结论。合同约定时限的，依民法典计算：以小时计的自所约定的时刻起算，以日计的当日不计，末日二十四时截止；节假日由调用方处理。',
      en: 'Recorded as a duty; no deadline is made up for it and no determination turns on it. Where a contract promises a time, it runs by the civil code: hours from the moment that it names, days from the day after it to the end of the last one; holidays are left to the calling program.',
    },
  },
  {
    id: 'A-64',
    clauses: ['4.4-5', '5.2-4'],
    title: { zh: '争议只有“协商确认”', en: 'Disputes end in consultation only' },
    position: {
      zh: '没有争议结果的规则：争议中的事实视为未查明，案件待定；协商结果作为事实录入。',
      en: 'No rule decides a dispute: a disputed fact is not established and the claim pending; what consultation yields enters as a fact.',
    },
  },
  {
    id: 'A-65',
    clauses: ['5.2-6'],
    title: { zh: '公示公告的内容与期限', en: 'What is made public, and for how long' },
    position: {
      zh: '作为职责记录，公示的内容、期限由主管方确定；案件只用假名标识，不载姓名和证件号码。',
      en: 'Recorded as a duty whose content and period are for those in charge; claims carry pseudonymous keys, never names or identity numbers.',
    },
  },
  {
    id: 'A-66',
    clauses: ['4.3-2'],
    title: { zh: '房屋损毁向谁报告', en: 'To whom damage to houses is reported' },
    position: {
      zh: '房屋险没有表列部门，按 A-38 依灾因确定。',
      en: 'The table has no department for the house line; it follows from the peril as under A-38.',
    },
  },
  {
    id: 'A-67',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '“伤亡”是否限于伤残', en: 'Whether an injury must leave a disability' },
    position: {
      zh: '分死亡、伤残（按等级）、医疗三项给付；未致残的受伤只给付医疗费用。',
      en: 'Three benefits: death, disability by grade, and medical; an injury that leaves no disability is paid medical expenses only.',
    },
  },
  {
    id: 'A-68',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.2.5'],
    title: { zh: '险种一、二未写“保险期间内”', en: 'Lines 1 and 2 do not mention the period' },
    position: {
      zh: '五条险种均须在合同期间内。',
      en: 'The term of the contract applies to all five lines.',
    },
  },
  {
    id: 'A-69',
    clauses: ['2.2.1'],
    title: { zh: '灾因相互重叠', en: 'Overlapping perils' },
    position: {
      zh: '一案申报一个主要灾因；洪涝与暴雨之类给付相同，选择哪一个不影响金额。',
      en: 'A claim states one main peril; flood and rainstorm, say, are paid alike, so the choice between them does not change the amount.',
    },
  },
  {
    id: 'A-70',
    clauses: ['2.2.1'],
    title: { zh: '暴雨、暴风没有量化标准', en: 'Rainstorm and windstorm without measures' },
    position: {
      zh: '不设气象门槛，以部门认定的灾因为准。',
      en: 'No meteorological threshold is applied; the peril is what the competent body certifies.',
    },
  },
  {
    id: 'A-71',
    clauses: ['2.4-1', '2.5-1', '4.2-row6'],
    title: { zh: '谁付保费', en: 'Who owes the premium' },
    position: {
      zh: '投保人与出资的财政分开看待；谁付保费不影响任何结论。',
      en: 'The policyholder and the treasury that pays are kept apart; who owes the premium decides no claim.',
    },
  },
  {
    id: 'A-72',
    clauses: ['1-6'],
    title: { zh: '公共场所安全只见于目的', en: 'Safety of public places is a purpose only' },
    position: {
      zh: '目的不构成保障：公共场所事故只有符合所列险种时才获保障。',
      en: 'A purpose is no cover: an accident in a public place is covered only where one of the five lines fits.',
    },
  },
  {
    id: 'A-73',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '赔偿金与救助金', en: 'Compensation and relief' },
    position: {
      zh: '险种三补偿政府依法应付的赔偿金，险种一、二、四按合同定额救助。',
      en: 'Line 3 indemnifies compensation the government had to pay by law; lines 1, 2 and 4 pay relief at the sums of the contract.',
    },
  },
  {
    id: 'A-74',
    clauses: ['2.2.4', '2.2.5', '4.2-table', '4.2-row2', '4.2-row5'],
    title: { zh: '正文险种与表列险种不对应', en: 'Lines of the text and rows of the table' },
    position: {
      zh: '险种以正文五项为准；表中各行对应险种与灾因，房屋损毁险不在表中。',
      en: 'The lines are the five of the text; a row of the table stands for a line and a peril, and the house line is not in it.',
    },
  },
] as const satisfies readonly AmbiguityEntry[];

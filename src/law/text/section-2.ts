import type { ClauseId, ClauseText } from '../clause.js';

/** Section 二, the insurance policy. */
export const SECTION_2 = {
  '2': {
    zh: '二、保险政策安排',
    en: 'II. Insurance Policy Arrangements',
    status: { kind: 'informational' },
  },
  '2.1': {
    zh: '（一）保障对象',
    en: '(1) Protected Persons',
    status: { kind: 'informational' },
  },
  '2.1-1': {
    zh: '保障对象为灾害发生时处于綦江区管辖范围内的受灾自然人以及见义勇为、抢险救灾、应急处置等人员，包括常住人口和流动人口（以统计部门提供数据为准）。',
    en: 'The protected persons are the natural persons affected by disaster who are within the territory administered by Qijiang District when the disaster occurs, and the persons engaged in acts of bravery, in rescue and disaster relief, in emergency response and the like, including the permanent population and the floating population (the figures provided by the statistics department to prevail).',
    status: { kind: 'encoded' },
  },
  '2.2': {
    zh: '（二）保障范围',
    en: '(2) Scope of Protection',
    status: { kind: 'informational' },
  },
  '2.2.1': {
    zh: '1.自然灾害救助保险：包括在綦江辖区内因发生洪涝、风雹、雷击、暴风、暴雨、冰凌、地震灾害、山体崩塌、干旱、高温引起的滑坡、泥石流、地陷、以及森林火灾、水库溃坝等造成的人员伤亡。',
    en: '1. Natural disaster relief insurance: includes deaths and injuries caused, within the territory of Qijiang, by the occurrence of flood, wind and hail, lightning, windstorm, rainstorm, river ice and icing, earthquake disaster, rockfall and slope collapse, drought, heat[-induced] landslides, debris flows, sudden ground collapse, and also forest fire, dam break and the like.',
    status: { kind: 'encoded' },
    notes: {
      zh: '“干旱、高温引起的滑坡、泥石流、地陷”一语可作两解（A-08），末尾的“等”亦然（A-09）。',
      en: 'The brackets in the English stand for words of the print that may or may not tie drought and heat to the slides (A-08); the closing "and the like" is open as well (A-09).',
    },
  },
  '2.2.2': {
    zh: '2.见义勇为救助保险：包括在綦江辖区内被区级及以上部门认定为见义勇为的行为以及抢险救灾、应急处置行为造成的人员伤亡。',
    en: '2. Bravery (good samaritan) relief insurance: includes deaths and injuries caused, within the territory of Qijiang, by acts recognised by departments at or above district level as acts of bravery and acts of rescue and disaster relief and of emergency response.',
    status: { kind: 'encoded' },
  },
  '2.2.3': {
    zh: '3.市政设施救助保险：保险期间内，在承保区域内因灾害引起行道树或大树倒塌、桥梁垮塌、路面塌陷等市政设施导致人身伤亡，政府依据国家或地方有关法律法规给付的死亡伤残赔偿金以及支付的医疗费用，保险人按照保险合同约定负责赔偿。',
    en: '3. Municipal facility relief insurance: where, during the period of insurance and within the insured area, municipal facilities cause personal injury or death through the fall of street trees or large trees, the collapse of bridges, the caving-in of road surfaces and the like brought about by a disaster, the insurer shall be liable, as agreed in the insurance contract, to indemnify the compensation for death or disability paid, and the medical expenses borne, by the government under the relevant national or local laws and regulations.',
    status: { kind: 'encoded' },
  },
  '2.2.4': {
    zh: '4.火灾、爆炸救助保险：保险期间内，居民因发生火灾、爆炸事故等导致人身伤亡，无法找到责任人或责任人无力赔偿，对被保险人依据国家或地方有关法律规定给付的一次性伤亡救助金以及支付的医疗费用，保险人按照保险合同约定负责赔偿。',
    en: '4. Fire and explosion relief insurance: where, during the period of insurance, residents suffer personal injury or death through a fire, an explosion or a similar accident, and the liable party cannot be found or is unable to pay compensation, the insurer shall be liable, as agreed in the insurance contract, to indemnify the lump-sum casualty relief paid [by] [to] the insured under the relevant national or local provisions and the medical expenses borne.',
    status: { kind: 'encoded' },
    notes: {
      zh: '“对被保险人……给付的”可作两解：被保险人（政府）付出的，或者付给被保险人的（A-07）；“支付的医疗费用”没有写明由谁支付（A-81）。',
      en: 'The brackets in the English stand for two readings of the print: relief paid by the insured, that is the government, or paid to the insured (A-07); by whom the medical expenses are borne it does not say (A-81).',
    },
  },
  '2.2.5': {
    zh: '5.房屋损毁保险：保险期间内，因火灾、爆炸、拥挤踩踏以及自然灾害造成的具有合法产权的居民房屋（不含商业）主体损毁纳入保险范围，保险人按照保险合同约定负责赔偿。',
    en: '5. House damage insurance: during the period of insurance, damage to the main structure of residential houses held under lawful title (commercial premises excluded), caused by fire, explosion, crowd crush or natural disaster, is brought within the scope of the insurance, and the insurer shall be liable to indemnify as agreed in the insurance contract.',
    status: { kind: 'encoded' },
    notes: {
      zh: '四（二）的表没有为本险种列明责任部门；拥挤踩踏只在本险种出现，其造成的人员伤亡没有对应险种。',
      en: 'The table of section IV (2) names no department for this line; crowd crush appears in this line only, and no line covers the casualties it causes.',
    },
  },
  '2.3a': {
    zh: '（三）承保方式',
    en: '(3) Method of Underwriting',
    status: { kind: 'informational' },
    notes: {
      zh: '原文此处与“保险期限”均印作（三），后文续以（四）、（五）；本库以 2.3a 与 2.3b 区分。',
      en: 'The print numbers both this item and "Period of Insurance" (3) and goes on with (4) and (5); the ids 2.3a and 2.3b tell them apart.',
    },
  },
  '2.3a-1': {
    zh: '承保方式为共保，通过进行招投标确定承保人，择优选择2-3家在綦开展业务的财产保险机构，承接巨灾保险业务，首席承保人承保份额不低于50%。',
    en: "The method of underwriting is co-insurance: the insurers are determined by tender, two to three property insurance institutions doing business in Qijiang being selected on merit to underwrite the catastrophe insurance, and the lead insurer's share shall not be less than 50%.",
    status: { kind: 'encoded' },
  },
  '2.3a-2': {
    zh: '承保机构原则上一定三年。',
    en: 'The insurers are, in principle, fixed for three years at a time.',
    status: { kind: 'encoded' },
  },
  '2.3b': {
    zh: '（三）保险期限',
    en: '(3) Period of Insurance',
    status: { kind: 'informational' },
    notes: {
      zh: '原文此处与“承保方式”均印作（三），后文续以（四）、（五）；本库以 2.3a 与 2.3b 区分。',
      en: 'The print numbers both this item and "Method of Underwriting" (3) and goes on with (4) and (5); the ids 2.3a and 2.3b tell them apart.',
    },
  },
  '2.3b-1': {
    zh: '2023年至2025年，共3年，按年支付保费。',
    en: 'From 2023 to 2025, three years in all, the premium being paid yearly.',
    status: { kind: 'encoded', of: ['financial-service-center'] },
  },
  '2.4': {
    zh: '（四）保费安排',
    en: '(4) Premium Arrangements',
    status: { kind: 'informational' },
  },
  '2.4-1': {
    zh: '试点期间保费计划为40万元/年，保费由区财政统筹。',
    en: 'During the pilot the planned premium is CNY 400,000 per year, the premium being provided as a whole from district public finance.',
    status: { kind: 'encoded', of: ['finance'] },
  },
  '2.5': {
    zh: '（五）投保主体',
    en: '(5) Policyholder',
    status: { kind: 'informational' },
  },
  '2.5-1': {
    zh: '区政府授权区金融发展服务中心为投保人，负责选择承保机构、合同签订等工作。',
    en: 'The district government authorises the District Financial Development Service Center to be the policyholder, responsible for selecting the insurers, concluding the contract and similar work.',
    status: { kind: 'duty', of: ['financial-service-center'] },
  },
  '2.5-2': {
    zh: '投保保费、赔付限额、保险期间等保险要素或内容最终以与保险机构签订的合同为准。',
    en: 'The premium, the limits of indemnity, the period of insurance and other elements or contents of the insurance are ultimately governed by the contract concluded with the insurance institutions.',
    status: { kind: 'encoded' },
    notes: {
      zh: '原文为不编号的单独一段，紧接第三部分标题之前。',
      en: 'Printed as an unnumbered paragraph of its own, immediately before the heading of section III.',
    },
  },
} as const satisfies { readonly [I in ClauseId]?: ClauseText };

import type { AmbiguityEntry } from './entry.js';

/** structure and standing of the text, persons, places and perils. */
export const POLICY_AND_PERSONS = [
  {
    id: 'A-01',
    clauses: ['2.3a', '2.3b'],
    title: { zh: '（三）编号重复', en: 'The number (3) is printed twice' },
    position: {
      zh: '保留原文编号，以 2.3a 与 2.3b 区分，说明中仍显示原文的“二（三）”。',
      en: 'The printed number stays as it is; the ids 2.3a and 2.3b tell the two items apart.',
    },
  },
  {
    id: 'A-02',
    clauses: ['2.5-2'],
    title: { zh: '以合同为准的范围', en: 'How far the contract prevails' },
    position: {
      zh: '险种、金额、限额、期间、份额、除外责任和其他条件一律取自合同；保障条件以通知为准，合同通过开放解读加以选择。与通知不一致的合同照样接受，列为提示；收窄保障的解读和除外责任另列为说明。保险法第三十条（对格式条款有两种以上解释的，作有利于被保险人和受益人的解释）能否及于经协商订立的政府合同，两说均有，本库不据以取舍。',
      en: 'Lines insured, sums, limits, term, shares, exclusions and further conditions all come from the contract; the conditions of cover come from the notice, and the contract chooses among the open readings. A contract that departs from the notice is accepted and yields findings, readings and exclusions that narrow the cover as notes. Article 30 of the Insurance Law, by which doubt about standard terms goes to the insured, may reach a negotiated contract of a government or not: no position here rests on it.',
    },
  },
  {
    id: 'A-03',
    clauses: ['annexes', 'annex-1', 'annex-2', 'annex-3', 'annex-4'],
    title: { zh: '附件未公布', en: 'The annexes are not published' },
    position: {
      zh: '不代拟附件内容，没有任何默认金额。渝府办发〔2017〕121号的下限只用于对照合同，不当作綦江的标准。',
      en: 'Nothing is put in their place and there is no default amount. The municipal floors of 2017 serve only to compare a contract with; they are not taken for the terms of Qijiang.',
    },
  },
  {
    id: 'A-04',
    clauses: ['2.3a-2', '2.3b-1'],
    title: { zh: '三年期与按年', en: 'Three-year term, yearly counting' },
    position: {
      zh: '起止时刻由合同写明，止期不含在内，按灾害、事故或行为开始的时刻判断是否在期内；年度限额按北京时间的公历年计。期间与通知不同的，列为提示。',
      en: 'The contract states the instants of the term, the end excluded, and what counts is when the disaster, accident or act began; yearly limits run by Beijing calendar year. A term other than the one announced yields a finding.',
    },
  },
  {
    id: 'A-05',
    clauses: ['2.3a-1', '3-1'],
    title: { zh: '“通过进行招投标确定”与“已确定”', en: 'Insurers still to be chosen, or already chosen' },
    position: {
      zh: '承保人及其份额是合同数据；与第三部分所列的首席、第二、第三承保人不同的，列为提示。',
      en: 'The insurers and their shares are data of the contract; others than the lead and the two followers that section III names, or in another order, yield findings.',
    },
  },
  {
    id: 'A-06',
    clauses: ['2.2.3', '2.2.4', '2.2.5', '2.3a-1', '2.3a-2', '2.5-2', '3-1', '4.4-1'],
    title: { zh: '用语不一致', en: 'Shifting terms for the parties' },
    position: {
      zh: '承保人、保险人、承保机构、保险机构作同一解释，其中一家为首席；用语差别不影响任何结论。',
      en: 'The several words for the insurers are read as one, with one lead among them; the difference in wording decides nothing.',
    },
  },
  {
    id: 'A-07',
    clauses: ['2.2.4'],
    title: { zh: '“被保险人”未作定义', en: '"The insured" is never defined' },
    position: {
      zh: '由解读 fire-basis 决定，被保险人理解为给付救助金的区政府：默认付合同约定的金额；另一解读下补偿政府所付。它不影响是否保障，但影响金额。',
      en: 'Decided by the reading fire-basis, with the insured as the district government that pays the relief: by default line 4 pays the sums of the contract, otherwise what the government paid. It does not affect cover, but the amount.',
    },
  },
  {
    id: 'A-08',
    clauses: ['2.2.1'],
    title: { zh: '“干旱、高温引起的”修饰范围', en: 'What "drought, heat-induced" governs' },
    position: {
      zh: '由解读 peril-list 决定：默认每个名词各为一种灾因；另一解读下，干旱、高温只通过其引起的滑坡等计入。',
      en: 'Decided by the reading peril-list: by default every noun is a peril of its own; otherwise drought and heat count only through the slides they cause.',
    },
  },
  {
    id: 'A-09',
    clauses: ['2.2.1'],
    title: { zh: '灾因清单末尾的“等”', en: 'The open end of the list of perils' },
    position: {
      zh: '由解读 other-perils 决定：默认清单封闭；另一解读下“等”容纳未列明的其他自然灾害。',
      en: 'Decided by the reading other-perils: the list is closed by default; otherwise its end admits natural perils that are not listed.',
    },
  },
  {
    id: 'A-10',
    clauses: ['1-1', '2.2.1'],
    title: { zh: '地陷与采煤沉陷', en: 'Ground subsidence and mining' },
    position: {
      zh: '由解读 subsidence 决定：默认不问成因；另一解读要求成因为自然。缓慢沉降是否算地陷，由认定灾因的部门判断。',
      en: 'Decided by the reading subsidence: any cause by default; otherwise the root cause must be natural. Whether slow settlement is ground subsidence at all is for the body that certifies the peril.',
    },
  },
  {
    id: 'A-11',
    clauses: ['2.2.1'],
    title: { zh: '地震无震级门槛', en: 'No magnitude threshold for earthquakes' },
    position: {
      zh: '不设门槛：灾因认定为地震即可。',
      en: 'No threshold is applied: it is enough that the peril is an earthquake.',
    },
  },
  {
    id: 'A-12',
    clauses: ['2.1-1'],
    title: { zh: '保障对象：在场还是登记', en: 'Protected by presence or by registration' },
    position: {
      zh: '以灾害发生时在綦江区内为准，何时算发生时另见 A-80；括号中的统计口径只与测算有关，户籍和登记不影响保障（二（二）4的解读除外）。',
      en: 'Presence in the district when the disaster strikes decides, see A-80 for when that is; the bracket on statistics is a basis of rating only, and registration does not matter (save for the reading on line 4).',
    },
  },
  {
    id: 'A-13',
    clauses: ['2.1-1', '2.2.2'],
    title: { zh: '见义勇为、救灾人员的地域要求', en: 'Territory of good samaritans and rescuers' },
    position: {
      zh: '行为地须在承保地域内；不要求灾害发生时在场，也不问户籍和来处。綦江人在区外的行为不在保障之内。',
      en: 'The act must take place in the territory; neither presence when a disaster strikes nor home district is asked for. Acts of Qijiang people elsewhere are not covered.',
    },
  },
  {
    id: 'A-14',
    clauses: ['2.1-1', '2.2.2'],
    title: { zh: '没有灾害的见义勇为', en: 'Bravery without a disaster' },
    position: {
      zh: '二（二）2不要求发生灾害：制止犯罪等行为同样可获保障。',
      en: 'Line 2 does not require a disaster: stopping a crime, say, is covered as well.',
    },
  },
  {
    id: 'A-15',
    clauses: ['2.1-1', '2.2.1', '2.2.2', '2.2.3'],
    title: { zh: '万盛是否在内', en: 'Whether Wansheng is inside' },
    position: {
      zh: '由解读 wansheng 决定：默认万盛的十个单位不在内。只写到区一级代码的地点，在万盛不在内时视为未知；已停用的新盛镇代码视为綦江。',
      en: 'Decided by the reading wansheng: its ten units are outside by default. A place known only by the code of the district is then unknown; the retired code of Xinsheng town counts as Qijiang.',
    },
  },
  {
    id: 'A-16',
    clauses: ['2.2.3', '2.2.4', '2.2.5'],
    title: { zh: '各险种地域表述不一', en: 'Territory worded differently, or not at all' },
    position: {
      zh: '五条险种适用同一承保地域。',
      en: 'The same territory applies to all five lines.',
    },
  },
  {
    id: 'A-17',
    clauses: ['2.1-1', '2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '受伤、死亡与后续受害的时间', en: 'When injury, death and later harm happen' },
    position: {
      zh: '损失归于所申报的事件，期间按事件开始时刻判断；伤亡是否由事件造成是待证事实，不设天数期限。',
      en: 'A loss belongs to the incident it is claimed under, and the instant at which that began decides the term; whether the harm was caused by it is a fact to establish, with no limit in days.',
    },
  },
  {
    id: 'A-18',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '失踪人员', en: 'Missing persons' },
    position: {
      zh: '由解读 missing-person 决定：默认须有机关证明其死亡；另一解读下失踪按死亡处理。',
      en: 'Decided by the reading missing-person: by default an authority must have certified the death; otherwise missing counts as dead.',
    },
  },
  {
    id: 'A-19',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4'],
    title: { zh: '因果关系不明', en: 'Cause undetermined' },
    position: {
      zh: '因果关系是三值事实：查不清即为未知，案件待定而不拒赔。因果标准由作出认定者把握。',
      en: 'Causation is a three-valued fact: undetermined is unknown, so the claim stays pending and is not declined. The standard of causation is for whoever establishes the fact.',
    },
  },
] as const satisfies readonly AmbiguityEntry[];

import type { AmbiguityEntry } from './entry.js';

/** found when the text was read again. */
export const SECOND_READING = [
  {
    id: 'A-75',
    clauses: ['2.2.1', '2.2.3', '2.2.5'],
    title: { zh: '“灾害”、“自然灾害”与灾因清单', en: 'Disaster, natural disaster, and the list of perils' },
    position: {
      zh: '由解读 disaster-word 决定：默认按通常含义，险种三、五的灾害是任何自然灾害，不论列明与否；另一解读下只限险种一的清单，清单上的各处解读同样适用。',
      en: 'Decided by the reading disaster-word: by default the plain word, so that lines 3 and 5 mean any natural disaster, listed or not; otherwise the list of line 1 and nothing else, with the readings on it.',
    },
  },
  {
    id: 'A-76',
    clauses: ['2.2.5'],
    title: { zh: '“居民房屋”是住宅还是居民的房屋', en: 'Residential houses, or houses of residents' },
    position: {
      zh: '理解为民用住宅，房主是不是居民不问。',
      en: 'Read as dwellings; whether their owners are residents is not asked.',
    },
  },
  {
    id: 'A-77',
    clauses: ['2.2.1'],
    title: { zh: '“冰凌”是否包括积冰、积雪', en: 'River ice, or icing and snow load as well' },
    position: {
      zh: '河道冰凌和积冰都算；单纯的降雪、积雪是没有列明的自然灾害。',
      en: 'River ice and icing both count; snow alone is a natural peril that the list does not name.',
    },
  },
  {
    id: 'A-78',
    clauses: ['2.1-1', '2.2.3', '4.1-1', '4.2-1'],
    title: {
      zh: '人员、设施、部门之后的“等”',
      en: 'The open ends of the lists of persons, facilities and departments',
    },
    position: {
      zh: '志愿者、组织转移的人员、驾驶员等属于应急处置人员；没有列明的市政设施同样是市政设施；八个部门以外的有关部门承担条文写明的职责。',
      en: 'Volunteers, evacuation staff and drivers are engaged in emergency response; a municipal facility that is not listed is one all the same; departments beyond the eight have the duties that the words give them.',
    },
  },
  {
    id: 'A-79',
    clauses: ['2.2.3', '4.2-row4'],
    title: { zh: '“政府”是哪一家', en: 'Which body the government of line 3 is' },
    position: {
      zh: '依法由政府承担责任的都算，不论是部门、街镇、国有园林公司还是受托单位；是否属于市政设施，由区城市管理局或者其他主管部门证明。',
      en: 'Whichever body the law makes the government answer for: a bureau, a street or town, a state-owned garden company, a contractor; that the facility is municipal is attested by the District Urban Management Bureau, or by whoever else is in charge of it.',
    },
  },
  {
    id: 'A-80',
    clauses: ['2.1-1'],
    title: {
      zh: '“灾害发生时”是开始时还是持续期间',
      en: 'Whether a disaster strikes when it begins or while it lasts',
    },
    position: {
      zh: '由解读 presence 决定：默认灾害的全过程都算发生时，持续期间才进入的也在其内；另一解读下须在开始时就在区内。',
      en: 'Decided by the reading presence: by default the whole course of the disaster, so that those who came while it lasted are inside; otherwise its beginning.',
    },
  },
  {
    id: 'A-81',
    clauses: ['2.2.4'],
    title: { zh: '“支付的医疗费用”没有主语', en: 'Who bears the medical expenses of line 4' },
    position: {
      zh: '由解读 fire-basis 决定：付合同约定的金额时，按当事人自己的医疗费用；补偿政府所付时，按政府支付的医疗费用。',
      en: 'Decided by the reading fire-basis: with the sums of the contract they are those of the person, with an indemnity those that the government paid.',
    },
  },
  {
    id: 'A-82',
    clauses: ['1-2'],
    title: { zh: '“健全面覆盖”', en: 'A misprint in section I' },
    position: {
      zh: '显系“健全”与“全面覆盖”连写时少印一个“全”字；照印并注明。',
      en: 'Two words are run together and lack a character that both need; the print is kept, and noted.',
    },
  },
  {
    id: 'A-83',
    clauses: ['5.2-5'],
    title: { zh: '“金融监管部门”是哪一家', en: 'Which body the financial regulatory department is' },
    position: {
      zh: '巴南银保监分局和区金融发展服务中心都列为承担这项职责的部门。',
      en: 'The duty is taken to lie on both the Banan sub-bureau and the District Financial Development Service Center.',
    },
  },
  {
    id: 'A-84',
    clauses: ['5.3-1'],
    title: { zh: '“3月10日前”是否含当日', en: 'Whether the 10th of March is included' },
    position: {
      zh: '按公文用语，含当日。',
      en: 'It is, by official usage.',
    },
  },
  {
    id: 'A-85',
    clauses: ['2.2.2'],
    title: { zh: '认定事后撤销，或者由万盛作出', en: 'Recognition withdrawn later, or given in Wansheng' },
    position: {
      zh: '如何处理由合同约定；本库只问认定的级别，撤销的以新的事实重新认定。',
      en: 'A matter for the contract: only the level of the recognition is asked, and where it is withdrawn the claim is determined again on the new fact.',
    },
  },
  {
    id: 'A-86',
    clauses: ['2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.5-2'],
    title: { zh: '死者的医疗费用', en: 'Medical expenses of a person who dies' },
    position: {
      zh: '与生存者相同，在死亡金额之内还是之外，由合同的每人限额决定。',
      en: 'As for those who survive: whether they count inside the death sum or beside it follows from the limit per person of the contract.',
    },
  },
  {
    id: 'A-87',
    clauses: ['2.2.5'],
    title: { zh: '一户与一处、共有与租住', en: 'Household or house, joint owners, tenants' },
    position: {
      zh: '一处房屋一案，付给产权人；一户几处房屋的，由合同的 houses 决定；几人共有或者出租的，其间如何分配由调用方处理。',
      en: 'One house is one claim, and its owner is paid; of several houses of a household the contract decides (houses); how joint owners share it, and what becomes of tenants, is left to the calling program.',
    },
  },
  {
    id: 'A-88',
    clauses: ['2.2.2'],
    title: {
      zh: '险种二的“在綦江辖区内”修饰行为还是认定',
      en: 'Whether the territory of line 2 is that of the act or of its recognition',
    },
    position: {
      zh: '修饰行为：行为地须在承保地域内，在何处认定不问。',
      en: 'That of the act: it must take place in the territory, and where it is recognised does not matter.',
    },
  },
  {
    id: 'A-89',
    clauses: ['2.2.1'],
    title: {
      zh: '险种一的“在綦江辖区内”是受灾地还是伤亡地',
      en: 'Whether the territory of line 1 is where the peril struck or where the harm happened',
    },
    position: {
      zh: '以人受灾的地点为准：在区内被冲走、在区外找到的，属于区内。',
      en: 'Where the person was struck: somebody swept away inside and found outside was struck inside.',
    },
  },
  {
    id: 'A-90',
    clauses: ['2.2.1', '2.3b-1'],
    title: { zh: '缓发的灾害何时开始', en: 'When a slow peril begins' },
    position: {
      zh: '干旱、高温、采煤沉陷自领导小组确定的时刻开始。',
      en: 'A drought, a heat wave or mining settlement begins when the leading group declares it to have begun.',
    },
  },
] as const satisfies readonly AmbiguityEntry[];

import type { Bilingual } from '../input/bilingual.js';
import type { TermId } from '../law/term-clauses.js';

/** A term in both languages, and what it means here. */
export interface Term extends Bilingual {
  readonly means: Bilingual;
  /** Not to be used in a letter to a person: what to write there instead. */
  readonly inLetters?: Partial<Bilingual>;
}

/** The words of this house, each with one meaning. */
export const GLOSSARY: Readonly<Record<TermId, Term>> = {
  notice: {
    zh: '《通知》',
    en: 'the Notice',
    means: {
      zh: '《关于开展綦江区巨灾保险试点工作的通知》，2023年3月3日印发。本库的规则都出自它的原文。',
      en: 'The notice of 3 March 2023 on the catastrophe insurance pilot in Qijiang District. Every rule here comes from its Chinese text.',
    },
  },
  clause: {
    zh: '条文',
    en: 'clause',
    means: {
      zh: '《通知》的一句或者一项，按原文印的编号引用，如“二（二）4”。',
      en: 'One sentence or item of the Notice, cited by its printed number, such as II (2) 4.',
    },
  },
  edition: {
    zh: '版本',
    en: 'edition',
    means: {
      zh: '《通知》的一次印发或者修改。案件适用灾害开始时有效的版本。',
      en: 'The Notice as issued, or as amended once. A claim is decided under the edition in force when the disaster began.',
    },
  },
  line: {
    zh: '险种',
    en: 'line of insurance',
    means: {
      zh: '五个险种各有自己的保障范围：四个赔人身伤亡，一个赔房屋损毁。',
      en: 'Each of the five lines has a scope of its own: four pay for injury and death, one for damage to houses.',
    },
  },
  peril: {
    zh: '灾因',
    en: 'peril',
    means: {
      zh: '直接造成损失的灾害或者事故，如洪涝、滑坡、火灾。',
      en: 'The disaster or accident that directly causes the loss, such as a flood, a landslide or a fire.',
    },
  },
  'natural-disaster': {
    zh: '自然灾害',
    en: 'natural disaster',
    means: {
      zh: '险种一列出了若干种；没有列出的算不算，由合同选定的解读决定。',
      en: 'Line 1 lists a number of them. Whether others count is for the reading that the contract chooses.',
    },
  },
  bravery: {
    zh: '见义勇为',
    en: 'bravery',
    means: {
      zh: '《通知》没有下定义：以区级及以上部门的认定为准。',
      en: 'The Notice does not define it: what counts is recognition by a body at district level or above.',
    },
  },
  recognition: {
    zh: '认定',
    en: 'recognition',
    means: {
      zh: '区级及以上部门确认一个行为是见义勇为。没有申请、正在办理与不予认定是三回事。',
      en: 'A finding by a body at district level or above that an act was bravery. Not applied for, under way, and refused are three different things.',
    },
  },
  'disaster-relief': {
    zh: '抢险救灾',
    en: 'disaster relief work',
    means: {
      zh: '《通知》没有下定义，把它与见义勇为、应急处置一同列入险种二；要不要认定，由合同选定的解读决定。',
      en: 'The Notice does not define it, and puts it in line 2 beside bravery and emergency response. Whether it needs recognition is for the reading that the contract chooses.',
    },
  },
  'municipal-facility': {
    zh: '市政设施',
    en: 'municipal facility',
    means: {
      zh: '行道树、大树、桥梁、路面等设施中属于市政的。险种三赔这些设施倒塌、垮塌、塌陷等造成的伤亡。',
      en: 'Street trees, large trees, bridges, road surfaces and the like, where they are municipal. Line 3 covers injury and death where one of them falls, collapses or caves in.',
    },
  },
  'liable-party': {
    zh: '责任人',
    en: 'liable party',
    means: {
      zh: '依法应对火灾、爆炸事故造成的伤亡承担赔偿责任的人。找不到或者无力赔偿的，险种四才赔。',
      en: 'Whoever is liable in law for injury or death by fire or explosion. Line 4 pays where they cannot be found or cannot pay.',
    },
  },
  'lawful-title': {
    zh: '合法产权',
    en: 'lawful title',
    means: {
      zh: '《通知》没有说要什么证明。产权合法即可，还是必须有权属证书，由合同选定的解读决定。',
      en: 'The Notice does not say how it is shown. Whether a certificate is required is for the reading that the contract chooses.',
    },
  },
  'main-structure': {
    zh: '主体',
    en: 'main structure',
    means: {
      zh: '房屋本身，不是装修和附着设施、室内财产、附属建筑。',
      en: 'The house itself; not its fittings, contents or outbuildings.',
    },
  },
  'protected-person': {
    zh: '保障对象',
    en: 'protected person',
    means: {
      zh: '灾害发生时在綦江区管辖范围内的受灾自然人，以及见义勇为、抢险救灾、应急处置等人员，常住、流动不限。',
      en: 'Anyone struck by a disaster within Qijiang District, and those who act bravely, relieve a disaster or respond to an emergency, whether resident or not.',
    },
  },
  territory: {
    zh: '綦江区管辖范围',
    en: 'territory',
    means: {
      zh: '区划代码500110以内的街镇。万盛经开区管辖的街镇算不算，由合同选定的解读决定。',
      en: 'The streets and towns within division 500110. Whether those run by the Wansheng development zone belong to it is for the reading that the contract chooses.',
    },
  },
  policyholder: {
    zh: '投保人',
    en: 'policyholder',
    means: {
      zh: '与保险人订立合同的一方：区金融发展服务中心，由区政府授权。',
      en: 'The party that concludes the contract with the insurers: the district financial development service centre, authorised by the district government.',
    },
  },
  insured: {
    zh: '被保险人',
    en: 'insured',
    means: {
      zh: '《通知》没有写明是谁；险种四说的是依法给付救助金、支付医疗费用的一方。居民是不是，须看合同。',
      en: 'The Notice does not say who it is; in line 4 it is whoever pays relief and medical expenses under the law. Whether residents are is for the contract.',
    },
  },
  insurer: {
    zh: '承保机构',
    en: 'insurer',
    means: {
      zh: '承接巨灾保险业务的财产保险公司，也称承保人、保险人。',
      en: 'A property insurance company that takes on the catastrophe insurance; the Notice uses three words for it.',
    },
  },
  'lead-insurer': {
    zh: '首席承保人',
    en: 'lead insurer',
    means: {
      zh: '共保中牵头的一家，份额不低于50%。',
      en: 'The insurer that leads the co-insurance, with a share of at least 50 %.',
    },
  },
  'co-insurance': {
    zh: '共保',
    en: 'co-insurance',
    means: {
      zh: '几家承保机构按份额共同承保同一合同。',
      en: 'Several insurers underwrite one contract together, each for its share.',
    },
  },
  share: {
    zh: '承保份额',
    en: 'share',
    means: {
      zh: '各家分担的比例，合计恰为1。各家之间怎样分担，不影响受灾群众得到的金额。',
      en: 'The part that each insurer bears; together they are exactly 1. It does not affect what a person receives.',
    },
    inLetters: { zh: '不写；写在案卷说明里', en: 'leave it to the file note' },
  },
  premium: {
    zh: '保费',
    en: 'premium',
    means: {
      zh: '投保人付给承保机构的费用，由区财政统筹。',
      en: 'What the policyholder pays the insurers, from the district budget.',
    },
  },
  term: {
    zh: '保险期间',
    en: 'term of insurance',
    means: {
      zh: '合同有效的时间，灾害须在其间开始。《通知》又称保险期限。',
      en: 'The time for which the contract runs; the disaster must begin within it.',
    },
  },
  contract: {
    zh: '合同',
    en: 'contract',
    means: {
      zh: '投保人与承保机构签订的巨灾保险合同。金额、限额、免责都以它为准。',
      en: 'The contract between the policyholder and the insurers. It decides on sums, limits and exclusions.',
    },
  },
  limit: {
    zh: '赔付限额',
    en: 'limit',
    means: { zh: '合同约定的最高赔付金额。', en: 'The most that the contract pays.' },
  },
  'aggregate-limit': {
    zh: '累计限额',
    en: 'aggregate limit',
    means: {
      zh: '一次事件或者一个年度内，全部案件合计的最高赔付金额。超过的，按合同约定的方式结算。',
      en: 'The most that is paid for all claims of one event or one year together. Above it, the contract says how claims are settled.',
    },
  },
  deductible: {
    zh: '免赔额',
    en: 'deductible',
    means: {
      zh: '合同约定从医疗费用中减去、不予赔付的一笔。',
      en: 'What the contract takes off the medical expenses before it pays.',
    },
  },
  exclusion: {
    zh: '免责情形',
    en: 'exclusion',
    means: {
      zh: '合同约定不予赔付的情形。《通知》没有规定，合同没有约定的不适用。',
      en: 'A circumstance for which the contract does not pay. The Notice has none; only those agreed in the contract apply.',
    },
  },
  condition: {
    zh: '合同自行约定的条件',
    en: "condition of the contract's own",
    means: {
      zh: '《通知》没有、由合同另行约定的赔付条件，原文照录。',
      en: 'A condition for payment that the contract adds to the Notice, in the words of the contract.',
    },
  },
  endorsement: {
    zh: '批改',
    en: 'endorsement',
    means: {
      zh: '保险期间内对合同的书面变更，自生效时起适用。',
      en: 'A written amendment of the contract during its term, which applies from the day it takes effect.',
    },
  },
  'leading-group': {
    zh: '领导小组',
    en: 'leading group',
    means: {
      zh: '巨灾保险试点工作领导小组，统筹调度，研究解决重大问题。日常工作由其办公室负责。',
      en: 'The group that directs the pilot and resolves major problems. Its office does the daily work.',
    },
  },
  'responsible-department': {
    zh: '责任部门',
    en: 'responsible department',
    means: {
      zh: '《通知》表中负责一个险种工作的区级部门。说的是分工，不是赔偿责任。',
      en: 'The district department that the table of the Notice names for a line. It is about who does the work, not about liability.',
    },
    inLetters: { zh: '牵头部门', en: 'lead department' },
  },
  'lead-department': {
    zh: '牵头部门',
    en: 'lead department',
    means: {
      zh: '牵头一个险种的工作、安排专人配合办理理赔手续的区级部门。',
      en: 'The district department that leads the work on a line and assigns people to help with the formalities of claims.',
    },
  },
  town: {
    zh: '街镇',
    en: 'street or town',
    means: {
      zh: '街道办事处和镇人民政府。出险以后首先可以找它。',
      en: 'The subdistrict offices and town governments: the first place to turn to after a loss.',
    },
  },
  loss: {
    zh: '损失',
    en: 'loss',
    means: {
      zh: '一个案件所报的一人的伤亡，或者一处房屋的损毁。',
      en: 'The injury or death of one person, or the damage to one house, that a claim is for.',
    },
  },
  event: {
    zh: '事件',
    en: 'event',
    means: {
      zh: '同一次灾害或者事故。一次事件有多个案件的，合计适用每次限额。',
      en: 'One disaster or accident. Where it leads to several claims, the limit per event applies to them together.',
    },
  },
  report: {
    zh: '报案',
    en: 'report of a loss',
    means: {
      zh: '把损失告知承保机构，24小时都可以。',
      en: 'Telling the insurers of a loss, which can be done at any hour.',
    },
  },
  survey: {
    zh: '查勘',
    en: 'survey',
    means: {
      zh: '承保机构到现场查看灾害和损失。',
      en: 'The insurers go to the place and look at the disaster and the loss.',
    },
  },
  settlement: {
    zh: '理赔',
    en: 'claims service',
    means: {
      zh: '从报案、查勘、核定到支付的全过程。',
      en: 'All that is done on a claim, from the report and the survey to the decision and the payment.',
    },
  },
  adjudication: {
    zh: '裁定',
    en: 'determination',
    means: {
      zh: '本库对一个案件的计算结果：结论、理由、金额、缺少的事实。不是法院的裁定，也不代替承保机构的核定。',
      en: 'What the library works out for a claim: outcome, reasons, amount, missing facts. It is not the decision of the insurers, who make their own.',
    },
    inLetters: { zh: '核定' },
  },
  'amount-assessed': {
    zh: '核定金额',
    en: 'amount assessed',
    means: {
      zh: '按已经查明的事实和合同算出的金额，尚未经累计限额结算。',
      en: 'The amount worked out from the facts established and the contract, before aggregate limits are applied.',
    },
  },
  pending: {
    zh: '待查明',
    en: 'pending',
    means: {
      zh: '还有事实没有查明，现在不能作出结论。不是不予赔付。',
      en: 'Some facts are still open, and no decision can be made yet. It is not a refusal.',
    },
  },
  declined: {
    zh: '不予赔付',
    en: 'declined',
    means: {
      zh: '按现有材料不属于可以赔付的情形，各项理由逐一写明。',
      en: 'On the papers at hand no payment is provided for, and each reason is given.',
    },
  },
  letter: {
    zh: '告知书',
    en: 'letter',
    means: {
      zh: '写给当事人或者家属的一页：结果，接下来怎样做，要带什么，理由，条文。',
      en: 'One page to the person or the family: the result, what to do next, what to bring, the reason, the clause.',
    },
  },
  'file-note': {
    zh: '案卷说明',
    en: 'file note',
    means: {
      zh: '留在案卷里的全部经过：各险种、每一条件、解读由谁选定、算式、份额。',
      en: 'The whole account for the file: every line, every condition, who chose which reading, the working, the shares.',
    },
  },
  'missing-fact': {
    zh: '缺少的事实',
    en: 'missing fact',
    means: {
      zh: '查明以后会使结果不同的事实。没有说明、经查未能确定、不够具体，是几种不同的情形。',
      en: 'A fact that would make a difference once established. Not stated, looked into without success, and imprecise are different cases.',
    },
    inLetters: { zh: '还需要的材料', en: 'what is still needed' },
  },
  reading: {
    zh: '解读',
    en: 'reading',
    means: {
      zh: '《通知》的文字有几种说法的地方，由合同选定一种；合同没有选定的，按默认的一种。',
      en: 'Where the words of the Notice can be understood in several ways, the contract chooses one; where it does not, a default is taken.',
    },
    inLetters: { zh: '不写；写在案卷说明里', en: 'leave it to the file note' },
  },
  ambiguity: {
    zh: '歧义',
    en: 'ambiguity',
    means: {
      zh: '《通知》没有写明，或者可以作不同理解的一处。全部九十处都已列出，其中一部分可由合同选定解读。',
      en: 'A place where the Notice is silent or can be understood in different ways. All ninety are listed; for some of them the contract can choose a reading.',
    },
    inLetters: { zh: '不写；写在案卷说明里', en: 'leave it to the file note' },
  },
  receipt: {
    zh: '裁定凭证',
    en: 'receipt',
    means: {
      zh: '一次裁定的记录，含案件、合同、规则和结果的哈希，任何人都可以据以复核。',
      en: 'A record of one determination, with hashes of claim, contract, rules and result, by which anybody can check it.',
    },
    inLetters: { zh: '核验编号' },
  },
  ledger: {
    zh: '台账',
    en: 'ledger',
    means: {
      zh: '逐笔登记应付、支付、追回和共保往来的账，只增不改。',
      en: 'The entries of what is due, paid, recovered and settled among the insurers; entries are added, never altered.',
    },
  },
  reserve: {
    zh: '未决赔款准备金',
    en: 'reserve',
    means: {
      zh: '为尚未结清的案件提存的金额：事实查明以后可能应付的，减去已经支付的。',
      en: 'What is set aside for claims not yet settled: what can become due once the facts are known, less what was paid.',
    },
  },
  register: {
    zh: '理赔登记簿',
    en: 'register',
    means: {
      zh: '承保机构或者部门登记案件的表格，一行一个案件。',
      en: 'The table in which insurers or departments enter claims, one to a row.',
    },
  },
  discrepancy: {
    zh: '疑点',
    en: 'discrepancy',
    means: {
      zh: '审计发现登记的内容与规则、合同或者其他各行不一致的地方，须由人核实。',
      en: 'A place where a register does not agree with the rules, the contract or its other rows. A person has to look into it.',
    },
  },
};

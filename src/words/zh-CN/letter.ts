import { beijingTime, grouped } from '../figures.js';
import type { LetterPhrases } from '../letter-phrases.js';
import { inCapitals } from './capitals.js';
import { gradeName } from './grade.js';
import { inner } from './instant.js';
import { LETTER_SETTLED } from './letter-settled.js';
import { LETTER_SUMS } from './letter-sums.js';

const list = (items: readonly string[]): string => items.join('、');

const either = (items: readonly string[]): string =>
  [list(items.slice(0, -1)), ...items.slice(-1)].filter((part) => part !== '').join('或者');

/** 最多列三项。At most three of them. */
const some = (items: readonly string[]): string =>
  items.length > 3 ? `${list(items.slice(0, 3))}等` : list(items);

const quoted = (lines: readonly string[]): string => lines.map((line) => `“${line}”`).join('');

const dayWords = (of: string): string => {
  const { year, month, day: date } = beijingTime(of);
  return `${year}年${month}月${date}日`;
};

/** 16时20分；整点不写分。The minutes only where there are any. */
const clock = (time: string): string => {
  const [hours = '', minutes = '', seconds] = time.split(':');
  const exact = seconds === undefined ? '' : `${Number(seconds)}秒`;
  return `${Number(hours)}时${minutes === '00' && exact === '' ? '' : `${Number(minutes)}分`}${exact}`;
};

const momentWords = (of: string): string => {
  const { time } = beijingTime(of);
  return `${dayWords(of)}${time === '' ? '' : clock(time)}`;
};

/** 不含的零时，写作前一日24时。Midnight, before which something ends, is 24:00 of the day before. */
const until = (instant: string): string => {
  const { time } = beijingTime(instant);
  if (time !== '00:00') return momentWords(instant);
  return `${dayWords(new Date(Date.parse(instant) - 1).toISOString())}24时`;
};

const figure = (yuan: string): string => `${grouped(yuan)}元`;

const STREETS = '事发地的街道办事处或者镇人民政府';

const DOING = {
  victim: '',
  samaritan: '救助他人时',
  'disaster-relief': '参加抢险救灾时',
  'emergency-response': '参加应急处置时',
  bystander: '',
} as const;

const HARMED = { death: '死亡', missing: '失踪', disability: '致残', injury: '受伤' } as const;

const DAMAGED = { collapsed: '倒塌', severe: '严重损坏', moderate: '损坏' } as const;

export const LETTER: LetterPhrases = {
  titles: {
    payment: '赔付告知书',
    papers: '补充材料通知书',
    refusal: '不予赔付告知书',
    settlement: '赔付结算告知书',
    correction: '更正告知书',
  },
  note: {
    title: '案卷说明',
    claim: '案件',
    contract: '合同',
    unshown: '以下理由还没有材料证明，不写入告知书：',
    headings: {
      result: '结论',
      why: '理由',
      arithmetic: '金额怎样算出',
      questions: '还要查明的事实',
      materials: '用哪些材料证明',
      duties: '接下来可以做什么，由谁来做',
      reserved: '没有写入告知书的理由',
      changes: '哪些事实会改变结果',
      readings: '各处解读之下的结果',
      papers: '依据的材料',
      conditions: '附一：各险种逐项查明的情况',
      clauses: '附二：所依据的条文',
    },
  },
  headings: {
    result: '结果',
    next: '下一步怎么办',
    bring: '需要的材料',
    reason: '理由',
    sums: '金额',
    clause: '依据的条款',
    papers: '依据的材料',
    rights: '权利和期限',
  },
  places: {
    recipient: { label: '致', blank: '收件人' },
    concerning: { label: '当事人', blank: '姓名' },
    owner: { label: '房屋所有人', blank: '房屋所有人姓名' },
    caseNumber: { label: '案件编号', blank: '案件编号' },
    handler: { label: '经办人', blank: '经办人' },
    telephone: { label: '联系电话', blank: '联系电话' },
    address: { label: '地址', blank: '地址' },
    sender: { label: '出具单位', blank: '出具单位' },
    issued: { label: '日期', blank: '日期' },
    papers: { label: '依据的材料', blank: '材料名称、出具单位、日期' },
    rights: { label: '权利和期限', blank: '由出具单位填写：期限、异议和救济途径' },
    receipt: { label: '核验编号', blank: '核验编号' },
    contractWords: { label: '合同原文', blank: '合同条款原文' },
  },
  blank: (what) => `［${what}……］`,
  seal: '（盖章处）',
  colon: '：',
  numbering: ['第', '页，共', '页'],
  about: (lines) => `险种：${lines.length === 0 ? '綦江区巨灾保险' : list(lines)}`,
  scheme: '綦江区巨灾保险',
  government: (name) => (name === '区政府' ? '綦江区人民政府' : name),
  day: dayWords,
  moment: momentWords,
  grades: (grades) => list(grades.map(gradeName)),
  period: (start, end) => `自${momentWords(start)}起至${until(end)}止`,
  list,
  either,
  quote: (text) => `“${inner(text)}”`,
  sum: (yuan) => `${figure(yuan)}（人民币${inCapitals(yuan)}）`,
  figure,
  percent: (percent) => percent,

  assessed: (sum) => `核定金额${sum}，以合同累计限额结算后的实付金额为准。`,
  partly: '以上是现在可以核定的部分，其余部分在收到下列材料后另行核定。',
  notEnough: '现有材料还不足以作出赔付决定，这不是不予赔付。',
  undetermined: (label) => `${label}经查未能确定。`,
  refused: (line) => `按现有材料，本案不属于${line === null ? '綦江区巨灾保险' : `“${line}”`}的赔付范围。`,
  nothingDue: '按现有材料和保险合同计算，本案没有可以赔付的金额。',
  elsewhereProvided: '法律或者合同对这种情形另有规定的，见“权利和期限”。',
  payee: (line, sum, payee) =>
    `按“${line}”核定的${sum}，由${payee === 'government' ? '政府' : '申请人'}领取。`,
  settled: LETTER_SETTLED,
  corrected: {
    sums: (before, now) => `核定金额由${before}更正为${now}，以合同累计限额结算后的实付金额为准。`,
    result: (before, now) => `结果由“${before}”更正为“${now}”。`,
    same: (result) => `结果仍为“${result}”，所依据的内容更正如下。`,
    outcomes: { payable: '赔付', pending: '补充材料', declined: '不予赔付' },
    before: (on, title, result) => `${on}的《${title}》告知的是：${result}。`,
    fact: (label, before, now) =>
      `${label}：原为${before}${before.length + now.length > 40 ? '；' : '，'}现为${now}。`,
    changed: (label) => `${label}：有变化。`,
    unstated: '尚未说明',
    none: '无',
    open: '经查未能确定',
    terms: '所适用的保险合同条款有变化。',
    nothing: '所依据的事实没有变化。',
    replaces: '原告知书的内容与本告知书不一致的，以本告知书为准。',
  },

  next: {
    bring: {
      claimant: '请把下列材料交给经办人，已经交过的不必再交。',
      government: '请贵单位把下列材料送交经办人，已经送交的不必再送。',
    },
    askFirst: (unit) =>
      `不清楚材料怎么办理的，可以先问${unit === null ? STREETS : `${unit.name}${unit.kind === 'town' ? '人民政府' : '办事处'}`}。`,
    telephone: (telephone, caseNumber) =>
      `有疑问请致电${telephone}，来电、来函请注明案件编号${caseNumber}。办理期限见“权利和期限”。`,
    department: (body, clause) => `本险种工作由${body}牵头，可以请其协助（《通知》${clause}）。`,
    apply: (body) =>
      `见义勇为由${body}认定，本人、亲属或者有关单位都可以提出申请。申请时请写明时间、地点和经过，附上证明材料。`,
    awaiting: (body) => `见义勇为的认定正在${body}办理，收到认定文书后请交给经办人。`,
    objectToRefusal: '对认定决定有不同意见的，可以向作出决定的部门提出。',
    evidence: (labels, document, bodies) =>
      `对${some(labels)}有不同意见的，可以提交${document}，请求重新审核。${document}由${either(bodies)}出具。`,
    contract: '需要查看合同有关条款的，可以向经办人提出。',
    elsewhere: '事发地由万盛经开区管辖，当地另有保险方案，可以向当地街镇咨询。',
    dispute: (insurers) => `对结果有异议的，可以向${insurers}提出，由其与有关单位协商确认。`,
    complain: (bodies) => `对理赔服务有意见的，可以向${either(bodies)}反映。`,
  },

  wanted: {
    complete: '本通知一次列明全部需要补充的材料。',
    forPayment: '下列材料用于办理付款。',
    overleaf: (count) => `共${count}项，见附页。`,
    paper: (document, bodies, facts) =>
      `${document}${bodies.length === 0 ? '' : `，由${either(bodies)}出具`}，用于证明${some(facts)}。`,
    by: {
      claimant: {
        claimant: '请您提供：',
        authority: '由有关部门出具，可以请经办人协助取得：',
        insurers: '由承保机构自行制作，不需要您提供：',
      },
      government: {
        claimant: '请协助向当事人收取：',
        authority: '请贵单位及有关部门提供：',
        insurers: '由承保机构自行制作：',
      },
    },
    byContract: (agreed) => `合同约定的证明材料，用于证明${quoted(agreed.map(inner))}。`,
  },

  labels: { 'loss.circumstances': '事情经过', 'loss.role': '当时的行为' },
  bodies: { 'streets-and-towns': '事发地街镇' },
  perils: { 'other-natural': '自然灾害', other: '事故' },
  happened: ({ when, where, peril, role, who, harm, damage, isHouse }) => {
    const at = [when, where].filter((part) => part !== null).join('，');
    const struck = peril === null ? '' : `发生${peril}`;
    const circumstances = [`${at}${struck}`].filter((part) => part !== '');
    const loss = isHouse
      ? `${who}的房屋${damage === null ? '受损' : DAMAGED[damage]}`
      : `${who}${role === null ? '' : DOING[role]}${harm === null ? '受到伤害' : HARMED[harm]}`;
    return `${[...circumstances, loss].join('，')}。`;
  },
  speaking: (sentence, name, harm) =>
    sentence.replaceAll(
      '当事人',
      name ?? (harm === 'death' ? '逝者' : harm === 'missing' ? '失踪人员' : '当事人'),
    ),
  meets: (lines) => `以上情况符合${quoted(lines)}的各项条件。`,
  open: (label, state) => `${label}：${state}。`,
  states: {
    absent: '尚未说明',
    undetermined: '经查未能确定',
    imprecise: '现有材料不够具体',
    'not-applied': '尚未申请认定',
    applied: '已经申请认定，尚无决定',
    'other-standard': '不是按合同约定的标准评定的',
  },
  exclusionsOpen: '合同约定的免责情形由承保机构核实，不需要您举证。',
  conditions: {
    'act-insured': '事发时没有经认定的见义勇为，也没有抢险救灾或者应急处置的行为',
    'act-of-help': '事发时没有见义勇为、抢险救灾或者应急处置的行为',
    samaritan: '事发时没有见义勇为的行为',
    rescue: '事发时没有抢险救灾或者应急处置的行为',
    'casualty-established': '没有取得失踪人员死亡的证明',
    'death-certified': '没有取得失踪人员死亡的证明',
  },
  ground: ({ values, clause, quote, fails, term }, lines) => {
    const facts = values.length === 0 ? '' : `${values.join('；')}。`;
    const so = lines === null ? '不属于赔付范围' : `不属于${quoted(lines)}的赔付范围`;
    const period = term === null ? '' : `保险期限${term}。`;
    if (quote === null) return `${facts}${period}${fails}，因此${so}（《通知》${clause}）。`;
    return `${facts}《通知》${clause}写明“${inner(quote)}”。${period}${fails}，因此${so}。`;
  },
  listed: (paper) => paper,
  shownBy: (papers) => `以上事实的证明：${papers.join('；')}。`,
  contractSays: (text) => `合同写明“${inner(text)}”。`,
  contractReads: (title, position) => `关于“${inner(title)}”，合同选定的是“${inner(position)}”。`,
  askContract: '以上条款的适用以保险合同为准，可以请经办人出示合同。',
  cited: (clause, words) => `《通知》${clause}：“${inner(words)}”`,
  clauses: (clauses) => `《通知》${list(clauses)}。`,
  fromContract: (words) => `保险合同：${words}`,
  notice: '《通知》指2023年3月3日印发的《关于开展綦江区巨灾保险试点工作的通知》。',

  sums: LETTER_SUMS,

  paper: ({ document, body, date, number }) =>
    `${document}（${[body, date, number].filter((part) => part !== null).join('，')}）`,
};

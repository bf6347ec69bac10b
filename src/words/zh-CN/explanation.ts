import type { ExplanationPhrases, Named } from '../explanation-phrases.js';
import { beijingTime } from '../figures.js';
import { inner } from './instant.js';

const list = (items: readonly string[]): string => items.join('、');

const quoted = (lines: readonly string[]): string => lines.map((line) => `“${line}”`).join('');

const NUMBERS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

const cite = (clauses: readonly string[]): string => `《通知》${list(clauses)}`;

const sums = (named: readonly Named[]): string =>
  list(named.map(({ name, money: sum }) => `${quoted([name])}（${sum}）`));

const roundedTo = (rounded: string | null): string => (rounded === null ? '' : `，四舍五入到分为${rounded}`);

export const EXPLANATION: ExplanationPhrases = {
  instant: (iso) => {
    const { year, month, day, time } = beijingTime(iso);
    return `${year}年${month}月${day}日${time}`;
  },
  place: (name, standing) => `${name}，属于${standing}`,
  grade: (grade) => `${NUMBERS[grade]}级`,
  rooms: (rooms) => `${rooms}间`,
  area: (area) => `${area}平方米`,
  list,
  withValues: (sentence, values) => (values.length === 0 ? sentence : `${sentence}（${values.join('，')}）`),
  open: (sentence, state) => `${sentence}：${state}`,
  resting: (sentence, cited) => {
    const said = cited.map(({ clauses, quote }) => `${list(clauses)}写的是“${quote}”`);
    return `${sentence}。《通知》${said.join('，')}。`;
  },
  cite,

  payable: (sum, lines) => `应予赔付，核定金额${sum}，由${quoted(lines)}赔付。`,
  soFar: '这是按现在已经查明的事实核定的金额。第四部分所列的事实查明以后，只会使核定金额增加。',
  beforeLimits: '实际支付以合同累计限额结算后的金额为准。',
  pending: '现在还不能作出结论，因为还有事实没有查明。这不是不予赔付。',
  wouldPay: (line, sum) => `如果${quoted([line])}适用，按现在已经查明的事实，核定金额为${sum}。`,
  declined: '不予赔付。按照已经查明的事实和保险合同，不属于可以赔付的情形。',
  unless: '已经查明的事实如果有误，或者以后发生变化，可以凭证据向承保机构提出。',

  applies: (line, clause, isFurther) =>
    `${isFurther ? '同时适用的险种' : '适用的险种'}是${quoted([line])}（《通知》${clause}）。它要求的各项条件都已经满足：`,
  mayApply: (line, clause) => `${quoted([line])}（《通知》${clause}）可能适用，还要查明：`,
  sumOpen: (line, clause) =>
    `损失属于${quoted([line])}（${cite([clause])}）的保障范围，各项条件都已经满足，但金额还没有查明：`,
  alsoCovers: (named, clauses, addsSamaritan) =>
    addsSamaritan
      ? `${sums(named)}也适用（${cite(clauses)}）。见义勇为救助保险之外的险种只按金额最高的一个赔付，金额相同的按《通知》中在前的一个。`
      : `${sums(named)}也适用（${cite(clauses)}）。同一人只按金额最高的一个险种赔付，金额相同的按《通知》中在前的一个。`,
  othersHeading: '其他险种：',
  other: (line, reasons, clauses) => `${quoted([line])}不适用：${reasons.join('；')}。见${cite(clauses)}。`,
  notInsured: (line, clause) => `${quoted([line])}（${cite([clause])}）：合同没有投保。`,
  otherKind: (lines, kind) =>
    kind === 'person'
      ? `${quoted(lines)}只赔房屋损毁，与本案无关。`
      : `${quoted(lines)}只赔人身伤亡，与本案无关。`,
  oneReason: '理由只有一个：',
  togetherReason: '理由由以下各项合在一起构成，缺一不可：',
  severalReasons: (count) => `有${count}个理由。其中任何一个单独成立，就已经不能赔付：`,
  reasonNumber: (number, conditions) => `理由${number}${conditions > 1 ? '（以下各项合在一起）' : ''}：`,
  shuts: (sentence, lines) =>
    lines === null ? `${sentence}各险种因此都不能赔付。` : `${sentence}${quoted(lines)}因此不能赔付。`,
  term: (start, end) => `保险期限自${start}起，到${end}为止`,
  version: (from, until, amended) =>
    amended.includes('notice')
      ? `${amended.includes('contract') ? '通知和保险合同' : '通知'}在保险期间内作过修改。以下所说的规定和约定，适用于自${from}起、${until}以前开始的灾害。`
      : `保险合同在保险期间内作过批改。以下所说的约定，适用于自${from}起、${until}以前开始的灾害。`,
  decisive: (labels) =>
    labels.length === 1
      ? `起决定作用的事实是：${list(labels)}。如果这一项没有查明，结论就会不同。`
      : `起决定作用的事实是：${list(labels)}。如果其中任何一项没有查明，结论就会不同。`,
  reading: (title, position, isContracts) =>
    `关于“${inner(title)}”，${isContracts ? '合同采用的理解是' : '合同没有选定，这里按默认的理解'}“${inner(position)}”。`,

  nothingToCompute: '没有需要计算的金额。',
  notYetComputed: '有关事实查明以后，才能计算金额。',
  ofLine: (line, isOpen) => (isOpen ? `如果${quoted([line])}适用：` : `按${quoted([line])}计算：`),
  byContract: (clause) => `金额、比例和限额都以保险合同为准（${cite([clause])}）。`,
  death: (sum) => `死亡给付：合同约定${sum}。`,
  disability: (base, grade, rate, product, rounded) =>
    `伤残给付：合同约定的基数${base}，${grade}伤残的比例${rate}，${base}×${rate}＝${product}${roundedTo(rounded)}。`,
  notKnown: (benefit) => `${benefit}：事实还没有查明，暂时不计。`,
  compensation: (owed, sum, result, isCapped) =>
    isCapped
      ? `依据有关文书认定的政府给付是${owed}，超过合同约定的${sum}，按${result}计。`
      : `依据有关文书认定的政府给付是${owed}，没有超过合同约定的${sum}，按${result}计。`,
  medical: ({ cost, deductible, above, rate, product, rounded, limit }) => {
    const parts = [`医疗费用：${cost}`];
    if (deductible !== null) parts.push(`减去免赔额${deductible}，为${above}`);
    if (rate !== null) parts.push(`按${rate}赔付，为${product}${roundedTo(rounded)}`);
    if (limit !== null) parts.push(`合同最多赔付${limit}，按${limit}计`);
    return `${parts.join('；')}。`;
  },
  sum: (parts, sum) => `合计：${parts.join('＋')}＝${sum}。`,
  personLimit: (limit) => `合同约定每人最多赔付${limit}，按${limit}计。`,
  lessPaid: (less) =>
    less === null
      ? '责任人有没有赔偿、赔偿多少，还没有查明，这一险种暂时不计。'
      : `责任人已经赔偿或者能够赔偿的${less.paid}应当减去，余下${less.rest}。`,
  house: (unit, rate, units, product, rounded) => {
    if (unit === 'household') return `房屋损毁：合同约定每户${rate}，为${product}。`;
    const per = unit === 'room' ? '每间' : '每平方米';
    return `房屋损毁：合同约定${per}${rate}，${rate}×${units}＝${product}${roundedTo(rounded)}。`;
  },
  householdLimit: (limit) => `合同约定每户最多赔付${limit}，按${limit}计。`,
  compared: (named, clause, withSamaritan) =>
    `${withSamaritan ? '各险种分别加上见义勇为救助保险以后比较' : '各险种比较'}：${sums(named)}。取金额最高的一个；金额相同的，取《通知》中在前的一个（${cite([clause])}）。`,
  onTop: (named, total, once, clause) =>
    `见义勇为救助保险另外加付：${sums(named)}合计${total}${once === null ? '' : `，医疗费用只计一次，算在${quoted([once])}里`}（${cite([clause])}）。`,
  claimLimit: (limit) => `合同约定每人每案最多赔付${limit}，按${limit}计。`,
  sharesHeading: (rule, isRounded, clause) => {
    const on = `这笔金额由各承保机构按份额分担（${cite([clause])}）`;
    if (!isRounded) return `${on}：`;
    return `${on}，不足一分的零头归${rule === 'lead' ? '首席承保人' : '余数最大的一家'}：`;
  },
  share: (name, percent, sum, odd) =>
    odd === null ? `${name}承担${percent}，${sum}。` : `${name}承担${percent}，${sum}，其中零头${odd}。`,

  dutiesHeading: '《通知》规定的有关职责：',
  duty: (action, bodies, clauses) => {
    const by = list(bodies);
    const on = `（${cite(clauses)}）`;
    switch (action) {
      case 'serve-claim':
        return `${by}负责及时做好理赔服务${on}。`;
      case 'help-with-formalities':
        return `本险种工作由${by}牵头，安排专人配合承保机构办理理赔手续${on}。`;
      case 'move-forward':
        return `${by}负责向承保机构和牵头部门报告灾害情况，推进理赔工作${on}。`;
      case 'consult':
        return `对责任的确认或者理赔有争议的，可以向${by}提出，由其与相关责任单位协商确认${on}。`;
      case 'handle-complaint':
        return `有投诉的，可以向${by}反映，由其协调处理，及时化解争议${on}。`;
      case 'coordinate':
        return `涉及几个单位，或者不清楚该找哪个部门的，由${by}协调沟通${on}。`;
      case 'supervise':
        return `${by}监督承保机构履行保险合同义务，协调理赔服务工作${on}。`;
    }
  },
  noTimes: '《通知》没有为这些事项规定具体期限，也没有规定复核、申诉的程序。',
  aboutNotice: '本说明中的《通知》，是2023年3月3日印发的《关于开展綦江区巨灾保险试点工作的通知》。',

  stop: '；',
  statuses: {
    pays: '赔付',
    covers: '也适用',
    open: '待查明',
    excluded: '属于免责情形',
    'not-covered': '不适用',
    'not-insured': '合同没有投保',
    'other-kind': '与本案损失的种类不同',
  },
  groups: { all: '以下各项都要满足', any: '以下各项满足一项即可', none: '以下各项没有一项满足' },
  constants: { true: '不再另外要求', false: '一律不算' },
  readingOf: (title) => `解读：${title}`,
  chosen: (position, isContracts) => `${isContracts ? '合同采用' : '按默认'}：${position}`,
  notChosen: (position) => `没有采用：${position}`,
  factIs: (label, value) => `${label}：${value}`,
  diagram: {
    title: '理赔条件逐项图',
    about:
      '每个险种一架梯子，每一级是一项条件。实线和对号：满足；虚线和叉号：不满足；点线和问号：没有查明；灰色：没有采用的解读。',
    common: '各险种共同的条件',
    legend: ['满足', '不满足', '没有查明', '没有采用的解读'],
  },
};

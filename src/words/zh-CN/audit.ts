import type { AuditPhrases } from '../audit-phrases.js';
import { beijingTime } from '../figures.js';
import type { AuditWords } from '../words.js';

export const AUDIT_WORDS: AuditWords = {
  discrepancies: {
    'outside-territory': '发生地点不在承保区域内',
    'outside-term': '发生时间不在保险期限内',
    excluded: '属于合同约定的免责情形',
    'not-caused': '损害不是由该灾害事故造成',
    'missing-not-certified': '失踪人员没有死亡证明',
    'uninsured-line': '合同没有承保该险种',
    'uninsured-peril': '灾种不在该险种承保之列',
    'not-present': '事发时不在区内',
    'not-helping': '当事人不是见义勇为、抢险救灾或者应急处置人员',
    'recognition-not-met': '行为未经区级及以上部门认定',
    'facility-not-municipal': '致害的不是市政设施',
    'liability-not-met': '不符合无法找到责任人或者责任人无力赔偿的条件',
    'not-resident': '当事人不是常住人口',
    'title-not-lawful': '房屋没有合法产权，或者没有合同所要求的证明',
    'use-not-residential': '房屋不是居民用房',
    'part-not-covered': '受损的不是房屋主体',
    'damage-not-covered': '损坏程度不在赔付之列',
    'condition-not-met': '不符合该险种或者合同约定的条件',
    'wrong-line': '险种有误',
    'wrong-department': '牵头部门有误',
    'sum-too-high': '赔付金额偏高',
    'sum-too-low': '赔付金额偏低',
    'decided-sum-wrong': '核定金额有误，赔付金额无误',
    'grade-misapplied': '伤残等级套用有误',
    'rate-misapplied': '赔付比例或者标准套用有误',
    'basis-misapplied': '应按政府给付、支付的金额赔付而没有照此赔付',
    'liable-payment-missed': '没有扣除责任人已经赔偿的部分',
    'medical-above-limit': '医疗费用赔付超过限额',
    'person-limit-missed': '超过每人限额',
    'household-limit-missed': '超过每户限额',
    'paid-while-pending': '案件尚待查明即已赔付',
    'declined-but-due': '应予赔付而作不予赔付处理',
    'held-but-due': '应予赔付而仍作待定处理',
    'declined-while-pending': '尚待查明即作不予赔付处理',
    'held-but-not-due': '已可确定不予赔付而仍作待定处理',
    'same-claim-twice': '同一案件赔付两次',
    'same-person-twice': '同一人在同一事件中赔付两次',
    'died-twice': '同一人已经死亡，又登记了另一次事件中的伤亡',
    'same-house-twice': '同一房屋在同一事件中赔付两次',
    'event-limit-exceeded': '赔付总额超过每次事件限额',
    'year-limit-exceeded': '赔付总额超过年度限额',
    'wrongly-scaled': '超过限额后的比例赔付计算有误',
    'shares-do-not-add-up': '各承保机构分摊之和与赔付金额不符',
    'shares-miss-contract': '分摊与合同份额不符',
    'lead-below-share': '首席承保人承担的份额低于合同约定',
    'paid-without-facts': '登记了赔付，而没有案件事实',
    'dates-out-of-order': '时间先后颠倒',
    'dated-in-future': '支付等日期在报告日期之后',
    'service-standard-missed': '超过合同约定的服务时限',
    'wrong-policy-year': '保单年度有误',
    'total-disagrees': '合计与各行之和不符',
    'carried-forward-disagrees': '结转数不符',
    'not-computable': '金额过大，无法精确复算',
  },
  cellProblems: {
    'unknown-column': '不认得这一列，没有使用',
    'duplicate-column': '与前面的列重复，只作补充',
    'no-columns': '没有认得的列',
    'beyond-columns': '这一格没有表头',
    contradicts: '与同一事项的另一列不一致，以前一列为准',
    'not-listed': '不认得这个写法',
    'several-codes': '这个写法有不止一种意思',
    'not-money': '不是金额',
    negative: '金额为负',
    'too-precise': '金额精确到分以下',
    'too-large': '金额过大',
    'not-time': '不是日期或者时间',
    'ambiguous-date': '日期的年月日次序不明',
    'no-such-date': '没有这一天',
    'not-boolean': '不是“是”或者“否”',
    'not-division': '不是区划代码或者认得的地名',
    'not-grade': '不是一级至十级',
    'not-count': '不是大于0的整数',
    'not-area': '不是大于0的面积',
    'not-rate': '不是0到1的比例',
    'not-year': '不是年份',
    'not-id': '不能作编号',
    'not-shares': '不是各承保机构的分摊',
    'too-long': '文字过长',
    unreadable: '无法读取',
    'other-kind': '属于另一类损失的事项，没有使用',
    'no-id': '没有案件编号',
    'no-kind': '看不出是人身伤亡还是房屋损毁，案件没有复算',
    'not-a-row': '不是一行数据',
  },
  registerDates: {
    startedAt: '发生时间',
    reportedAt: '报案时间',
    surveyedAt: '查勘时间',
    decidedAt: '核定时间',
    paidAt: '支付时间',
  },
  registerColumns: {
    id: '案件编号',
    'loss.kind': '损失类型',
    'incident.id': '事件编号',
    'loss.personId': '人员编号',
    'loss.householdId': '户编号',
    outcome: '结论',
    paid: '赔付金额',
    amount: '核定金额',
    shares: '分摊金额',
  },
  suspicions: {
    'unlike-id': '除编号以外各项完全相同，疑为同一人或者同一房屋',
    'event-of-its-own': '同一人或者同一房屋在数小时或者数日内因同一灾种、在同一地点两次受损，疑为同一事件',
    'split-household': '一户的编号是另一户的编号之后加注，合计超过每户限额，疑为一户分立',
    'one-storm': '同一灾种、同一地点、时间相近，疑为同一事件，合计超过每次事件限额',
  },
  rowKinds: {
    claim: '案件',
    total: '合计',
    subtotal: '小计',
    'carried-forward': '结转下页',
    'brought-forward': '承接上页',
  },
};

const list = (items: readonly string[]): string => items.join('、');

export const AUDIT_PHRASES: AuditPhrases = {
  yes: '是',
  no: '否',
  none: '无',
  list,
  pair: (name, value) => `${name}${value}`,
  grade: (grade, money) => `${grade}级，${money}`,
  rate: (rate, money) => `比例${rate}，${money}`,
  of: (what, money) => `${what}，${money}`,
  year: (year) => `${year}年度`,
  either: (sums) => sums.join('或者'),
  claims: (ids) => `只赔一次（另见案件${list(ids)}）`,
  at: (instant) => {
    const { year, month, day, time } = beijingTime(instant);
    return `${year}年${month}月${day}日${time}`;
  },
  discrepancy: ({
    row,
    rows,
    claim,
    event,
    title,
    facts,
    expected,
    found,
    tooMuch,
    tooLittle,
    within,
    missing,
    suspicion,
    readings,
    clause,
  }) => {
    const where = [
      ...(rows.length > 1 ? [`第${list(rows.map(String))}行`] : row === null ? [] : [`第${row}行`]),
      ...(claim === null ? [] : [`案件${claim}`]),
      ...(row === null && event !== null ? [`事件${event}`] : []),
    ].join('，');
    const resting =
      facts.length === 0 ? '' : `（${facts.map(({ label, value }) => `${label}：${value}`).join('；')}）`;
    const figures = [
      ...(expected === null ? [] : [`应为${expected}`]),
      ...(found === null ? [] : [`登记为${found}`]),
      ...(tooMuch === null ? [] : [`多${tooMuch}`]),
      ...(tooLittle === null ? [] : [`少${tooLittle}`]),
    ];
    const rounded = within === null ? '' : `（登记的单位和小数位只能核到前后${within}）`;
    const compared = figures.length === 0 ? '' : `${figures.join('，')}${rounded}。`;
    const open = missing.length === 0 ? '' : `取决于尚缺的事实：${list(missing)}。`;
    const suspected = suspicion === null ? '' : `疑点：${suspicion}。`;
    const other = readings
      .map(({ title: reading, position }) => `“${reading}”若取“${position}”`)
      .join('，或者');
    const read = readings.length === 0 ? '' : `取决于解读：${other}，则不成问题。`;
    return `${where === '' ? '' : `${where}：`}${title}${resting}。${compared}${suspected}${open}${read}（《通知》${clause}）`;
  },
  cell: ({ row, column, header, problem, text }) => {
    const where =
      column === 0 ? `第${row}行` : `第${row}行第${column}列${header === '' ? '' : `“${header}”`}`;
    return `${where}：${problem}${text === '' ? '' : `：“${text}”`}。`;
  },
};

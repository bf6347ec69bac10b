import type { Bilingual } from './bilingual.js';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: '是或否',
  object: '对象',
  array: '列表',
};

const say = (zh: string, en: string) => (): Bilingual => ({ zh, en });

/** What each issue code says, in 中文 and English; `detail` is what is expected, where the code alone does not tell. */
export const MESSAGES = {
  'unknown-key': say('没有这个字段', 'There is no such field'),
  'missing-key': say('缺少必填字段', 'A required field is missing'),
  'wrong-type': (type: string) => ({
    zh: `类型不对，应为${TYPES[type] ?? type}`,
    en: `Wrong type, expected ${type}`,
  }),
  'not-listed': (values: string) => ({
    zh: `不在可选值之内：${values}`,
    en: `Not one of the admitted values: ${values}`,
  }),
  'wrong-length': (range: string) => ({
    zh: `条目数量应为 ${range}`,
    en: `The number of entries must be ${range}`,
  }),
  id: say(
    '应为 1 至 200 个字符的文字，首尾没有空白，没有控制字符、改变文字方向的字符和全角数字',
    'Must be a text of 1 to 200 characters without white space around it, control characters, characters that turn the direction of writing, and full-width digits',
  ),
  key: say(
    '编号应由 1 至 200 个字母、数字、连字符和下划线组成',
    'This id consists of 1 to 200 letters, digits, hyphens and underscores',
  ),
  money: say(
    '金额应为以元为单位的文字，不为负，至多两位小数，小于 10 万亿元，例如 "12345.67"',
    'Money is a text in yuan, not negative, with at most two decimals, below 10^13, such as "12345.67"',
  ),
  fen: say(
    '金额应为以分为单位的整数，不为负，且在可以精确计算的范围内',
    'Must be a whole number of fen, not negative, and within the range that is exact',
  ),
  epoch: say(
    '时刻应为自 1970 年起的整数毫秒',
    'An instant is a whole number of milliseconds since 1970, as parseClaim reads it',
  ),
  rate: say('比例应为 0 至 1 的小数文字，例如 "0.6"', 'A rate is a decimal text from 0 to 1, such as "0.6"'),
  share: say(
    '份额应为大于 0、至多为 1 的小数文字，例如 "0.25"',
    'A share is a decimal text above 0 and at most 1, such as "0.25"',
  ),
  area: say(
    '面积应为大于 0、小于 1000 万的小数文字（平方米），例如 "62.5"',
    'An area is a decimal text above 0 and below 10^7, in square metres, such as "62.5"',
  ),
  rooms: say('间数应为 1 至 10000 的整数', 'The number of rooms is a whole number from 1 to 10000'),
  grade: say('伤残等级应为 1 至 10 的整数', 'A disability grade is a whole number from 1 to 10'),
  grades: say('几处伤残的等级应列出 2 至 20 个', 'Grades of several injuries are a list of 2 to 20'),
  instant: say(
    '时间应为带时区偏移的 ISO 8601 文字，日期须存在，例如 "2024-07-11T03:20:00+08:00"',
    'An instant is an ISO 8601 text with an offset and an existing date, such as "2024-07-11T03:20:00+08:00"',
  ),
  moment: say(
    '应为带时区偏移的时刻，或者北京时间的日期，例如 "2024-07-11T03:20:00+08:00" 或 "2024-07-11"',
    'Must be an instant with an offset or a Beijing day, such as "2024-07-11T03:20:00+08:00" or "2024-07-11"',
  ),
  day: say(
    '日期应为存在的公历日期，例如 "2024-07-11"',
    'A day is an existing calendar date, such as "2024-07-11"',
  ),
  year: say('年份应为 1000 至 9999 的整数', 'A year is a whole number from 1000 to 9999'),
  quarter: say('季度应为 1 至 4 的整数', 'A quarter is a whole number from 1 to 4'),
  place: say('行号应为从 1 起的整数', 'A place in the register is a whole number from 1'),
  count: say('应为 1 至 100000 的整数', 'Must be a whole number from 1 to 100000'),
  hours: say('小时数应为 1 至 720 的整数', 'The number of hours is a whole number from 1 to 720'),
  'no-line': say('至少应列出一个险种', 'At least one line must be named'),
  'service-time': say(
    '时限应当只写 hours（小时）或者只写 days（天）',
    'A service time has either hours or days, and not both',
  ),
  'other-record': say(
    '与所附的案件或者合同不是同一个编号',
    'It does not carry the id of the claim or contract that it comes with',
  ),
  'other-claim': say('不是这一案件的', 'It is not that of this claim'),
  'cannot-attest': say('这份材料不能证明这一事实', 'This paper cannot attest this fact'),
  conflicting: say(
    '台账中这一案件的记录互相矛盾，须先更正',
    'Records of this claim in the ledger contradict each other and must be put right first',
  ),
  division: say(
    '区划代码应为 6 位（区县）、9 位（街镇）或 12 位（村居）数字；在 500110 内的须确有其地',
    'A division code has 6 digits (district), 9 (street or town) or 12 (village); one within 500110 must exist',
  ),
  'duplicate-id': say('编号重复', 'The id is used twice'),
  'place-order': say(
    '登记簿的行号应逐行加一；按案件、按人挑出来的行不是登记簿中连续的一段，分开计算，先到先赔的结果会不同',
    'Places in the register go up by one from row to row; rows that were picked by claim or person are no part of it, and paid apart they would come to something else under first-come',
  ),
  'row-twice': (places: string) => ({
    zh: `登记簿第 ${places} 行出现了两次：各部分相互重叠`,
    en: `Rows ${places} of the register come twice: parts of it overlap`,
  }),
  'rows-left-out': (places: string) => ({
    zh: `缺少登记簿第 ${places} 行：各部分应当首尾相接`,
    en: `Rows ${places} of the register are left out: each part begins where the one before it ends`,
  }),
  'rows-after': (places: string) => ({
    zh: `登记簿第 ${places} 行在这一部分之后，不能算在它之前`,
    en: `Rows ${places} of the register come after this part, not before it`,
  }),
  repeated: say('同一项列出了两次', 'The same entry is listed twice'),
  'text-length': say('文字应为 1 至 2000 个字符', 'The text has 1 to 2000 characters'),
  'lead-count': say('应当恰有一家首席承保人', 'There must be exactly one lead insurer'),
  'shares-sum': say('各承保机构份额之和应恰为 1', 'The shares must add up to exactly 1'),
  'term-order': say('保险期限的终点应晚于起点', 'The term must end after it starts'),
  contradiction: say(
    '同一时刻的记录对这一事实说法不同',
    'Records of the same moment say different things of this fact',
  ),
  'endorsement-order': say(
    '批改应在保险期间之内生效，且依生效时间先后排列',
    'Endorsements take effect within the term, each one later than the one before',
  ),
  amended: say(
    '这一项在保险期间内经过批改，这里不能按不同时段分别计算；请用 contractAt 取某一天的合同',
    'This is amended during the term, and not told apart by day here; take the contract of a day (contractAt)',
  ),
  'too-many-versions': say(
    '出险日期不明，合同可能适用的不同版本过多，无法逐一比较；请先查明日期',
    'The day of the loss is not known and too many different versions of the contract may apply; please establish the day first',
  ),
  'below-amount': say(
    '至多应付的金额不应小于现在应付的金额',
    'The most that can become due is no less than what is due now',
  ),
  'sum-too-large': say(
    '按此计算的金额超过约 90 万亿元，无法精确处理',
    'The sum due would exceed about 90 trillion yuan, beyond which it cannot be exact',
  ),
  'too-long': say('文字过长', 'The text is too long'),
  'too-large': say('内容过多或嵌套过深', 'There is too much content, or it is nested too deep'),
  unreadable: say('无法读取该值', 'The value cannot be read'),
} as const satisfies Record<string, (detail: string) => Bilingual>;

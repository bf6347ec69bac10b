import { onlyKnown } from '../../input/code.js';
import type { IssueWords } from '../issue-words.js';

const list = (items: readonly (string | number)[], last = '、'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}${last}${items.at(-1)}`;

const quoted = (examples: readonly string[]): string =>
  list(
    examples.map((example) => `“${example}”`),
    '或者',
  );

const TYPES = /* @__PURE__ */ onlyKnown({
  string: '文字',
  number: '数字',
  boolean: '布尔值',
  object: '对象',
  array: '列表',
});

const TIMES = /* @__PURE__ */ onlyKnown({
  instant: '带时区偏移的时刻，日期须存在',
  day: '存在的公历日期',
  'instant-or-day': '带时区偏移的时刻，或者北京时间的日期，日期须存在',
});

const ROWS = /* @__PURE__ */ onlyKnown({
  once: (rows: string) => `${rows}应只出现一次`,
  present: (rows: string) => `应有${rows}`,
  before: (rows: string) => `${rows}不应算在这一部分之前`,
});

const SAME = /* @__PURE__ */ onlyKnown({
  'id-beside': '应为同一编号',
  'claim-beside': '应为同一案件，写法也相同',
  'records-of-the-moment': '应说法一致',
  issued: '应与出具时相同',
});

const characters = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === 0 ? `至多 ${most} 个字符` : ` ${least} 至 ${most} 个字符`;

export const ISSUE_WORDS: IssueWords = {
  problems: {
    'unknown-key': '没有这个字段',
    'missing-key': '缺少必填的值',
    'wrong-type': '类型不对',
    'not-listed': '不在可选值之内',
    'wrong-length': '项数不合要求',
    id: '编号或者名称不合要求',
    key: '编号不合要求',
    money: '金额的写法不合要求',
    fen: '金额不合要求，须以分为单位',
    epoch: '时刻不合要求，须是自 1970 年起的毫秒数',
    rate: '比例不合要求',
    share: '份额不合要求',
    area: '面积不合要求，须以平方米为单位',
    rooms: '间数不合要求',
    grade: '伤残等级不合要求',
    grades: '几处伤残的等级，个数不合要求',
    instant: '时刻不合要求',
    moment: '时间不合要求',
    day: '日期不合要求',
    year: '年份不合要求',
    quarter: '季度不合要求',
    place: '登记簿的行号不合要求',
    count: '数目不合要求',
    hours: '小时数不合要求',
    'no-line': '没有列出险种',
    'service-time': '时限的写法不合要求',
    'other-record': '编号与所附的案件或者合同不一致',
    'other-claim': '与所比较的不是同一案件',
    altered: '出具之后有改动',
    'cannot-attest': '这份材料不能证明这一事实',
    conflicting: '台账中这一案件的记录互相矛盾，须先更正',
    division: '区划代码不合要求',
    'duplicate-id': '编号重复',
    'place-order': '登记簿的行号不是逐行加一',
    'row-twice': '登记簿的各部分相互重叠',
    'rows-left-out': '登记簿的各部分没有首尾相接',
    'rows-after': '登记簿的各部分次序不对',
    repeated: '同一项列出了两次',
    'text-length': '文字的长短不合要求',
    'lead-count': '首席承保人的家数不对',
    'shares-sum': '各承保机构的份额之和不对',
    'term-order': '保险期间的终点不晚于起点',
    contradiction: '同一时刻的记录对这一事实说法不同',
    'endorsement-order': '批改的生效时间不合要求',
    amended: '这一项在保险期间内经过批改，这里不能按不同时段分别计算',
    'too-many-versions': '出险日期不明，合同可能适用的不同版本过多，无法逐一比较',
    'too-many-endorsements': '经批改而不同的版本过多，无法逐一比较',
    'too-many-changes': '会改变结论的情形过多，无法逐一列出',
    hash: '哈希的写法不合要求，只用 0 至 9、a 至 f',
    'below-amount': '至多应付的金额小于现在应付的金额',
    'sum-too-large': '按此计算的金额过大，无法精确处理',
    'too-long': '文字过长',
    'too-large': '内容过多，或者嵌套过深',
    unreadable: '无法读取这个值',
  },
  expected: {
    nothing: () => '这里不应有值',
    something: () => '应填写',
    type: ({ type }) => `应为${TYPES[type]}`,
    'one-of': ({ values, nearest }) => {
      const due = values.length === 1 ? `应为 ${values[0]}` : `应为 ${list(values)} 之一`;
      return nearest === undefined || values.length === 1 ? due : `${due}，最接近的是 ${nearest}`;
    },
    'one-field': ({ fields }) => `应只写 ${list(fields)} 中的一项`,
    entries: ({ least, most }) => {
      if (most === null) return `应至少有 ${least} 项`;
      return least === 0 ? `应至多有 ${most} 项` : `应有 ${least} 至 ${most} 项`;
    },
    text: (length) => `应为${characters(length)}`,
    id: (length) =>
      `应为${characters(length)}的文字，首尾没有空白，没有控制字符、改变文字方向的字符和全角数字`,
    key: (length) => `应由${characters(length)}组成，只用字母、数字、连字符和下划线`,
    whole: ({ least, most }) =>
      most === Number.MAX_SAFE_INTEGER
        ? `应为不小于 ${least}、可以精确表示的整数`
        : `应为 ${least} 至 ${most} 的整数`,
    amount: ({ least, below, example }) =>
      `应为以元为单位的文字，不小于 ${least}，小于 ${below}，至多两位小数，例如${quoted([example])}`,
    decimal: ({ least, above, most, below, example }) => {
      const from = above === undefined ? `不小于 ${least}` : `大于 ${above}`;
      const to = below === undefined ? `不大于 ${most}` : `小于 ${below}`;
      return `应为${from}、${to}的小数，写成文字，例如${quoted([example])}`;
    },
    time: ({ form, examples }) => `应为${TIMES[form]}，例如${quoted(examples)}`,
    division: ({ digits, within }) => `应为 ${list(digits, ' 或者 ')} 位数字，在 ${within} 以内的须确有其地`,
    different: () => '每一项应只出现一次',
    'marked-once': ({ field }) => `应恰有一家的 ${field} 为 true`,
    total: ({ total }) => `应恰为 ${total}`,
    'later-than': ({ than }) => (than === 'start' ? '应晚于起点' : '应在保险期间之内，并且晚于前一项'),
    consecutive: () => '应逐行加一；挑出来的行不是连续的一段，分开计算，先到先赔的结果会不同',
    rows: ({ state, first, last }) =>
      ROWS[state](first === last ? `第 ${first} 行` : `第 ${first} 至 ${last} 行`),
    same: ({ as }) => SAME[as],
    'contract-of-a-day': () => '请用 contractAt 取某一天的合同',
    'day-of-loss': () => '请先查明日期',
    'no-less-than': ({ field }) => `应不小于 ${field}`,
    'exact-sum': ({ most }) => `应不超过 ${most} 分`,
    size: ({ values, depth }) => `应至多有 ${values} 个值、${depth} 层`,
    'plain-data': () => '应为 JSON 能写的普通数据',
  },
  place: (argument, path) => (path === '' ? argument : `${argument} 的 ${path}`),
  sentence: (place, problem, expected) => `${place === null ? '' : `${place}：`}${problem}，${expected}。`,
};

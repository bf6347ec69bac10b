import type { ImpactPart } from 'qijiang-catastrophe-insurance/impact';
import type { Locale } from '../command/text.js';

/** The sentences of the report; what the codes of the library mean, its own words say. */
export interface Phrases {
  readonly title: string;
  readonly contracts: (before: string, after: string) => string;
  readonly oneContract: (contract: string) => string;
  readonly generated: (claims: number, seed: number) => string;
  readonly register: (name: string, claims: number) => string;
  readonly repeated: (rows: number) => string;
  readonly unread: (rows: number) => string;
  readonly cells: (cells: number) => string;
  readonly beforeLimits: string;
  readonly parts: Readonly<Record<ImpactPart, string>>;
  readonly changed: string;
  readonly due: string;
  readonly atMost: string;
  readonly unbounded: (claims: number) => string;
  readonly more: string;
  readonly less: string;
  readonly afterLimits: string;
  readonly moved: (claims: number, money: string) => string;
  readonly passes: (before: string, after: string, difference: string) => string;
  readonly noChange: string;
  readonly byLine: string;
  readonly byTown: string;
  readonly byYear: string;
  readonly nothingDue: string;
  readonly unknownYear: string;
  readonly heads: readonly string[];
  /** Of the list of claims. */
  readonly changeHeads: readonly string[];
  readonly readings: string;
  readonly readingHeads: readonly string[];
}

const ZH: Phrases = {
  title: '换一份合同，哪些裁定跟着变',
  contracts: (before, after) => `换前：${before}；换后：${after}`,
  oneContract: (contract) => `合同：${contract}；逐一改换每处解读，其余不动`,
  generated: (claims, seed) => `案件：编造的一年，${claims} 件，种子 ${seed}`,
  register: (name, claims) => `案件：${name}，${claims} 件`,
  repeated: (rows) => `重复的 ${rows} 行只算一次。`,
  unread: (rows) => `有 ${rows} 行未能读成案件，不在其内。`,
  cells: (cells) => `有 ${cells} 处表头或单元格未能理解，按不知道计。`,
  beforeLimits:
    '金额单位为元；除写明“限额之后”的，都在每次事件和每年的限额之前。一人、一户多案合计的，不在此计算。',
  parts: {
    outcome: '结论',
    amount: '金额',
    atMost: '至多应付',
    line: '险种',
    departments: '责任部门',
    shares: '共保分摊',
    missing: '待补事实',
    lines: '各险种是否保障',
  },
  changed: '有变化的裁定',
  due: '应付',
  atMost: '至多应付',
  unbounded: (claims) => `，另有 ${claims} 件没有上限`,
  more: '多付',
  less: '少付',
  afterLimits: '限额之后',
  moved: (claims, money) => `${claims} 件，${money}`,
  passes: (before, after, difference) => `${before} → ${after}（差 ${difference}）`,
  noChange: '没有一件裁定变化。',
  byLine: '按险种',
  byTown: '按街镇',
  byYear: '按年',
  nothingDue: '没有应付',
  unknownYear: '日期不明',
  heads: ['', '变化', '换前件数', '换后件数', '换前应付', '换后应付', '差额'],
  changeHeads: ['案件', '换前结论', '换后结论', '换前应付', '换后应付', '差额', '不同之处'],
  readings: '逐处解读',
  readingHeads: ['解读', '改作', '变化', '结论变', '多付件', '少付件', '差额', '限额之后差额'],
};

const EN: Phrases = {
  title: 'What a change of contract changes',
  contracts: (before, after) => `Before: ${before}; after: ${after}`,
  oneContract: (contract) => `Contract: ${contract}; each reading is changed by itself`,
  generated: (claims, seed) => `Claims: an invented year, ${claims} claims, seed ${seed}`,
  register: (name, claims) => `Claims: ${name}, ${claims} claims`,
  repeated: (rows) => `${rows} rows that repeat another count once.`,
  unread: (rows) => `${rows} rows could not be read as claims and are left out.`,
  cells: (cells) => `${cells} headers or cells were not understood, and count as unknown.`,
  beforeLimits:
    'Sums are yuan, before the limits per event and year unless it says “after limits”. What concerns several claims of one person or household is not reckoned here.',
  parts: {
    outcome: 'outcome',
    amount: 'amount',
    atMost: 'the most that may be due',
    line: 'line',
    departments: 'departments',
    shares: 'shares',
    missing: 'missing facts',
    lines: 'what lines cover',
  },
  changed: 'Determinations that change',
  due: 'Due',
  atMost: 'At most due',
  unbounded: (claims) => `, and ${claims} claims that nothing bounds`,
  more: 'More is due on',
  less: 'Less is due on',
  afterLimits: 'After limits',
  moved: (claims, money) => `${claims} claims, ${money}`,
  passes: (before, after, difference) => `${before} → ${after} (${difference})`,
  noChange: 'No determination changes.',
  byLine: 'By line',
  byTown: 'By street and town',
  byYear: 'By year',
  nothingDue: 'nothing due',
  unknownYear: 'day unknown',
  heads: ['', 'changed', 'claims before', 'claims after', 'due before', 'due after', 'difference'],
  changeHeads: [
    'claim',
    'outcome before',
    'outcome after',
    'due before',
    'due after',
    'difference',
    'what differs',
  ],
  readings: 'Each reading',
  readingHeads: [
    'reading',
    'changed to',
    'changed',
    'outcomes',
    'more on',
    'less on',
    'difference',
    'difference after limits',
  ],
};

export const PHRASES: Readonly<Record<Locale, Phrases>> = { 'zh-CN': ZH, en: EN };

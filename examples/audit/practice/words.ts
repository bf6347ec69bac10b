import type { Locale } from '../../command/text.js';
import type { Owed, Sure } from './owing.js';

/** What the parts that auditors of money expect say around the words of the library. */
export interface PracticeWords {
  readonly controls: string;
  readonly aboutControls: string;
  readonly file: string;
  readonly column: string;
  readonly filled: string;
  readonly sum: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly rows: string;
  readonly claims: string;
  readonly sumRows: string;
  readonly owing: string;
  readonly aboutOwing: string;
  readonly sure: Readonly<Record<Sure, string>>;
  readonly insurer: string;
  readonly owed: Readonly<Record<keyof Owed, string>>;
  /** Where the day is unknown, and with it the insurers. */
  readonly nobody: string;
  readonly nothingOwed: string;
  readonly materiality: (yuan: string) => string;
  readonly below: (count: number, over: string, under: string) => string;
  readonly arithmetic: string;
  readonly terms: string;
  readonly evidence: string;
  readonly reply: string;
  readonly resolution: string;
}

const ZH: PracticeWords = {
  controls: '控制总数（审计之前）',
  aboutControls:
    '以下数字只由登记簿原文相加得出，未经任何复算；只加案件行，不加合计、小计行。请先与登记单位核对，相符后再看以下各部分。',
  file: '文件',
  column: '列',
  filled: '有数的行',
  sum: '合计（元）',
  firstDay: '最早',
  lastDay: '最晚',
  rows: '表头以下有内容的行',
  claims: '其中案件行',
  sumRows: '其中合计、小计、结转行',
  owing: '各承保机构应收应付',
  aboutOwing:
    '多付、少付的，按出险当日合同份额分到各承保机构；机构之间的，是登记的分摊与合同份额之差。四项互不相抵：对方各不相同。合计与各行之和不符的不在内，那不是付出去的钱。',
  sure: { certain: '确定的问题', depends: '尚取决于事实或者解读的问题，查明之前不得据以追缴' },
  insurer: '承保机构',
  owed: {
    recover: '多付，应向领款人收回',
    pay: '少付，应补付给应得的人',
    receive: '多承担，应向其他机构收取',
    settle: '少承担，应付给其他机构',
  },
  nobody: '出险日期不明，未能分到机构',
  nothingOwed: '没有。',
  materiality: (yuan) =>
    `重要性水平 ${yuan} 元：金额不足的问题只计数、求和，不逐一列出，全部在工作簿的问题清单里；不涉及金额的问题不按金额取舍，照样列出。结论和各项合计不受影响。`,
  below: (count, over, under) =>
    `另有 ${count} 处不足重要性水平，共多付 ${over} 元、少付 ${under} 元，不逐一列出。`,
  arithmetic: '算式',
  terms: '约定',
  evidence: '需调取',
  reply: '被审计单位答复',
  resolution: '处理结果',
};

const EN: PracticeWords = {
  controls: 'Control totals (before the audit)',
  aboutControls:
    'These figures come from adding up the register as it stands, with nothing recomputed; only rows of claims are added, not totals or subtotals. Agree them with whoever keeps the register before reading on.',
  file: 'File',
  column: 'Column',
  filled: 'Rows with a figure',
  sum: 'Sum (yuan)',
  firstDay: 'First',
  lastDay: 'Last',
  rows: 'Rows below the header that hold something',
  claims: 'of these, claims',
  sumRows: 'of these, totals, subtotals, balances carried',
  owing: 'What each insurer is owed and owes',
  aboutOwing:
    'What was overpaid or underpaid is divided by the shares of the contract on the day of the loss; between insurers, it is what the register says that each bore less its share. The four are not set off: each is owed by or to somebody else. Wrong totals, by which nobody was paid, are not among them.',
  sure: {
    certain: 'By findings that are certain',
    depends: 'By findings that depend on facts or readings: not to be claimed before these are settled',
  },
  insurer: 'Insurer',
  owed: {
    recover: 'Overpaid: to be recovered from the payees',
    pay: 'Underpaid: to be paid to those entitled',
    receive: 'Bore too much: to be received from other insurers',
    settle: 'Bore too little: to be paid to other insurers',
  },
  nobody: 'Day of the loss unknown: not divided',
  nothingOwed: 'Nothing.',
  materiality: (yuan) =>
    `Materiality ${yuan} yuan: findings about less are counted and summed and not listed one by one; all are in the list of the workbook. Findings that are about no money are not measured by it, and are listed. The conclusion and all totals are unaffected.`,
  below: (count, over, under) =>
    `${count} more are below materiality, overpaid ${over} and underpaid ${under} yuan together, and not listed one by one.`,
  arithmetic: 'Arithmetic',
  terms: 'Terms',
  evidence: 'To request',
  reply: 'Reply of the audited',
  resolution: 'Resolution',
};

export const PRACTICE_WORDS: Readonly<Record<Locale, PracticeWords>> = { 'zh-CN': ZH, en: EN };

import type { Locale } from '../../command/text.js';

/** What is said around two versions of one register. */
export interface VersionWords {
  readonly title: string;
  readonly about: string;
  readonly summary: (came: number, went: number, changed: number) => string;
  readonly found: (came: number, went: number, changed: number) => string;
  readonly earlier: string;
  readonly unchanged: string;
  readonly unread: (rows: number, cells: number) => string;
  readonly changed: string;
  readonly came: string;
  readonly went: string;
  readonly findingsCame: string;
  readonly findingsWent: string;
  readonly findingsChanged: string;
  readonly stayed: string;
  readonly rowBefore: string;
  readonly rowNow: string;
  readonly column: string;
  readonly was: string;
  readonly is: string;
  readonly paid: string;
  readonly differenceWas: string;
  readonly differenceIs: string;
  /** Nothing stood there. */
  readonly nothing: string;
  /** Somebody looked and could not tell. */
  readonly undetermined: string;
  readonly ofSort: (column: string, what: string) => string;
}

const ZH: VersionWords = {
  title: '与前一版对比',
  about:
    '前一版按同一份合同、同一日期核查。行按案件编号认，一案几笔的再按支付日期和次序；编号改了的，按人员或者户和事件认。写法不同而意思相同的不算改动；所在的行、序号、累计和余额不比较。本部分不影响结论。',
  summary: (came, went, changed) => `与前一版相比：多出 ${came} 行，少了 ${went} 行，改动 ${changed} 行。`,
  found: (came, went, changed) =>
    `问题新出现 ${came} 处，不再有 ${went} 处，金额或者确定程度有变 ${changed} 处。`,
  earlier: '前一版',
  unchanged: '相同的行',
  unread: (rows, cells) =>
    `前一版有 ${cells} 处未能理解；两版都有的行中，${rows} 行有未能理解的单元格，这些格改没改，不知道。`,
  changed: '改动',
  came: '多出的行',
  went: '少了的行',
  findingsCame: '新出现的问题',
  findingsWent: '不再有的问题',
  findingsChanged: '有变的问题',
  stayed: '不变的问题',
  rowBefore: '前一版的行',
  rowNow: '本版的行',
  column: '列',
  was: '原为',
  is: '现为',
  paid: '赔付（元）',
  differenceWas: '原差额（元）',
  differenceIs: '现差额（元）',
  nothing: '（未写）',
  undetermined: '不能确定',
  ofSort: (column, what) => `${column}：${what}`,
};

const EN: VersionWords = {
  title: 'Compared with the earlier version',
  about:
    'The earlier version was audited under the same contract and as of the same day. A row is known by its claim, of several payments by their days and then in order; where the claim was given another id, by person or household and event. What is written otherwise and means the same is no change; places, running numbers, running totals and balances are not compared. Nothing of this moves the verdict.',
  summary: (came, went, changed) =>
    `Since the earlier version ${came} rows came, ${went} went, and ${changed} were changed.`,
  found: (came, went, changed) =>
    `${came} findings are new, ${went} are gone, and ${changed} are about another sum or of another certainty.`,
  earlier: 'Earlier version',
  unchanged: 'Rows that say the same',
  unread: (rows, cells) =>
    `${cells} cells of the earlier version were not understood; of the rows that stand in both, ${rows} have such cells, and nobody knows whether these were changed.`,
  changed: 'Changed',
  came: 'Rows that came',
  went: 'Rows that went',
  findingsCame: 'New findings',
  findingsWent: 'Findings that are gone',
  findingsChanged: 'Findings that are otherwise',
  stayed: 'Findings that stay',
  rowBefore: 'Row before',
  rowNow: 'Row now',
  column: 'Column',
  was: 'Was',
  is: 'Is',
  paid: 'Paid (yuan)',
  differenceWas: 'Difference was (yuan)',
  differenceIs: 'Difference is (yuan)',
  nothing: '(nothing)',
  undetermined: 'undetermined',
  ofSort: (column, what) => `${column}: ${what}`,
};

export const VERSION_WORDS: Readonly<Record<Locale, VersionWords>> = { 'zh-CN': ZH, en: EN };

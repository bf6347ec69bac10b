import type { Bilingual } from '../../../src/input/bilingual.js';
import { blocks, code, heading, plain, table } from './markdown.js';
import type { Site } from './site.js';

/** 费用随什么增长。By what a cost grows. */
export const COSTS = {
  'O(1)': { zh: '与所给多少无关', en: 'The same, however much is passed' },
  'O(values)': {
    zh: '所给的每个值看一遍；一份案件、合同至多 10 万个值，每个文字至多 4000 字，再多即拒绝（`too-large`、`too-long`）',
    en: 'Looks once at every value that is passed: at most 100,000 in a claim or a contract, with texts of at most 4,000 characters, more is refused (`too-large`, `too-long`)',
  },
  'O(versions)': {
    zh: '案件可能适用的、裁定不同的合同版本，每个裁定一次；出险日期已知的只有一个，至多 101 个',
    en: 'Decides once for every version of the contract that may apply and decides otherwise: one where the day of the loss is known, at most 101',
  },
  'O(versions ≤ 12)': {
    zh: '同上，逐一说明；日期不明而版本多于 12 个的拒绝（`too-many-versions`），请先查明日期',
    en: 'The same, each told of: while the day is unknown, more than 12 are refused (`too-many-versions`), establish the day first',
  },
  'O(combinations)': {
    zh: '有关的解读的各种组合，所问相同的只裁定一次，每种组合每个版本一次；日期不明而版本多于 12 个的拒绝（`too-many-versions`）',
    en: 'Decides once for every combination of the readings that matter and leaves something else to ask, under each version: while the day is unknown, more than 12 are refused (`too-many-versions`)',
  },
  'O(sets ≤ 500)': {
    zh: '会改变结论的各组事实，至多三项一组的全试一遍；合同不同的版本多于 12 个（`too-many-endorsements`）、由合同自己的条件组成的多于 500 组（`too-many-changes`）的拒绝',
    en: 'Tries the sets of up to three facts that may change it: more than 12 versions of the contract (`too-many-endorsements`), or more than 500 sets with conditions of its own (`too-many-changes`), are refused',
  },
  'O(log claims)': {
    zh: '登记一笔，几乎与台账已有多少无关',
    en: 'For each record, hardly more however many the ledger holds',
  },
  'O(claims)': {
    zh: '案件、记账、凭证或登记簿的行，每个一遍；每个案件的费用同裁定',
    en: 'Once for every claim, posting, receipt or row of a register; each claim costs what it costs to decide it',
  },
  'O(claims log claims)': { zh: '同上，先要排次序', en: 'The same, after they are put in order' },
} as const satisfies Record<string, Bilingual>;

export type Cost = keyof typeof COSTS;

type Entry = typeof import('../../../src/index.js');
type Functions<M> = {
  readonly [F in keyof M as M[F] extends (...args: never) => unknown ? F : never]: Cost;
};

const CORE: Functions<Entry> = {
  adjudicate: 'O(versions)',
  amountDue: 'O(versions)',
  applyLimits: 'O(claims log claims)',
  coverageOf: 'O(versions)',
  explainLimits: 'O(claims log claims)',
  findings: 'O(values)',
  institutionName: 'O(1)',
  isInTerritory: 'O(1)',
  isInvalidInputError: 'O(1)',
  isProtected: 'O(versions)',
  parseClaim: 'O(values)',
  parseContract: 'O(values)',
  placeOf: 'O(1)',
  printedNumber: 'O(1)',
  responsibleFor: 'O(1)',
  rulebook: 'O(1)',
  rulesCiting: 'O(1)',
  safeParseClaim: 'O(values)',
  safeParseContract: 'O(values)',
  shareAmount: 'O(values)',
  splitAmount: 'O(values)',
  writeClaim: 'O(values)',
};

const NOTICE: Functions<typeof import('../../../src/law/index.js')> = {
  ambiguitiesOf: 'O(1)',
  ambiguity: 'O(1)',
  clause: 'O(1)',
  clausesOf: 'O(1)',
  editionAt: 'O(1)',
  printedNumber: 'O(1)',
  readingsOf: 'O(1)',
};

const BATCH: Functions<typeof import('../../../src/batch.js')> = {
  decideCompactly: 'O(versions)',
  limitCompactly: 'O(claims log claims)',
  mergeTallies: 'O(claims)',
  missingCompactly: 'O(versions)',
  payCompactly: 'O(claims)',
  payPart: 'O(claims)',
  shareCompactly: 'O(claims)',
  talliesBefore: 'O(claims)',
  tally: 'O(claims)',
  tallyCompactly: 'O(claims)',
};

const SETTLEMENT: Functions<typeof import('../../../src/settlement/index.js')> = {
  amendLedger: 'O(values)',
  balanceOf: 'O(log claims)',
  balances: 'O(claims log claims)',
  emptyLedger: 'O(values)',
  parseLedger: 'O(claims log claims)',
  post: 'O(log claims)',
  postingOf: 'O(versions)',
  quarterOf: 'O(1)',
  recordPayments: 'O(log claims)',
  recordRecoveries: 'O(log claims)',
  recordTransfers: 'O(log claims)',
  settle: 'O(claims log claims)',
  standingOf: 'O(claims log claims)',
  writeLedger: 'O(claims log claims)',
};

const REPORTS: Functions<typeof import('../../../src/reports/index.js')> = {
  disasterDatabase: 'O(claims)',
  dutiesFor: 'O(1)',
  eventsWithinHours: 'O(claims log claims)',
  publicDisclosure: 'O(claims)',
  quarterlyAnalysis: 'O(claims)',
  reportEntries: 'O(claims log claims)',
  reserves: 'O(claims log claims)',
};

const AUDIT: Functions<typeof import('../../../src/audit/index.js')> = {
  auditRegister: 'O(claims log claims)',
  auditor: 'O(values)',
  checksOf: 'O(1)',
  compareRegisters: 'O(claims log claims)',
  readRecords: 'O(claims)',
  readRegister: 'O(claims)',
  registerReader: 'O(values)',
};

const RECEIPT: Functions<typeof import('../../../src/receipt/index.js')> = {
  receipt: 'O(versions)',
  verify: 'O(versions)',
};

const IMPACT: Functions<typeof import('../../../src/impact/index.js')> = {
  impact: 'O(claims log claims)',
  impactMeter: 'O(values)',
  impactOfReceipts: 'O(claims)',
  receiptImpactMeter: 'O(1)',
};

const CHALLENGE: Functions<typeof import('../../../src/challenge.js')> = {
  underReadings: 'O(combinations)',
  whatWouldChange: 'O(sets ≤ 500)',
};

const HISTORY: Functions<typeof import('../../../src/history.js')> = {
  asOf: 'O(values)',
  contractAt: 'O(values)',
};

const EXPLAIN: Functions<typeof import('../../../src/explain/index.js')> = {
  explain: 'O(versions ≤ 12)',
  explainAsSvg: 'O(values)',
  materials: 'O(versions ≤ 12)',
  questions: 'O(versions ≤ 12)',
  worklist: 'O(claims)',
};

const LETTERS: Functions<typeof import('../../../src/letters/zh-CN.js')> &
  Functions<typeof import('../../../src/letters/en.js')> = {
  asHtml: 'O(values)',
  asMarkdown: 'O(values)',
  asText: 'O(values)',
  describeRule: 'O(1)',
  explainAsSvg: 'O(values)',
  fileNote: 'O(versions ≤ 12)',
  letter: 'O(versions ≤ 12)',
};

const WORDS: Functions<typeof import('../../../src/words/zh-CN.js')> &
  Functions<typeof import('../../../src/words/en.js')> = {
  askQuestion: 'O(values)',
  describeCellIssue: 'O(values)',
  describeChange: 'O(values)',
  describeChanges: 'O(values)',
  describeDetermination: 'O(values)',
  describeDifference: 'O(values)',
  describeDiscrepancy: 'O(values)',
  describeEvidence: 'O(values)',
  describeFinding: 'O(values)',
  describeIssue: 'O(values)',
  describeMaterial: 'O(values)',
  describeQuestion: 'O(values)',
  describeReadings: 'O(values)',
  wordsIn: 'O(1)',
};

/** 各入口每个函数的费用；缺一个，编译不过。The cost of every function of every entry: with one missing it does not compile. */
export const COST_OF: Readonly<Record<string, Readonly<Record<string, Cost>>>> = {
  index: CORE,
  notice: NOTICE,
  batch: BATCH,
  settlement: SETTLEMENT,
  reports: REPORTS,
  audit: AUDIT,
  receipt: RECEIPT,
  impact: IMPACT,
  challenge: CHALLENGE,
  history: HISTORY,
  explain: EXPLAIN,
  'explain/zh-CN': LETTERS,
  'explain/en': LETTERS,
  'words/zh-CN': WORDS,
  'words/en': WORDS,
};

/** 各函数费多少，随什么增长。What functions cost, and by what that grows. */
export function costPage({ t, say }: Site): string {
  return blocks(
    `# ${t('函数的费用', 'What functions cost')}`,
    t(
      '函数都是同步的，算完才返回。每个函数的费用随什么增长，列在下面。会随输入成倍增长的，下面写明上限的超过即拒绝，写明代码和路径；没有写上限的是 `underReadings` 的解读组合和 `whatWouldChange` 里与合同自己的条件无关的各组事实，二者只随《通知》的解读和事实的多少，不随案件的多少，少数争议案件可用到几秒。合同、案件先读（`parseContract`、`parseClaim`）一遍，再用许多次的，读的费用只付一次；合同头一次裁定某一类损失，另有几十毫秒制表。',
      'Functions are synchronous and return when they are done. By what the cost of each grows stands below. Where it would multiply with its input, a bound that stands below is kept by refusing, with code and path. Two have no bound of their own: the combinations of readings of `underReadings`, and of `whatWouldChange` the sets of facts that are no conditions of the contract’s own. They hang on how many readings and facts the notice has, not on how much is passed, and can take seconds for a few contested claims. A contract and a claim that are read once (`parseContract`, `parseClaim`) and used many times cost their reading once; the first decision of a kind of loss under a contract takes some tens of milliseconds more, for its tables.',
    ),
    heading(2, t('随什么增长', 'By what it grows'), 'classes'),
    table(
      [t('费用', 'Cost'), t('意思', 'Meaning')],
      Object.entries(COSTS).map(([cost, meaning]) => [
        code(cost),
        say(meaning)
          .split('`')
          .map((part, i) => (i % 2 === 0 ? plain(part) : code(part)))
          .join(''),
      ]),
    ),
    heading(2, t('各函数', 'Functions'), 'functions'),
    table(
      [t('子路径', 'Subpath'), t('函数', 'Function'), t('费用', 'Cost')],
      Object.entries(COST_OF).flatMap(([entry, functions]) =>
        Object.entries(functions).map(([name, cost]) => [
          entry === 'index' ? '' : code(entry),
          code(name),
          code(cost),
        ]),
      ),
    ),
  );
}

import type { Locale } from '../../command/text.js';

/** What a sheet of evidence says around what was found. */
export interface DossierWords {
  readonly title: string;
  readonly index: string;
  readonly aboutIndex: (sheets: number, certain: number) => string;
  readonly number: (place: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly project: string;
  readonly projectOf: (register: string) => string;
  readonly unit: string;
  readonly matter: string;
  readonly found: string;
  readonly continued: string;
  readonly byClause: string;
  readonly byContract: string;
  readonly noTerm: string;
  readonly arithmetic: string;
  readonly rows: string;
  readonly rowAt: (sheet: string | null, row: number) => string;
  readonly evidence: string;
  readonly sum: string;
  readonly noSum: string;
  readonly auditor: string;
  readonly reviewer: string;
  readonly madeOn: string;
  readonly opinion: string;
  readonly seal: string;
  readonly resolution: string;
  readonly annexes: string;
  readonly source: (register: string, hash: string, contract: string, contractHash: string) => string;
}

const ZH: DossierWords = {
  title: '审计取证单',
  index: '审计取证单目录',
  aboutIndex: (sheets, certain) =>
    `共 ${sheets} 份。只就确定的问题（全部 ${certain} 处）编制，每案或者每次事件一份；不足重要性水平、报告中没有逐一列出的不编。取决于尚缺事实或者解读的问题，查明之前不编取证单。`,
  number: (place) => `编号：${String(place).padStart(3, '0')}`,
  page: (page, pages) => `第 ${page} 页　共 ${pages} 页`,
  project: '项目名称',
  projectOf: (register) => `綦江区巨灾保险理赔审计（登记簿 ${register}）`,
  unit: '被审计单位',
  matter: '审计事项',
  found: '审计事项摘要',
  continued: '审计事项摘要（续）',
  byClause: '依据',
  byContract: '合同约定',
  noTerm: '合同没有另作约定。',
  arithmetic: '计算过程',
  rows: '登记簿原文',
  rowAt: (sheet, row) => `${sheet === null ? '' : `工作表“${sheet}”`}第${row}行`,
  evidence: '需调取的材料',
  sum: '差额（元）',
  noSum: '不涉及金额',
  auditor: '审计人员',
  reviewer: '复核人员',
  madeOn: '编制日期',
  opinion: '证据提供单位意见',
  seal: '（盖章）　负责人（签名）：　　　　　　　　　年　　月　　日',
  resolution: '处理结果',
  annexes: '附件：　　　页',
  source: (register, hash, contract, contractHash) =>
    `登记簿 ${register}，SHA-256 ${hash}；合同 ${contract}，SHA-256 ${contractHash}。由程序复算，非官方项目生成；由签字人核实并负责。`,
};

const EN: DossierWords = {
  title: 'Sheet of audit evidence',
  index: 'Sheets of audit evidence',
  aboutIndex: (sheets, certain) =>
    `${sheets} sheets, one a claim or an event, on findings that are certain (${certain} in all); on what is below materiality, or not listed one by one in the report, there is none. On findings that depend on facts or readings none is made before these are settled.`,
  number: (place) => `No. ${String(place).padStart(3, '0')}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  project: 'Project',
  projectOf: (register) =>
    `Audit of claims under the catastrophe insurance of Qijiang (register ${register})`,
  unit: 'Audited body',
  matter: 'Matter',
  found: 'What was found',
  continued: 'What was found (continued)',
  byClause: 'By',
  byContract: 'Terms of the contract',
  noTerm: 'The contract says nothing of its own.',
  arithmetic: 'Arithmetic',
  rows: 'As it stands in the register',
  rowAt: (sheet, row) => `${sheet === null ? '' : `sheet “${sheet}”, `}row ${row}`,
  evidence: 'To request',
  sum: 'Difference (yuan)',
  noSum: 'about no money',
  auditor: 'Auditor (signed)',
  reviewer: 'Reviewer (signed)',
  madeOn: 'Date',
  opinion: 'Opinion of whoever provided the evidence',
  seal: '(seal)　　Signed:　　　　　　　　　　Date:',
  resolution: 'Resolution',
  annexes: 'Annexes:　　　pages',
  source: (register, hash, contract, contractHash) =>
    `Register ${register}, SHA-256 ${hash}; contract ${contract}, SHA-256 ${contractHash}. Recomputed by a program of an unofficial project; whoever signs has verified it and answers for it.`,
};

export const DOSSIER_WORDS: Readonly<Record<Locale, DossierWords>> = { 'zh-CN': ZH, en: EN };

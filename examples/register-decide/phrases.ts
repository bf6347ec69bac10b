import type { Outcome } from 'qijiang-catastrophe-insurance';
import type { Bringer } from 'qijiang-catastrophe-insurance/explain';
import type { Locale } from '../command/text.js';
import type { NoLetter } from './decided.js';
import type { Totals } from './totals.js';

/** What workbook, letters and summary say around the words of the library. */
export interface Phrases {
  readonly title: string;
  readonly illustrative: string;
  /** On a letter, where a line is all that there is room for. */
  readonly notForUse: string;
  readonly sheets: Readonly<Record<'decided' | 'waiting' | 'basis', string>>;
  readonly atMost: string;
  readonly unbounded: string;
  readonly missing: string;
  readonly materials: string;
  readonly letter: string;
  readonly remarks: string;
  readonly undecided: string;
  readonly bringers: Readonly<Record<Bringer, string>>;
  /** A missing fact, and what is known of it. */
  readonly asked: (fact: string, state: string) => string;
  /** What is known of a fact, and who can answer. */
  readonly ask: (state: string, whom: readonly string[]) => string;
  /** Beside a fact that is missing, where the register may hold it. */
  readonly mendFirst: string;
  /** A paper, who issues it, and who brings it. */
  readonly paper: (paper: string, issuers: readonly string[], broughtBy: string) => string;
  readonly noLetter: Readonly<Record<NoLetter, string>>;
  readonly letterNumber: (number: number) => string;
  readonly noKind: string;
  readonly noId: string;
  readonly refused: (path: string, sentence: string) => string;
  readonly conflict: (rows: readonly string[], facts: readonly string[]) => string;
  readonly unread: (header: string, problem: string) => string;
  readonly by: string;
  readonly waitsFor: string;
  readonly kinds: Readonly<Record<'byFact' | 'byWhom' | 'byBody', string>>;
  readonly ofFacts: string;
  readonly waitingClaims: string;
  readonly heldBack: string;
  readonly notBounded: string;
  readonly ids: string;
  readonly rowAt: (sheet: string, row: number) => string;
  readonly withRow: (id: string, row: string) => string;
  readonly aboutWaiting: string;
  readonly conclusion: string;
  readonly reading: string;
  readonly counted: (totals: Totals, outcomes: Readonly<Record<Outcome, string>>) => string;
  readonly due: string;
  readonly most: string;
  readonly leavingOut: (yuan: string, left: number) => string;
  readonly whole: string;
  readonly notWhole: (what: readonly string[]) => string;
  readonly unreadCells: (cells: number) => string;
  readonly unreadColumns: (headers: readonly string[]) => string;
  readonly undecidedRows: (claims: number) => string;
  readonly conflictingRows: (rows: number) => string;
  readonly scope: readonly string[];
  readonly foot: (id: string) => string;
  readonly letters: string;
}

const zh: Phrases = {
  title: '綦江区巨灾保险：登记簿逐案裁定',
  illustrative:
    '没有给出合同，按为演示而写的示例合同裁定。示例合同不是綦江区的合同，以下结论和金额不能作数。',
  notForUse: '按示例合同写成；示例合同不是綦江区的合同，本页不得使用。',
  sheets: { decided: '裁定', waiting: '待补材料', basis: '依据' },
  atMost: '最多可能（限额前）',
  unbounded: '尚无上限',
  missing: '尚缺的事实（可以问谁）',
  materials: '材料',
  letter: '告知书',
  remarks: '说明',
  undecided: '无法裁定',
  bringers: { claimant: '申请人', insurers: '承保机构', authority: '有关部门' },
  asked: (fact, state) => `${fact}（${state}）`,
  ask: (state, whom) => `${state}；问${whom.join('、')}`,
  mendFirst: '登记簿所写未能理解，先改登记簿',
  paper: (paper, issuers, broughtBy) =>
    `${paper}（${issuers.length === 0 ? '' : `${issuers.join('或者')}出具；`}${broughtBy}）`,
  noLetter: {
    undecided: '没有写：无法裁定',
    'no-id': '没有写：没有案件编号',
    conflict: '没有写：同一编号的各行不一致，先核实',
    unread: '没有写：要问的事项在未能理解或者互相矛盾的单元格里，先改登记簿',
  },
  letterNumber: (number) => `第${number}封`,
  noKind: '看不出受损的是人还是房屋，请填写损失类型。',
  noId: '没有案件编号。',
  refused: (path, sentence) => `${path}：${sentence}`,
  conflict: (rows, facts) =>
    `与${rows.join('、')}编号相同，事实不同（${facts.join('、')}）；各行按所写分别裁定，请核实。`,
  unread: (header, problem) => `“${header}”${problem}。`,
  by: '按',
  waitsFor: '事项或者单位',
  kinds: { byFact: '事项', byWhom: '由谁提供', byBody: '出具单位' },
  ofFacts: '可以问谁、涉及哪些事项',
  waitingClaims: '案件数',
  heldBack: '卡住的金额',
  notBounded: '其中尚无上限的案件数',
  ids: '案件编号',
  rowAt: (sheet, row) => `${sheet === '' ? '' : `${sheet}`}第${row}行`,
  withRow: (id, row) => `${id}（${row}）`,
  aboutWaiting: '一个案件等几项，各项下都列，金额不能相加。',
  conclusion: '结论',
  reading: '读取',
  counted: ({ claims, outcomes, undecided, letters }, words) =>
    `裁定 ${claims} 件：${words.payable} ${outcomes.payable}，${words.pending} ${outcomes.pending}，${words.declined} ${outcomes.declined}，无法裁定 ${undecided}；告知书 ${letters} 封。`,
  due: '核定金额合计（限额前）',
  most: '最多可能合计（限额前）',
  leavingOut: (yuan, left) => `${yuan}${left === 0 ? '' : `（另有 ${left} 件不在其内）`}`,
  whole: '全部内容都已读取、裁定。',
  notWhole: (what) => `有内容未能读取或裁定：${what.join('；')}。`,
  unreadCells: (cells) => `${cells} 个单元格未能理解`,
  unreadColumns: (headers) => `未读的列：${headers.join('、')}`,
  undecidedRows: (claims) => `${claims} 件无法裁定`,
  conflictingRows: (rows) => `${rows} 件与同一编号的另一行不一致`,
  scope: [
    '各案分别裁定，金额在每次事件、每年的限额之前；同一人、同一户的几个案件合起来赔多少，限额如何折减，由台账结算。',
    '空格是未知，不当作零；未能理解的单元格逐一列出，不猜，不丢。登记簿所载是否属实，不在裁定之内。',
    '非官方项目生成；有约束力的只有《通知》原文和已签订的合同。告知书签发前应由经办人逐封核对，［］内由经办人填写。',
  ],
  foot: (id) => `案件编号 ${id}`,
  letters: '告知书',
};

const en: Phrases = {
  title: 'Catastrophe insurance of 綦江 (Qijiang): a register decided claim by claim',
  illustrative:
    'No contract was given: decided by the illustrative one, which is not the contract of 綦江. These results and sums count for nothing.',
  notForUse: 'By the illustrative contract, which is not that of 綦江 (Qijiang): not to be used.',
  sheets: { decided: 'Decisions', waiting: 'Still wanted', basis: 'Basis' },
  atMost: 'At most (before limits)',
  unbounded: 'no bound yet',
  missing: 'Facts missing (whom to ask)',
  materials: 'Papers',
  letter: 'Letter',
  remarks: 'Remarks',
  undecided: 'not decided',
  bringers: { claimant: 'the claimant', insurers: 'the insurers', authority: 'the authorities' },
  asked: (fact, state) => `${fact} (${state})`,
  ask: (state, whom) => `${state}; ask ${whom.join(', ')}`,
  mendFirst: 'the register says something that was not understood; mend it first',
  paper: (paper, issuers, broughtBy) =>
    `${paper}${issuers.length === 0 ? '' : `, issued by ${issuers.join(' or ')}`}. ${broughtBy}.`,
  noLetter: {
    undecided: 'none: not decided',
    'no-id': 'none: no claim id',
    conflict: 'none: rows of this id differ; check first',
    unread:
      'none: what it would ask for stands in cells that were not understood, or contradict; mend these first',
  },
  letterNumber: (number) => `no. ${number}`,
  noKind: 'It does not show whether a person or a house was harmed; please state the kind of loss.',
  noId: 'No claim id.',
  refused: (path, sentence) => `${path}: ${sentence}`,
  conflict: (rows, facts) =>
    `${rows.join(', ')} bear the same id and differ (${facts.join(', ')}); each is decided as it stands. Please check.`,
  unread: (header, problem) => `"${header}": ${problem}.`,
  by: 'By',
  waitsFor: 'Fact, person or body',
  kinds: { byFact: 'fact', byWhom: 'who brings it', byBody: 'issuing body' },
  ofFacts: 'Whom to ask, or the facts',
  waitingClaims: 'Claims',
  heldBack: 'Held back',
  notBounded: 'Of them without bound',
  ids: 'Claim ids',
  rowAt: (sheet, row) => `${sheet === '' ? '' : `${sheet}, `}row ${row}`,
  withRow: (id, row) => `${id} (${row})`,
  aboutWaiting: 'A claim that waits for several things stands under each: these sums do not add up.',
  conclusion: 'Result',
  reading: 'Read',
  counted: ({ claims, outcomes, undecided, letters }, words) =>
    `Claims: ${claims}. ${words.payable} ${outcomes.payable}, ${words.pending} ${outcomes.pending}, ${words.declined} ${outcomes.declined}, not decided ${undecided}. Letters: ${letters}.`,
  due: 'Due in all (before limits)',
  most: 'At most in all (before limits)',
  leavingOut: (yuan, left) => `${yuan}${left === 0 ? '' : ` (without ${left} more)`}`,
  whole: 'Everything was read and decided.',
  notWhole: (what) => `Not everything could be read or decided: ${what.join('; ')}.`,
  unreadCells: (cells) => `cells not understood: ${cells}`,
  unreadColumns: (headers) => `columns not read: ${headers.join(', ')}`,
  undecidedRows: (claims) => `claims not decided: ${claims}`,
  conflictingRows: (rows) => `claims at odds with another row of their id: ${rows}`,
  scope: [
    'Each claim is decided by itself, before the limits by event and year. What several claims of a person or household come to together, and what limits leave, is for the ledger.',
    'An empty cell is unknown, never zero; cells that were not understood are listed, neither guessed nor dropped. Whether the register is true is no part of this.',
    'Not official: only the notice and the signed contract bind. Whoever signs the letters checks each of them first, and fills in what stands in brackets.',
  ],
  foot: (id) => `Claim ${id}`,
  letters: 'Letters',
};

export const PHRASES: Readonly<Record<Locale, Phrases>> = { 'zh-CN': zh, en };

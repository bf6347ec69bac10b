import type { Contract } from 'qijiang-catastrophe-insurance';

/** The language of a report. */
export type Language = 'zh' | 'en';

/** The sentences of the report itself; what the codes of the library mean, its own words say. */
export interface Phrases {
  readonly title: string;
  readonly illustrative: string;
  readonly contract: (contract: Contract) => string;
  readonly noFindings: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly yuan: (amount: string) => string;
  readonly payable: (amount: string, final: boolean) => string;
  readonly pending: string;
  readonly declined: string;
  readonly open: string;
  readonly also: (line: string, amount: string, added: boolean) => string;
  readonly lead: string;
  readonly attested: (ways: readonly string[]) => string;
  readonly by: (body: string, paper: string) => string;
  readonly listed: (parts: readonly string[]) => string;
  readonly summary: string;
  readonly count: (outcome: string, claims: number) => string;
  readonly total: string;
  readonly binding: string;
  readonly unread: (file: string) => string;
  readonly usage: string;
}

type Label =
  | 'outcome'
  | 'line'
  | 'department'
  | 'benefits'
  | 'shares'
  | 'missing'
  | 'also'
  | 'about'
  | 'source'
  | 'incident'
  | 'contract';

const zh: Phrases = {
  title: '綦江区巨灾保险：案件裁定',
  illustrative:
    '注意：以下所用合同是为演示而写的示例合同，不是綦江区的合同。綦江区合同没有公开；金额、比例、份额、限额和免责都不得引作綦江区的标准。',
  contract: ({ id, term }) =>
    `合同 ${id}：保险期限 ${term.start.slice(0, 10)} 至 ${term.end.slice(0, 10)}（不含当日）`,
  noFindings: '与通知及市级底线核对：没有出入',
  labels: {
    outcome: '结论',
    line: '险种',
    department: '部门',
    benefits: '构成',
    shares: '分摊',
    missing: '尚缺',
    also: '另外',
    about: '案情',
    source: '来源',
    incident: '事件',
    contract: '合同',
  },
  yuan: (amount) => `${amount} 元`,
  payable: (amount, final) =>
    final ? `应付 ${amount} 元` : `应付 ${amount} 元；以下事实查明后还可能增加`,
  pending: '待定：目前没有可付的，以下事实查明后可能应付',
  declined: '不赔：五个险种都没有可付的金额，再补充事实也不会改变',
  open: '未定',
  also: (line, amount, added) =>
    `也符合${line}，按该险种为 ${amount} 元；${added ? '合同约定另加，已计入' : '一人只赔一次，取较高者'}`,
  lead: '（首席）',
  attested: (ways) => `可由下列之一证明：${ways.join('；')}`,
  by: (body, paper) => `${body}的${paper}`,
  listed: (parts) => parts.join('，'),
  summary: '合计',
  count: (outcome, claims) => `${outcome} ${claims} 件`,
  total: '应付总额',
  binding: '本库不是官方项目；有约束力的只有通知原文和已签订的合同。裁定金额是多案限额之前的金额。',
  unread: (file) => `未能裁定 ${file}：`,
  usage: '用法：npm start -- [--lang zh|en] [--contract 合同文件] [案件文件 …]',
};

const en: Phrases = {
  title: 'Catastrophe insurance of 綦江 (Qijiang): claims decided',
  illustrative:
    'Note: the contracts used here were written for demonstration and are not the contract of 綦江, which is not public; none of the sums, rates, shares, limits and exclusions may be quoted as those of 綦江.',
  contract: ({ id, term }) =>
    `Contract ${id}: term from ${term.start.slice(0, 10)} to ${term.end.slice(0, 10)} (that day not included)`,
  noFindings: 'Checked against the notice and the municipal floors: no departure',
  labels: {
    outcome: 'Outcome',
    line: 'Line',
    department: 'Department',
    benefits: 'Made up of',
    shares: 'Shares',
    missing: 'Missing',
    also: 'Besides',
    about: 'The case',
    source: 'Source',
    incident: 'Incident',
    contract: 'Contract',
  },
  yuan: (amount) => `${amount} yuan`,
  payable: (amount, final) =>
    final
      ? `${amount} yuan payable`
      : `${amount} yuan payable; more may become due once the facts below are known`,
  pending: 'Pending: nothing is due yet, but could be once the facts below are known',
  declined: 'Declined: nothing is due under any of the five lines, and no further fact can change that',
  open: 'open',
  also: (line, amount, added) =>
    `also covered by ${line}, which comes to ${amount} yuan; ${added ? 'by this contract it comes on top, and is in the amount' : 'one person is paid once, by the line that pays most'}`,
  lead: ' (lead)',
  attested: (ways) => `one of these attests it: ${ways.join('; ')}`,
  by: (body, paper) => `${paper} of ${body}`,
  listed: (parts) => parts.join(', '),
  summary: 'In all',
  count: (outcome, claims) => `${outcome}: ${claims}`,
  total: 'Total due',
  binding:
    'This library is not official; only the text of the notice and the signed contract bind. Amounts are before limits over many claims.',
  unread: (file) => `Not decided: ${file}`,
  usage: 'Usage: npm start -- [--lang zh|en] [--contract contract-file] [claim-file …]',
};

export const PHRASES: Readonly<Record<Language, Phrases>> = { zh, en };

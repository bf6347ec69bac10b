import type { Locale } from './command/text.js';

/** The language of a report. */
export type Language = 'zh' | 'en';

export const LANGUAGE_OF: Readonly<Record<Locale, Language>> = { 'zh-CN': 'zh', en: 'en' };

/** The sentences of the report itself; what the codes of the library mean, its own words say. */
interface Phrases {
  readonly title: string;
  readonly illustrative: string;
  readonly binding: string;
  readonly contract: (id: string, start: string, end: string) => string;
  readonly noFindings: string;
  readonly incident: (parts: readonly string[]) => string;
  readonly also: (line: string, clause: string, money: string) => string;
  readonly source: (text: string) => string;
  readonly summary: string;
  readonly count: (outcome: string, claims: number) => string;
  readonly total: (money: string) => string;
  readonly insurer: (name: string, money: string) => string;
  readonly unread: (file: string) => string;
}

const zh: Phrases = {
  title: '綦江区巨灾保险：案件裁定',
  illustrative:
    '注意：以下所用合同是为演示而写的示例合同，不是綦江区的合同。綦江区的合同没有公开；这里的金额、比例、份额、限额和免责都不得引作綦江区的标准。',
  binding: '本程序不是官方项目；有约束力的只有通知原文和已签订的合同。',
  contract: (id, start, end) => `合同 ${id}：保险期限自北京时间 ${start} 起，至 ${end} 前止。`,
  noFindings: '与通知和市级底线核对，没有出入。',
  incident: (parts) => `${parts.join('，')}。`,
  also: (line, clause, money) =>
    `同时符合：${line}（《通知》${clause}），按该险种为${money}；一人只赔一次，取最高的险种，同额取通知中在前的。`,
  source: (text) => `来源：${text}。`,
  summary: '合计',
  count: (outcome, claims) => `${outcome}：${claims} 件`,
  total: (money) => `应付总额：${money}（尚未计入限额）`,
  insurer: (name, money) => `其中${name}：${money}`,
  unread: (file) => `未能裁定 ${file}：`,
};

const en: Phrases = {
  title: 'Catastrophe insurance of 綦江 (Qijiang): claims decided',
  illustrative:
    'Note: the contracts used here were written for demonstration and are not the contract of 綦江, which is not public; none of their sums, rates, shares, limits and exclusions may be quoted as those of 綦江.',
  binding: 'This program is not official; only the text of the notice and the signed contract bind.',
  contract: (id, start, end) => `Contract ${id}: in force from ${start} until before ${end}, Beijing time.`,
  noFindings: 'Checked against the notice and the municipal floors: no departure.',
  incident: (parts) => `${parts.join(', ')}.`,
  also: (line, clause, money) =>
    `Also covered: ${line} [Notice, ${clause}], which comes to ${money}; one person is paid once, by the line that pays most, on a tie by the earlier one.`,
  source: (text) => `Source: ${text}.`,
  summary: 'In all',
  count: (outcome, claims) => `${outcome}: ${claims}`,
  total: (money) => `Total due: ${money} (before limits)`,
  insurer: (name, money) => `of it ${name}: ${money}`,
  unread: (file) => `Not decided: ${file}`,
};

export const PHRASES: Readonly<Record<Language, Phrases>> = { zh, en };

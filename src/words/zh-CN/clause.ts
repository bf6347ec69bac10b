import { type ClauseId, printedNumber } from '../../law/clause-ids.js';

const UNNUMBERED: Readonly<Partial<Record<ClauseId, string>>> = {
  title: '标题',
  addressees: '主送机关',
  preamble: '开头一段',
  signature: '落款',
  date: '成文日期',
};

/** 二（三） is printed twice. */
function heading(id: ClauseId): string {
  if (id.startsWith('2.3a')) return '承保方式';
  return id.startsWith('2.3b') ? '保险期限' : '';
}

export const clauseName = (id: ClauseId): string => (printedNumber(id) ?? UNNUMBERED[id]) + heading(id);

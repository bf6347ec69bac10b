import type { Phrases } from '../phrases.js';
import { CHALLENGE } from './challenge.js';
import { PAPER_PHRASES } from './papers.js';

export const moneyPhrase = (yuan: string): string => `${yuan}元`;

const list = (items: readonly string[]): string => items.join('、');

/** One of the lines has a 、 in its own name. */
const quoted = (lines: readonly string[]): string => lines.map((line) => `“${line}”`).join('');

export const PHRASES: Phrases = {
  money: moneyPhrase,
  missing: ({ label, state, clauses }) => `${label}：${state}（《通知》${list(clauses)}）。`,
  condition: (label, text) => `${label}“${text}”`,
  met: (is) => (is ? '满足' : '没有满足'),
  circumstance: (name, causedLoss) => `${name}${causedLoss ? '并造成' : '但没有造成'}损害`,
  finding: (sentence, clause) => `${sentence}（《通知》${clause}）。`,
  afterEndorsement: (number, finding) => `第${number}次批改以后：${finding}`,
  difference: ({ what, where, values, clauses }) => {
    const at = where === null ? '' : `：${where}`;
    const instead = values && `，应为${values.expected ?? '无'}，现为${values.found ?? '无'}`;
    const cited = clauses.length === 0 ? '' : `（《通知》${list(clauses)}）`;
    return `${what}${at}${instead ?? ''}${cited}。`;
  },
  heading: (claim, contract) => `案件 ${claim}（合同 ${contract}）`,
  outcome: (outcome) => `结论：${outcome}。`,
  amount: (amount, outcome) =>
    outcome === 'payable'
      ? `核定金额：${amount}，实际支付以合同累计限额结算后的金额为准。`
      : `核定金额：${amount}。`,
  due: ({ line, clause, money: amount, parts, less }) => {
    const each = parts.map((part) => `${part.benefit}${part.money ?? '尚待查明'}`);
    const capped = { no: '', limit: '，合计以合同限额为准', paid: '，合计已按责任人的赔偿或者合同限额扣减' }[
      less
    ];
    return `适用险种：${line}（《通知》${clause}），核定${amount}，其中${list(each)}${capped}。`;
  },
  dueInAll: (amount, isTogether) =>
    isTogether
      ? `两个险种同时赔付时医疗费用只计一次，并以合同约定的每人每案限额为限，合计核定${amount}。`
      : `以合同约定的每人每案限额为限，核定${amount}。`,
  departments: (names) => `牵头部门：${list(names)}。`,
  shares: (parts) => `共保分摊：${parts.map(({ insurer, money: part }) => `${insurer}${part}`).join('，')}。`,
  covering: (lines, outcome) =>
    outcome === 'declined'
      ? `属于${quoted(lines)}的保障范围，但按合同计算，核定金额为零。`
      : `属于${quoted(lines)}的保障范围，金额尚待查明。`,
  possible: (lines) => `可能适用、尚待查明的险种：${quoted(lines)}。`,
  declined: (isOutside) =>
    `按已查明的事实和合同约定，${isOutside ? '不属于任何一个险种的保障范围' : '核定金额为零'}。对已认定的事实有异议的，可以向承保机构提出，由其与相关责任单位协商确认（《通知》五（二））。`,
  missingHeading: (outcome) =>
    outcome === 'payable' ? '以下事实还可能改变适用的险种或者增加核定金额：' : '查明以下事实后才能得出结论：',
  challenge: CHALLENGE,
  papers: PAPER_PHRASES,
  numbered: (number, text) => `${number}．${text}`,
};

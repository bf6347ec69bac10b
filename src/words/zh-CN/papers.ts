import type { Bringer } from '../../claim/guide.js';
import { onlyKnown } from '../../input/code.js';
import type { PaperPhrases } from '../paper-phrases.js';
import type { WordsFor } from '../words.js';
import { ASKS } from './facts.js';

const ANSWERING: WordsFor<Bringer> = /* @__PURE__ */ onlyKnown({
  claimant: '申请人',
  insurers: '承保机构',
  authority: '有关部门',
});

const list = (items: readonly string[]): string => items.join('、');

const anyOf = (items: readonly string[]): string =>
  [list(items.slice(0, -1)), ...items.slice(-1)].filter((part) => part !== '').join('或者');

export const PAPER_PHRASES: PaperPhrases = {
  material: ({ paper, issuers, facts, broughtBy, askFirst, basis, clause }) => {
    const issued = issuers.length === 0 ? '' : `由${anyOf(issuers)}出具，`;
    const asked =
      askFirst === null
        ? ''
        : `，可以先向${askFirst.town ?? '事发地的街道或者镇'}询问（《通知》${askFirst.clause}）`;
    const grounds = {
      notice: `依据：《通知》${clause}。`,
      contract: `以合同约定为准（《通知》${clause}）。`,
      practice: '这是通常的材料，《通知》没有指明。',
    };
    return `${paper}：${issued}用于证明${list(facts)}。${broughtBy}${asked}。${onlyKnown(grounds)[basis]}`;
  },
  question: ({ asks, of, state, lines, clauses }) =>
    `${asks}此项${state}，可以由${anyOf(of.map((each) => ANSWERING[each]))}说明。这关系到${lines.map((line) => `“${line}”`).join('')}（《通知》${list(clauses)}）。`,
  asks: ASKS,
};

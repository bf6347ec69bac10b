import { lookupOf } from './read-choice.js';
import { isEmpty, tidy, wordKey } from './text.js';
import { REGISTER_VALUES } from './values.js';

/** Who made, checked and signed a sheet; such a line holds no figures. */
const SIGNED =
  /^(?:制表|填表|填报|审核|复核|经办|制单|主管|负责|单位)(?:人|单位|日期|负责人)?(?:[（(](?:盖章|签字|签章)[)）])?\s*[:：]/;

const isSigned = (cells: readonly unknown[], first: string): boolean =>
  SIGNED.test(first) &&
  cells.every((cell) => isEmpty(cell) || (typeof cell === 'string' && !/^[\d,.]+$/.test(cell.trim())));

/** The heading of a part, or a note below the table. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第.{1,4}(?:部分|批|季度)$)\D*$/;
const NOTE = /^(?:注|说明|备注|附注|填表说明|编制说明|数据来源)\d?:/;

/** Words that may speak of money: what they say is not passed over. */
const OF_MONEY = /[元万赔付款¥]/;

const isWords = (text: string): boolean => (HEADING.test(text) || NOTE.test(text)) && !OF_MONEY.test(text);

/** What stands before the numbers of columns, if not a number. */
const BEFORE_NUMBERS = /^(?:[甲乙丙丁]|[a-d]|栏次|序号)$/i;

/** The numbers of the columns, as tables of the authorities have them under the header: 1, 2, 3 … or 甲, 1, 2 …. */
function areColumnNumbers(filled: readonly unknown[]): boolean {
  let numbers = 0;
  let last = Number.NaN;
  for (const cell of filled) {
    if (typeof cell !== 'number' && (typeof cell !== 'string' || cell.length > 4)) return false;
    const text = tidy(String(cell)).replace(/^\((.*)\)$/, '$1');
    if (numbers === 0 && BEFORE_NUMBERS.test(text)) continue;
    const number = Number(text);
    if (numbers === 0 ? !(number >= 1 && number <= 4) : number !== last + 1) return false;
    numbers += 1;
    last = number;
  }
  return numbers >= 4;
}

const HEADED = /* @__PURE__ */ [REGISTER_VALUES.lossKinds, REGISTER_VALUES.lines].map(lookupOf);

/** Whether a kind of loss or a line stands alone where a number should: the heading of the rows that follow. */
export const isPart = (cells: readonly unknown[], start: number): boolean => {
  const key = wordKey(String(cells[start]));
  return cells.every((cell, i) => i === start || isEmpty(cell)) && HEADED.some((words) => words.has(key));
};

/** Whether a row says nothing of a claim: who signed, the heading of a part, a note, the numbers of the columns. */
export function isBeside(cells: readonly unknown[], start: number): boolean {
  const first = cells[start];
  const filled = cells.filter((cell) => !isEmpty(cell));
  if (filled.length === 1)
    return typeof first === 'string' && (isWords(tidy(first)) || isSigned(cells, first));
  return (typeof first === 'string' && isSigned(cells, first)) || areColumnNumbers(filled);
}

/** Figures of sums that stand elsewhere: a part of a total, an average, a count. */
const OF_SUMS = /^(?:其中|平均|均值|最[大小高低]|[件笔户人]数$|案件数|占比|比重)/;

export const isOfSums = (cell: unknown): boolean => typeof cell === 'string' && OF_SUMS.test(tidy(cell));

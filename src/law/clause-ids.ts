import { codeOf } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';

/** Every clause in the order of the text, with its printed number. A sentence has the number of the item it stands in. */
const NUMBERED = [
  ['title', null],
  ['addressees', null],
  ['preamble', null],
  ['1', '一'],
  ['1-1', '一'],
  ['1-2', '一'],
  ['1-3', '一'],
  ['1-4', '一'],
  ['1-5', '一'],
  ['1-6', '一'],
  ['2', '二'],
  ['2.1', '二（一）'],
  ['2.1-1', '二（一）'],
  ['2.2', '二（二）'],
  ['2.2.1', '二（二）1'],
  ['2.2.2', '二（二）2'],
  ['2.2.3', '二（二）3'],
  ['2.2.4', '二（二）4'],
  ['2.2.5', '二（二）5'],
  ['2.3a', '二（三）'],
  ['2.3a-1', '二（三）'],
  ['2.3a-2', '二（三）'],
  ['2.3b', '二（三）'],
  ['2.3b-1', '二（三）'],
  ['2.4', '二（四）'],
  ['2.4-1', '二（四）'],
  ['2.5', '二（五）'],
  ['2.5-1', '二（五）'],
  ['2.5-2', '二（五）'],
  ['3', '三'],
  ['3-1', '三'],
  ['4', '四'],
  ['4.1', '四（一）'],
  ['4.1-1', '四（一）'],
  ['4.1-2', '四（一）'],
  ['4.1-3', '四（一）'],
  ['4.2', '四（二）'],
  ['4.2-1', '四（二）'],
  ['4.2-2', '四（二）'],
  ['4.2-table', '四（二）表'],
  ['4.2-row1', '四（二）表1'],
  ['4.2-row2', '四（二）表2'],
  ['4.2-row3', '四（二）表3'],
  ['4.2-row4', '四（二）表4'],
  ['4.2-row5', '四（二）表5'],
  ['4.2-row6', '四（二）表6'],
  ['4.2-row7', '四（二）表7'],
  ['4.2-row8', '四（二）表8'],
  ['4.3', '四（三）'],
  ['4.3-1', '四（三）'],
  ['4.3-2', '四（三）'],
  ['4.3-3', '四（三）'],
  ['4.4', '四（四）'],
  ['4.4-1', '四（四）'],
  ['4.4-2', '四（四）'],
  ['4.4-3', '四（四）'],
  ['4.4-4', '四（四）'],
  ['4.4-5', '四（四）'],
  ['4.4-6', '四（四）'],
  ['5', '五'],
  ['5.1', '五（一）'],
  ['5.1-1', '五（一）'],
  ['5.2', '五（二）'],
  ['5.2-1', '五（二）'],
  ['5.2-2', '五（二）'],
  ['5.2-3', '五（二）'],
  ['5.2-4', '五（二）'],
  ['5.2-5', '五（二）'],
  ['5.2-6', '五（二）'],
  ['5.3', '五（三）'],
  ['5.3-1', '五（三）'],
  ['5.3-2', '五（三）'],
  ['annexes', '附件'],
  ['annex-1', '附件1'],
  ['annex-2', '附件2'],
  ['annex-3', '附件3'],
  ['annex-4', '附件4'],
  ['signature', null],
  ['date', null],
] as const satisfies readonly (readonly [id: string, printed: string | null])[];

/**
 * Id of one sentence or clause of the notice. The printed numbers are not unique, these are.
 *
 * @example
 * ```ts
 * const id: ClauseId = '2.3b-1'; // 2023年至2025年，共3年，按年支付保费。
 * ```
 * @useDeclaredType
 * @since 0.1.0
 */
export type ClauseId = (typeof NUMBERED)[number][0];

/**
 * All clause ids in the order of the text.
 *
 * @example
 * ```ts
 * CLAUSE_IDS[0]; // 'title'
 * ```
 * @since 0.1.0
 */
export const CLAUSE_IDS: readonly ClauseId[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ NUMBERED.map(([id]) => id),
);

const PRINTED = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ Object.fromEntries(NUMBERED)) as {
  readonly [I in ClauseId]: string | null;
};

/**
 * The number under which the notice prints a clause, without loading its text; null where it prints none. It is for the
 * reader's eye: 二（三） stands for both 承保方式 and 保险期限, so look clauses up by id.
 *
 * @throws `InvalidInputError` where the id is that of no clause.
 * @example
 * ```ts
 * printedNumber('2.2.4'); // '二（二）4'
 * ```
 * @since 0.1.0
 */
export function printedNumber(id: ClauseId): string | null {
  return PRINTED[codeOf('id', CLAUSE_IDS, id)];
}

/**
 * Whether a string is the id of a clause of the notice.
 *
 * @example
 * ```ts
 * isClauseId('4.2-row9'); // false: the table has eight rows
 * ```
 * @since 0.1.0
 */
export function isClauseId(text: string): text is ClauseId {
  return (CLAUSE_IDS as readonly string[]).includes(text);
}

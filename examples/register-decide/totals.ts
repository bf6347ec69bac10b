import type { Outcome } from 'qijiang-catastrophe-insurance';
import type { Language } from '../audit/language.js';
import { shownYuan } from '../audit/money.js';
import { fenOf } from '../fen.js';
import type { DecidedRow } from './decided.js';
import { PHRASES } from './phrases.js';
import type { ReadRegister } from './register.js';

/** How many claims there are of each outcome. */
export interface Totals {
  readonly claims: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly undecided: number;
  readonly letters: number;
}

/** A sum over claims, and how many of them it leaves out. */
function sumOf(decided: readonly DecidedRow[], of: 'amount' | 'atMost', language: Language): string {
  const sums = decided.flatMap(({ verdict, conflict }) =>
    verdict === null || conflict !== null ? [] : (verdict.determination[of] ?? []),
  );
  const yuan = shownYuan(sums.reduce((sum, each) => sum + fenOf(each), 0n));
  const money = language.lib.words.phrases.money(yuan);
  return PHRASES[language.locale].leavingOut(money, decided.length - sums.length);
}

/** What was not read, or not decided; nothing where everything was. */
export function leftIn({ issues }: ReadRegister, decided: readonly DecidedRow[], language: Language) {
  const say = PHRASES[language.locale];
  const columns = issues.filter(({ problem }) => problem === 'unknown-column').map(({ header }) => header);
  const cells = issues.length - columns.length;
  const undecided = decided.filter(({ verdict }) => verdict === null).length;
  const conflicting = decided.filter(({ conflict }) => conflict !== null).length;
  return [
    ...(cells === 0 ? [] : [say.unreadCells(cells)]),
    ...(columns.length === 0 ? [] : [say.unreadColumns([...new Set(columns)])]),
    ...(undecided === 0 ? [] : [say.undecidedRows(undecided)]),
    ...(conflicting === 0 ? [] : [say.conflictingRows(conflicting)]),
  ];
}

/** What came of a register, in pairs. */
export function resultOf(
  register: ReadRegister,
  decided: readonly DecidedRow[],
  letters: number,
  language: Language,
): readonly (readonly [name: string, value: string])[] {
  const say = PHRASES[language.locale];
  const count = (outcome: Outcome) =>
    decided.filter(({ verdict }) => verdict?.determination.outcome === outcome).length;
  const totals: Totals = {
    claims: decided.length,
    outcomes: { payable: count('payable'), pending: count('pending'), declined: count('declined') },
    undecided: decided.filter(({ verdict }) => verdict === null).length,
    letters,
  };
  const left = leftIn(register, decided, language);
  const sums = register.rows.filter(({ row }) => row !== null && row.kind !== 'claim').length;
  return [
    [say.conclusion, say.counted(totals, language.lib.words.outcomes)],
    [say.reading, left.length === 0 ? say.whole : say.notWhole(left)],
    [say.due, sumOf(decided, 'amount', language)],
    [say.most, sumOf(decided, 'atMost', language)],
    [language.say.sumRows, `${sums}`],
  ];
}

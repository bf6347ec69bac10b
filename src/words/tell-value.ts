import type { ValueKind } from '../claim/fact-kinds.js';
import { type FactPath, ROW_AT } from '../claim/facts.js';
import type { Circumstance, CodeList } from '../claim/vocabulary.js';
import type { FactValue } from '../claim/write.js';
import type { ClaimWords } from './words.js';

/** Values as the exchange format writes them, by their kind; of circumstances, a list of them or one out of it. */
interface Written {
  readonly code: string;
  readonly boolean: boolean;
  readonly instant: string;
  readonly place: string;
  readonly facility: FactValue;
  readonly grade: number;
  readonly money: string;
  readonly count: number;
  readonly area: string;
  readonly circumstances: Circumstance | readonly Circumstance[];
}

/** How each kind of values is told. */
export type Tellers = {
  readonly [K in ValueKind]: (value: Written[K], fact: FactPath) => string;
};

/** A value of a fact in words. */
export const tell = (fact: FactPath, value: FactValue, tellers: Tellers): string =>
  (tellers[ROW_AT[fact].value] as (value: FactValue, fact: FactPath) => string)(value, fact);

/** The words for the codes of a fact. */
export const codeWords = (fact: FactPath, words: ClaimWords): Readonly<Record<string, string>> =>
  words[(ROW_AT[fact] as { readonly codes: CodeList }).codes];

/** The word for a code of a fact. */
export const codeWord =
  (words: ClaimWords): Tellers['code'] =>
  (code, fact) =>
    codeWords(fact, words)[code] as string;

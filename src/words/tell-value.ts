import type { Established, ValueKind } from '../claim/fact-kinds.js';
import { type AnyPath, conditionOf, type FactPath, ROW_AT } from '../claim/facts.js';
import type { Circumstance, CodeList } from '../claim/vocabulary.js';
import type { FactValue } from '../claim/write.js';
import type { ContractCondition } from '../contract/contract.js';
import { onlyKnown } from '../input/code.js';
import type { ClaimWords, FactWords, Words } from './words.js';

/** Values as the exchange format writes them, by their kind; of circumstances, all of them or one; of conditions, always one. */
interface Written {
  readonly code: string;
  readonly boolean: boolean;
  readonly moment: string;
  readonly place: string;
  readonly facility: FactValue;
  readonly grades: number | readonly number[];
  readonly money: string;
  readonly count: number;
  readonly area: string;
  readonly circumstances: Circumstance | Established | readonly (Circumstance | Established)[];
  readonly conditions: boolean;
}

/** How each kind of values is told. */
export type Tellers = {
  readonly [K in ValueKind]: (value: Written[K], fact: FactPath) => string;
};

/**
 * What the contract's own conditions are called in it.
 *
 * @since 0.1.0
 */
export type ConditionTexts = readonly Pick<ContractCondition, 'id' | 'text'>[];

/** The id of the condition of the contract's own that stands at a path; `null` for a fact of the format. */
const conditionAt = (path: AnyPath): string | null => conditionOf(path.replace(/^loss\./, ''));

const ROWS = /* @__PURE__ */ onlyKnown(ROW_AT);

/** The path by which the words and the values of a fact are found: one for all conditions of the contract's own. */
const rowAt = (path: AnyPath): FactPath =>
  conditionAt(path) === null ? (path as FactPath) : 'loss.conditions';

/** What a condition of the contract's own is called in it. */
export const conditionText = (path: AnyPath, conditions: ConditionTexts): string | undefined =>
  conditions.find(({ id }) => id === conditionAt(path))?.text;

/** The words for a fact; for a condition of the contract's own its words there, or its id where these are not at hand. */
export function wordsAt(
  path: AnyPath,
  { facts, phrases }: Pick<Words, 'facts' | 'phrases'>,
  text?: string,
): FactWords {
  const words = facts[rowAt(path)];
  const id = conditionAt(path);
  return id === null ? words : { ...words, label: phrases.condition(words.label, text ?? id) };
}

/** A value of a fact in words. */
export function tell(path: AnyPath, value: FactValue, tellers: Tellers): string {
  const fact = rowAt(path);
  return (tellers[ROWS[fact].value] as (value: FactValue, fact: FactPath) => string)(value, fact);
}

/** The words for the codes of a fact. */
export const codeWords = (fact: FactPath, words: ClaimWords): Readonly<Record<string, string>> =>
  words[(ROWS[fact] as { readonly codes: CodeList }).codes];

/** The word for a code of a fact. */
export const codeWord =
  (words: ClaimWords): Tellers['code'] =>
  (code, fact) =>
    codeWords(fact, words)[code] as string;

/** A circumstance, and whether it caused the loss where that is known. */
export function circumstanceWord(
  one: Circumstance | Established,
  { circumstances, phrases }: Pick<Words, 'circumstances' | 'phrases'>,
): string {
  const { id, causedLoss } = typeof one === 'string' ? { id: one, causedLoss: null } : one;
  return causedLoss === null ? circumstances[id] : phrases.circumstance(circumstances[id], causedLoss);
}

import type { Claim } from '../claim/claim.js';
import type { AnyPath, FactPath } from '../claim/facts.js';
import type { Contract } from '../contract/contract.js';
import type { Explanation } from '../explain/explanation.js';
import type { LetterPlace } from '../words/letter-phrases.js';
import { conditionText, wordsAt } from '../words/tell-value.js';
import { bodyOn, type LetterLanguage } from './language.js';
import type { LetterContent, PageBlock } from './letter.js';
import type { LetterGiven, PaperReliedOn } from './options.js';

/** All that a letter is written from. */
export interface Writing {
  readonly claim: Claim;
  readonly contract: Contract;
  readonly explanation: Explanation;
  readonly content: LetterContent;
  readonly given: LetterGiven;
  readonly language: LetterLanguage;
}

export const passageOf = (said: string): PageBlock => ({ kind: 'text', text: said });

export const entry = (said: string): PageBlock => ({ kind: 'item', text: said });

export const quotation = (said: string): PageBlock => ({ kind: 'quote', text: said });

/** What the host gave, or the place of it in brackets. */
export const placed = (value: string | undefined, place: LetterPlace, { letter }: LetterLanguage): string =>
  value ?? letter.blank(letter.places[place].blank);

/** What a fact is called. */
export const labelOfFact = (fact: AnyPath, { contract, language }: Writing): string =>
  language.letter.labels[fact as FactPath] ??
  wordsAt(fact, language.words, conditionText(fact, contract.conditions)).label;

/** A paper with its body, day and number. */
export const paperText = (
  { document, by, date, number }: PaperReliedOn,
  { content, language }: Writing,
): string => {
  const { letter, words } = language;
  return letter.paper({
    document: words.documents[document],
    body: bodyOn(by, content.issued, language),
    date: date === undefined ? null : letter.day(date),
    number: number ?? null,
  });
};

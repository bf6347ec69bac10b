import type { Locale } from '../law/edition-words.js';
import { KEPT_OUT as en } from './en/not-in-letters.js';
import { GLOSSARY } from './glossary.js';
import type { KeptOut, NotInLetters } from './kept-out.js';
import { KEPT_OUT as zh } from './zh-CN/not-in-letters.js';

const BY_LOCALE: Readonly<Record<Locale, KeptOut>> = { 'zh-CN': zh, en };

/** What must not stand in a letter: the terms that the glossary marks, then sentences and figures. */
export function notInLetters(locale: Locale): readonly Required<NotInLetters>[] {
  const { text, sentences, pattern } = BY_LOCALE[locale];
  const terms = Object.values(GLOSSARY).flatMap(({ inLetters, ...term }) => {
    const instead = inLetters?.[text];
    return instead === undefined ? [] : [{ word: term[text], instead }];
  });
  return [...terms, ...sentences].map((each: NotInLetters) => ({
    ...each,
    pattern: each.pattern ?? pattern(each.word),
  }));
}

/** Which of these stand in a letter, quotations of the notice and of the contract left out by the caller. */
export const foundInLetter = (letter: string, locale: Locale): readonly NotInLetters[] =>
  notInLetters(locale).filter(({ pattern }) => pattern.test(letter));

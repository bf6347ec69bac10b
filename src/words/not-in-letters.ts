import { GLOSSARY } from './glossary.js';
import type { KeptOut, NotInLetters } from './kept-out.js';

/** What must not stand in a letter: the terms that the glossary marks, then sentences and figures. */
export function notInLetters({ text, sentences, pattern }: KeptOut): readonly Required<NotInLetters>[] {
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
export const foundInLetter = (letter: string, kept: KeptOut): readonly NotInLetters[] =>
  notInLetters(kept).filter(({ pattern }) => pattern.test(letter));

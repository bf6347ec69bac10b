import type { Bilingual } from '../input/bilingual.js';

/** Words that must not stand in a letter to a person, and what to write instead. */
export interface NotInLetters {
  readonly word: string;
  readonly instead: string;
  /** What to look for, where it is not the word alone. */
  readonly pattern?: RegExp;
}

/** What a language keeps out of letters beside the terms that the glossary marks. */
export interface KeptOut {
  /** In which language its terms are. */
  readonly text: keyof Bilingual;
  readonly sentences: readonly NotInLetters[];
  /** What to look for of a term. */
  readonly pattern: (term: string) => RegExp;
}

/** A text as a pattern that finds it. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

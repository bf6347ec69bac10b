import type { Finding } from 'qijiang-catastrophe-insurance';
import type { describeIssue, Words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { type InjectionKey, inject } from 'vue';
import type { Piece } from './citations';
import type { UiWords } from './words';

/** All that the pages say, in one language. */
export interface Language {
  readonly locale: 'zh-CN' | 'en';
  /** Where its pages stand in the site. */
  readonly root: string;
  /** What ends a sentence that another follows. */
  readonly end: string;
  /** Of what is told in both languages, its own. */
  readonly say: (both: { readonly zh: string; readonly en: string }) => string;
  readonly words: Words;
  readonly ui: UiWords;
  /** Cuts a text where it cites the notice. */
  readonly cited: (text: string) => readonly Piece[];
  readonly describeFinding: (finding: Finding) => string;
  readonly describeIssue: typeof describeIssue;
}

export const LANGUAGE: InjectionKey<Language> = Symbol('language');

export const useLanguage = (): Language => inject(LANGUAGE) as Language;

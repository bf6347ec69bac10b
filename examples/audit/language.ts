import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import type { Locale, Phrases } from './phrases.js';
import { EN } from './phrases-en.js';
import { ZH } from './phrases-zh.js';

/** A language: the words of the library, and those of the report. */
export interface Language {
  readonly locale: Locale;
  readonly lib: typeof zh;
  readonly say: Phrases;
  /** A text of the notice, in the language. */
  readonly of: (text: { readonly zh: string; readonly en: string }) => string;
}

export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  'zh-CN': { locale: 'zh-CN', lib: zh, say: ZH, of: ({ zh: text }) => text },
  en: { locale: 'en', lib: en, say: EN, of: ({ en: text }) => text },
};

import type { RuleCitation } from '../../../src/decide/rulebook.js';
import * as en from '../../../src/explain/en.js';
import type { Explanation, Locale } from '../../../src/explain/explanation.js';
import * as zh from '../../../src/explain/zh-CN.js';
import type { Bilingual } from '../../../src/input/bilingual.js';
import { type Edition, LATEST } from '../../../src/law/edition.js';
import * as enWords from '../../../src/words/en.js';
import type { Words } from '../../../src/words/words.js';
import * as zhWords from '../../../src/words/zh-CN.js';

/** 一种语言的站点：词句和根路径。The site in one language: its words, and where it begins. */
export interface Site {
  readonly locale: Locale;
  readonly root: '' | '/en';
  /** 写的是哪一版通知。The edition of the notice that is written of. */
  readonly edition: Edition;
  readonly words: Words;
  readonly t: (zh: string, en: string) => string;
  readonly say: (text: Bilingual) => string;
  readonly describeRule: (rule: Pick<RuleCitation, 'id' | 'kind'>) => string;
  readonly describeDetermination: typeof zhWords.describeDetermination;
  readonly svg: (explanation: Explanation) => string;
  /** 并列。A list in a sentence. */
  readonly list: (items: readonly string[]) => string;
}

const zhSite = (edition: Edition): Site => ({
  locale: 'zh-CN',
  root: '',
  edition,
  words: zhWords.wordsIn(edition),
  t: (text) => text,
  say: ({ zh: text }) => text,
  describeRule: (rule) => zh.describeRule(rule, edition),
  describeDetermination: zhWords.describeDetermination,
  svg: zh.explainAsSvg,
  list: (items) => items.join('、'),
});

const enSite = (edition: Edition): Site => ({
  locale: 'en',
  root: '/en',
  edition,
  words: enWords.wordsIn(edition),
  t: (_, text) => text,
  say: ({ en: text }) => text,
  describeRule: (rule) => en.describeRule(rule, edition),
  describeDetermination: enWords.describeDetermination,
  svg: en.explainAsSvg,
  list: (items) => items.join(', '),
});

const SITE_IN: Readonly<Record<Locale, (edition: Edition) => Site>> = { 'zh-CN': zhSite, en: enSite };

export const siteIn = (locale: Locale, edition: Edition): Site => SITE_IN[locale](edition);

export const SITES: readonly Site[] = [siteIn('zh-CN', LATEST), siteIn('en', LATEST)];

import type { RuleCitation } from '../../../src/decide/rulebook.js';
import * as en from '../../../src/explain/en.js';
import type { Explanation, Locale } from '../../../src/explain/explanation.js';
import * as zh from '../../../src/explain/zh-CN.js';
import type { Bilingual } from '../../../src/law/bilingual.js';
import { ruleWords as enRules } from '../../../src/words/en/rules.js';
import * as enWords from '../../../src/words/en.js';
import type { RuleWords } from '../../../src/words/rules.js';
import type { Words } from '../../../src/words/words.js';
import { ruleWords as zhRules } from '../../../src/words/zh-CN/rules.js';
import * as zhWords from '../../../src/words/zh-CN.js';

/** 一种语言的站点：词句和根路径。The site in one language: its words, and where it begins. */
export interface Site {
  readonly locale: Locale;
  readonly root: '' | '/en';
  readonly words: Words;
  readonly rules: RuleWords;
  readonly t: (zh: string, en: string) => string;
  readonly say: (text: Bilingual) => string;
  readonly describeRule: (rule: Pick<RuleCitation, 'id' | 'kind'>) => string;
  readonly describeDetermination: typeof zhWords.describeDetermination;
  readonly svg: (explanation: Explanation) => string;
  /** 并列。A list in a sentence. */
  readonly list: (items: readonly string[]) => string;
}

const ZH: Site = {
  locale: 'zh-CN',
  root: '',
  words: zhWords.words,
  rules: zhRules(),
  t: (text) => text,
  say: ({ zh: text }) => text,
  describeRule: zh.describeRule,
  describeDetermination: zhWords.describeDetermination,
  svg: zh.explainAsSvg,
  list: (items) => items.join('、'),
};

const EN: Site = {
  locale: 'en',
  root: '/en',
  words: enWords.words,
  rules: enRules(),
  t: (_, text) => text,
  say: ({ en: text }) => text,
  describeRule: en.describeRule,
  describeDetermination: enWords.describeDetermination,
  svg: en.explainAsSvg,
  list: (items) => items.join(', '),
};

export const siteIn = (locale: Locale): Site => (locale === 'en' ? EN : ZH);

export const SITES: readonly Site[] = [ZH, EN];

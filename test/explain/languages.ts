import { languageUnder } from '../../src/explain/language.js';
import type { Locale } from '../../src/law/edition-words.js';
import * as en from '../../src/words/en/language.js';
import { KEPT_OUT as enKept } from '../../src/words/en/not-in-letters.js';
import type { KeptOut } from '../../src/words/kept-out.js';
import type { LanguageParts } from '../../src/words/language.js';
import * as zh from '../../src/words/zh-CN/language.js';
import { KEPT_OUT as zhKept } from '../../src/words/zh-CN/not-in-letters.js';

/** 每种语言，各部分齐全。Every language, complete. */
export const PARTS: Readonly<Record<Locale, LanguageParts>> = { 'zh-CN': zh, en };

/** 每种语言在信里不用的。What each keeps out of letters. */
export const KEPT_OUT: Readonly<Record<Locale, KeptOut>> = { 'zh-CN': zhKept, en: enKept };

/** 写说明用的语言。The languages as explanations are written in them. */
export const [ZH, EN] = [languageUnder(zh), languageUnder(en)];

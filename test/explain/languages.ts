import { languageUnder } from '../../src/explain/language.js';
import type { Locale } from '../../src/law/edition-words.js';
import * as en from '../../src/words/en/language.js';
import type { LanguageParts } from '../../src/words/language.js';
import * as zh from '../../src/words/zh-CN/language.js';

/** 每种语言，各部分齐全。Every language, complete. */
export const PARTS: Readonly<Record<Locale, LanguageParts>> = { 'zh-CN': zh, en };

/** 写说明用的语言。The languages as explanations are written in them. */
export const [ZH, EN] = [languageUnder(zh), languageUnder(en)];

import { deepFreeze } from '../../input/freeze.js';
import { EDITIONS, type Edition } from '../../law/edition.js';
import { ATTESTATION_WORDS } from '../../words/zh-CN/attestation.js';
import { CLAIM } from '../../words/zh-CN/claim.js';
import { clause } from '../../words/zh-CN/clause.js';
import { factWords } from '../../words/zh-CN/facts.js';
import { NOTICE } from '../../words/zh-CN/notice.js';
import { PHRASES } from '../../words/zh-CN/phrases.js';
import { READINGS } from '../../words/zh-CN/readings.js';
import { ruleWords } from '../../words/zh-CN/rules.js';
import type { Language } from '../language.js';
import { tellingOf } from '../told.js';
import { phrases } from './phrases.js';

/** The language, under some editions of the notice. */
export const languageUnder = (editions: readonly Edition[]): Language => ({
  locale: 'zh-CN',
  words: { ...CLAIM, ...NOTICE, ...ATTESTATION_WORDS, facts: factWords(), clause, phrases: PHRASES },
  editions,
  told: tellingOf('zh-CN', { rules: ruleWords(), readings: READINGS }),
  phrases,
});

/** The language, with what it takes to write an explanation in it. */
export const LANGUAGE: Language = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ languageUnder(EDITIONS));

import { deepFreeze } from '../../input/freeze.js';
import { EDITIONS, type Edition } from '../../law/edition.js';
import { ATTESTATION_WORDS } from '../../words/en/attestation.js';
import { CLAIM } from '../../words/en/claim.js';
import { clause } from '../../words/en/clause.js';
import { factWords } from '../../words/en/facts.js';
import { NOTICE } from '../../words/en/notice.js';
import { PHRASES } from '../../words/en/phrases.js';
import { READINGS } from '../../words/en/readings.js';
import { ruleWords } from '../../words/en/rules.js';
import type { Language } from '../language.js';
import { tellingOf } from '../told.js';
import { phrases } from './phrases.js';

/** The language, under some editions of the notice. */
export const languageUnder = (editions: readonly Edition[]): Language => ({
  locale: 'en',
  words: { ...CLAIM, ...NOTICE, ...ATTESTATION_WORDS, facts: factWords(), clause, phrases: PHRASES },
  editions,
  told: tellingOf('en', { rules: ruleWords(), readings: READINGS }),
  phrases,
});

/** The language, with what it takes to write an explanation in it. */
export const LANGUAGE: Language = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ languageUnder(EDITIONS));

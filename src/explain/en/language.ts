import { deepFreeze } from '../../input/freeze.js';
import type { ClauseText } from '../../law/clause.js';
import type { ClauseId } from '../../law/clause-ids.js';
import { SECTION_2 } from '../../law/text/section-2.js';
import { SECTION_4 } from '../../law/text/section-4.js';
import { SECTION_5 } from '../../law/text/section-5.js';
import { ATTESTATION_WORDS } from '../../words/en/attestation.js';
import { CLAIM } from '../../words/en/claim.js';
import { clause } from '../../words/en/clause.js';
import { factWords } from '../../words/en/facts.js';
import { NOTICE } from '../../words/en/notice.js';
import { PHRASES } from '../../words/en/phrases.js';
import { READINGS } from '../../words/en/readings.js';
import { ruleWords } from '../../words/en/rules.js';
import type { Language } from '../language.js';
import { phrases } from './phrases.js';

/** The sections in which rules, duties and departments stand. */
const texts = (): { readonly [I in ClauseId]?: ClauseText } => ({ ...SECTION_2, ...SECTION_4, ...SECTION_5 });

const language = (): Language => ({
  locale: 'en',
  words: {
    ...CLAIM,
    ...NOTICE,
    ...ATTESTATION_WORDS,
    facts: factWords(),
    readings: READINGS,
    clause,
    phrases: PHRASES,
  },
  rules: ruleWords(),
  phrases,
  clauseText: (id) => (texts()[id] as ClauseText).en,
});

/** The language, with what it takes to write an explanation in it. */
export const LANGUAGE: Language = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ language());

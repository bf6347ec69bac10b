import { deepFreeze } from '../../input/freeze.js';
import type { ClauseText } from '../../law/clause.js';
import type { ClauseId } from '../../law/clause-ids.js';
import { SECTION_2 } from '../../law/text/section-2.js';
import { SECTION_4 } from '../../law/text/section-4.js';
import { SECTION_5 } from '../../law/text/section-5.js';
import { ATTESTATION_WORDS } from '../../words/zh-CN/attestation.js';
import { CLAIM } from '../../words/zh-CN/claim.js';
import { clause } from '../../words/zh-CN/clause.js';
import { factWords } from '../../words/zh-CN/facts.js';
import { NOTICE } from '../../words/zh-CN/notice.js';
import { PHRASES } from '../../words/zh-CN/phrases.js';
import { READINGS } from '../../words/zh-CN/readings.js';
import { ruleWords } from '../../words/zh-CN/rules.js';
import type { Language } from '../language.js';
import { phrases } from './phrases.js';

/** The sections in which rules, duties and departments stand. */
const texts = (): { readonly [I in ClauseId]?: ClauseText } => ({ ...SECTION_2, ...SECTION_4, ...SECTION_5 });

const language = (): Language => ({
  locale: 'zh-CN',
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
  clauseText: (id) => (texts()[id] as ClauseText).zh,
});

/** The language, with what it takes to write an explanation in it. */
export const LANGUAGE: Language = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ language());

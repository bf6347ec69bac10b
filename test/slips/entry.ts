/** 各项检查所看的。What the checks look at. */
export { PERILS } from '../../src/claim/vocabulary.js';
export { rulebook } from '../../src/decide/rulebook.js';
export { adjudicate, applyLimits, responsibleFor } from '../../src/index.js';
export { LATEST } from '../../src/law/edition.js';
export { READING_IDS } from '../../src/law/readings.js';
export { clause } from '../../src/law/registry.js';
export { QUOTATIONS } from '../../src/law/text/quotations.js';
export { UNITS } from '../../src/territory/place.js';
export { ruleWords as en } from '../../src/words/en/rules.js';
export { ruleWords as zh } from '../../src/words/zh-CN/rules.js';
export { words } from '../../src/words/zh-CN.js';

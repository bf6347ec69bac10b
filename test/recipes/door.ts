// 每份草稿由此进去。The way into a copy of the source, as it stands or with a recipe done.

export { readRegister } from '../../src/audit/index.js';
export { underReadings } from '../../src/challenge/index.js';
export { explainAsText as textEn } from '../../src/explain/en.js';
export { explain, explainAsMarkdown, explainAsText } from '../../src/explain/index.js';
export { explainAsText as textZh } from '../../src/explain/zh-CN.js';
export { adjudicate, applyLimits, coverageOf } from '../../src/index.js';
export { LATEST } from '../../src/law/edition.js';
export { describeMissing as missingEn } from '../../src/words/en.js';
export { describeMissing as missingZh } from '../../src/words/zh-CN.js';
export { gapsIn } from '../law/edition/whole.js';

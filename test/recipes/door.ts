// 每份草稿由此进去。The way into a copy of the source, as it stands or with a recipe done.
export { underReadings } from '../../src/challenge/under-readings.js';
export { explainAsText as textEn } from '../../src/explain/en.js';
export { explain } from '../../src/explain/explain.js';
export { explainAsMarkdown, explainAsText } from '../../src/explain/write.js';
export { explainAsText as textZh } from '../../src/explain/zh-CN.js';
export { adjudicate, applyLimits, coverageOf } from '../../src/index.js';
export { LATEST } from '../../src/law/edition.js';
export { readRegister } from '../../src/register/read-register.js';
export { describeMissing as missingEn } from '../../src/words/en.js';
export { describeMissing as missingZh } from '../../src/words/zh-CN.js';
export { gapsIn } from '../law/edition/whole.js';

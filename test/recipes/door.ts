// 每份草稿由此进去。The way into a copy of the source, as it stands or with a recipe done.
import type { explain } from '../../src/explain/explain.js';
import * as en from '../../src/letters/en.js';
import * as zh from '../../src/letters/zh-CN.js';

export { underReadings } from '../../src/challenge/under-readings.js';
export { explain } from '../../src/explain/explain.js';
export { explainAsSvg } from '../../src/explain/write.js';
export { adjudicate, applyLimits, coverageOf } from '../../src/index.js';
export { LATEST } from '../../src/law/edition.js';
export { readRegister } from '../../src/register/read-register.js';
export { gapsIn } from '../law/edition/whole.js';

/** 案卷说明，说得最全。File notes, which say most. */
export const noteIn = (
  { asText, fileNote }: typeof en,
  ...[claim, contract]: Parameters<typeof explain>
): string => asText(fileNote(claim, contract, { issued: '2025-03-04' }));
export const textZh = (...of: Parameters<typeof explain>): string => noteIn(zh, ...of);
export const textEn = (...of: Parameters<typeof explain>): string => noteIn(en, ...of);

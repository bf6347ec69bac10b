export type { FactValue } from '../claim/write.js';
export { explain } from './explain.js';
export type * from './explanation.js';
export { explainAsMarkdown, explainAsSvg, explainAsText, type WrittenIn } from './write.js';

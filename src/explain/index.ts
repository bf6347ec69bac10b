export type { FactValue } from '../claim/write.js';
export type { AskFirst, FactStanding, Material, MaterialFact, RestingFact } from '../decide/material.js';
export type { Bringer } from '../law/papers.js';
export { explain } from './explain.js';
export type * from './explanation.js';
export { materials } from './materials.js';
export { explainAsMarkdown, explainAsSvg, explainAsText, type WrittenIn } from './write.js';

export type { About } from '../claim/about.js';
export type { Bringer, Topic } from '../claim/guide.js';
export type { FactValue } from '../claim/write.js';
export type { AskFirst, FactStanding, Material, MaterialFact, RestingFact } from '../decide/material.js';
export type {
  HeldBack,
  OpenQuestion,
  WaitingFact,
  WaitingFor,
  Worklist,
} from '../decide/open-question.js';
export { explain } from './explain.js';
export type * from './explanation.js';
export { materials } from './materials.js';
export { questions } from './questions.js';
export { worklist } from './worklist.js';
export { explainAsSvg, type WrittenIn } from './write.js';

export type { ClaimHistory, ClaimRecord, RecordedFacts } from './claim/history.js';
export { asOf } from './claim/history.js';
export { contractAt } from './contract/contract-at.js';

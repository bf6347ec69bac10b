export { asOf } from './claim/history/as-of.js';
export type { ClaimHistory, ClaimRecord, RecordedFacts } from './claim/history/records.js';
export { contractAt } from './contract/contract-at.js';

/** @module history */

export { contractAt } from '../../contract/contract-at.js';
export { asOf } from './as-of.js';
export type { ClaimHistory, ClaimRecord, RecordedFacts } from './records.js';

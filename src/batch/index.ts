export { type CompactDecision, decideCompactly, missingCompactly } from '../adjudication/compact.js';
export { shareCompactly } from '../coinsurance/share-compactly.js';
export { type CompactRow, limitCompactly } from '../limits/compact.js';
export { mergeTallies } from '../limits/merge-tallies.js';
export { payPart, tally } from '../limits/parts.js';
export type { EventTally, LineKey, Tally } from '../limits/tally.js';

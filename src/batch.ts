export { type CompactDecision, decideCompactly, missingCompactly } from './decide/compact.js';
export { type CompactRow, limitCompactly } from './limits/compact.js';
export { mergeTallies } from './limits/merge-tallies.js';
export { payPart, tally } from './limits/parts.js';
export type { EventTally, LineKey, Tally } from './limits/tally.js';
export { shareCompactly } from './settlement/share-compactly.js';

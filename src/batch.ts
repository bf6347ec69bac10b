export { type CompactDecision, decideCompactly, missingCompactly } from './decide/compact.js';
export { mergeTallies, payPart, tally } from './limits/apply-limits.js';
export {
  type CompactRow,
  limitCompactly,
  payCompactly,
  talliesBefore,
  tallyCompactly,
} from './limits/compact.js';
export type { Places } from './limits/places.js';
export type { EventTally, LineKey, Tally } from './limits/tally.js';
export { shareCompactly } from './settlement/share-amount.js';

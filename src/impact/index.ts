export {
  type ContractImpact,
  type ImpactMeter,
  impact,
  impactMeter,
  type LimitedImpact,
} from './impact.js';
export type { ImpactPart } from './parts.js';
export type { ClaimImpact, Impact, ImpactResult, LineImpact, TownImpact, YearImpact } from './population.js';
export { impactOfReceipts, type ReceiptImpactMeter, receiptImpactMeter } from './receipts.js';
export type { ImpactMoved, ImpactSide, ImpactSums } from './sums.js';

export { amendLedger } from '../ledger/amend.js';
export { type Balance, balances } from '../ledger/balances.js';
export {
  type Conflict,
  emptyLedger,
  type Ledger,
  type LedgerInput,
  parseLedger,
  type Registers,
  type WrittenLedger,
} from '../ledger/ledger.js';
export type {
  Payment,
  PaymentInput,
  PaymentKind,
  Recovery,
  RecoveryInput,
  RecoveryKind,
  Transfer,
  TransferDirection,
  TransferInput,
} from '../ledger/money.js';
export {
  type Posting,
  type PostingInput,
  type PostingStatus,
  postingOf,
  type Subject,
  type SubjectKind,
} from '../ledger/posting.js';
export {
  post,
  type Recorded,
  recordPayments,
  recordRecoveries,
  recordTransfers,
} from '../ledger/record.js';
export type { AcrossReason } from '../limits/across-claims.js';
export { type Quarter, quarterOf } from './quarter.js';
export type { InsurerStatement, SettlementFigures, Statement } from './settle.js';
export { settle } from './settle.js';

export { amendLedger } from '../ledger/amend.js';
export { type Balance, balanceOf, balances } from '../ledger/balances.js';
export type { Conflict } from '../ledger/conflicts.js';
export { emptyLedger, type Ledger, type Registers, type WrittenLedger } from '../ledger/ledger.js';
export { type LimitStanding, standingOf } from '../ledger/limit-standing.js';
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
export type { Posting, PostingInput, PostingStatus, Subject, SubjectKind } from '../ledger/posting.js';
export { postingOf } from '../ledger/posting-of.js';
export { type LedgerInput, parseLedger } from '../ledger/read.js';
export {
  post,
  type Recorded,
  recordPayments,
  recordRecoveries,
  recordTransfers,
} from '../ledger/record.js';
export { writeLedger } from '../ledger/write.js';
export type { AcrossReason } from '../limits/across-claims.js';
export { type Quarter, quarterOf } from './quarter.js';
export type { InsurerStatement, SettlementFigures, Statement } from './settle.js';
export { settle } from './settle.js';

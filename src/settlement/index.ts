export { type Balance, balances } from '../ledger/balances.js';
export type { Conflict } from '../ledger/conflicts.js';
export { emptyLedger, type Ledger } from '../ledger/ledger.js';
export type { Payment, PaymentInput } from '../ledger/payment.js';
export type { Posting, PostingInput, Subject } from '../ledger/posting.js';
export { postingOf } from '../ledger/posting-of.js';
export { type LedgerInput, parseLedger } from '../ledger/read-ledger.js';
export {
  post,
  type Recorded,
  recordPayments,
  recordRecoveries,
  recordTransfers,
} from '../ledger/record.js';
export type { Recovery, RecoveryInput } from '../ledger/recovery.js';
export type { Transfer, TransferInput } from '../ledger/transfer.js';
export type {
  PaymentKind,
  PostingStatus,
  RecoveryKind,
  SubjectKind,
  TransferDirection,
} from '../ledger/vocabulary.js';
export { type Quarter, quarterOf } from './quarter.js';
export { settle } from './settle.js';
export type { InsurerStatement, SettlementFigures, Statement } from './statement.js';

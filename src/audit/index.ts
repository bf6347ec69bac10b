export { auditRegister } from './audit-register.js';
export { type AuditedRow, type Auditor, auditor, type Recomputed } from './auditor.js';
export type { Cell } from './cells.js';
export { type CellKind, REGISTER_COLUMNS, type RegisterColumn, type RegisterVocabulary } from './columns.js';
export type {
  Certainty,
  Discrepancy,
  DiscrepancyCode,
  Evidence,
  MissingCell,
  OtherReading,
  RegisterDate,
} from './discrepancy.js';
export type { NamedInsurer } from './insurers.js';
export type { CellProblem } from './problem.js';
export { type ReadRegister, readRecords, readRegister } from './read-register.js';
export { type ReadRow, type RegisterOptions, type RegisterReader, registerReader } from './reader.js';
export type { RegisterRecord } from './records.js';
export type { CellIssue, HandlingDate, RegisterRow, RowKind } from './row.js';
export { REGISTER_VALUES, type RegisterValues, type Spellings } from './values.js';

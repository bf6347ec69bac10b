export type { Cell } from '../register/cells.js';
export {
  type CellKind,
  REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterVocabulary,
} from '../register/columns.js';
export type { NamedInsurer } from '../register/header.js';
export type { CellProblem } from '../register/problem.js';
export type { RegisterRecord } from '../register/read-register.js';
export { type ReadRegister, readRecords, readRegister } from '../register/read-register.js';
export {
  type ReadRow,
  type RegisterOptions,
  type RegisterReader,
  registerReader,
} from '../register/reader.js';
export type { CellIssue, HandlingDate, RegisterRow, RowKind, WrittenUnit } from '../register/row.js';
export {
  type AlikeFact,
  type CodeSpellings,
  REGISTER_VALUES,
  type RegisterValues,
  type Spellings,
} from '../register/values.js';
export { auditRegister } from './audit-register.js';
export {
  type AuditedRow,
  type AuditOptions,
  type Auditor,
  auditor,
} from './auditor.js';
export { AUDIT_CHECKS, type AuditCheck, checksOf, type RowChecks } from './checks.js';
export type { DiscrepancyCode } from './codes.js';
export {
  compareRegisters,
  type DiscrepancyChange,
  type FieldChange,
  type RegisterComparison,
  type RowChange,
} from './compare-registers.js';
export type { FieldValue } from './compared-fields.js';
export type {
  Certainty,
  Discrepancy,
  Evidence,
  MissingCell,
  OtherReading,
  RegisterDate,
  Suspicion,
} from './discrepancy.js';
export type { Recomputed } from './recomputed.js';
export type { RegisterVersion } from './register-version.js';

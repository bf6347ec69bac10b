export { adjudicate } from './adjudication/adjudicate.js';
export type { Determination, LineResult, Outcome } from './adjudication/determination.js';
export type { MissingFact, MissingState } from './adjudication/missing-fact.js';
export { type RuleCitation, rulebook, rulesCiting } from './adjudication/rulebook.js';
export {
  ATTESTATION,
  type Attestation,
  type AttestingBody,
  type DocumentId,
  type OutsideBody,
} from './claim/attestation.js';
export type { Claim, Fact } from './claim/claim.js';
export { FACT_PATH, type FactName, type FactPath } from './claim/facts.js';
export { parseClaim, safeParseClaim } from './claim/parse.js';
export type { ClaimInput } from './claim/schema.js';
export type {
  Circumstance,
  Damage,
  FacilityKind,
  FacilityStanding,
  Harm,
  LiableParty,
  LossKind,
  Part,
  Peril,
  Recogniser,
  Residence,
  Role,
  RootCause,
  Title,
  Use,
} from './claim/vocabulary.js';
export { shareAmount } from './coinsurance/share-amount.js';
export type { InsurerPart } from './coinsurance/share-out.js';
export { splitAmount } from './coinsurance/split-amount.js';
export type {
  CasualtySchedule,
  Contract,
  Endorsement,
  HouseSchedule,
  Insurer,
  Limits,
} from './contract/contract.js';
export { type Finding, type FindingCode, findings } from './contract/findings.js';
export { parseContract, safeParseContract } from './contract/parse.js';
export type { ContractInput } from './contract/schema.js';
export type { Service, ServiceStandards, ServiceTime } from './contract/service.js';
export type { HouseUnit, Overflow, RemainderRule, SettlementRule } from './contract/vocabulary.js';
export { type Coverage, coverageOf } from './coverage/coverage-of.js';
export { InvalidInputError } from './input/error.js';
export type { FoundKind, Issue, IssueCode } from './input/issue.js';
export type { ParseResult } from './input/parse.js';
export { isInTerritory } from './insured/where.js';
export { isProtected } from './insured/who.js';
export type { LimitSpan } from './limits/allowance.js';
export { applyLimits } from './limits/apply-limits.js';
export { type ExplainedRow, explainLimits, type LimitStep } from './limits/explain.js';
export type { PaidRow } from './limits/paid-rows.js';
export type { LimitRow } from './limits/rows.js';
export type { LimitTerms } from './limits/terms.js';
export type { Exact } from './money/exact.js';
export type { Fen } from './money/fen.js';
export type { Bilingual } from './notice/bilingual.js';
export type { InstitutionId } from './notice/clause.js';
export { CLAUSE_IDS, type ClauseId, printedNumber } from './notice/ids.js';
export { type CasualtyLine, LINE_CLAUSE, LINES, type Line } from './notice/lines.js';
export { DEFAULT_READINGS, READINGS, type ReadingId, type Readings } from './notice/readings.js';
export { type AmountDue, amountDue, type BenefitDue } from './payout/amount-due.js';
export type { BenefitId } from './payout/benefit.js';
export {
  RESPONSIBILITY_TABLE,
  type Responsibility,
  responsibleFor,
  type Work,
} from './responsibility/departments.js';
export { institutionName } from './responsibility/institution-name.js';
export {
  INSTITUTIONS,
  type Institution,
  type InstitutionName,
} from './responsibility/institutions.js';
export { type Place, placeOf, type Standing } from './territory/place.js';
export { type Administration, RETIRED_UNITS, UNITS, type Unit } from './territory/units.js';
export type { Instant } from './time/instant.js';

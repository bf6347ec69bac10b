export type { Attestation, AttestingBody, DocumentId, OutsideBody } from './claim/attestation.js';
export type { Claim, ClaimFacts, Fact } from './claim/claim.js';
export type { ConditionsMet, Established } from './claim/fact-kinds.js';
export { type AnyPath, type ConditionPath, FACT_PATH, type FactName, type FactPath } from './claim/facts.js';
export type {
  CircumstanceInput,
  ClaimInput,
  HouseLossInput,
  IncidentInput,
  PersonLossInput,
} from './claim/input.js';
export { CLAIM_SCHEMA, parseClaim, safeParseClaim, writeClaim } from './claim/parse.js';
export type {
  Circumstance,
  Damage,
  DisabilityStandard,
  FacilityKind,
  FacilityStanding,
  Harm,
  LiableParty,
  LossKind,
  Part,
  Peril,
  Presence,
  Recogniser,
  Residence,
  Role,
  RootCause,
  Title,
  Use,
} from './claim/vocabulary.js';
export type {
  Appraisal,
  CasualtySchedule,
  Contract,
  ContractCondition,
  Endorsement,
  Exclusion,
  HouseSchedule,
  Insurer,
  Limits,
} from './contract/contract.js';
export type { Finding, FindingCode, FindingGrade } from './contract/finding.js';
export { findings } from './contract/findings.js';
export type { ContractInput, EndorsementInput, ExclusionInput } from './contract/input.js';
export { CONTRACT_SCHEMA, parseContract, safeParseContract } from './contract/parse.js';
export type { ServiceStandards, ServiceStart, ServiceTime } from './contract/service.js';
export type {
  ExclusionTest,
  HousesRule,
  LimitYear,
  Overflow,
  RemainderRule,
  SettlementRule,
  SeveralGrades,
} from './contract/vocabulary.js';
export { adjudicate } from './decide/adjudicate.js';
export { type AmountDue, amountDue, type BenefitDue } from './decide/amount-due.js';
export { type Coverage, coverageOf } from './decide/coverage-of.js';
export type {
  Declined,
  Determination,
  LineResult,
  Outcome,
  Payable,
  Pending,
} from './decide/determination.js';
export { isInTerritory } from './decide/is-in-territory.js';
export { isProtected } from './decide/is-protected.js';
export type { MissingFact, MissingState } from './decide/missing-fact.js';
export type { Payee } from './decide/payee.js';
export { responsibleFor } from './decide/responsible-for.js';
export { type RuleCitation, rulebook, rulesCiting } from './decide/rulebook.js';
export type { InsurerPart } from './decide/share-out.js';
export type { BenefitId } from './decide/sums/benefit.js';
export type { Bilingual } from './input/bilingual.js';
export type { Expected, SameAs } from './input/expected.js';
export type { FoundKind, Issue, IssueCode } from './input/issue.js';
export { InvalidInputError, isInvalidInputError } from './input/issue.js';
export type { ParseResult } from './input/parse.js';
export type { StandardIssue, StandardSchema } from './input/standard.js';
export { RESPONSIBILITY_TABLE, type Responsibility, type Work } from './law/4-2-departments.js';
export type { InstitutionId } from './law/clause.js';
export { CLAUSE_IDS, type ClauseId, printedNumber } from './law/clause-ids.js';
export type { HouseUnit } from './law/house-units.js';
export { institutionName } from './law/institution-name.js';
export {
  INSTITUTIONS,
  type Institution,
  type InstitutionName,
} from './law/institutions.js';
export { type CasualtyLine, LINE_CLAUSE, LINES, type Line } from './law/line-ids.js';
export { DEFAULT_READINGS, READINGS, type ReadingId, type Readings } from './law/readings.js';
export type { Service } from './law/services.js';
export type { LimitSpan } from './limits/allowances.js';
export type { PaidRow } from './limits/apply-limits.js';
export { applyLimits } from './limits/apply-limits.js';
export { type ExplainedRow, explainLimits, type LimitStep } from './limits/explain.js';
export type { LimitRow } from './limits/rows.js';
export type { LimitTerms } from './limits/terms.js';
export type { Exact } from './money/exact.js';
export type { Fen } from './money/fen.js';
export { shareAmount, splitAmount } from './settlement/share-amount.js';
export {
  type Administration,
  type Place,
  placeOf,
  RETIRED_UNITS,
  type Standing,
  UNITS,
  type Unit,
} from './territory/place.js';
export type { Instant } from './time/instant.js';
export type { Day, Moment } from './time/moment.js';

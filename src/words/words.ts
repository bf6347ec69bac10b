import type { DiscrepancyCode } from '../audit/codes.js';
import type { MissingCell, RegisterDate, Suspicion } from '../audit/discrepancy.js';
import type { DocumentId, OutsideBody } from '../claim/attestation.js';
import type { ConditionPath, FactPath } from '../claim/facts.js';
import type { Bringer } from '../claim/guide.js';
import type { Code, CodeList } from '../claim/vocabulary.js';
import type { Finding, FindingCode, FindingGrade } from '../contract/finding.js';
import type { ServiceStart } from '../contract/service.js';
import type { Overflow, RemainderRule } from '../contract/vocabulary.js';
import type { Outcome } from '../decide/determination.js';
import type { MissingState } from '../decide/missing-fact.js';
import type { RuleCitation } from '../decide/rulebook.js';
import type { BenefitId } from '../decide/sums/benefit.js';
import type { Responsibility, Work } from '../law/4-2-departments.js';
import type { DutyId, DutyParty, DutyTime } from '../law/4-5-duties.js';
import type { InstitutionId, Status } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { HouseUnit } from '../law/house-units.js';
import type { Institution } from '../law/institutions.js';
import type { Line } from '../law/line-ids.js';
import type { ReadingId, Readings } from '../law/readings.js';
import type { Service } from '../law/services.js';
import type { AcrossReason } from '../limits/across-claims.js';
import type { DifferenceKind } from '../receipt/verify.js';
import type { CellProblem } from '../register/problem.js';
import type { RowKind } from '../register/row.js';
import type { HarmBucket } from '../reports/harm.js';
import type { ReportHeading } from '../reports/headings.js';
import type { LimitUse } from '../reports/limit-use.js';
import type { ClaimStatus, DeclineReason } from '../reports/outcomes.js';
import type { Standing, Unit } from '../territory/place.js';
import type { AuditPhrases } from './audit-phrases.js';
import type { Phrases } from './phrases.js';

/**
 * A word for each code.
 *
 * @since 0.1.0
 */
export type WordsFor<Code extends string> = Readonly<Record<Code, string>>;

/**
 * What to say of a fact.
 *
 * @example
 * ```ts
 * const { label }: FactWords = words.facts['loss.disabilityGrade'];
 * ```
 * @since 0.1.0
 */
export interface FactWords {
  readonly label: string;
  /** What may be answered. */
  readonly answers: string;
}

/**
 * What to say of an open reading: what is open, and each position on it.
 *
 * @example
 * ```ts
 * const { title, positions }: ReadingWords<'wansheng'> = words.readings.wansheng;
 * ```
 * @since 0.1.0
 */
export interface ReadingWords<R extends ReadingId> {
  readonly title: string;
  readonly positions: WordsFor<Readings[R]>;
}

/**
 * The words for the codes of a claim.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ClaimWords = { readonly [L in CodeList]: WordsFor<Code<L>> };

/**
 * The words for the codes of the notice, of a contract and of a determination.
 *
 * @since 0.1.0
 */
export interface NoticeWords {
  readonly lines: WordsFor<Line>;
  readonly outcomes: WordsFor<Outcome>;
  readonly benefits: WordsFor<BenefitId>;
  readonly missingStates: WordsFor<MissingState>;
  readonly houseUnits: WordsFor<HouseUnit>;
  readonly remainders: WordsFor<RemainderRule>;
  readonly overflows: WordsFor<Overflow>;
  readonly standings: WordsFor<Standing>;
  readonly unitKinds: WordsFor<Unit['kind']>;
  /** The institutions as the notice names them. */
  readonly institutions: WordsFor<InstitutionId>;
  readonly institutionKinds: WordsFor<Institution['kind']>;
  readonly parties: WordsFor<NonNullable<Institution['party']>['as']>;
  readonly works: WordsFor<Work>;
  /** A responsibility that rests on a reading goes by the title of that reading. */
  readonly bases: WordsFor<Exclude<Responsibility['basis'], ReadingId>>;
  readonly clauseStatuses: WordsFor<Status['kind']>;
  readonly ruleKinds: WordsFor<RuleCitation['kind']>;
  readonly findingSources: WordsFor<Finding['source']>;
  readonly findingGrades: WordsFor<FindingGrade>;
  readonly differenceKinds: WordsFor<DifferenceKind>;
}

/**
 * Who attests, and by which paper.
 *
 * @since 0.1.0
 */
export interface AttestationWords {
  readonly outsideBodies: WordsFor<OutsideBody>;
  readonly documents: WordsFor<DocumentId>;
  /** Who brings a paper, as half a sentence. */
  readonly bringers: WordsFor<Bringer>;
}

/**
 * What the reports say above their columns and beside their rows.
 *
 * @since 0.1.0
 */
export interface ReportWords {
  readonly reportHeadings: WordsFor<ReportHeading>;
  readonly claimStatuses: WordsFor<ClaimStatus>;
  readonly declineReasons: WordsFor<DeclineReason>;
  readonly acrossReasons: WordsFor<AcrossReason>;
  readonly harmBuckets: WordsFor<HarmBucket>;
  readonly limitSpans: WordsFor<LimitUse['span']>;
}

/**
 * What the notice tells somebody to do, towards whom, and when.
 *
 * @since 0.1.0
 */
export interface DutyWords {
  readonly duties: WordsFor<DutyId>;
  readonly dutyTimes: WordsFor<DutyTime>;
  /** Parties that are no institution of the notice. */
  readonly otherParties: WordsFor<Exclude<DutyParty, InstitutionId>>;
  /** The times that a contract may promise. */
  readonly services: WordsFor<Service>;
  /** The moments from which they may run. */
  readonly serviceStarts: WordsFor<ServiceStart>;
}

/**
 * What an audit of a register finds, and what it did not understand.
 *
 * @since 0.1.0
 */
export interface AuditWords {
  /** What is wrong, without a full stop. */
  readonly discrepancies: WordsFor<DiscrepancyCode>;
  readonly cellProblems: WordsFor<CellProblem>;
  readonly registerDates: WordsFor<RegisterDate>;
  /** What may be missing and is no fact of a claim. */
  readonly registerColumns: WordsFor<Exclude<MissingCell, FactPath | ConditionPath>>;
  readonly rowKinds: WordsFor<RowKind>;
  /** Why something is suspected, without a full stop. */
  readonly suspicions: WordsFor<Suspicion>;
}

/**
 * What a finding says, without its full stop.
 *
 * @since 0.1.0
 */
export type FindingWords = Readonly<
  Record<FindingCode, (finding: Pick<Finding, 'path' | 'expected' | 'found' | 'lines'>) => string>
>;

/**
 * The words of one language for every code that a person may see.
 *
 * @example
 * ```ts
 * import { words } from 'qijiang-catastrophe-insurance/words/zh-CN';
 *
 * words.lines['natural-disaster']; // '自然灾害救助保险'
 * ```
 * @since 0.1.0
 */
export interface Words extends ClaimWords, NoticeWords, AttestationWords, ReportWords, DutyWords, AuditWords {
  readonly facts: Readonly<Record<FactPath, FactWords>>;
  readonly readings: { readonly [R in ReadingId]: ReadingWords<R> };
  readonly findings: FindingWords;
  /** How people cite a clause: by its printed number, with the heading where that number stands twice. */
  readonly clause: (id: ClauseId) => string;
  /** How sentences are built. */
  readonly phrases: Phrases;
  /** How the sentences of an audit are built. */
  readonly auditPhrases: AuditPhrases;
}

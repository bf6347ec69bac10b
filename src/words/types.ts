export type { YesNoFact } from '../claim/facts.js';
export type { AuditPhrases, DiscrepancyPhrase } from './audit-phrases.js';
export type {
  ChallengePhrases,
  ChangePhrase,
  ChangeSubject,
  OpenReadingPhrase,
  OtherwisePhrase,
  ReadingResultPhrase,
  RemedyPhrase,
} from './challenge-phrases.js';
export type { AskedPhrase, Askings, MaterialPhrase, PaperPhrases, QuestionPhrase } from './paper-phrases.js';
export type {
  DifferencePhrase,
  LinePhrase,
  MissingPhrase,
  PartPhrase,
  Phrases,
} from './phrases.js';
export type { ConditionTexts } from './tell-value.js';
export type {
  AttestationWords,
  AuditWords,
  ClaimWords,
  DutyWords,
  FactWords,
  FindingWords,
  NoticeWords,
  ReadingWords,
  ReportWords,
  Words,
  WordsFor,
} from './words.js';

import type { FactName } from '../claim/facts.js';
import type { Bilingual } from '../input/bilingual.js';
import type { Locale } from '../law/edition-words.js';
import type { ExplanationPhrases } from './explanation-phrases.js';
import type { IssueWords } from './issue-words.js';
import type { LetterPhrases } from './letter-phrases.js';
import type { RuleWords } from './rules.js';
import type { AuditWords, DutyWords, ReportWords, Words, WordsFor } from './words.js';

/** The words that accounts and explanations both take, whatever the edition. */
export type CommonWords = Omit<
  Words,
  keyof AuditWords | keyof DutyWords | keyof ReportWords | 'auditPhrases' | 'findings' | 'readings'
>;

/** The words that only accounts take: duties, reports, findings and audits. */
export type FurtherWords = Omit<Words, keyof CommonWords | 'readings'>;

/**
 * A language, complete. It is written as a module that exports these parts, so that a bundle holds those alone that its entry
 * takes; words that are put together are made when they are asked for, for the same reason.
 */
export interface LanguageParts {
  readonly locale: Locale;
  /** Which text of the notice it quotes. */
  readonly text: keyof Bilingual;
  readonly common: () => CommonWords;
  readonly further: () => FurtherWords;
  readonly readings: Words['readings'];
  readonly rules: () => RuleWords;
  /** Why a fact can or cannot become otherwise once it is established. */
  readonly reasons: WordsFor<FactName>;
  readonly explanation: ExplanationPhrases;
  readonly issues: IssueWords;
  readonly letters: LetterPhrases;
}

import type { Discrepancy, Evidence } from '../audit/discrepancy.js';
import type { FactChange } from '../challenge/change.js';
import type { ReadingsOutlook } from '../challenge/under-readings.js';
import type { Counterfactuals } from '../challenge/what-would-change.js';
import type { Insurer } from '../contract/contract.js';
import type { Finding } from '../contract/finding.js';
import type { Determination } from '../decide/determination.js';
import type { Material } from '../decide/material.js';
import type { OpenQuestion } from '../decide/open-question.js';
import { deepFreeze } from '../input/freeze.js';
import type { Edition } from '../law/edition.js';
import type { Difference } from '../receipt/verify.js';
import type { CellIssue } from '../register/row.js';
import * as describe from './describe.js';
import * as describeAudit from './describe-audit.js';
import * as describeChallenge from './describe-challenge.js';
import * as describePapers from './describe-papers.js';
import { wordsInEdition } from './in-edition.js';
import type { LanguageParts } from './language.js';
import type { ConditionTexts } from './tell-value.js';
import type { Words } from './words.js';

/** The words of a language, and all that gives accounts in it. */
export function speaking({
  locale,
  common,
  further,
  readings,
}: Pick<LanguageParts, 'locale' | 'common' | 'further' | 'readings'>) {
  const { facts, clause, phrases, ...codes } = common();
  const { findings, auditPhrases, ...furtherCodes } = further();
  const words: Words = deepFreeze({
    ...codes,
    ...furtherCodes,
    facts,
    readings,
    findings,
    clause,
    phrases,
    auditPhrases,
  });
  return {
    words,
    wordsIn: (edition: Edition): Words => wordsInEdition(words, edition, locale),
    askQuestion: (question: OpenQuestion): string => describePapers.tellAsking(question, words),
    describeQuestion: (question: OpenQuestion): string => describePapers.tellQuestion(question, words),
    describeMaterial: (material: Material): string => describePapers.tellMaterial(material, words),
    describeFinding: (finding: Finding): string => describe.tellFinding(finding, words),
    describeDifference: (difference: Difference): string => describe.tellDifference(difference, words),
    describeDetermination: (
      determination: Determination,
      insurers: readonly Pick<Insurer, 'id' | 'name'>[] = [],
    ): string => describe.tellDetermination(determination, words, insurers),
    describeDiscrepancy: (
      discrepancy: Discrepancy,
      insurers: readonly Pick<Insurer, 'id' | 'name'>[] = [],
    ): string => describeAudit.tellDiscrepancy(discrepancy, words, insurers),
    describeCellIssue: (issue: CellIssue): string => describeAudit.tellCellIssue(issue, words),
    describeEvidence: (
      evidence: Evidence,
      insurers: readonly Pick<Insurer, 'id' | 'name'>[] = [],
    ): string | null => describeAudit.tellEvidence(evidence, words, insurers),
    describeChange: (change: FactChange, conditions: ConditionTexts = []): string =>
      describeChallenge.tellChange(change, words, conditions),
    describeChanges: (changes: Counterfactuals, conditions: ConditionTexts = []): string =>
      describeChallenge.tellChanges(changes, words, conditions),
    describeReadings: (outlook: ReadingsOutlook): string => describeChallenge.tellReadings(outlook, words),
  };
}

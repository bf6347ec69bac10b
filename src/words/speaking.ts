import type { Discrepancy, Evidence } from '../audit/discrepancy.js';
import type { FactChange } from '../challenge/change.js';
import type { ReadingsOutlook } from '../challenge/under-readings.js';
import type { Counterfactuals } from '../challenge/what-would-change.js';
import type { Insurer } from '../contract/contract.js';
import type { Finding } from '../contract/finding.js';
import type { Determination } from '../decide/determination.js';
import type { Material } from '../decide/material.js';
import type { OpenQuestion } from '../decide/open-question.js';
import { onlyKnown } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';
import { readGiven } from '../input/given.js';
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
  const all = onlyKnown(words);
  return {
    words,
    wordsIn: (edition: Edition): Words =>
      readGiven('edition', edition, (as) => wordsInEdition(words, as, locale)),
    askQuestion: (question: OpenQuestion): string =>
      readGiven('question', question, (as) => describePapers.tellAsking(as, all)),
    describeQuestion: (question: OpenQuestion): string =>
      readGiven('question', question, (as) => describePapers.tellQuestion(as, all)),
    describeMaterial: (material: Material): string =>
      readGiven('material', material, (as) => describePapers.tellMaterial(as, all)),
    describeFinding: (finding: Finding): string =>
      readGiven('finding', finding, (as) => describe.tellFinding(as, all)),
    describeDifference: (difference: Difference): string =>
      readGiven('difference', difference, (as) => describe.tellDifference(as, all)),
    describeDetermination: (
      determination: Determination,
      insurers: readonly Pick<Insurer, 'id' | 'name'>[] = [],
    ): string =>
      readGiven('determination', determination, (as) => describe.tellDetermination(as, all, insurers)),
    describeDiscrepancy: (
      discrepancy: Discrepancy,
      insurers: readonly Pick<Insurer, 'id' | 'name'>[] = [],
    ): string =>
      readGiven('discrepancy', discrepancy, (as) => describeAudit.tellDiscrepancy(as, all, insurers)),
    describeCellIssue: (issue: CellIssue): string =>
      readGiven('issue', issue, (as) => describeAudit.tellCellIssue(as, all)),
    describeEvidence: (
      evidence: Evidence,
      insurers: readonly Pick<Insurer, 'id' | 'name'>[] = [],
    ): string | null =>
      readGiven('evidence', evidence, (as) => describeAudit.tellEvidence(as, all, insurers)),
    describeChange: (change: FactChange, conditions: ConditionTexts = []): string =>
      readGiven('change', change, (as) => describeChallenge.tellChange(as, all, conditions)),
    describeChanges: (changes: Counterfactuals, conditions: ConditionTexts = []): string =>
      readGiven('changes', changes, (as) => describeChallenge.tellChanges(as, all, conditions)),
    describeReadings: (outlook: ReadingsOutlook): string =>
      readGiven('outlook', outlook, (as) => describeChallenge.tellReadings(as, all)),
  };
}

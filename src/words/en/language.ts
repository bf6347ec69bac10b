import type { CommonWords, FurtherWords } from '../language.js';
import { ATTESTATION_WORDS } from './attestation.js';
import { AUDIT_PHRASES, AUDIT_WORDS } from './audit.js';
import { CLAIM } from './claim.js';
import { clauseName } from './clause.js';
import { DUTY_WORDS } from './duties.js';
import { factWords } from './facts.js';
import { FINDINGS } from './findings.js';
import { NOTICE } from './notice.js';
import { PHRASES } from './phrases.js';
import { REPORT_WORDS } from './reports.js';

export const locale = 'en';

export const text = 'en';

export const common = (): CommonWords => ({
  ...CLAIM,
  ...NOTICE,
  ...ATTESTATION_WORDS,
  facts: factWords(),
  clause: clauseName,
  phrases: PHRASES,
});

export const further = (): FurtherWords => ({
  ...REPORT_WORDS,
  ...DUTY_WORDS,
  ...AUDIT_WORDS,
  findings: FINDINGS,
  auditPhrases: AUDIT_PHRASES,
});

export { EXPLANATION as explanation } from './explanation.js';
export { REASONS as reasons } from './facts.js';
export { ISSUE_WORDS as issues } from './issues.js';
export { LETTER as letters } from './letter.js';
export { READING_WORDS as readings } from './readings.js';
export { ruleWords as rules } from './rules.js';

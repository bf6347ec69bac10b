import type { Contract } from 'qijiang-catastrophe-insurance';
import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { insurersOf } from './insurers.js';
import { LANGUAGES, type Language } from './language.js';
import { placed, sentenceOn } from './place.js';
import { PRACTICE_WORDS } from './practice/words.js';
import { fenCell } from './row-cells.js';
import type { TableColumn, TableRow } from './table.js';

const otherLanguage = ({ locale }: Language): Language => LANGUAGES[locale === 'en' ? 'zh-CN' : 'en'];

/** The columns of the list of findings. */
export function findingColumns(language: Language): TableColumn[] {
  const { say, locale } = language;
  const narrow = (header: string) => ({ header, width: 10 });
  const middle = (header: string) => ({ header, width: 18 });
  const long = (header: string) => ({ header, width: 46, wraps: true });
  const { reply, resolution } = PRACTICE_WORDS[locale];
  return [
    { ...long(say.certainty), width: 14 },
    { ...long(say.kind), width: 24 },
    { ...long(say.clause), width: 14 },
    narrow(say.sheet),
    ...[narrow(say.row), middle(say.claim), middle(say.event)],
    ...[say.expected, say.foundThere].map((header) => ({ ...long(header), width: 30 })),
    { header: say.difference, width: 16, isMoney: true },
    long(say.sentence),
    ...[reply, resolution].map((header) => ({ ...long(header), width: 24 })),
    { ...long(otherLanguage(language).say.sentence), isAside: true },
  ];
}

/** A finding as the list has it. */
export function findingCells(
  given: Discrepancy,
  language: Language,
  contract: Contract,
  sheets: readonly string[],
): TableRow {
  const { finding, sheet } = placed(given);
  const { words, describeEvidence } = language.lib;
  const insurers = insurersOf(contract);
  return [
    language.say.certainties[finding.certainty.kind],
    words.discrepancies[finding.code],
    words.clause(finding.clause),
    sheet === null ? null : sheets[sheet] || null,
    finding.row,
    finding.claim,
    finding.event,
    describeEvidence(finding.expected, insurers),
    describeEvidence(finding.found, insurers),
    fenCell(finding.difference),
    sentenceOn(given, sheets, insurers, language),
    // For whoever was audited, and whoever decides, to fill in.
    null,
    null,
    sentenceOn(given, sheets, insurers, otherLanguage(language)),
  ];
}

import type { ClauseId } from 'qijiang-catastrophe-insurance';
import type { Certainty, Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { clause } from 'qijiang-catastrophe-insurance/notice';
import type { Audited } from './audited.js';
import { basename } from './basename.js';
import type { Block } from './blocks.js';
import type { KindTotals } from './books.js';
import { insurersOf } from './insurers.js';
import { CERTAINTIES, kindsInOrder } from './kinds.js';
import { shownYuan } from './money.js';
import { placed, sentenceOn } from './place.js';
import { kindOf, shownIn } from './practice/shown.js';
import { PRACTICE_WORDS } from './practice/words.js';
import { workingOf } from './practice/working.js';

/** Sums within a text, with separators between thousands. */
const separated = (text: string): string =>
  text.replace(/\d{4,}(?=\.\d\d(?!\d))/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));

function rowOf(given: Discrepancy, { options: { contract, language } }: Audited): readonly string[] {
  const { finding } = placed(given);
  const { describeEvidence } = language.lib;
  const insurers = insurersOf(contract);
  return [
    finding.row === null ? '' : `${finding.row}`,
    finding.claim ?? finding.event ?? '',
    separated(describeEvidence(finding.expected, insurers) ?? ''),
    separated(describeEvidence(finding.found, insurers) ?? ''),
    finding.difference === 0 ? '' : shownYuan(BigInt(finding.difference)),
  ];
}

/** The clauses that some findings go by, quoted. */
function quotes(findings: readonly Discrepancy[], { options: { language } }: Audited): readonly Block[] {
  const ids = [...new Set<ClauseId>(findings.map((finding) => finding.clause))];
  return ids.map((id) => ({
    kind: 'quote',
    text: language.of(clause(id)),
    source: language.say.noticeSays(language.lib.words.clause(id)),
  }));
}

/** The sentence on a finding; below it how it was reckoned, by which terms, and what to ask for. */
function noteOn(finding: Discrepancy, { practice, read, options: { contract, language } }: Audited): string {
  const words = PRACTICE_WORDS[language.locale];
  const row = finding.row === null ? null : (practice.standing.get(finding.row)?.row ?? null);
  const { arithmetic, terms, evidence } = workingOf(finding, row, contract, language);
  const part = (name: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : [`${name}：${texts.join('；')}`];
  return [
    sentenceOn(finding, read.sheets, insurersOf(contract), language),
    ...part(words.arithmetic, arithmetic),
    ...part(words.terms, terms),
    ...part(words.evidence, evidence),
  ].join('\n');
}

function ofKind(
  { code, certainty, findings: all }: KindTotals,
  shown: readonly Discrepancy[],
  audit: Audited,
  workbook: string,
): readonly Block[] {
  const { say, lib, locale } = audit.options.language;
  const small = audit.practice.small.get(kindOf({ code, certainty: { kind: certainty } }));
  const material = all - (small?.findings ?? 0);
  const more = say.more(shown.length, material, basename(audit.tables.findings.path ?? workbook));
  return [
    { kind: 'heading', level: 4, text: `${lib.words.discrepancies[code]}（${all}）` },
    ...quotes(shown, audit),
    ...(shown.length === 0
      ? []
      : [
          {
            kind: 'table',
            header: [say.row, `${say.claim}`, say.expected, say.foundThere, say.difference],
            figures: [0, 4],
            rows: shown.map((each) => rowOf(each, audit)),
            notes: shown.map((each) => noteOn(each, audit)),
          } as const,
        ]),
    ...(shown.length < material ? [{ kind: 'text', text: more } as const] : []),
    ...(small === undefined
      ? []
      : [
          {
            kind: 'text',
            text: PRACTICE_WORDS[locale].below(small.findings, shownYuan(small.over), shownYuan(small.under)),
          } as const,
        ]),
  ];
}

/** Every finding, by how sure it is and by kind. */
export function detailsOf(audit: Audited, workbook: string): readonly Block[] {
  const { say, locale } = audit.options.language;
  const kinds = kindsInOrder(audit.books.kinds);
  const { materiality } = audit.practice;
  const groups = shownIn(audit.findings, audit.books.findings, materiality);
  const under = (certainty: Certainty['kind']): readonly Block[] => {
    const own = kinds.filter((kind) => kind.certainty === certainty);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: say.certainties[certainty] },
      { kind: 'text', text: say.aboutCertainty[certainty], tone: 'lead' },
      ...own.flatMap((kind) =>
        ofKind(
          kind,
          groups.get(kindOf({ code: kind.code, certainty: { kind: certainty } })) ?? [],
          audit,
          workbook,
        ),
      ),
    ];
  };
  if (kinds.length === 0) return [];
  const threshold = PRACTICE_WORDS[locale].materiality(shownYuan(materiality));
  return [
    { kind: 'heading', level: 2, text: say.details },
    ...(materiality === 0n ? [] : [{ kind: 'text', text: threshold } as const]),
    ...CERTAINTIES.flatMap(under),
  ];
}

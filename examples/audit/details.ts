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

/** Up to so many findings stand in the report one by one; of more, so many of each kind. */
const ALL = 2000;
const OF_EACH = 50;

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

function ofKind(
  { code, findings: all }: KindTotals,
  findings: readonly Discrepancy[],
  audit: Audited,
  workbook: string,
): readonly Block[] {
  const { say, lib } = audit.options.language;
  const shown = audit.books.findings > ALL ? findings.slice(0, OF_EACH) : findings;
  const insurers = insurersOf(audit.options.contract);
  const sentence = (each: Discrepancy) =>
    sentenceOn(each, audit.read.sheets, insurers, audit.options.language);
  const more = say.more(shown.length, all, basename(audit.tables.findings.path ?? workbook));
  return [
    { kind: 'heading', level: 4, text: `${lib.words.discrepancies[code]}（${all}）` },
    ...quotes(shown, audit),
    {
      kind: 'table',
      header: [say.row, `${say.claim}`, say.expected, say.foundThere, say.difference],
      figures: [0, 4],
      rows: shown.map((each) => rowOf(each, audit)),
      notes: shown.map(sentence),
    },
    ...(shown.length < all ? [{ kind: 'text', text: more } as const] : []),
  ];
}

/** Every finding, by how sure it is and by kind. */
export function detailsOf(audit: Audited, workbook: string): readonly Block[] {
  const { say } = audit.options.language;
  const kinds = kindsInOrder(audit.books.kinds);
  const groups = new Map<string, Discrepancy[]>();
  for (const finding of audit.findings) {
    const key = `${finding.certainty.kind} ${finding.code}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const under = (certainty: Certainty['kind']): readonly Block[] => {
    const own = kinds.filter((kind) => kind.certainty === certainty);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: say.certainties[certainty] },
      { kind: 'text', text: say.aboutCertainty[certainty], tone: 'lead' },
      ...own.flatMap((kind) => ofKind(kind, groups.get(`${certainty} ${kind.code}`) ?? [], audit, workbook)),
    ];
  };
  if (kinds.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: say.details }, ...CERTAINTIES.flatMap(under)];
}

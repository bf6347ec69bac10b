import type { ClauseId } from 'qijiang-catastrophe-insurance';
import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { clause } from 'qijiang-catastrophe-insurance/notice';
import type { Audited } from '../audited.js';
import { insurersOf } from '../insurers.js';
import { shownYuan } from '../money.js';
import { sentenceOn } from '../place.js';
import { placeOf } from '../reading.js';
import { shownIn } from './shown.js';
import { type Working, workingOf } from './working.js';

/** A finding as a sheet of evidence tells it. */
interface EvidencedFinding extends Working {
  readonly title: string;
  readonly sentence: string;
  /** The clauses of the notice by which it is one, quoted. */
  readonly clause: { readonly text: string; readonly source: string };
}

/** A row as it stands in the register. */
interface EvidencedRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly cells: readonly (readonly [header: string, text: string])[];
}

/** What is put before whoever was audited: all that is certain of one claim, or of one event, year or total. */
export interface EvidenceSheet {
  readonly subject: string;
  readonly findings: readonly EvidencedFinding[];
  readonly rows: readonly EvidencedRow[];
  /** What its findings come to; `null` where they are about no money. */
  readonly difference: string | null;
}

const isCertain = ({ certainty }: Discrepancy): boolean => certainty.kind === 'certain';

/** What is told on one sheet: a claim, or an event, or a finding by itself. */
const subjectOf = ({ claim, event, code, row }: Discrepancy): string =>
  claim === null ? (event === null ? `${code} ${row ?? ''}` : `event ${event}`) : `claim ${claim}`;

/** A date as people write it; Excel has no zone, and keeps what was typed as if it were of Greenwich. */
const cellText = (cell: unknown): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '') : `${cell}`;

function evidenced(
  finding: Discrepancy,
  { practice, read, options: { contract, language } }: Audited,
): EvidencedFinding {
  const row = finding.row === null ? null : (practice.standing.get(finding.row)?.row ?? null);
  const { words } = language.lib;
  return {
    ...workingOf(finding, row, contract, language),
    title: words.discrepancies[finding.code],
    sentence: sentenceOn(finding, read.sheets, insurersOf(contract), language),
    clause: {
      text: language.of(clause(finding.clause as ClauseId)),
      source: language.say.noticeSays(words.clause(finding.clause)),
    },
  };
}

function rowsOf(findings: readonly Discrepancy[], { practice, read }: Audited): readonly EvidencedRow[] {
  const numbers = new Set(findings.flatMap(({ row, rows }) => [...(row === null ? [] : [row]), ...rows]));
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const standing = practice.standing.get(number);
      if (standing === undefined) return [];
      const { sheet, row } = placeOf(number);
      const cells = standing.cells.map(([header, cell]) => [header, cellText(cell)] as const);
      return [{ sheet: read.sheets[sheet] || null, row, cells }];
    });
}

/** A sheet for every claim, event or total of which something is certain and told one by one; the largest sums first. */
export function evidenceSheets(audit: Audited): readonly EvidenceSheet[] {
  const { practice, books, findings, options } = audit;
  const { say } = options.language;
  const told = new Set([...shownIn(findings, books.findings, practice.materiality).values()].flat());
  const groups = new Map<string, Discrepancy[]>();
  for (const finding of findings)
    if (isCertain(finding) && told.has(finding))
      groups.set(subjectOf(finding), [...(groups.get(subjectOf(finding)) ?? []), finding]);
  return [...groups.values()].map((own) => {
    const [{ claim, event }] = own as [Discrepancy];
    const subject =
      claim === null ? (event === null ? say.register : `${say.event} ${event}`) : `${say.claim} ${claim}`;
    return {
      subject,
      findings: own.map((finding) => evidenced(finding, audit)),
      rows: rowsOf(own, audit),
      difference: own.every(({ difference }) => difference === 0)
        ? null
        : shownYuan(own.reduce((sum, { difference }) => sum + BigInt(difference), 0n)),
    };
  });
}

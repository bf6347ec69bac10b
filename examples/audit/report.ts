import { findings } from 'qijiang-catastrophe-insurance';
import { type DiscrepancyCode, REGISTER_COLUMNS } from 'qijiang-catastrophe-insurance/audit';
import type { Audited } from './audited.js';
import { basename } from './basename.js';
import type { Block, ReportTable } from './blocks.js';
import { isPayment } from './books.js';
import { chartsOf, lineName, townName } from './charts.js';
import { detailsOf } from './details.js';
import { CERTAINTIES, kindsInOrder } from './kinds.js';
import type { Language } from './language.js';
import { shownYuan } from './money.js';
import { controlTotals, owingOf } from './practice/parts.js';
import { samplesOf, screensOf } from './practice/screened.js';
import type { CheckTotals } from './verdict.js';
import { versionsPart } from './versions/parts.js';

type Pairs = readonly (readonly [name: string, value: string])[];

/** What was read, under what, by what. */
export interface Basis extends Pick<Audited, 'name' | 'hashes' | 'basis'> {
  readonly options: Pick<Audited['options'], 'contract' | 'date' | 'language' | 'command'>;
  readonly read: Pick<Audited['read'], 'files' | 'sheets' | 'skipped'>;
}

/** What was read, under what, by what, in words. */
export function basisPairs({ options, name, hashes, basis, read }: Basis): Pairs {
  const { contract, date, language } = options;
  const { say, lib } = language;
  const { at } = lib.words.auditPhrases;
  const endorsements = (contract.endorsements ?? []).map(({ id, effectiveAt }) =>
    say.endorsed(id, at(effectiveAt)),
  );
  const sheets = read.sheets.filter((sheet) => sheet !== '' && !read.skipped.includes(sheet));
  return [
    [say.register, name],
    ...read.files.flatMap((file, i): Pairs => {
      const of = (title: string): string => (read.files.length === 1 ? title : `${title}（${file.name}）`);
      return [
        [of(say.fileHash), hashes[i] as string],
        [of(say.file), say.form(file.format, file.encoding, file.bytes)],
      ];
    }),
    ...(sheets.length === 0 ? [] : [[say.sheetsRead, sheets.join('、')] as const]),
    ...(read.skipped.length === 0 ? [] : [[say.sheetsSkipped, read.skipped.join('、')] as const]),
    [say.contract, contract.id],
    [say.contractHash, basis.contractHash],
    [say.term, `${at(contract.term.start)} – ${at(contract.term.end)}`],
    ...(endorsements.length === 0 ? [] : [[say.endorsements, endorsements.join('、')] as const]),
    [say.rules, say.version(basis.version, basis.rulesHash)],
    ...(options.command == null ? [] : [[say.command, options.command] as const]),
    ...(date === null ? [] : [[say.date, date] as const]),
  ];
}

/** The figures that matter most. */
export function keyFigures({ books, options: { language } }: Audited): Pairs {
  const { say } = language;
  const { all } = books;
  const yuan = (fen: bigint): string => language.lib.words.phrases.money(shownYuan(fen));
  return [
    [say.claims, `${all.claims}`],
    [say.sumRows, `${books.sumRows}`],
    [say.undecided, `${books.undecided}`],
    [say.issues, `${books.issues}`],
    [say.findings, `${books.findings}`],
    [say.registered, yuan(all.registered)],
    [say.recomputed, yuan(all.recomputed)],
  ];
}

/** So many kinds are named at the head of the report. */
const HEAVIEST = 3;

/** The certain discrepancies by which most was overpaid, and by which most was kept back. */
function heaviest(books: Audited['books'], { say, lib }: Language): readonly string[] {
  const sums = (of: 'over' | 'under'): string[] => {
    const byCode = new Map<DiscrepancyCode, { count: number; fen: bigint }>();
    for (const kind of books.kinds) {
      if (kind.certainty !== 'certain' || !isPayment(kind.code)) continue;
      const { count, fen } = byCode.get(kind.code) ?? { count: 0, fen: 0n };
      byCode.set(kind.code, { count: count + kind.findings, fen: fen + kind[of] });
    }
    return [...byCode]
      .filter(([, { fen }]) => fen > 0n)
      .sort(([, a], [, b]) => (a.fen < b.fen ? 1 : -1))
      .slice(0, HEAVIEST)
      .map(([code, { fen }]) => say.kindAndSum(lib.words.discrepancies[code], shownYuan(fen)));
  };
  const [over, under] = [sums('over'), sums('under')];
  return [
    ...(over.length === 0 ? [] : [say.mostOver(over)]),
    ...(under.length === 0 ? [] : [say.mostUnder(under)]),
  ];
}

/** How far a check was made. */
const madeOn = ({ done, of }: CheckTotals): string => `${done}/${of}`;

/** The usual headers of the columns for want of which a check was not made. */
const wanting = ({ missing }: CheckTotals, { locale }: Language): readonly string[] => {
  const key = locale === 'en' ? 'en' : 'zh';
  return [...missing].map((id) => REGISTER_COLUMNS.find((column) => column.id === id)?.[key][0] ?? id);
};

/** What could not be read, and which checks were not made on all rows that they concern. */
function notWhole(books: Audited['books'], language: Language): readonly string[] {
  const { say } = language;
  const short = books.checked.totals.filter(({ done, of }) => done < of);
  const what = [
    ...(books.unreadColumns.size === 0
      ? []
      : [say.unreadColumns([...books.unreadColumns].map((header) => header.replace(/\s+/g, ' ')))]),
    ...(books.issues === 0 ? [] : [say.unreadCells(books.issues)]),
    ...(books.unreadSheets.length === 0 ? [] : [say.unreadSheets(books.unreadSheets)]),
    ...(short.length === 0
      ? []
      : [say.shortChecks(short.map((each) => `${say.checkNames[each.check]} ${madeOn(each)}`))]),
  ];
  return what.length === 0 ? [] : [say.notWhole(what)];
}

/** What the file does not show on the screen, in a sentence. */
export const hiddenIn = ({
  read,
  options: { language },
}: Pick<Audited, 'read' | 'options'>): readonly string[] => {
  const { say } = language;
  const what = read.hidden.map(({ what: kind, sheet, count }) => say.hiddenOf[kind](sheet, count));
  return what.length === 0 ? [] : [say.hidden(what)];
};

/** Each check, on how many rows it was made, and for want of what not on the others. */
export function scopeOf({ books, options: { language } }: Pick<Audited, 'books' | 'options'>): ReportTable {
  const { say } = language;
  return {
    kind: 'table',
    header: [say.check, say.madeOn, say.forWantOf],
    figures: [1],
    rows: books.checked.totals.map((each) => [
      say.checkNames[each.check],
      each.of === 0 ? say.notConcerned : madeOn(each),
      wanting(each, language).join('、') || say.nothingMissing,
    ]),
    notes: books.checked.totals.map(({ check }) => say.checks[check]),
  };
}

/** What was found, in sentences. */
export function conclusionOf(audit: Audited): readonly string[] {
  const { books } = audit;
  const { language } = audit.options;
  const { say } = language;
  const parts = CERTAINTIES.flatMap((certainty) => {
    const { findings, over, under } = books.byCertainty(certainty);
    return findings === 0 ? [] : [say.foundOf(certainty, findings, shownYuan(over), shownYuan(under))];
  });
  return [
    say.verdicts[books.verdict](books.all.claims, books.findings),
    ...books.misread.map(({ cause, rows, sum = 0 }) => say.misread[cause](rows, shownYuan(BigInt(sum)))),
    ...parts,
    ...heaviest(books, language),
    ...notWhole(books, language),
    ...hiddenIn(audit),
  ];
}

/** That what was found explains the whole difference between what was paid and what was due. */
function reconciliation({ books, options: { language } }: Audited): readonly Block[] {
  const { say } = language;
  const payments = books.kinds.filter(({ code }) => isPayment(code));
  const net = payments.reduce((sum, { over, under }) => sum + over - under, 0n);
  const twice = payments
    // What is certainly of one person or house is due once in the recomputation already.
    .filter(
      ({ code, certainty }) =>
        code === 'same-claim-twice' || (code.endsWith('-twice') && certainty === 'depends-on-facts'),
    )
    .reduce((sum, { over, under }) => sum + over - under, 0n);
  const gross = books.all.registered - books.all.recomputed;
  const rows: (readonly [string, bigint])[] = [
    [say.registeredLessRecomputed, gross],
    [say.twice, twice],
    [say.netOfFindings, net],
    [say.rest, gross + twice - net],
  ];
  return [
    { kind: 'heading', level: 2, text: say.reconciliation },
    {
      kind: 'table',
      header: ['', `${say.net}（${say.yuan}）`],
      figures: [1],
      rows: rows.map(([name, fen]) => [name, shownYuan(fen)]),
      hasTotal: true,
    },
    { kind: 'text', text: say.aboutReconciliation, tone: 'small' },
  ];
}

function byKind(audit: Audited): readonly Block[] {
  const { say, lib } = audit.options.language;
  const kinds = kindsInOrder(audit.books.kinds);
  if (kinds.length === 0) return [];
  const rows = kinds.map(({ certainty, code, findings, over, under }) => [
    say.certainties[certainty],
    lib.words.discrepancies[code],
    `${findings}`,
    shownYuan(over),
    shownYuan(under),
  ]);
  return [
    { kind: 'heading', level: 2, text: say.byKind },
    {
      kind: 'table',
      header: [
        say.certainty,
        say.kind,
        say.count,
        `${say.above}（${say.yuan}）`,
        `${say.below}（${say.yuan}）`,
      ],
      figures: [2, 3, 4],
      rows,
    },
  ];
}

function departures({ options: { contract, language } }: Audited): readonly Block[] {
  const { say, lib } = language;
  const found = findings(contract);
  const items = found.map((finding) => lib.describeFinding(finding));
  return [
    { kind: 'heading', level: 2, text: say.departures },
    ...(found.some(({ grade }) => grade === 'departure')
      ? []
      : [{ kind: 'text', text: say.noDepartures } as const]),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}

export function byLine({ books, options: { language } }: Audited): readonly Block[] {
  const { say } = language;
  const lines = books.lines.map((each) => [
    lineName(each, language),
    `${each.registeredClaims}`,
    shownYuan(each.registered),
    `${each.recomputedClaims}`,
    shownYuan(each.recomputed),
    shownYuan(each.registered - each.recomputed),
  ]);
  const { all } = books;
  const claims = `${all.claims}`;
  const total = [claims, shownYuan(all.registered), claims, shownYuan(all.recomputed)];
  return [
    { kind: 'heading', level: 2, text: say.byLine },
    {
      kind: 'table',
      header: [
        say.line,
        say.registeredClaims,
        say.registered,
        say.recomputedClaims,
        say.recomputed,
        say.difference,
      ],
      figures: [1, 2, 3, 4, 5],
      rows: [...lines, [say.total, ...total, shownYuan(all.registered - all.recomputed)]],
      hasTotal: true,
    },
  ];
}

export function byTown({ books, options: { language } }: Audited): readonly Block[] {
  const { say } = language;
  const towns = books.towns.map((each) => [
    townName(each, language),
    `${each.claims}`,
    shownYuan(each.registered),
    shownYuan(each.recomputed),
    shownYuan(each.registered - each.recomputed),
    `${each.findings}`,
  ]);
  const { all } = books;
  const elsewhere = books.findings - books.towns.reduce((sum, town) => sum + town.findings, 0);
  const sums = [all.registered, all.recomputed, all.registered - all.recomputed].map(shownYuan);
  return [
    { kind: 'heading', level: 2, text: say.byTown },
    {
      kind: 'table',
      header: [say.town, say.claims, say.registered, say.recomputed, say.difference, say.findings],
      figures: [1, 2, 3, 4, 5],
      rows: [
        ...towns,
        ...(elsewhere === 0 ? [] : [[say.noOneTown, '', '', '', '', `${elsewhere}`]]),
        [say.total, `${all.claims}`, ...sums, `${books.findings}`],
      ],
      hasTotal: true,
    },
  ];
}

/** So many rows are shown of a list that the workbook has whole. */
const SHOWN_CELLS = 200;

function cells({ tables: { issues }, options: { language } }: Audited, workbook: string): readonly Block[] {
  const { say } = language;
  if (issues.count === 0) return [];
  const rows = issues.rows.slice(0, SHOWN_CELLS).map((row) => row.map((cell) => `${cell ?? ''}`));
  const more = say.more(rows.length, issues.count, basename(issues.path ?? workbook));
  return [
    { kind: 'heading', level: 2, text: say.cells },
    { kind: 'text', text: say.aboutCells },
    { kind: 'table', header: issues.columns.map(({ header }) => header), figures: [1, 2], rows },
    ...(rows.length < issues.count ? [{ kind: 'text', text: more } as const] : []),
  ];
}

/**
 * The report on an audit: what was audited and how, what was found, and every finding.
 *
 * @param workbook The name of the workbook, to which long lists refer.
 */
export function reportOf(audit: Audited, workbook: string): readonly Block[] {
  const { options, read } = audit;
  const { say } = options.language;
  return [
    { kind: 'heading', level: 1, text: say.title },
    ...(options.isIllustrative ? [{ kind: 'text', text: say.illustrative, tone: 'warning' } as const] : []),
    { kind: 'pairs', pairs: basisPairs(audit) },
    ...controlTotals(audit),
    { kind: 'heading', level: 2, text: say.conclusion },
    ...conclusionOf(audit).map(
      (text, i) => ({ kind: 'text', text, tone: i === 0 ? 'strong' : undefined }) as Block,
    ),
    { kind: 'pairs', pairs: keyFigures(audit) },
    ...reconciliation(audit),
    { kind: 'heading', level: 2, text: say.scope },
    scopeOf(audit),
    {
      kind: 'list',
      items: [
        ...say.limits,
        ...(options.contract.endorsements === undefined ? [] : [say.byItsDay]),
        ...(read.isReordered ? [say.reordered] : []),
      ],
    },
    ...departures(audit),
    ...byKind(audit),
    ...owingOf(audit),
    ...chartsOf(audit),
    ...byLine(audit),
    ...byTown(audit),
    ...detailsOf(audit, workbook),
    ...cells(audit, workbook),
    ...screensOf(audit),
    ...samplesOf(audit),
    ...versionsPart(audit, SHOWN_CELLS, workbook),
    { kind: 'text', text: say.statement(audit.name, audit.hashes.join('、')), tone: 'lead' },
    { kind: 'text', text: say.unofficial, tone: 'small' },
    { kind: 'signatures', lines: say.signatures },
  ];
}

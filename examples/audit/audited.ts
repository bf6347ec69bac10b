import type { Contract } from 'qijiang-catastrophe-insurance';
import type { AuditedRow, Discrepancy, RegisterRow } from 'qijiang-catastrophe-insurance/audit';
import { Books } from './books.js';
import type { Bytes } from './bytes.js';
import { auditRows, type Progress, type ReadFile } from './engine.js';
import { findingCells, findingColumns } from './finding-cells.js';
import { basisOf, hashesOf } from './hashes.js';
import type { Host } from './host.js';
import { issueCells, issueColumns } from './issue-cells.js';
import type { Language } from './language.js';
import type { Mapping } from './mapping.js';
import { fileOf } from './place.js';
import { Practice } from './practice/practice.js';
import type { SampleAsked } from './practice/samples.js';
import { rowCells, rowColumns } from './row-cells.js';
import type { SheetPlace } from './sources.js';
import { Table, type TableColumn } from './table.js';
import { Unmapped } from './unmapped.js';
import { misreadIn } from './verdict.js';
import { earlierOf, type Versions, versionsOf } from './versions/version.js';

export interface AuditOptions {
  /** The register, in one file or several. */
  readonly files: readonly Bytes[];
  /** An earlier version of it, to be compared. */
  readonly before?: readonly Bytes[] | undefined;
  readonly host: Host;
  readonly contract: Contract;
  readonly isIllustrative: boolean;
  readonly mapping: Mapping;
  readonly language: Language;
  /** Where everything is written, without its extension. */
  readonly base: string;
  /** The date for the report, as the user gives it; there is no other. */
  readonly date: string | null;
  /** What was asked for, as it may be asked for again. */
  readonly command?: string | undefined;
  readonly onProgress: Progress;
  /** Is shown each row, once it was examined. */
  readonly onRow?: ((row: AuditedRow) => void) | undefined;
  /** Is shown each finding, in order, once all rows were examined or there are too many to be kept. */
  readonly onFinding?: ((finding: Discrepancy, places: readonly SheetPlace[]) => void) | undefined;
  /** Findings about less are counted and summed, and not told one by one; in fen. */
  readonly materiality?: bigint | undefined;
  /** Samples of the payments that are to be drawn. */
  readonly sample?: SampleAsked | undefined;
  /** So many rows of each table stand in the workbook; longer ones go to CSV files beside it. */
  readonly keep?: number | undefined;
}

/** An audit that is done: what the report and the workbook are made of. */
export interface Audited {
  readonly options: AuditOptions;
  /** The names of the files. */
  readonly name: string;
  /** The hash of each file. */
  readonly hashes: readonly string[];
  readonly basis: ReturnType<typeof basisOf>;
  readonly read: ReadFile;
  readonly books: Books;
  /** What of the headers and words was not understood. */
  readonly unmapped: Unmapped;
  readonly practice: Practice;
  /** What was changed since the earlier version; `null` where none was given. */
  readonly versions: Versions | null;
  /** The first findings, the largest sums first; all of them where there are not too many. */
  readonly findings: readonly Discrepancy[];
  readonly tables: { readonly findings: Table; readonly rows: Table; readonly issues: Table };
}

/** What a workbook of a reasonable size holds. */
const KEEP = 100_000;

/** The largest sums first; then by claim, by event, kind and row, what concerns an event or the whole register last. */
function inOrder(a: Discrepancy, b: Discrepancy): number {
  const by = (x: string | number | null, y: string | number | null): number => {
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y ? -1 : 1;
  };
  const size = Math.abs(b.difference) - Math.abs(a.difference);
  return size || by(a.claim, b.claim) || by(a.event, b.event) || by(a.code, b.code) || by(a.row, b.row);
}

/** The date for the report where it is a day, after which nothing can have been paid. */
const dayIn = (date: string | null): string | null =>
  date !== null && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null;

function tablesFor({ base, contract, language, host, keep = KEEP }: AuditOptions): Audited['tables'] {
  const table = (columns: readonly TableColumn[], name: string) =>
    new Table(columns, `${base}-${name}.csv`, keep, host.overflow);
  return {
    findings: table(findingColumns(language), 'findings'),
    rows: table(rowColumns(language, contract), 'rows'),
    issues: table(issueColumns(language), 'cells'),
  };
}

/** Audits a register under a contract. */
export async function audited(options: AuditOptions): Promise<Audited> {
  const { files, host, contract, mapping, language, onProgress, onFinding, keep = KEEP } = options;
  const hashes = await hashesOf(files);
  const day = dayIn(options.date);
  const { before = [] } = options;
  const earlier = before.length === 0 ? null : await earlierOf(before, options, day);
  const later = { rows: [] as RegisterRow[], discrepancies: [] as Discrepancy[] };
  const books = new Books();
  const unmapped = new Unmapped();
  const practice = new Practice(contract, options.materiality ?? 0n, options.sample ?? null);
  const tables = tablesFor(options);
  const kept: Discrepancy[] = [];
  let sheets: readonly string[] = [];
  let places: readonly SheetPlace[] = [];

  const keepFinding = (finding: Discrepancy): void => {
    books.finding(finding);
    practice.finding(finding);
    tables.findings.add(findingCells(finding, language, contract, sheets));
    onFinding?.(finding, places);
    if (earlier !== null) later.discrepancies.push(finding);
  };
  let isFull = false;
  /** The first findings wait until they can be put in order; any that come later are written as they come. */
  const writeKept = (): void => {
    if (isFull) return;
    isFull = true;
    const sound = misreadIn(kept, books.claimsOn);
    books.misread = sound.misread;
    kept.splice(0, kept.length, ...[...sound.findings].sort(inOrder));
    for (const each of kept) keepFinding(each);
  };

  try {
    const read = await auditRows({
      files,
      host,
      contract,
      day,
      mapping,
      onProgress,
      sink: {
        sheets: (names, found) => {
          [sheets, places] = [names, found];
        },
        issue: (issue, columnId) => {
          unmapped.see(issue, columnId);
          if (issue.problem === 'unknown-column') books.unreadColumns.add(issue.header);
          else books.issues += 1;
          tables.issues.add(issueCells(issue, sheets, language));
        },
        read: (row) => {
          practice.read(row, fileOf(places, row.number));
          if (earlier !== null) later.rows.push(row);
        },
        row: (row) => {
          books.row(row);
          practice.row(row, fileOf(places, row.row.number));
          options.onRow?.(row);
          tables.rows.add(rowCells(row, language, contract, sheets));
        },
        finding: (finding) => {
          if (!isFull && kept.length < keep) {
            kept.push(finding);
            return;
          }
          writeKept();
          keepFinding(finding);
        },
        wanted: () => {
          writeKept();
          return practice.wanted(kept, books.findings);
        },
        stands: (row) => practice.stands(row),
      },
    });
    // A summary is read as far as it goes: where it says what the register says, there is nothing else in it.
    const registeredIn = (file: number | undefined): bigint =>
      [...books.registeredOn].reduce(
        (sum, [sheet, fen]) => sum + (places[sheet]?.file === file ? fen : 0n),
        0n,
      );
    books.unreadSheets = read.aside
      .filter(
        ({ sheet, holdsMoney, paid }) =>
          holdsMoney && paid !== books.all.registered && paid !== registeredIn(places[sheet]?.file),
      )
      .map(({ sheet }) => read.sheets[sheet] as string);
    const name = read.files.map((file) => file.name).join('、');
    return {
      options,
      name,
      hashes,
      basis: basisOf(contract),
      read,
      books,
      unmapped,
      practice,
      versions: earlier === null ? null : versionsOf(earlier, later),
      findings: kept,
      tables,
    };
  } finally {
    for (const table of Object.values(tables)) table.close();
  }
}

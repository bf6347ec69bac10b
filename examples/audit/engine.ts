import type { Contract } from 'qijiang-catastrophe-insurance';
import {
  type AuditedRow,
  auditor,
  type Discrepancy,
  type RegisterRow,
} from 'qijiang-catastrophe-insurance/audit';
import type { Bytes } from './bytes.js';
import type { Host } from './host.js';
import type { Mapping } from './mapping.js';
import { RowOrder } from './order.js';
import { NO_HEADER, numberOf, type PlacedIssue, placeOf, Reading, type StandingRow } from './reading.js';
import { refuse } from './refuse.js';
import type { Hidden } from './rows.js';
import type { Skipped } from './skipped.js';
import { type FileForm, openSources, type SheetPlace } from './sources.js';
import type { Spool } from './spool.js';

/** Takes what an audit finds, as it comes. */
export interface Sink {
  /** The names of all sheets, and where each stands; before anything is read. */
  readonly sheets: (names: readonly string[], places: readonly SheetPlace[]) => void;
  /** @param column The id of its column, where the header is understood. */
  readonly issue: (issue: PlacedIssue, column: string | null) => void;
  /** Each row as it was read, before anything is decided of it. */
  readonly read: (row: RegisterRow) => void;
  readonly row: (audited: AuditedRow) => void;
  readonly finding: (finding: Discrepancy) => void;
  /** Asked once all was found: the numbers of the rows that are to be shown as they stand in the file. */
  readonly wanted: () => ReadonlySet<number>;
  readonly stands: (row: StandingRow) => void;
}

/** Which part of the work is being done, and how much of it is done, from 0 to 1. */
export type Progress = (stage: 'reading' | 'auditing', done: number) => void;

export interface Job {
  readonly files: readonly Bytes[];
  readonly host: Host;
  readonly contract: Contract;
  /** The day on which the register was drawn up, where it is known. */
  readonly day: string | null;
  readonly mapping: Mapping;
  readonly sink: Sink;
  readonly onProgress: Progress;
}

/** What the files were. */
export interface ReadFile {
  readonly files: readonly FileForm[];
  /** Names of all sheets, with that of the file where there are several; one without a name for a single text file. */
  readonly sheets: readonly string[];
  readonly places: readonly SheetPlace[];
  /** How many sheets were read, and which hold no register. */
  readonly sheetsRead: number;
  readonly skipped: readonly string[];
  /** What those sheets hold. */
  readonly aside: readonly Skipped[];
  /** Whether the rows stood in another order than the register numbers them. */
  readonly isReordered: boolean;
  /** Rows that hold something, below the headers. */
  readonly rows: number;
  /** What the file does not show on the screen. */
  readonly hidden: readonly Hidden[];
}

const EVERY = 2000;

function* read(spooled: Spool, reading: Reading, order?: readonly number[]): Generator<RegisterRow> {
  for (const each of spooled.rows(order)) {
    const { row } = reading.read(each);
    if (row !== null) yield row;
  }
}

/** Some rows once more, with their cells as they stand in the file. */
function* standing(spooled: Spool, reading: Reading, wanted: ReadonlySet<number>): Generator<StandingRow> {
  if (wanted.size === 0) return;
  for (const each of spooled.rows()) if (wanted.has(numberOf(each))) yield reading.standing(each);
}

const issueAt = (issue: Omit<PlacedIssue, 'sheet'>): PlacedIssue => ({ ...issue, ...placeOf(issue.row) });

/** The numbers from which the rows of each file, and of each sheet, after the first go. */
function startsOf(places: readonly SheetPlace[]): { files: readonly number[]; sheets: readonly number[] } {
  const sheets = places.flatMap(({ file }, sheet) =>
    sheet === 0 ? [] : [{ start: numberOf({ sheet, row: 0 }), isFile: places[sheet - 1]?.file !== file }],
  );
  const of = (starts: typeof sheets): readonly number[] => starts.map(({ start }) => start);
  return { files: of(sheets.filter(({ isFile }) => isFile)), sheets: of(sheets) };
}

async function auditSpooled(job: Job, spooled: Spool): Promise<ReadFile> {
  const { contract, day, mapping, sink, onProgress } = job;
  const source = await openSources(job.files, mapping);
  const { files, sheets, places } = source;
  sink.sheets(sheets, places);
  const reading = new Reading(source.mappingOf);
  const rowOrder = new RowOrder();
  const audit = auditor(contract, { ...startsOf(places), ...(day !== null && { date: day }) });
  for await (const each of reading.below(source.rows())) {
    const { row, issues } = reading.read(each);
    for (const issue of issues) sink.issue(issueAt(issue), reading.columnAt(each, issue.column));
    if (row === null) continue;
    spooled.add(each);
    sink.read(row);
    rowOrder.see(row);
    audit.note(row);
    if (spooled.size() % EVERY === 0) onProgress('reading', source.done());
  }
  onProgress('reading', 1);
  const withHeader = new Set([...reading.sheets].map((sheet) => places[sheet]?.file));
  for (const [file, { path }] of job.files.entries()) if (!withHeader.has(file)) refuse(path, ...NO_HEADER);
  for (const issue of reading.issues) sink.issue(issue, null);

  function* ids(): Generator<string> {
    for (const { claim, id } of read(spooled, reading)) yield claim?.id ?? id ?? '';
  }
  const order = rowOrder.places(ids) ?? undefined;
  for (const row of read(spooled, reading, order)) audit.tally(row);
  let done = 0;
  for (const row of read(spooled, reading, order)) {
    const audited = audit.examine(row);
    sink.row(audited);
    for (const finding of audited.discrepancies) sink.finding(finding);
    done += 1;
    if (done % EVERY === 0) onProgress('auditing', done / spooled.size());
  }
  for (const finding of audit.finish()) sink.finding(finding);
  for (const row of standing(spooled, reading, sink.wanted())) sink.stands(row);
  onProgress('auditing', 1);
  return {
    files,
    sheets,
    places,
    sheetsRead: reading.sheets.size,
    skipped: reading.skipped.map(({ sheet }) => sheets[sheet] ?? ''),
    aside: reading.skipped,
    isReordered: order !== undefined,
    rows: spooled.size(),
    hidden: source.hidden(),
  };
}

/**
 * Audits a register of any length, in one file or several: reads it once, and goes twice over its rows, which the host keeps meanwhile. What is
 * remembered grows with the events, and by some two hundred bytes a row; rows that belong together are kept until the last has come.
 */
export async function auditRows(job: Job): Promise<ReadFile> {
  const spooled = job.host.spool();
  try {
    return await auditSpooled(job, spooled);
  } finally {
    spooled.close();
  }
}

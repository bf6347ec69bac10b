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
import { NO_HEADER, type PlacedIssue, placeOf, Reading } from './reading.js';
import { refuse } from './refuse.js';
import { openSource } from './source.js';
import type { Spool } from './spool.js';

/** Takes what an audit finds, as it comes. */
export interface Sink {
  /** The names of the sheets: a list to which those that are met later are added. */
  readonly sheets: (names: readonly string[]) => void;
  readonly issue: (issue: PlacedIssue) => void;
  readonly row: (audited: AuditedRow) => void;
  readonly finding: (finding: Discrepancy) => void;
}

/** Which part of the work is being done, and how much of it is done, from 0 to 1. */
export type Progress = (stage: 'reading' | 'auditing', done: number) => void;

export interface Job {
  readonly bytes: Bytes;
  readonly host: Host;
  readonly contract: Contract;
  readonly mapping: Mapping;
  readonly sink: Sink;
  readonly onProgress: Progress;
}

/** What the file was. */
export interface ReadFile {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: string | null;
  readonly bytes: number;
  /** Names of all sheets; one without a name for a text file. */
  readonly sheets: readonly string[];
  /** How many sheets were read, and which hold no register. */
  readonly sheetsRead: number;
  readonly skipped: readonly string[];
  /** Whether the rows stood in another order than the register numbers them. */
  readonly isReordered: boolean;
  /** Rows that hold something, below the headers. */
  readonly rows: number;
  /** What the file hides, in its own words: sheets, rows, columns, filters. */
  readonly hidden: readonly string[];
}

const EVERY = 2000;

function* read(spooled: Spool, reading: Reading, order?: readonly number[]): Generator<RegisterRow> {
  for (const each of spooled.rows(order)) {
    const { row } = reading.read(each);
    if (row !== null) yield row;
  }
}

const issueAt = (issue: Omit<PlacedIssue, 'sheet'>): PlacedIssue => ({ ...issue, ...placeOf(issue.row) });

async function auditSpooled(job: Job, spooled: Spool): Promise<ReadFile> {
  const { bytes, contract, mapping, sink, onProgress, host } = job;
  const source = await openSource(bytes, mapping, host.rowByRow);
  sink.sheets(source.sheets);
  const reading = new Reading(mapping);
  const rowOrder = new RowOrder();
  let audit = auditor(contract);
  for await (const each of reading.below(source.rows())) {
    const { row, issues } = reading.read(each);
    for (const issue of issues) sink.issue(issueAt(issue));
    if (row === null) continue;
    spooled.add(each);
    rowOrder.see(row);
    audit.tally(row);
    if (spooled.size() % EVERY === 0) onProgress('reading', source.bytesRead() / bytes.size);
  }
  onProgress('reading', 1);
  if (reading.sheets === 0) refuse(bytes.path, ...NO_HEADER);
  for (const issue of reading.issues) sink.issue(issue);

  function* ids(): Generator<string> {
    for (const { claim } of read(spooled, reading)) yield claim?.id ?? '';
  }
  const order = rowOrder.places(ids) ?? undefined;
  if (order !== undefined) {
    audit = auditor(contract);
    for (const row of read(spooled, reading, order)) audit.tally(row);
  }
  let done = 0;
  for (const row of read(spooled, reading, order)) {
    const audited = audit.examine(row);
    sink.row(audited);
    for (const finding of audited.discrepancies) sink.finding(finding);
    done += 1;
    if (done % EVERY === 0) onProgress('auditing', done / spooled.size());
  }
  for (const finding of audit.finish()) sink.finding(finding);
  onProgress('auditing', 1);
  const { format, encoding, sheets } = source;
  return {
    format,
    encoding,
    bytes: bytes.size,
    sheets,
    sheetsRead: reading.sheets,
    skipped: reading.withoutHeader.map((sheet) => sheets[sheet] ?? ''),
    isReordered: order !== undefined,
    rows: spooled.size(),
    hidden: [],
  };
}

/**
 * Audits a file of any length: reads it once, and goes twice over its rows, which the host keeps meanwhile. What is
 * remembered grows with the events and by some fifty bytes a row.
 */
export async function auditRows(job: Job): Promise<ReadFile> {
  const spooled = job.host.spool();
  try {
    return await auditSpooled(job, spooled);
  } finally {
    spooled.close();
  }
}

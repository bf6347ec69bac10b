import {
  compareRegisters,
  type Discrepancy,
  type RegisterComparison,
  type RegisterRow,
} from 'qijiang-catastrophe-insurance/audit';
import type { AuditOptions } from '../audited.js';
import type { Bytes } from '../bytes.js';
import { auditRows, type Job, type ReadFile } from '../engine.js';
import { hashesOf } from '../hashes.js';
import { placeOf } from '../reading.js';
import { misreadIn } from '../verdict.js';

/** A register, as far as it is compared with another of its versions. */
export interface Version {
  readonly rows: readonly RegisterRow[];
  readonly discrepancies: readonly Discrepancy[];
}

/** The earlier version, as it was read. */
export interface Earlier extends Version {
  readonly read: Pick<ReadFile, 'files' | 'sheets' | 'places'>;
  readonly hashes: readonly string[];
  /** How many cells were not understood. */
  readonly issues: number;
}

/** What was changed since the earlier version, and which findings come and go with it. */
export interface Versions {
  readonly earlier: Earlier;
  readonly comparison: RegisterComparison;
}

/** Audits the earlier version under the same contract, and as of the same day. */
export async function earlierOf(
  files: readonly Bytes[],
  { host, contract, mapping, onProgress }: AuditOptions,
  day: Job['day'],
): Promise<Earlier> {
  const rows: RegisterRow[] = [];
  const found: Discrepancy[] = [];
  const claimsOn = new Map<number, number>();
  let issues = 0;
  const hashes = await hashesOf(files);
  const read = await auditRows({
    files,
    host,
    contract,
    day,
    mapping,
    onProgress,
    sink: {
      sheets: () => undefined,
      issue: () => {
        issues += 1;
      },
      read: (row) => {
        rows.push(row);
        const { sheet } = placeOf(row.number);
        if (row.kind === 'claim') claimsOn.set(sheet, (claimsOn.get(sheet) ?? 0) + 1);
      },
      row: () => undefined,
      finding: (finding) => found.push(finding),
      wanted: () => new Set(),
      stands: () => undefined,
    },
  });
  return { rows, discrepancies: misreadIn(found, claimsOn).findings, read, hashes, issues };
}

export const versionsOf = (earlier: Earlier, later: Version): Versions => ({
  earlier,
  comparison: compareRegisters(
    { rows: earlier.rows, discrepancies: earlier.discrepancies },
    { rows: later.rows, discrepancies: later.discrepancies },
  ),
});

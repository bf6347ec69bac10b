import type { Contract } from 'qijiang-catastrophe-insurance';
import type { AuditedRow, Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { type Audited, audited } from '../../../../../examples/audit/audited.js';
import type { Bytes } from '../../../../../examples/audit/bytes.js';
import type { Progress } from '../../../../../examples/audit/engine.js';
import { townOf } from '../../../../../examples/audit/groups.js';
import type { Host } from '../../../../../examples/audit/host.js';
import { readUnder } from '../../../../../examples/audit/insurers.js';
import { LANGUAGES } from '../../../../../examples/audit/language.js';
import { type GivenMap, withHeaders, withValues } from '../../../../../examples/audit/mapping.js';
import type { Locale } from '../protocol';

/** What belongs to no one line, or to no one town. */
export const NO_ONE = '-';

/** What is not known, in a place. */
export const UNKNOWN = '?';

/** Where a row belongs: the line that it was paid under, or should have been, and its town. */
export interface Place {
  readonly line: string;
  readonly town: string;
}

/** A finding, and the line and town of its row. */
export interface Entry extends Place {
  readonly finding: Discrepancy;
}

/** An audit that is done, as the page asks about it. */
export interface Session {
  readonly audit: Audited;
  readonly entries: readonly Entry[];
  readonly map: GivenMap;
}

export interface Given {
  readonly files: readonly Bytes[];
  /** An earlier version, to be compared. */
  readonly before?: readonly Bytes[];
  readonly host: Host;
  readonly contract: Contract;
  readonly isIllustrative: boolean;
  readonly map: GivenMap;
  readonly locale: Locale;
  readonly onProgress: Progress;
}

const NOWHERE: Place = { line: NO_ONE, town: NO_ONE };

/** Remembers where rows belong; rows of one line and town share an entry. */
function places() {
  const known = new Map<string, Place>();
  const ofRow = new Map<number, Place>();
  return {
    see: ({ row, recomputed }: AuditedRow): void => {
      if (row.kind !== 'claim') return;
      const line = row.line ?? recomputed?.line ?? UNKNOWN;
      const town = townOf(row.claim?.incident?.division ?? null).key || UNKNOWN;
      const key = `${line} ${town}`;
      const place = known.get(key) ?? { line, town };
      known.set(key, place);
      ofRow.set(row.number, place);
    },
    of: (row: number | null): Place => (row === null ? null : ofRow.get(row)) ?? NOWHERE,
  };
}

/** The name of the register, or of its first file, without its ending: for the files that are made of it. */
const baseOf = ([first]: readonly Bytes[]): string => `${first?.name.replace(/\.[^.]*$/, '')}-audit`;

/** Audits a register, as the command does, and keeps what the page will ask for. */
export async function sessionOf(given: Given): Promise<Session> {
  const { files, before = [], host, contract, isIllustrative, map, locale, onProgress } = given;
  const columns = withHeaders('mapping.json', map.headers);
  const values = withValues('mapping.json', map.values, columns);
  const seen = places();
  const audit = await audited({
    files,
    ...(before.length > 0 && { before }),
    host,
    contract,
    isIllustrative,
    mapping: { columns, values, ...readUnder(contract) },
    language: LANGUAGES[locale],
    base: baseOf(files),
    date: null,
    onProgress,
    onRow: seen.see,
  });
  const entries = audit.findings.map((finding) => ({ finding, ...seen.of(finding.row) }));
  return { audit, entries, map };
}

import { canonicalize } from 'json-canonicalize';
import { type Claim, parseClaim, safeParseClaim } from 'qijiang-catastrophe-insurance';
import type { Bytes } from '../audit/bytes.js';
import type { Mapping } from '../audit/mapping.js';
import { NO_HEADER, Reading } from '../audit/reading.js';
import { refuse } from '../audit/refuse.js';
import { openSources } from '../audit/sources.js';
import { claimsOf } from '../season/claims.js';

/** A population of claims, and what of it could not be read. */
export interface Read {
  readonly claims: readonly Claim[];
  /** Rows that say what another row says of the same claim. */
  readonly repeated: number;
  /** Rows of which no claim could be made. */
  readonly unread: number;
  /** Cells and columns that were not understood. */
  readonly cells: number;
}

const EVERY = 2000;

/** An invented flood season, with all facts that were found out in the end. */
export const generated = (count: number, seed: number): Read => ({
  claims: claimsOf(count, seed).map(({ complete }) => parseClaim(complete)),
  repeated: 0,
  unread: 0,
  cells: 0,
});

/** The claims of a register, in one file or several: rows that say the same are one claim. */
export async function ofRegister(
  files: readonly Bytes[],
  mapping: Mapping,
  onRead: (done: number) => void = () => undefined,
): Promise<Read> {
  const source = await openSources(files, mapping);
  const reading = new Reading(source.mappingOf);
  const claims = new Map<string, Claim>();
  let [repeated, unread, cells, seen] = [0, 0, 0, 0];
  for await (const each of reading.below(source.rows())) {
    const { row, issues } = reading.read(each);
    cells += issues.length;
    seen += 1;
    if (seen % EVERY === 0) onRead(source.done());
    // A sum is no claim; a row that could not be read is told.
    if (row !== null && row.kind !== 'claim') continue;
    const read = row?.claim == null ? null : safeParseClaim(row.claim);
    if (read === null || !read.success) {
      unread += 1;
      continue;
    }
    const key = canonicalize(row?.claim);
    if (claims.has(key)) repeated += 1;
    claims.set(key, read.data);
  }
  const withHeader = new Set([...reading.sheets].map((sheet) => source.places[sheet]?.file));
  for (const [file, { path }] of files.entries()) if (!withHeader.has(file)) refuse(path, ...NO_HEADER);
  return { claims: [...claims.values()], repeated, unread, cells: cells + reading.issues.length };
}

import { canonicalize } from 'json-canonicalize';
import { type Claim, type Contract, parseClaim, safeParseClaim } from 'qijiang-catastrophe-insurance';
import { readUnder } from '../audit/insurers.js';
import { mappingFrom } from '../audit/read-map.js';
import { readRegisterFile } from '../register-decide/register.js';
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

/** An invented flood season, with all facts that were found out in the end. */
export const generated = (count: number, seed: number): Read => ({
  claims: claimsOf(count, seed).map(({ complete }) => parseClaim(complete)),
  repeated: 0,
  unread: 0,
  cells: 0,
});

/** The claims of a register: rows that say the same are one claim. */
export async function ofRegister(file: string, map: string | null, contract: Contract): Promise<Read> {
  const { rows, issues } = await readRegisterFile(file, contract, mappingFrom(map, readUnder(contract)));
  const claims = new Map<string, Claim>();
  let [repeated, unread] = [0, 0];
  for (const { row } of rows) {
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
  return { claims: [...claims.values()], repeated, unread, cells: issues.length };
}

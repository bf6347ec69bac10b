import { createHash } from 'node:crypto';
import { and, asc, between, desc, eq, isNull } from 'drizzle-orm';
import { canonicalize } from 'json-canonicalize';
import type { Database } from './database.js';
import { CHAIN, type Link, RECORDS, type RecordKind } from './tables.js';

/** SHA-256 over canonical JSON (RFC 8785): the same whatever the order in which a database gives keys back. */
export const hashOf = (content: object): string =>
  createHash('sha256').update(canonicalize(content)).digest('hex');

/** What the first link stands on. */
const START = '0'.repeat(64);

/** The next link of the chain. */
export function linkTo(previous: string, link: Omit<Link, 'hash'>): Link {
  return { ...link, hash: hashOf({ ...link, recordedAt: link.recordedAt.toISOString(), previous }) };
}

const PAGE = 1000;

/** What ties a record of one kind to its link. */
const isLinked = (kind: RecordKind) => {
  const { place, id, version } = RECORDS[kind];
  return and(eq(CHAIN.kind, kind), eq(CHAIN.place, place), eq(CHAIN.id, id), eq(CHAIN.version, version));
};

const KINDS = Object.keys(RECORDS) as RecordKind[];

/** The hashes of what some links stand for, by place. */
async function hashesAt(database: Database, [first, last]: readonly [number, number]) {
  const found = new Map<number, string>();
  for (const kind of KINDS) {
    const table = RECORDS[kind];
    const rows = await database
      .select({ place: CHAIN.place, content: table.content })
      .from(CHAIN)
      .innerJoin(table, isLinked(kind))
      .where(between(CHAIN.place, first, last));
    for (const { place, content } of rows) found.set(place, hashOf(content));
  }
  return found;
}

/** A record that no link stands for. */
async function stray(database: Database): Promise<number | null> {
  for (const kind of KINDS) {
    const table = RECORDS[kind];
    const [row] = await database
      .select({ place: table.place })
      .from(table)
      .leftJoin(CHAIN, isLinked(kind))
      .where(isNull(CHAIN.place))
      .limit(1);
    if (row !== undefined) return row.place;
  }
  return null;
}

/**
 * A place at which the chain does not hold: a record that was altered, left out or slipped in; `null` where all is well. What
 * was cut off at its end shows only to who kept the last hash.
 */
export async function brokenAt(database: Database): Promise<number | null> {
  let previous = START;
  for (let first = 1; ; first += PAGE) {
    const span = [first, first + PAGE - 1] as const;
    const links = await database
      .select()
      .from(CHAIN)
      .where(between(CHAIN.place, ...span))
      .orderBy(asc(CHAIN.place));
    const hashes = await hashesAt(database, span);
    for (const [i, { hash, ...link }] of links.entries()) {
      const place = first + i;
      const isWhole = link.place === place && hashes.get(place) === link.contentHash;
      if (!isWhole || linkTo(previous, link).hash !== hash) return place;
      previous = hash;
    }
    if (links.length < PAGE) return stray(database);
  }
}

/** How long the chain is, and its last hash: kept elsewhere, it shows later that nothing before it changed. */
export async function endOf(database: Database): Promise<{ readonly length: number; readonly hash: string }> {
  const [end] = await database.select().from(CHAIN).orderBy(desc(CHAIN.place)).limit(1);
  return { length: end?.place ?? 0, hash: end?.hash ?? START };
}

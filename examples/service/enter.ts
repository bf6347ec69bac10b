import { and, eq, sql } from 'drizzle-orm';
import { endOf, hashOf, linkTo } from './chain.js';
import type { Database } from './database.js';
import { CHAIN, type Link, RECORDS, type RecordKind } from './tables.js';

/** A record, ready to be entered. */
export interface Entry {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly content: object;
}

/** A record that is there already under the same id and version, and says something else in these fields. */
export class OtherContent extends Error {
  constructor(
    readonly entry: Omit<Entry, 'content'>,
    readonly fields: readonly string[],
  ) {
    super('other content under the same id and version');
  }
}

/** Of the lock that one writer holds at a time: the chain has one end. */
const APPENDING = 0x716a0002;

/** The fields in which two contents differ. */
const differing = (a: object, b: object): readonly string[] => {
  const [x, y] = [a, b] as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.filter((key) => hashOf({ value: x?.[key] ?? null }) !== hashOf({ value: y?.[key] ?? null }));
};

/** The content of a record, as it was entered. */
export async function contentOf(
  database: Database,
  { kind, id, version }: Omit<Entry, 'content'>,
): Promise<object | null> {
  const table = RECORDS[kind];
  const [row] = await database
    .select()
    .from(table)
    .where(and(eq(table.id, id), eq(table.version, version)));
  return row?.content ?? null;
}

/**
 * Enters a record, and those that follow from it, in one transaction: all of them or none, whatever breaks off in between. A
 * record that is there already is left as it is, with all that followed from it, so that whoever got no answer asks again.
 *
 * @returns Whether it was entered now.
 */
export const enter = (
  database: Database,
  first: Entry,
  following: readonly Entry[],
  now: () => Date,
): Promise<boolean> =>
  database.transaction(async (within) => {
    await within.execute(sql`select pg_advisory_xact_lock(${APPENDING})`);
    let { length: place, hash } = await endOf(within);
    const recordedAt = now();
    const links: Link[] = [];
    const add = async ({ kind, id, version, content }: Entry): Promise<boolean> => {
      const row = { id, version, content, place: place + 1 };
      const added = await within.insert(RECORDS[kind]).values(row).onConflictDoNothing().returning();
      if (added.length === 0) {
        const fields = differing((await contentOf(within, { kind, id, version })) ?? {}, content);
        if (fields.length > 0) throw new OtherContent({ kind, id, version }, fields);
        return false;
      }
      const link = linkTo(hash, {
        place: row.place,
        kind,
        id,
        version,
        recordedAt,
        contentHash: hashOf(content),
      });
      links.push(link);
      ({ place, hash } = link);
      return true;
    };
    if (!(await add(first))) return false;
    for (const entry of following) await add(entry);
    await within.insert(CHAIN).values(links);
    return true;
  });

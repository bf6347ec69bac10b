import { bigint, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** One row a record, under its own id and version; `place` is its place in the chain. */
const records = (name: string) =>
  pgTable(
    name,
    {
      id: text().notNull(),
      version: integer().notNull(),
      content: jsonb().$type<object>().notNull(),
      place: bigint({ mode: 'number' }).notNull().unique(),
    },
    ({ id, version }) => [primaryKey({ columns: [id, version] })],
  );

/** The tables of records, by what a record is; as `migrations/` makes them. */
export const RECORDS = {
  contract: records('contracts'),
  claim: records('claims'),
  determination: records('determinations'),
  posting: records('postings'),
  payment: records('payments'),
  recovery: records('recoveries'),
  transfer: records('transfers'),
} as const;

export type RecordKind = keyof typeof RECORDS;

/** Every record of every table, in the order of entry. */
export const CHAIN = pgTable('chain', {
  place: bigint({ mode: 'number' }).primaryKey(),
  kind: text().$type<RecordKind>().notNull(),
  id: text().notNull(),
  version: integer().notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true, precision: 3 }).notNull(),
  contentHash: text('content_hash').notNull(),
  hash: text().notNull().unique(),
});

export type Link = typeof CHAIN.$inferSelect;

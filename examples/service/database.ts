import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { Logger } from 'drizzle-orm';
import { drizzle as overServer } from 'drizzle-orm/node-postgres';
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as embedded } from 'drizzle-orm/pglite';
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator';
import { Pool } from 'pg';

/** PostgreSQL, wherever it runs: what is written for one runs on the other. */
export type Database = PgDatabase<PgQueryResultHKT>;

export interface Opened {
  readonly database: Database;
  close(): Promise<void>;
}

const migrations = { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) };

/** Of the lock that one process holds while it migrates. */
const MIGRATING = 0x716a0001;

/** How long a statement, or waiting for a connection, may take, in milliseconds. */
const PATIENCE = 5000;

/** A server, by its address. */
async function openServer(connectionString: string, logger?: Logger): Promise<Opened> {
  const pool = new Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: PATIENCE,
    statement_timeout: PATIENCE,
    idle_in_transaction_session_timeout: PATIENCE,
  });
  // A connection that is lost, in use or not: whoever uses it is told by its statement, and the next request opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    await migrateServer(overServer(client), migrations);
  } finally {
    client.release(true);
  }
  return { database: overServer(pool, { ...(logger && { logger }) }), close: () => pool.end() };
}

/** PostgreSQL within this process, in a folder, or in memory where none is named. */
async function openEmbedded(folder?: string, logger?: Logger): Promise<Opened> {
  const client = await PGlite.create(folder);
  await migrateEmbedded(embedded(client), migrations);
  return { database: embedded(client, { ...(logger && { logger }) }), close: () => client.close() };
}

/** Opens a database and brings its tables up to date. `where` is `postgres://…`, a folder, or nothing: memory. */
export const open = (where?: string, logger?: Logger): Promise<Opened> =>
  where?.includes('://') ? openServer(where, logger) : openEmbedded(where, logger);

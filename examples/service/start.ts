import type { Server } from 'node:http';
import { type ServerType, serve } from '@hono/node-server';
import { sql } from 'drizzle-orm';
import type { ContractInput } from 'qijiang-catastrophe-insurance';
import { service } from './app.js';
import { openBooks } from './books.js';
import { type Opened, open } from './database.js';
import type { Log } from './log.js';

export interface Settings {
  readonly contract: ContractInput;
  /** `postgres://…`, a folder, or nothing: in memory. */
  readonly database: string | undefined;
  /** 0: any that is free. */
  readonly port: number;
  readonly log: Log;
}

export interface Running {
  readonly port: number;
  /** Takes no further requests, answers those that are under way, and closes the database. */
  stop(): Promise<void>;
}

/** How long a request may take, and how long those under way may take while the service stops, in milliseconds. */
const PATIENCE = 10_000;

const listening = (server: ServerType): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => resolve((server.address() as { port: number }).port));
  });

async function answers({ database }: Opened): Promise<boolean> {
  try {
    await database.execute(sql`select 1`);
    return true;
  } catch {
    return false;
  }
}

/** Opens the books, brings the tables up to date and listens on this machine alone. */
export async function start({ contract, database, port, log }: Settings): Promise<Running> {
  const opened = await open(database);
  let isStopping = false;
  const isReady = async () => !isStopping && (await answers(opened));
  const books = await openBooks(opened.database, contract, () => new Date());
  const app = service({ books, isReady, log, patience: PATIENCE });
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }) as Server;
  server.headersTimeout = PATIENCE;
  server.requestTimeout = PATIENCE;
  const listeningAt = await listening(server);
  return {
    port: listeningAt,
    async stop() {
      isStopping = true;
      const cut = setTimeout(() => server.closeAllConnections(), PATIENCE);
      // A connection whose last request was answered is let go at once, and not kept for another.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      await new Promise((resolve) => server.close(resolve));
      clearInterval(idle);
      clearTimeout(cut);
      await opened.close();
    },
  };
}

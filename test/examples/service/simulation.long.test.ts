import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { type ContractInput, parseContract } from 'qijiang-catastrophe-insurance';
import { afterAll, describe, expect, it } from 'vitest';
import illustrative from '../../../examples/contracts/illustrative.json' with { type: 'json' };
import { randomFrom } from '../../../examples/season/random.js';
import { service } from '../../../examples/service/app.js';
import { openBooks } from '../../../examples/service/books.js';
import { brokenAt } from '../../../examples/service/chain.js';
import { type Opened, open } from '../../../examples/service/database.js';
import { CHAIN, RECORDS } from '../../../examples/service/tables.js';
import { type Delivery, deliveriesUnder, expectedOf, shuffled } from './deliveries.js';

const { SEED, DATABASE_URL } = process.env;
const random = randomFrom(Number(SEED));
const terms = illustrative as ContractInput;
const contract = parseContract(terms);
const deliveries = deliveriesUnder(contract, 12, random);
const expected = expectedOf(deliveries, contract);
const seeded = `SEED=${SEED}`;

/** A service that can be asked, and may die at any time. */
interface Writer {
  ask(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
}

const request = (method: string, body?: object): RequestInit => ({
  method,
  ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
});

const answerOf = async (response: Response) => ({ status: response.status, body: await response.json() });

/** Sends everything to whichever writer, again while there is no answer; three at a time, while something may happen in between. */
async function deliver(writers: readonly Writer[], between: () => unknown) {
  const queue = shuffled(deliveries, random);
  const answered = new Set<Delivery>();
  const one = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { method, path, body } = next;
      const writer = writers[random.below(writers.length)] as Writer;
      const answer = await writer.ask(method, path, body).catch(() => null);
      const isLost = random.perMille(50);
      if (answer === null || answer.status >= 500 || isLost)
        queue.splice(random.below(queue.length + 1), 0, next);
      else {
        expect(answer.status, `${seeded} ${path}`).toBeOneOf([200, 201]);
        answered.add(next);
      }
      await between();
    }
  };
  await Promise.all([one(), one(), one()]);
  expect(answered.size).toBe(deliveries.length);
}

/** Nothing lost, nothing twice. */
async function mustBeWhole(writer: Writer, { database }: Opened) {
  expect((await writer.ask('GET', '/balances')).body, seeded).toEqual({ balances: expected.balances });
  for (const statement of expected.statements) {
    const path = `/statements/${statement.year}/${statement.quarter}`;
    expect((await writer.ask('GET', path)).body, seeded).toEqual(statement);
  }
  // And the contract itself.
  expect(await database.$count(CHAIN), seeded).toBe(expected.rows + 1);
  expect(await brokenAt(database), seeded).toBeNull();
}

/** One life of a process with its database in a folder. It dies as a statement is about to be sent; what is on the disk by then is what the next one finds. */
async function live(folder: string, next: string, statements: number) {
  let left = statements;
  const logQuery = () => {
    if (left-- > 0) return;
    if (left === -1) cpSync(folder, next, { recursive: true });
    throw new Error('dead');
  };
  const opened = await open(folder, { logQuery });
  const books = await openBooks(opened.database, terms, () => new Date());
  const app = service({ books, isReady: async () => true, log: () => undefined, patience: 600_000 });
  return {
    opened,
    ask: async (method: string, path: string, body?: object) =>
      answerOf(await app.request(path, request(method, body))),
    isDead: () => left < 0,
  };
}

describe('an embedded database whose process dies at any statement', () => {
  const folder = mkdtempSync(join(tmpdir(), 'books-'));
  let life: Awaited<ReturnType<typeof live>>;
  afterAll(async () => {
    await life.opened.close();
    rmSync(folder, { recursive: true });
  });

  it('comes back with all that was answered, and each record once', async () => {
    const DEATHS = 2;
    const born = (generation: number) =>
      live(
        join(folder, `${generation}`),
        join(folder, `${generation + 1}`),
        generation < DEATHS ? 15 + random.below(60) : Number.POSITIVE_INFINITY,
      );
    let generation = 0;
    life = await born(generation);
    let rebirth: Promise<void> | null = null;
    const again = async () => {
      await life.opened.close();
      life = await born(++generation);
      rebirth = null;
    };
    await deliver([{ ask: (...asked) => life.ask(...asked) }], async () => {
      if (!life.isDead()) return;
      rebirth ??= again();
      await rebirth;
    });
    expect(generation, seeded).toBe(DEATHS);
    await life.opened.close();
    life = await live(join(folder, `${generation}`), '', Number.POSITIVE_INFINITY);
    await mustBeWhole(life, life.opened);
  });

  it('refuses other content under the same id and version, and names the fields', async () => {
    const claim = (await life.ask('GET', '/claims/c-1/versions/1')).body as { claim: { loss: object } };
    const loss = { ...claim.claim.loss, harm: 'missing' };
    const other = await life.ask('PUT', '/claims/c-1/versions/1', { ...claim.claim, loss });
    expect(other).toMatchObject({ status: 409, body: { record: { kind: 'claim', id: 'c-1', version: 1 } } });
    expect(other.body).toMatchObject({ fields: ['loss'] });
    expect((await life.ask('GET', '/claims/c-999')).status).toBe(404);
  });

  it('refuses to change or delete a row, and shows where one was altered, left out or slipped in', async () => {
    const { database } = life.opened;
    const run = (statement: string) => database.execute(sql.raw(statement));
    for (const statement of ['delete from payments', 'truncate chain', `update claims set id = 'c'`])
      await expect(run(statement)).rejects.toThrow();
    // A superuser can get round the triggers, and not round the hashes.
    await run('set session_replication_role = replica');
    const rows = await database.select().from(RECORDS.payment);
    const { place, id, version } = rows[random.below(rows.length)] as (typeof rows)[number];
    const which = `where id = '${id}' and version = ${version}`;
    const tried: readonly (readonly [change: string, at: number])[] = [
      [`update payments set content = content || '{"amount":"0.01"}' ${which}`, place],
      [`update payments set version = 99 ${which}`, place],
      [`delete from payments ${which}`, place],
      [`delete from chain where place = ${place}`, place],
      [`update chain set recorded_at = recorded_at + interval '1 day' where place = ${place}`, place],
      [`insert into payments select 'x', 1, content, 100000 from payments ${which}`, 100_000],
    ];
    for (const [change, at] of tried) {
      const found = database.transaction(async (within) => {
        await within.execute(sql.raw(change));
        throw new Found(await brokenAt(within));
      });
      await expect(found, `${seeded} ${change}`).rejects.toThrow(new Found(at));
    }
    await run('set session_replication_role = origin');
    expect(await brokenAt(database)).toBeNull();
  });

  it('is opened under its contract alone, with further endorsements or as it was', async () => {
    const { database } = life.opened;
    const opening = (contract: ContractInput) => openBooks(database, contract, () => new Date());
    const endorsements = [{ id: 'e-1', effectiveAt: '2025-01-01T00:00:00+08:00', premium: '410000.00' }];
    await opening(terms);
    await expect(opening({ ...terms, premium: '1.00' })).rejects.toThrow('another contract');
    await expect(opening({ ...terms, id: 'other' })).rejects.toThrow('another contract');
    await opening({ ...terms, endorsements });
    await expect(opening(terms)).rejects.toThrow('another contract');
    expect(await brokenAt(database)).toBeNull();
  });
});

/** What was found, while the change is taken back. */
class Found extends Error {
  constructor(place: number | null) {
    super(`at ${place}`);
  }
}

/** A service as a process of its own, listening on a free port. */
async function spawned(database: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/service.ts'], {
    env: { ...process.env, PORT: '0', DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const [first] = (await once(lines, 'line')) as [string];
  const origin = new URL(first).origin;
  return {
    child,
    ask: async (method: string, path: string, body?: object) =>
      answerOf(await fetch(`${origin}${path}`, request(method, body))),
  };
}

const ended = (child: ChildProcess) => (child.exitCode ?? child.signalCode) !== null || once(child, 'exit');

// Without a server there is nothing to try it against; CI starts one. 没有服务器就无从试起，CI 会启动一个。
describe.skipIf(DATABASE_URL === undefined)('a server (DATABASE_URL names one) with two writers', () => {
  it('keeps each record once, whichever writer is killed and whatever connection is cut', async () => {
    const url = new URL(DATABASE_URL ?? '');
    const admin = new Client({ connectionString: url.href });
    await admin.connect();
    url.pathname = `/books_${SEED}`;
    await admin.query(`create database "books_${SEED}"`);
    const writers = await Promise.all([spawned(url.href), spawned(url.href)]);
    const acts: (() => Promise<unknown>)[] = [0, 1].flatMap((i) => [
      async () => {
        const { child } = writers[i] as (typeof writers)[number];
        expect(child.exitCode, seeded).toBeNull();
        child.kill('SIGKILL');
        writers[i] = await spawned(url.href);
      },
      () =>
        admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
          `books_${SEED}`,
        ]),
    ]);
    const every = Math.floor(deliveries.length / acts.length);
    try {
      let sent = 0;
      await deliver(
        [0, 1].map((i) => ({ ask: (...asked) => (writers[i] as Writer).ask(...asked) })),
        () => (++sent % every === 0 ? acts.shift()?.() : undefined),
      );
      expect(acts, seeded).toEqual([]);
      const opened = await open(url.href);
      for (const writer of writers) await mustBeWhole(writer, opened);
      await opened.close();
      for (const { child } of writers) child.kill('SIGTERM');
      for (const { child } of writers) await ended(child);
      // 从容停止。Stopped, not killed.
      expect(writers.map(({ child }) => child.exitCode)).toEqual([0, 0]);
    } finally {
      for (const { child } of writers) child.kill('SIGKILL');
      await admin.query(`drop database "books_${SEED}" with (force)`);
      await admin.end();
    }
  });
});

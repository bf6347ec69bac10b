// 一份百万件的登记簿：分成几段，由几个工作进程裁定、套用限额、分摊，再与一个进程的结果逐分对照。
// A register of a million claims, in parts: decided, limited and shared by several workers, and compared to the fen with one process.
// REDIS_URL 经 Redis 上的 BullMQ，不给则用工作线程；WORKERS 几个；CLAIMS 几件；ROLE=worker 只作工作进程，可以在别的机器上。
// REDIS_URL: by BullMQ on Redis, else worker threads; WORKERS, CLAIMS: how many; ROLE=worker: only a worker, on any machine.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContractInput } from 'qijiang-catastrophe-insurance';
import { inThreads } from './cluster/in-threads.js';
import { overRedis, serveRedis } from './cluster/over-redis.js';
import { writeRegister } from './cluster/register.js';
import { type Engine, settleInParts } from './cluster/settle.js';
import { type Kind, type Task, type Work, worker } from './cluster/tasks.js';

const { REDIS_URL, ROLE, WORKERS = '2', CLAIMS = '1000000', CONTRACT } = process.env;
const terms: ContractInput = JSON.parse(
  readFileSync(CONTRACT ?? fileURLToPath(new URL('./contracts/illustrative.json', import.meta.url)), 'utf8'),
);
const place = { url: REDIS_URL ?? '', queue: 'register' };

/** Few enough that a part takes a small part of a second: far less than the lock of a task, and little to do again. */
const PER_PART = 5000;

const alone: Engine = {
  perform: async <K extends Kind>(tasks: readonly Task<K>[]) => {
    const perform = worker(terms);
    return tasks.map((task) => perform(task) as Work[K]['gives']);
  },
  close: async () => undefined,
};

const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/** Processor seconds of this process and of its workers so far. */
async function cpuOf(workers: readonly ChildProcess[]): Promise<number> {
  const others = workers.map(async (child) => {
    child.send('cpu');
    const [usage] = (await once(child, 'message')) as [NodeJS.CpuUsage];
    return seconds(usage);
  });
  return (await Promise.all(others)).reduce((sum, each) => sum + each, seconds(process.cpuUsage()));
}

async function measured<V>(
  what: string,
  workers: readonly ChildProcess[],
  work: () => Promise<V>,
): Promise<V> {
  const [start, cpu] = [performance.now(), await cpuOf(workers)];
  const result = await work();
  const took = (performance.now() - start) / 1000;
  const used = (await cpuOf(workers)) - cpu;
  const rate = Math.round(Number(CLAIMS) / took);
  console.log(`${what}: ${took.toFixed(1)} s, CPU ${used.toFixed(1)} s, ${rate}/s`);
  return result;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  const children =
    REDIS_URL === undefined
      ? []
      : Array.from({ length: Number(WORKERS) }, () =>
          fork(fileURLToPath(import.meta.url), { env: { ...process.env, ROLE: 'worker' } }),
        );
  const engine = REDIS_URL === undefined ? inThreads(terms, Number(WORKERS)) : overRedis(place);
  try {
    const parts = writeRegister(folder, Number(CLAIMS), PER_PART);
    const one = await measured('一个进程 one process', [], () => settleInParts(parts, terms, alone));
    const many = await measured(`${WORKERS} 个 workers`, children, () => settleInParts(parts, terms, engine));
    console.log(many.borne.map((fen, i) => `${terms.insurers[i]?.id} ${(fen / 100).toFixed(2)}`).join(', '));
    const isSame = JSON.stringify(one) === JSON.stringify(many);
    console.log(isSame ? '一分不差。The same to the fen.' : '不符！They differ!');
    process.exitCode = isSame ? 0 : 1;
  } finally {
    await engine.close();
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true });
  }
}

if (ROLE === 'worker') {
  serveRedis(place, worker(terms));
  process.on('message', () => process.send?.(process.cpuUsage()));
} else await main();

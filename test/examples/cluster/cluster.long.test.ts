import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adjudicate, applyLimits, type ContractInput, parseClaim } from 'qijiang-catastrophe-insurance';
import { shareCompactly } from 'qijiang-catastrophe-insurance/batch';
import { afterAll, describe, expect, it } from 'vitest';
import { inThreads } from '../../../examples/cluster/in-threads.js';
import { overRedis } from '../../../examples/cluster/over-redis.js';
import { writeRegister } from '../../../examples/cluster/register.js';
import { type Settled, settleInParts } from '../../../examples/cluster/settle.js';
import type { Part } from '../../../examples/cluster/tasks.js';
import illustrative from '../../../examples/contracts/illustrative.json' with { type: 'json' };

const { REDIS_URL, SEED } = process.env;
// 限额低，次序、尾差都算数。Limits so low that order and odd fen count.
const terms = {
  ...illustrative,
  limits: { perEvent: '500000.00', perYear: '9000000.00' },
  overflow: 'first-come',
} as ContractInput;

const folder = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(folder, { recursive: true }));
const parts = writeRegister(folder, 2000, 150, Number(SEED));

const fen = (yuan: string): number => Math.round(Number(yuan) * 100);

/** One process, and not a line of the example: claim by claim by `adjudicate`, all at once by `applyLimits`. */
function alone(): Settled {
  const claims = parts.map(({ file }) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((json) => JSON.parse(json)),
  );
  const rows = claims.flat().map((claim) => ({
    id: claim.id,
    event: claim.incident.id,
    startedAt: claim.incident.startedAt,
    ...(({ amount, line }) => ({ amount, line }))(adjudicate(parseClaim(claim), terms)),
  }));
  const all = applyLimits(rows, terms).map(({ paid }) => fen(paid));
  const borne = [0, 0, 0];
  for (const paid of all)
    for (const [i, part] of shareCompactly(paid, terms).entries()) borne[i] = (borne[i] as number) + part;
  let from = 0;
  const paid = claims.map(({ length }) => {
    from += length;
    return all.slice(from - length, from);
  });
  return { paid, borne };
}

const expected = alone();

/** Where those who died left word. */
const grave = () => mkdtempSync(join(folder, 'grave-'));
const script = new URL('./mortal.ts', import.meta.url);
const PHASES = ['decide', 'pay'];

describe('a register in parts comes to the same fen as in one', () => {
  it('is one whose order and limits count', () => {
    const paid = expected.paid.flat();
    expect(paid.filter((each) => each === 0).length).toBeGreaterThan(100);
    expect(expected.borne.reduce((sum, each) => sum + each)).toBe(paid.reduce((sum, each) => sum + each));
  });

  it('in threads, one of which dies in each phase', async () => {
    const graves = grave();
    const engine = inThreads(terms, 2, script, { folder: graves });
    try {
      expect(await settleInParts(parts, terms, engine), `SEED=${SEED}`).toEqual(expected);
      expect(readdirSync(graves).sort()).toEqual(PHASES);
    } finally {
      await engine.close();
    }
  });

  it('says what was wrong where a claim breaks the format, a part is left out, or no thread can be begun', async () => {
    const bad = join(folder, 'bad');
    writeFileSync(bad, '{"id":"c-1","loss":{"kind":"boat"}}\n');
    const engine = inThreads(terms, 1);
    await expect(settleInParts([{ file: bad, first: 1 }], terms, engine)).rejects.toThrow('loss.kind');
    const [one, , three] = parts as readonly [Part, Part, Part];
    await expect(settleInParts([one, three], terms, engine)).rejects.toThrow('place-order');
    await engine.close();
    const none = inThreads(terms, 1, new URL('./nowhere.ts', import.meta.url));
    await expect(settleInParts([one], terms, none)).rejects.toThrow('its threads died');
    await none.close();
  });
});

// 没有 Redis 就无从试起，CI 会启动一个。Without Redis there is nothing to try it on; CI starts one.
describe.skipIf(REDIS_URL === undefined)('over Redis (REDIS_URL names one)', () => {
  it('comes to the same fen, though a worker is killed in each phase, and is taken up where it broke off', async () => {
    const place = { url: REDIS_URL ?? '', queue: `register-${SEED}` };
    const graves = grave();
    const given = JSON.stringify({ terms, folder: graves, place, lock: 1500 });
    const workers = Array.from({ length: PHASES.length + 1 }, () =>
      spawn(process.execPath, ['--import', 'tsx', fileURLToPath(script), given], { stdio: 'inherit' }),
    );
    const engine = overRedis(place);
    const allDead = Promise.all(workers.map((child) => once(child, 'exit'))).then(() => 'all workers died');
    try {
      const settled = await Promise.race([settleInParts(parts, terms, engine), allDead]);
      expect(settled, `SEED=${SEED}`).toEqual(expected);
      expect(readdirSync(graves).sort()).toEqual(PHASES);
      expect(workers.filter(({ signalCode }) => signalCode === 'SIGKILL').length).toBe(PHASES.length);
      // 再发一遍，还是那些任务，结果早已有了。Sent again it is the same tasks, and their results are there.
      for (const child of workers) child.kill('SIGKILL');
      expect(await settleInParts(parts, terms, engine)).toEqual(expected);
    } finally {
      for (const child of workers) child.kill('SIGKILL');
      await engine.close();
    }
  });
});

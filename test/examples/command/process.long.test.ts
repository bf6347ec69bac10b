import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'process-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COMMANDS = {
  start: 'examples/decide.ts',
  season: 'examples/season.ts',
  audit: 'examples/audit.ts',
  'audit:template': 'examples/audit-template.ts',
  receipts: 'test/receipt/golden.ts',
};

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', ...args],
      { cwd: ROOT, env: { ...process.env, ...env } },
      (_, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });

it.each(Object.entries(COMMANDS))('%s tells its use on stdout, and touches nothing', async (name, file) => {
  const { code, stdout, stderr } = await run([file, '--help', '--lang', 'en']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`Usage: npm ${name === 'start' ? '' : 'run '}${name} --`);
  expect(stdout).toContain('Exit status:');
});

it.each(Object.entries(COMMANDS))('%s does not run with an option that it does not know', async (_, file) => {
  const { code, stdout, stderr } = await run([file, '--lng', 'en']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('没有选项 --lng；是不是 --lang？');
});

it('a fault of the program is one sentence and 4, and no finding', async () => {
  const broken = join(folder, 'broken.mjs');
  writeFileSync(
    broken,
    `import { main } from ${JSON.stringify(join(ROOT, 'examples/command/main.ts'))};
     await main(() => { throw new TypeError('oops\\nsecond line'); });`,
  );
  const { code, stdout, stderr } = await run([broken, '--lang', 'en']);
  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toMatch(/^The program failed [^\n]*: oops\n$/);
});

it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with 130, and nothing stays behind', async (signal) => {
  const waiting = join(folder, `waiting-${signal}.mjs`);
  writeFileSync(
    waiting,
    `import { main } from ${JSON.stringify(join(ROOT, 'examples/command/main.ts'))};
     import { temporaryFolder } from ${JSON.stringify(join(ROOT, 'examples/command/temporary.ts'))};
     await main(() => { temporaryFolder(); process.stdout.write('ready'); return new Promise(() => setInterval(() => {}, 1000)); });`,
  );
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const child = spawn(process.execPath, ['--import', 'tsx', waiting], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: temporary },
  });
  await new Promise((ready) => child.stdout.once('data', ready));
  const code = new Promise((ended) => child.once('exit', ended));
  child.kill(signal);
  expect(await code).toBe(130);
  expect(readdirSync(temporary).filter((name) => name.startsWith('qijiang-'))).toEqual([]);
});

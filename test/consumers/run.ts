// 打成的包装进几个新项目，各用一遍；先 `npm run build`。只试几个：`npm run consumers -- bun vite`。
// The packed tarball in new projects of several kinds, after `npm run build`; some of them: `npm run consumers -- bun vite`.
import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONSUMERS, type Consumer } from './consumers.js';

const work = mkdtempSync(join(tmpdir(), 'consumers-'));
const run = (command: string, cwd: string): string =>
  execSync(command, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** 哪一步没有做成，怎样说的。What failed, and what it said. */
function failureOf({ name, installs, files, tries }: Consumer, tarball: string): string | null {
  const project = join(work, name.replace(/\W/g, '-'));
  mkdirSync(project);
  for (const [file, text] of Object.entries({ 'package.json': '{"private":true}', ...files }))
    writeFileSync(join(project, file), text);
  for (const command of [`npm install --no-audit --no-fund ${[tarball, ...installs].join(' ')}`, ...tries]) {
    try {
      run(command, project);
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return `${command}\n${stdout}${stderr}`;
    }
  }
  return null;
}

const asked = process.argv.slice(2);
const chosen = CONSUMERS.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (chosen.length < Math.max(asked.length, 1))
  throw new Error(`which of ${CONSUMERS.map(({ name }) => name).join(', ')}?`);
try {
  const [{ filename }] = JSON.parse(
    run(`npm pack --ignore-scripts --json --pack-destination ${work}`, '.'),
  ) as [{ filename: string }];
  for (const consumer of chosen) {
    const failure = failureOf(consumer, join(work, filename));
    console.log(`${consumer.name}: ${failure === null ? 'passed' : `FAILED\n${failure}`}`);
    if (failure !== null) process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true });
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

const run = (command: string, args: readonly string[], stdio: 'inherit' | 'ignore'): boolean =>
  spawnSync(command, args, { cwd: root, stdio, shell: process.platform === 'win32' }).status === 0;

function must(command: string, ...args: string[]): void {
  if (!run(command, args, 'inherit')) throw new Error(`${command} ${args.join(' ')} failed`);
}

/** Installs the peers from their lock, unless they stand there already. */
export function installPeers(): void {
  if (existsSync(`${here}node_modules`) && run('npm', ['ls', '--prefix', here], 'ignore')) return;
  must('npm', 'ci', '--no-audit', '--no-fund', '--prefix', here);
}

/** Builds the package as it is published, beside the published one. */
export const buildPackage = (format = 'esm,cjs'): void =>
  must('npx', 'tsup', '--silent', '--no-dts', '--format', format, '--out-dir', 'test/bench/build/dist');

/** Builds the package together with the steps inside that are timed by themselves. */
export function buildSubject(): void {
  const target = ['--format', 'esm', '--target', 'es2022', '--platform', 'neutral'];
  const files = ['test/bench/subject.ts', '--out-dir', 'test/bench/build', '--tsconfig', 'tsconfig.src.json'];
  must('npx', 'tsup', '--no-config', '--silent', ...target, ...files);
}

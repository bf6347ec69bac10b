import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { settings } from './settings.js';

const { env, ...shared } = settings('npm run test:long --');

/** `npm test` 只做一部分的各文件。The files of which `npm test` does a part. */
const inPart = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file}`)
  .filter((file) =>
    /\/(?:thorough|hostile-values|every-path-of|alterations|cases)\.js'/.test(readFileSync(file, 'utf8')),
  );

/** 费时的测试：五千案的登记簿、各种文件形式、另起的进程、逐一试遍的取值；还有 `npm test` 只做一部分的，在此全做。What takes its time: the whole register, every form of file, other processes, every completion; and all of what `npm test` does in part. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    ...shared,
    env: { ...env, THOROUGH: 'all' },
    include: ['test/audit/whole/*.test.ts', 'test/**/*.long.test.ts', ...inPart],
  },
});

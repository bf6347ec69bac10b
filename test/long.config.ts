import { defineConfig } from 'vitest/config';
import { settings } from './settings.js';

/** 费时的测试：五千案的登记簿、各种文件形式、另起的进程、逐一试遍的取值。What takes its time: the whole register, every form of file, other processes, every completion. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    ...settings('npm run test:long --'),
    include: ['test/audit/whole/*.test.ts', 'test/**/*.long.test.ts'],
  },
});

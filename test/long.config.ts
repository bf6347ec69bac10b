import { defineConfig } from 'vitest/config';

/** 费时的测试：五千案的登记簿、各种文件形式、另起的进程、逐一试遍的取值。What takes its time: the whole register, every form of file, other processes, every completion. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/audit/whole/*.test.ts', 'test/**/*.long.test.ts'],
    pool: 'threads',
    testTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

/** 五千案的登记簿，各种文件形式和整份报告；平时的测试用小登记簿。The register of 5,000 claims in every form of file, and the whole report on it. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/audit/whole/*.test.ts'],
    pool: 'threads',
    testTimeout: 120_000,
  },
});

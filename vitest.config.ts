import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    // They test the built site, which has to be there.
    exclude: ['test/site/**'],
    pool: 'threads',
    testTimeout: 30_000,
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { statements: 99, branches: 99, functions: 99, lines: 99 },
    },
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    // The site has to be built first; what takes its time is run by npm run test:long.
    exclude: ['test/site/**', 'test/audit/whole/**', 'test/**/*.long.test.ts'],
    pool: 'threads',
    testTimeout: 30_000,
    isolate: false,
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { 100: true },
    },
  },
});

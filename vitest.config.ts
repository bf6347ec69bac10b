import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    // The site has to be built first; the whole register takes its time (npm run audit:forms).
    exclude: ['test/site/**', 'test/audit/whole/**'],
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

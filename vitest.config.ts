import { defineConfig } from 'vitest/config';
import { settings } from './test/settings.js';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    ...settings('npx vitest run'),
    include: ['test/**/*.test.ts'],
    // The site has to be built first; what takes its time is run by npm run test:long.
    exclude: ['test/site/**', 'test/audit/whole/**', 'test/**/*.long.test.ts'],
    isolate: false,
    maxWorkers: '100%',
    coverage: {
      provider: 'custom',
      customProviderModule: 'test/coverage.ts',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      // Meant to be 100: some thirty branches of audits have no example yet.
      thresholds: { lines: 99.95, functions: 99.9, statements: 99.9, branches: 99.45 },
    },
  },
});

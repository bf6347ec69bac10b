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
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      // Meant to be 100: about twenty branches of format 2 have no example yet.
      thresholds: { lines: 99.7, functions: 99.6, statements: 99.6, branches: 98.6 },
    },
  },
});

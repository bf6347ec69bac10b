import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { settings } from '../settings.js';

/** The site has to be built first: `npm run docs`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    ...settings('npm run test:site --'),
    include: ['test/site/**/*.test.ts'],
    globalSetup: ['test/site/global.ts'],
    // One browser, and one trace at a time.
    fileParallelism: false,
    isolate: false,
  },
});

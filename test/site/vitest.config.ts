import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The site has to be built first: `npm run docs`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/site/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

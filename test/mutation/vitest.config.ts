import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testsOf } from './rooms.js';

const { MUTATED_ROOM = 'money' } = process.env;

const FAST_CHECK = fileURLToPath(new URL('fast-check.ts', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  plugins: [
    {
      name: 'fixed-seeds',
      enforce: 'pre',
      resolveId: (id, importer) => (id === 'fast-check' && importer !== FAST_CHECK ? FAST_CHECK : null),
    },
  ],
  test: {
    include: [...testsOf(MUTATED_ROOM)],
    // The runner starts one thread for each mutant, and all test files share what modules build when they load.
    isolate: false,
    testTimeout: 120_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** 变异测试只用检验行为的测试：读源码文字的、另起进程的不在内。Tests of behaviour only, none that read the source or start processes. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/purity.test.ts',
      'test/docs/**',
      'test/types.test.ts',
      'test/time/host-zone.test.ts',
      'test/audit/whole/**',
    ],
  },
});

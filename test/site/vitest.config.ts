import { defineConfig } from 'vitest/config';

/** 在浏览器里测试已经建好的站点。They test the built site in a browser. */
export default defineConfig({
  test: {
    include: ['test/site/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});

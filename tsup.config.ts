import { defineConfig } from 'tsup';
import { writeSchemas } from './docs/.vitepress/generate/schemas.js';
import { ENTRIES } from './docs/.vitepress/package/entries.js';
import { mapOnce } from './docs/.vitepress/package/maps.js';
import { writeThirdParty } from './docs/.vitepress/package/third-party.js';

export default defineConfig(({ outDir = 'dist' }) => ({
  entry: {
    ...ENTRIES,
    // No entry of the package: a file of its own keeps decimal.js away from whoever uses no sums.
    exact: 'src/money/exact.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.src.json',
  // What is used of it is bundled: `zod/mini` by itself loads the words of fifty languages, and a cold start takes twice as long.
  noExternal: ['zod'],
  // tsup sets `baseUrl` for its declaration build, which TypeScript 6 refuses without this.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  // Keeps the Chinese words readable in dist.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  onSuccess: async () => {
    mapOnce(outDir);
    writeThirdParty(outDir);
    writeSchemas(`${outDir}/schemas`);
  },
}));

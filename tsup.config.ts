import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    notice: 'src/notice/index.ts',
    settlement: 'src/settlement/index.ts',
    reports: 'src/reports/index.ts',
    audit: 'src/audit/index.ts',
    'words/zh-CN': 'src/words/zh-CN.ts',
    'words/en': 'src/words/en.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.src.json',
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
});

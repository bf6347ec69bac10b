// 规则的哈希与打包方式无关。The hash of the rules is the same, however the library is bundled.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, describe, expect, it } from 'vitest';
import { digest } from './probes/asked.js';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the hash of the rules', () => {
  const today = digest();

  it.each([
    ['esm', false],
    ['esm', true],
    ['cjs', false],
    ['cjs', true],
  ] as const)('is the same in a bundle: %s, minified: %s', async (format, minify) => {
    const name = `${format}-${minify}`;
    const extension = { esm: '.mjs', cjs: '.cjs' }[format];
    await build({
      config: false,
      entry: { [name]: 'test/receipt/probes/print.ts' },
      outDir: folder,
      format,
      minify,
      target: 'es2022',
      platform: 'node',
      noExternal: [/./],
      splitting: false,
      treeshake: true,
      dts: false,
      silent: true,
      outExtension: () => ({ js: extension }),
    });
    const printed = execFileSync(process.execPath, [join(folder, `${name}${extension}`)], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(today);
  });
});

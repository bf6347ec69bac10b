import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';
import type { Package } from './checks.js';

/** 源码里的一处错误。A slip in one place of the source. */
export interface Slip {
  readonly file: string;
  /** 须恰好出现一次。Has to stand there exactly once. */
  readonly from: string;
  readonly to: string;
}

/** 照样打包，只是那一处错了。The package as it is, but for the slip. */
export async function planted({ file, from, to }: Slip): Promise<Package> {
  const place = resolve(file);
  const source = readFileSync(place, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`${file} does not have once: ${from}`);
  // Beside the packages, so that it finds them.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(resolve('node_modules/.cache/slip-'));
  try {
    await build({
      config: false,
      entry: { slip: fileURLToPath(new URL('entry.ts', import.meta.url)) },
      outDir: folder,
      format: 'esm',
      platform: 'node',
      dts: false,
      silent: true,
      splitting: false,
      treeshake: false,
      outExtension: () => ({ js: '.mjs' }),
      esbuildPlugins: [
        {
          name: 'slip',
          setup: ({ onLoad }) =>
            onLoad({ filter: /\.ts$/ }, ({ path }) =>
              path === place ? { loader: 'ts', contents: source.replace(from, to) } : null,
            ),
        },
      ],
    });
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'slip.mjs')).href)) as Package;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

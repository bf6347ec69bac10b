// 打成的包在浏览器里答一遍全部向量。The built package answers every vector in a browser.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Kit, Outcome } from './kit/runner.js';

const { CHROMIUM = '/usr/bin/chromium' } = process.env;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const FILES = ['decisions', 'splits', 'limits', 'across-claims', 'settlements', 'hashes', 'bad-input'];

/** One script with the package, and what compares its answers, for a page without modules. */
function bundled(): string {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const doors = ['index', 'settlement', 'receipt'].map(
      (name, i) => `import * as d${i} from '${dist}/${name}.js';`,
    );
    writeFileSync(
      join(folder, 'ask.js'),
      `${doors.join('\n')}
import { implementationOf } from '${dist}/conformance/implementation.js';
import { check } from '${dist}/conformance/runner.js';
globalThis.ask = (kit) => check(kit, implementationOf({ main: d0, settlement: d1, receipt: d2 }));`,
    );
    const options = [
      '--format',
      'iife',
      '--platform',
      'browser',
      '--target',
      'es2022',
      '--no-config',
      '--silent',
    ];
    execFileSync('npx', ['tsup', join(folder, 'ask.js'), '--out-dir', join(folder, 'out'), ...options]);
    return readFileSync(join(folder, 'out', 'ask.global.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.skipIf(!existsSync(CHROMIUM) || !existsSync(join(dist, 'conformance', 'run.js')))(
  'the built package meets the vectors in a browser',
  async () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(join(dist, 'conformance', `${name}.json`), 'utf8'));
    const kit: Kit = {
      documents: read('documents'),
      files: Object.fromEntries(FILES.map((file) => [file, read(file)])),
    };
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
    });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundled() });
      const answered = await page.evaluate(
        (given) => (globalThis as unknown as { ask: (kit: Kit) => Outcome }).ask(given as Kit),
        kit as unknown,
      );
      const asked = Object.values(kit.files).flat().length;
      expect(answered).toEqual({ passed: asked, failed: [], left: [] });
      expect(asked).toBeGreaterThan(1500);
    } finally {
      await browser.close();
    }
  },
);

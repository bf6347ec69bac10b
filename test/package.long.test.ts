import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledIn, licenceOf, THIRD_PARTY } from '../docs/.vitepress/package/third-party.js';
import manifest from '../package.json' with { type: 'json' };

const built = existsSync('dist');
const files = built ? readdirSync('dist', { recursive: true, encoding: 'utf8' }) : [];
const textOf = (file: string): string => readFileSync(join('dist', file), 'utf8');
const code = files.filter((file) => /\.c?js$/.test(file));

// `npm run check` builds; without it there is nothing to look at.
describe.runIf(built)('the built package', () => {
  it('brings the licence of every package of which it holds code, word by word', () => {
    const told = code.flatMap((file) =>
      [...textOf(file).matchAll(/^\s*\/\/ .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm)].map(
        ([, name = '']) => name,
      ),
    );
    expect([...new Set(told)].sort()).toEqual(bundledIn('dist'));
    expect(bundledIn('dist')).toContain('zod');
    for (const name of bundledIn('dist')) expect(textOf(THIRD_PARTY)).toContain(licenceOf(name));
    expect(manifest.files).toContain('dist');
  });
  it('brings its source once, and each ES module names its map once', () => {
    const marks = code.map((file) => [file, textOf(file).split('sourceMappingURL=').length - 1]);
    const due = code.map((file) => [file, files.includes(`${file}.map`) ? 1 : 0]);
    expect(marks).toEqual(due);
    const sources = files
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) =>
        (JSON.parse(textOf(file)) as { sources: string[] }).sources.map((source) =>
          join('dist', file, '..', source),
        ),
      )
      .filter((source) => source.startsWith('src'));
    expect(sources.length).toBeGreaterThan(200);
    expect(new Set(sources).size).toBe(sources.length);
  });
});

describe('the table of dependencies', () => {
  const sizeOf = (folder: string): number =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const manifestOf = (name: string) =>
    JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Record<string, unknown>;
  const changelog = readFileSync('CHANGELOG.md', 'utf8');

  it.each(Object.keys(manifest.dependencies))('tells the size and the licence of %s', (name) => {
    const { license, dependencies = {} } = manifestOf(name);
    expect([license, dependencies]).toEqual(['MIT', {}]);
    const rows = changelog.split('\n').filter((line) => line.startsWith(`| ${name} |`));
    const kilobytes = `${Math.round(sizeOf(`node_modules/${name}`) / 1000).toLocaleString('en')} kB`;
    expect(rows.map((row) => row.split('|')[2]?.trim())).toEqual([kilobytes, kilobytes]);
  });
});

// 发布的程序，在一个草稿仓库里试：不合的拒绝，什么都不写；合的写出成分清单、包和标签，不发布。The release script in a scratch repository: what is not fit is refused and nothing written; else lists of components, package and tag, and nothing is published.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'release-'));
const at = (file: string) => join(scratch, file);
const git = (...given: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...given], {
    cwd: scratch,
    encoding: 'utf8',
  });
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One');
};

const AUTHOR = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' };
const COMMITTER = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };

const release = (...given: readonly string[]) => {
  const script = resolve('docs/.vitepress/package/release.ts');
  const env = { ...process.env, ...AUTHOR, ...COMMITTER, npm_config_offline: 'true' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('node_modules/tsx/dist/loader.mjs'), script, ...given],
    { cwd: scratch, encoding: 'utf8', env },
  );
  return { status, said: stdout + stderr };
};

const manifest = {
  name: 'scratch',
  version: '1.2.3',
  scripts: {
    prepack: 'echo made-it',
    'release:check': 'echo checked-it',
  },
};

beforeAll(() => {
  git('init', '--quiet');
  writeFileSync(at('package.json'), JSON.stringify(manifest));
  const { name, version } = manifest;
  const lock = { name, version, lockfileVersion: 3, requires: true, packages: { '': { name, version } } };
  writeFileSync(at('package-lock.json'), JSON.stringify(lock));
  writeFileSync(at('.gitignore'), '*.tgz\nsbom.*.json\n');
  writeFileSync(at('CHANGELOG.md'), '# Changelog\n\n## [Unreleased]\n');
});

afterAll(() => rmSync(scratch, { recursive: true }));

it('refuses what is not committed, and a version that the changelog does not have', () => {
  expect(release()).toMatchObject({ status: 1, said: expect.stringContaining('not committed') });
  commit();
  expect(release()).toMatchObject({ status: 1, said: expect.stringContaining('no section of 1.2.3') });
  expect([existsSync(at('sbom.spdx.json')), git('tag')]).toEqual([false, '']);
});

it('writes nothing when it only looks', () => {
  writeFileSync(at('CHANGELOG.md'), '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-01\n');
  commit();
  expect(release('--dry-run').status).toBe(0);
  expect([existsSync(at('sbom.spdx.json')), git('tag')]).toEqual([false, '']);
});

it('checks, lists the components, packs and tags, says how to publish, and refuses to do so twice', () => {
  const { status, said } = release();
  expect({ status, said }).toMatchObject({
    status: 0,
    said: expect.stringMatching(/checked-it.+made-it.+\nnpm publish scratch-1\.2\.3\.tgz --provenance/s),
  });
  expect(JSON.parse(readFileSync(at('sbom.spdx.json'), 'utf8')).spdxVersion).toMatch(/^SPDX-/);
  expect(JSON.parse(readFileSync(at('sbom.cyclonedx.json'), 'utf8')).bomFormat).toBe('CycloneDX');
  expect([existsSync(at('scratch-1.2.3.tgz')), git('tag')]).toEqual([true, 'v1.2.3\n']);
  expect(release()).toMatchObject({ status: 1, said: expect.stringContaining('tag v1.2.3 already') });
});

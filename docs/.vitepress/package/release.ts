// 发布一个版本：`npm run release`。查过以后写成分清单、打包、打标签，再写出发布的命令；从不自己发布，也不用网络。
// Releases a version: checks, writes the lists of components, packs, tags, and says the command that publishes. It never publishes, and needs no network.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    /** 只查，不写，不打标签。Checks only: writes nothing and tags nothing. */
    'dry-run': { type: 'boolean', default: false },
    /** `npm run release:check` 已在这一次提交上通过。It has passed on this very commit. */
    checked: { type: 'boolean', default: false },
  },
});

const SBOMS = { spdx: 'sbom.spdx.json', cyclonedx: 'sbom.cyclonedx.json' } as const;

const run = (command: string, ...given: readonly string[]): string =>
  execFileSync(command, given, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** 不能发布，何故。Why it cannot be released. */
function refuse(zh: string, en: string): never {
  console.error(`${zh}\n${en}`);
  process.exit(1);
}

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'name' | 'version',
  string
>;
const tag = `v${version}`;

if (run('git', 'status', '--porcelain') !== '')
  refuse('有没有提交的改动。', 'There are changes that are not committed.');
if (run('git', 'tag', '--list', tag) !== '') refuse(`已有标签 ${tag}。`, `There is a tag ${tag} already.`);
const headings = readFileSync('CHANGELOG.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('## '));
if (!headings.some((line) => line.startsWith(`## [${version}]`)))
  refuse(`CHANGELOG.md 没有 ${version} 一节。`, `CHANGELOG.md has no section of ${version}.`);

if (values['dry-run']) {
  console.log(`可以发布 ${name} ${version}。It can be released.`);
  process.exit();
}

if (!values.checked) execFileSync('npm', ['run', 'release:check'], { stdio: 'inherit' });
for (const [format, file] of Object.entries(SBOMS))
  writeFileSync(file, run('npm', 'sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', format));
execFileSync('npm', ['run', 'prepack'], { stdio: 'inherit' });
const [{ filename }] = JSON.parse(run('npm', 'pack', '--ignore-scripts', '--json')) as [{ filename: string }];
run('git', 'tag', '--annotate', tag, '--message', `${name} ${version}`);
console.log(`${filename}, ${Object.values(SBOMS).join(', ')}, ${tag}`);
console.log(`npm publish ${filename} --provenance --access public`);

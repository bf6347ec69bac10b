import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** 打包进来的各包的许可，一份文件。The licences of what is bundled, in one file. */
export const THIRD_PARTY = 'THIRD-PARTY-LICENSES.txt';

/** 代码进了 `dist` 的各包，由源码映射得知。The packages of which code is in `dist`, as its source maps tell. */
export function bundledIn(dist: string): readonly string[] {
  const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.map'),
  );
  const sources = maps.flatMap(
    (file) => (JSON.parse(readFileSync(join(dist, file), 'utf8')) as { sources: string[] }).sources,
  );
  const packages = sources.flatMap(
    (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  );
  return [...new Set(packages)].sort();
}

/** 一个包的许可原文；没有就不能打包它。The licence of a package, word by word; without one it may not be bundled. */
export function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;

/** 写出许可。Writes the licences. */
export function writeThirdParty(dist: string): void {
  const notices = bundledIn(dist).map((name) => `${name} ${versionOf(name)}\n\n${licenceOf(name)}\n`);
  writeFileSync(join(dist, THIRD_PARTY), notices.join(`\n${'-'.repeat(72)}\n\n`));
}

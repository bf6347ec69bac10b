import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = /\n\/\/# sourceMappingURL=\S+/g;

/** 源码只随 ES 模块附带一份，各文件只指一次；CommonJS 不另带。The source comes once, with the ES modules, each of which names its map once; CommonJS brings none. */
export function mapOnce(dist: string): void {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const path = join(dist, file);
    if (file.endsWith('.cjs.map')) rmSync(path);
    if (!/\.c?js$/.test(file)) continue;
    const code = readFileSync(path, 'utf8');
    const [mark = ''] = code.match(MARK) ?? [];
    const named = file.endsWith('.cjs') ? '' : mark;
    writeFileSync(path, `${code.replace(MARK, '').trimEnd()}${named}\n`);
  }
}

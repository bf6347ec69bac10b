import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** 变更记录就是仓库里的那一份；代码以外的尖括号、花括号照原样显示。The changelog of the repository, with no marks of Vue in it. */
export function changelogPage(repository: string): string {
  const text = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');
  const linked = text
    .replace(/\]\(docs\/([^)]*)\.md\)/g, '](/$1)')
    .replace(/\[([^\]]*)\]\((?!https?:|\/)[^)]*\)/g, '$1');
  return linked
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll('{', '&#123;').replace(/<(?!!--)/g, '&lt;')))
    .join('');
}

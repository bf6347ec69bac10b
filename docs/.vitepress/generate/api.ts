import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENTRIES } from '../package/entries.js';
import { shorter, TYPES } from './api-shorter.js';

export const PACKAGE = 'qijiang-catastrophe-insurance';

/** typedoc 以源文件命名各页；读者认得的是导入时写的名字。typedoc names pages by source files; readers know what they import. */
export const API_PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.keys(ENTRIES).map((entry) => [
      entry.replace(/^explain\//, 'letters/'),
      entry === 'index' ? PACKAGE : `${PACKAGE}/${entry}`,
    ]),
  ),
  [TYPES]: `${PACKAGE}（类型 types）`,
};

const slug = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** 一页里每个标题出现几次。How often each heading stands on a page. */
function headingsOf(path: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, text = ''] of readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm))
    counts.set(slug(text), (counts.get(slug(text)) ?? 0) + 1);
  return counts;
}

/** typedoc 有时给只出现一次的标题也编号；没有那么多个的，去掉编号。typedoc sometimes numbers headings that stand alone. */
const withRealAnchors = (text: string, path: string): string =>
  text.replace(/\(([^()\s#]*)#([a-z]+)-\d+\)/g, (link, file: string, name: string) => {
    const target = file === '' ? path : join(dirname(path), file);
    return existsSync(target) && headingsOf(target).get(name) === 1 ? `(${file}#${name})` : link;
  });

/** 把接口文档各页的标题换成导入名。Gives the pages of the API reference the names that are imported. */
export function nameApiPages(docs: string): void {
  for (const root of ['api', 'en/api']) {
    const pathOf = (page: string): string => join(docs, root, `${page}.md`);
    const written = Object.keys(API_PAGES).filter((page) => existsSync(pathOf(page)));
    const pages = new Map(written.map((page) => [page, readFileSync(pathOf(page), 'utf8')]));
    for (const [page, text] of shorter(pages))
      if (text !== pages.get(page)) writeFileSync(pathOf(page), text);
    for (const [file, name] of Object.entries(API_PAGES)) {
      const path = join(docs, root, `${file}.md`);
      if (!existsSync(path)) continue;
      const text = readFileSync(path, 'utf8');
      const named = withRealAnchors(text.replace(/^# .*/, `# ${name}`), path);
      if (named !== text) writeFileSync(path, named);
    }
    const overview = join(docs, root, 'modules.md');
    if (!existsSync(overview)) continue;
    const text = readFileSync(overview, 'utf8');
    const named = text.replace(/^- \[([^\]]+)\]/gm, (_, file: string) => `- [${API_PAGES[file] ?? file}]`);
    if (named !== text) writeFileSync(overview, named);
  }
}

/** 接口的名字：页和锚点。搜索里它们自成一个小索引。The names of the API with their pages and anchors: a small index of its own. */
export function apiNames(docs: string): readonly (readonly [name: string, page: string, anchor: string])[] {
  return Object.keys(API_PAGES).flatMap((page) => {
    const path = join(docs, 'api', `${page}.md`);
    if (!existsSync(path)) return [];
    const found = [...readFileSync(path, 'utf8').matchAll(/^### (.+?)(?:\(\))?$/gm)].map(([, name = '']) =>
      name.replaceAll('\\', ''),
    );
    const times = headingsOf(path);
    return [...new Set(found)].flatMap((name): readonly (readonly [string, string, string])[] =>
      times.get(slug(name)) === 1 && /^\w+$/.test(name)
        ? [[name, page, name.toLowerCase().replaceAll('_', '-')]]
        : [],
    );
  });
}

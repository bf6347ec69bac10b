import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme, UserConfig } from 'vitepress';
import { addressesIn } from './addresses.js';
import { generate } from './generate/generate.js';
import { describedBy, headOf, sitemapOf } from './head.js';
import { themeIn } from './navigation.js';
import { notFoundPage } from './not-found.js';
import { makePortable, PLACEHOLDER } from './portable.js';
import { preload } from './preload.js';
import { searchOptions } from './search.js';
import { accessibleParts } from './theme-parts.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { paths } = (
  JSON.parse(readFileSync(at('../../tsconfig.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  }
).compilerOptions;

/** 站点中的库就是源码本身，按 tsconfig.json 所写。The library in the site is the source itself, as tsconfig.json has it. */
const alias = [
  // 浏览器里没有 Node 的流。Browsers have no streams of Node's.
  { find: /^csv-parse$/, replacement: 'csv-parse/browser/esm' },
  ...Object.entries(paths).map(([name, [target]]) => ({
    find: new RegExp(`^${name.replace('*', '(.*)')}$`),
    replacement: at(`../../${target.replace('*', '$1')}`),
  })),
];

/** `npm run docs` 先由 typedoc 写出接口文档。The API reference is there only once typedoc has written it. */
const hasApi = existsSync(at('../api/index.md')) && existsSync(at('../en/api/index.md'));

const parts = preload();

const addresses = addressesIn(process.env);

const generated = generate(at('../'), addresses);

const english = {
  label: 'English',
  lang: 'en',
  title: 'Qijiang catastrophe insurance pilot',
  description:
    'The rules of the Qijiang District catastrophe insurance pilot: the notice, the rules, a calculator',
};

/** 构建后换成相对路径，见 portable.ts。Made relative once it is built, see portable.ts. */
const baseOf = (command: 'build' | 'serve'): string => (command === 'build' ? PLACEHOLDER : '/');

/** 比这长的是别的话。Whatever is longer is other words. */
const LONGEST_CITATION = 12;

const config = (command: 'build' | 'serve'): UserConfig<DefaultTheme.Config> => ({
  title: '綦江区巨灾保险试点',
  description: '綦江区巨灾保险试点方案的规则：通知原文、规则、试算',
  lang: 'zh-CN',
  cleanUrls: false,
  // 各页的文件名对照放在一个文件里，不抄进每一页。The map of pages goes into a file of its own, not into every page.
  metaChunk: true,
  base: baseOf(command),
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${baseOf(command)}icon.svg` }]],
  transformPageData(page, { siteConfig }) {
    const description = page.description || describedBy(join(siteConfig.srcDir, page.relativePath));
    const isWritten =
      !generated.has(join(siteConfig.srcDir, page.relativePath)) &&
      !/^(?:en\/)?api\//.test(page.relativePath);
    return {
      ...(description !== undefined && { description }),
      frontmatter: { ...page.frontmatter, ...(!isWritten && { editLink: false }) },
    };
  },
  transformHead: ({ pageData, siteConfig }) => [
    ...headOf(pageData, siteConfig.srcDir, baseOf(command), addresses.site),
    ...parts.headOf(pageData.relativePath, baseOf(command)),
  ],
  ignoreDeadLinks: hasApi ? false : [/\/api\//],
  locales: {
    root: { label: '中文', lang: 'zh-CN', themeConfig: themeIn('zh-CN', hasApi, addresses) },
    en: { ...english, themeConfig: themeIn('en', hasApi, addresses) },
  },
  themeConfig: {
    search: { provider: 'local', options: searchOptions },
    socialLinks: [],
  },
  markdown: {
    lineNumbers: false,
    codeCopyButtonTitle: '复制 Copy',
    config: (md) => {
      md.core.ruler.push('permalinks-in-the-language-of-the-page', ({ env, tokens }) => {
        if (env.relativePath?.startsWith('en/')) return;
        for (const link of tokens.flatMap(({ children }) => children ?? [])) {
          const label = link.attrGet('aria-label');
          if (label?.startsWith('Permalink to'))
            link.attrSet('aria-label', label.replace(/^Permalink to "(.*)"$/, '“$1”的链接'));
        }
      });
      // 条文的名字不在行末断开。The name of a clause is not broken at the end of a line.
      md.core.ruler.push('citations-in-one-piece', ({ tokens }) => {
        for (const { children } of tokens)
          for (const [i, link] of (children ?? []).entries())
            if (
              link.type === 'link_open' &&
              /\/notice\/\d/.test(link.attrGet('href') ?? '') &&
              (children?.[i + 1]?.content.length ?? 99) <= LONGEST_CITATION
            )
              link.attrJoin('class', 'cited');
      });
    },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  // 审计页的工作线程是模块。Workers are modules.
  vite: {
    resolve: { alias },
    plugins: [accessibleParts, parts.plugin],
    worker: { format: 'es' },
    build: { chunkSizeWarningLimit: 2000 },
  },
  buildEnd({ outDir, pages }) {
    makePortable(outDir);
    writeFileSync(join(outDir, '404.html'), notFoundPage(addresses.site));
    if (addresses.site !== undefined)
      writeFileSync(join(outDir, 'sitemap.xml'), sitemapOf(pages, addresses.site));
  },
});

/** Vite 读配置时说明在建站还是在开发。Vite says whether it builds or serves. */
export default ({ command }: { readonly command: 'build' | 'serve' }) => config(command);

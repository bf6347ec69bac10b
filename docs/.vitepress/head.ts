import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadConfig, PageData } from 'vitepress';

const addressOf = (path: string): string => path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html');

const inOther = (path: string): string => (path.startsWith('en/') ? path.slice(3) : `en/${path}`);

/** 另一种语言的同一页；有网址的，另有规范地址和分享卡片。The page in the other language; with an address, the canonical one and a card for sharing. */
export function headOf(
  { relativePath, title, description }: PageData,
  srcDir: string,
  base: string,
  site?: string,
): HeadConfig[] {
  const root = site ?? base;
  const other = inOther(relativePath);
  const [zh, en] = relativePath.startsWith('en/') ? [other, relativePath] : [relativePath, other];
  const alternates: HeadConfig[] = existsSync(join(srcDir, other))
    ? [
        ['link', { rel: 'alternate', hreflang: 'zh-CN', href: `${root}${addressOf(zh)}` }],
        ['link', { rel: 'alternate', hreflang: 'en', href: `${root}${addressOf(en)}` }],
      ]
    : [];
  if (site === undefined) return alternates;
  const url = `${root}${addressOf(relativePath)}`;
  return [
    ...alternates,
    ['link', { rel: 'canonical', href: url }],
    ['meta', { property: 'og:url', content: url }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: description }],
  ];
}

const MOST = 120;

/** 页的第一段文字，作它自己的简介。The first paragraph of a page, as its own description. */
export function describedBy(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const body = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const first = body
    .split(/\n\s*\n/)
    .map((part) => part.trim().replace(/^> ?/gm, ''))
    .find((part) => /^[\p{L}\p{N}“「*[]/u.test(part) && !/[:：]$/.test(part));
  const text = first
    ?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*`\\]|&#?\w+;/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === undefined || text === ''
    ? undefined
    : text.length > MOST
      ? `${text.slice(0, MOST)}…`
      : text;
}

/** 站点地图。The map of the site. */
export const sitemapOf = (pages: readonly string[], site: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
    .map((page) => `<url><loc>${encodeURI(site + addressOf(page))}</loc></url>`)
    .join('\n')}\n</urlset>\n`;

import { renderSVG } from 'uqr';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../docs/.vitepress/addresses.js';
import { readLibrary } from '../../docs/.vitepress/generate/cases.js';
import { wholeLeaflet } from '../../docs/.vitepress/generate/publicity/leaflet.js';
import { SITES } from '../../docs/.vitepress/generate/site.js';
import { headOf, sitemapOf } from '../../docs/.vitepress/head.js';
import { themeIn } from '../../docs/.vitepress/navigation.js';
import { notFoundPage } from '../../docs/.vitepress/not-found.js';
import { files, read } from './built.js';

const SET = addressesIn({
  SITE_URL: 'https://example.gov.cn/zai',
  SOURCE_URL: 'https://git.example/edit/main/',
});
const UNSET = addressesIn({ SITE_URL: '' });
const library = readLibrary('.');
const page = {
  relativePath: 'en/rules/index.md',
  title: 'Rules',
  description: 'What "pays"',
} as Parameters<typeof headOf>[0];
const head = ({ site }: typeof SET) =>
  headOf(page, 'docs', '/', site).map(([, { rel, property, href, content }]) => [
    rel ?? property,
    href ?? content,
  ]);

describe('the absolute addresses of a build', () => {
  it('are read from the environment, with the slashes that they need', () => {
    expect(SET).toEqual({
      site: 'https://example.gov.cn/zai/',
      source: 'https://git.example/edit/main',
    });
    expect(UNSET).toEqual({});
  });

  it.each(['example.gov.cn', 'ftp://example.gov.cn/', 'https://example.gov.cn/?a', '/zai/'])(
    'are told where they are mistaken: %s',
    (SITE_URL) => {
      expect(() => addressesIn({ SITE_URL })).toThrow(`SITE_URL=${SITE_URL}`);
    },
  );

  it('give canonical addresses and cards for sharing; without them languages still lead to each other', () => {
    const there = [
      ['alternate', 'https://example.gov.cn/zai/rules/'],
      ['alternate', 'https://example.gov.cn/zai/en/rules/'],
    ];
    expect(head(SET)).toEqual([
      ...there,
      ['canonical', 'https://example.gov.cn/zai/en/rules/'],
      ['og:url', 'https://example.gov.cn/zai/en/rules/'],
      ['og:type', 'website'],
      ['og:title', 'Rules'],
      ['og:description', 'What "pays"'],
    ]);
    expect(head(UNSET)).toEqual([
      ['alternate', '/rules/'],
      ['alternate', '/en/rules/'],
    ]);
  });

  it('give a map of the site', () => {
    const map = sitemapOf(['index.md', 'en/notice/2-1-1.md'], SET.site as string);
    expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at)).toEqual([
      'https://example.gov.cn/zai/',
      'https://example.gov.cn/zai/en/notice/2-1-1.html',
    ]);
  });

  it('lead from leaflets back to the site, by a code to scan', () => {
    for (const site of SITES) {
      const url = `https://example.gov.cn/zai${site.root}/try.html`;
      const [, drawn] = /<path fill="black" d="([^"]*)"/.exec(wholeLeaflet(library, site, SET.site)) ?? [];
      expect(renderSVG(url, { ecc: 'M', border: 4, pixelSize: 1 })).toContain(`d="${drawn}"`);
      expect(wholeLeaflet(library, site, SET.site)).toContain(`href="${url}"`);
      expect(wholeLeaflet(library, site, UNSET.site)).not.toContain('class="qr"');
    }
  });

  it('lead home from what there is not, and to the source of pages written by hand', () => {
    expect(notFoundPage(SET.site)).toContain('href="https://example.gov.cn/zai/en/"');
    expect(notFoundPage(UNSET.site)).not.toContain('https:');
    expect(themeIn('zh-CN', true, SET).editLink).toEqual({
      pattern: 'https://git.example/edit/main/docs/:path',
      text: '编辑此页',
    });
    expect(themeIn('en', true, UNSET)).not.toHaveProperty('editLink');
  });

  it('are in no file of a site that was built without', () => {
    expect(files).not.toContain('sitemap.xml');
    for (const file of ['index.html', 'developers/site.html', 'leaflets/whole.html', '404.html'])
      expect(read(file), file).not.toMatch(/rel="canonical"|og:url|class="qr"|edit-link-button/);
  });
});

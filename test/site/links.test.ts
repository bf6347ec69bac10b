import { describe, expect, it } from 'vitest';
import { decoded, files, pages, read } from './built.js';

const HERE = 'http://site.example/';
const there = new Set(files);
const html = new Map(pages.map((page) => [page, read(page)]));
const anchors = new Map(
  [...html].map(([page, text]) => [
    page,
    new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decoded(id))),
  ]),
);

interface Link {
  readonly page: string;
  readonly to: string;
}

const linksOn = (page: string): Link[] =>
  [...(html.get(page) ?? '').matchAll(/<(?:a|link|script|img|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    ([, to = '']) => ({
      page,
      to: decoded(to),
    }),
  );

const links = pages.flatMap(linksOn);
const isInside = ({ to }: Link): boolean => !/^(?:[a-z]+:|\/\/)/i.test(to);

/** The file that an address leads to, as a plain file server has it. */
function fileAt({ page, to }: Link): { readonly file: string; readonly anchor: string } {
  const { pathname, hash } = new URL(to, HERE + page);
  const path = decodeURIComponent(pathname.slice(1));
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    anchor: decodeURIComponent(hash.slice(1)),
  };
}

const dead = ({ page, to }: Link): boolean => {
  const { file, anchor } = fileAt({ page, to });
  return !there.has(file) || (anchor !== '' && file.endsWith('.html') && !anchors.get(file)?.has(anchor));
};

const shown = ({ page, to }: Link): string => `${page} → ${to}`;

describe('the links of the site', () => {
  it('lead somewhere, to the anchor', () => {
    expect(links.length).toBeGreaterThan(10_000);
    expect(links.filter(isInside).filter(dead).map(shown)).toEqual([]);
  });

  it('are relative, so that the site works under any path', () => {
    expect(links.filter(({ to }) => to.startsWith('/')).map(shown)).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.css')))
      expect(read(file), file).not.toMatch(/url\(["']?\/|__site_root__/);
  });

  it('are found dead where they are', () => {
    expect(dead({ page: 'rules/index.html', to: '../notice/no-such-clause.html' })).toBe(true);
    expect(dead({ page: 'rules/index.html', to: '../notice/#no-such-anchor' })).toBe(true);
    expect(dead({ page: 'rules/index.html', to: '../notice/#c-2-2-4' })).toBe(false);
  });

  it('that leave the site are to be followed by people only: nothing is loaded from elsewhere', () => {
    const loaded = [...html].flatMap(([page, text]) =>
      [...text.matchAll(/<(?!a\b)\w+[^>]*\s(?:href|src|srcset|poster|data)="((?:https?:)?\/\/[^"]*)"/g)].map(
        ([, to = '']) => `${page} → ${to}`,
      ),
    );
    expect(loaded).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.css')))
      expect(read(file), file).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
  });

  it('has each page in both languages', () => {
    const chinese = pages.filter((page) => !page.startsWith('en/'));
    const english = pages.filter((page) => page.startsWith('en/')).map((page) => page.slice(3));
    expect(english).toEqual(chinese);
  });
});

import { onlyKnown } from '../input/code.js';
import type { Page, PageBlock, PageField, PageSection } from './letter.js';
import { STYLE } from './style.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);

const tagged = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag}>`;

const TAGS = /* @__PURE__ */ onlyKnown({ item: 'li', text: 'p', quote: 'blockquote' });

/** Lists are numbered; what interrupts one begins another. */
function* blockParts(blocks: readonly PageBlock[]): Generator<string> {
  let isOpen = false;
  for (const { kind, text, depth } of blocks) {
    if ((kind === 'item') !== isOpen) yield isOpen ? '</ol>' : '<ol>';
    isOpen = kind === 'item';
    if (depth === undefined) yield tagged(TAGS[kind], text);
    else yield `<li class="node" style="margin-left:${depth * 1.2}em">${escaped(text)}</li>`;
  }
  if (isOpen) yield '</ol>';
}

const sectionHtml = ({ id, heading, blocks }: PageSection): string =>
  `<section class="${id}">${tagged('h2', heading)}${[...blockParts(blocks)].join('')}</section>`;

const fieldHtml = ({ label, value }: PageField): string =>
  `<div>${tagged('dt', label)}${tagged('dd', value)}</div>`;

const quotedInCss = (text: string): string => `"${text.replace(/["\\\n]/g, '')}"`;

/** The number of each printed page, and of how many. */
const numbered = ([before, between, after]: Page['numbering']): string =>
  `@page{@bottom-center{content:${quotedInCss(before)} counter(page) ${quotedInCss(between)} counter(pages) ${quotedInCss(after)}}}`;

/** A page as HTML that prints on A4, and needs nothing beside itself. */
export const pageAsHtml = (page: Page): string =>
  [
    '<!doctype html>',
    `<html lang="${page.locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    tagged('title', page.title),
    `<style>${STYLE}${numbered(page.numbering)}</style></head><body>`,
    `<header>${tagged('p', page.issuer)}${tagged('h1', page.title)}${tagged('p', page.about)}</header>`,
    `<dl class="to">${page.fields.map(fieldHtml).join('')}</dl>`,
    `<main>${page.sections.map(sectionHtml).join('')}</main>`,
    `<footer><dl>${page.signature.map(fieldHtml).join('')}</dl><p class="seal">${escaped(page.seal)}</p></footer>`,
    page.overleaf === null ? '' : `<aside>${sectionHtml(page.overleaf)}</aside>`,
    '</body></html>',
    '',
  ].join('\n');

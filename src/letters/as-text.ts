import { oneLine } from '../explain/one-line.js';
import type { Page, PageBlock, PageField, PageSection } from './letter.js';

const fieldLine =
  ({ colon }: Page) =>
  ({ label, value }: PageField): string =>
    `${label}${colon}${oneLine(value)}`;

function* blockLines(blocks: readonly PageBlock[]): Generator<string> {
  let number = 0;
  for (const { kind, text, depth } of blocks) {
    if (depth !== undefined) {
      yield `${'  '.repeat(depth + 1)}- ${oneLine(text)}`;
      continue;
    }
    number = kind === 'item' ? number + 1 : 0;
    if (kind === 'item') yield `  ${number}. ${oneLine(text)}`;
    else yield kind === 'quote' ? `  ${oneLine(text)}` : oneLine(text);
  }
}

function* sectionLines({ heading, blocks }: PageSection): Generator<string> {
  yield '';
  yield heading;
  yield* blockLines(blocks);
}

/** A page as plain text. */
export const pageAsText = (page: Page): string =>
  [
    page.issuer,
    page.title,
    page.about,
    '',
    ...page.fields.map(fieldLine(page)),
    ...page.sections.flatMap((section) => [...sectionLines(section)]),
    '',
    ...page.signature.map(fieldLine(page)),
    page.seal,
    ...(page.overleaf === null ? [] : sectionLines(page.overleaf)),
  ].join('\n');

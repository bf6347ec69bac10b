import { oneLine } from '../explain/one-line.js';
import type { Page, PageBlock, PageField, PageSection } from './letter.js';

/** Text that Markdown would take for markup stands as it is. */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');

const fieldLine =
  ({ colon }: Page) =>
  ({ label, value }: PageField): string =>
    `- ${escaped(label)}${colon}${escaped(value)}`;

function* blockLines(blocks: readonly PageBlock[]): Generator<string> {
  let number = 0;
  for (const { kind, text, depth } of blocks) {
    if (kind !== 'item' || number === 0) yield '';
    if (depth !== undefined) {
      number += 1;
      yield `${'  '.repeat(depth)}- ${escaped(text)}`;
      continue;
    }
    number = kind === 'item' ? number + 1 : 0;
    if (kind === 'item') yield `${number}. ${escaped(text)}`;
    else yield kind === 'quote' ? `> ${escaped(text)}` : escaped(text);
  }
}

function* sectionLines({ heading, blocks }: PageSection): Generator<string> {
  yield `\n## ${escaped(heading)}`;
  yield* blockLines(blocks);
}

/** A page as Markdown. */
export const pageAsMarkdown = (page: Page): string =>
  [
    `# ${escaped(page.title)}`,
    '',
    escaped(page.issuer),
    '',
    escaped(page.about),
    '',
    ...page.fields.map(fieldLine(page)),
    ...page.sections.flatMap((section) => [...sectionLines(section)]),
    '',
    ...page.signature.map(fieldLine(page)),
    `- ${escaped(page.seal)}`,
    ...(page.overleaf === null ? [] : sectionLines(page.overleaf)),
    '',
  ].join('\n');

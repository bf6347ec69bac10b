import { printable } from '../printable.js';
import type { Block, ReportTable } from './blocks.js';

/** Text as Markdown shows it literally, on one line. */
const plain = (text: string): string =>
  printable(text)
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table({ header, figures, rows, notes }: ReportTable, sentence: string): string {
  const all = notes === undefined ? header : [...header, sentence];
  const rule = all.map((_, i) => (figures.includes(i) ? '---:' : '---'));
  const body = rows.map((cells, i) =>
    line([...cells, ...(notes === undefined ? [] : [notes[i] ?? ''])].map(plain)),
  );
  return [line(all.map(plain)), line(rule), ...body].join('\n');
}

function write(block: Block, sentence: string, pictureOf: (name: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return block.tone === 'warning' || block.tone === 'strong'
        ? `**${plain(block.text)}**`
        : plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'quote':
      return `> ${plain(block.text)}（${plain(block.source)}）`;
    case 'pairs':
      return block.pairs.map(([name, value]) => `- ${plain(name)}：${plain(value)}`).join('\n');
    case 'table':
      return table(block, sentence);
    case 'chart':
      return `**${plain(block.title)}**\n\n![${plain(block.title)}](<${pictureOf(block.name)}>)`;
    case 'signatures':
      return block.lines.map((each) => `- ${plain(each)}：`).join('\n');
  }
}

/**
 * Writes a report in Markdown.
 *
 * @param sentence The header of the column of sentences.
 * @param pictureOf Where a picture is found.
 */
export const asMarkdown = (
  blocks: readonly Block[],
  sentence: string,
  pictureOf: (name: string) => string,
): string => `${blocks.map((block) => write(block, sentence, pictureOf)).join('\n\n')}\n`;

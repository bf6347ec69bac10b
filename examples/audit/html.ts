import { printable } from '../printable.js';
import type { Block, ReportTable } from './blocks.js';
import { STYLE } from './style.js';

/** Tables of so many rows stay on one page. */
const SHORT = 15;

/** A text as HTML shows it literally. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

function table({ header, figures, rows, notes, hasTotal }: ReportTable): string {
  const cell = (tag: 'td' | 'th') => (text: string, i: number) =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${figures.includes(i) ? ' class="figure"' : ''}>${escaped(text)}</${tag}>`;
  const note = (i: number): string =>
    notes === undefined
      ? ''
      : `<tr class="note"><td colspan="${header.length}">${escaped(notes[i] ?? '')}</td></tr>`;
  const body = rows.map((cells, i) => {
    const isTotal = hasTotal === true && i === rows.length - 1;
    const row = `<tr${isTotal ? ' class="total"' : ''}>${cells.map(cell('td')).join('')}</tr>`;
    return notes === undefined ? row : `<tbody>${row}${note(i)}</tbody>`;
  });
  const inner = notes === undefined ? `<tbody>${body.join('\n')}</tbody>` : body.join('\n');
  return `<table class="${notes === undefined ? (rows.length <= SHORT ? 'short' : 'long') : 'findings'}"><thead><tr>${header.map(cell('th')).join('')}</tr></thead>\n${inner}</table>`;
}

function write(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'text':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return `<blockquote>${escaped(block.text)}<cite>${escaped(block.source)}</cite></blockquote>`;
    case 'pairs':
      return `<table class="pairs"><tbody>${block.pairs
        .map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`)
        .join('')}</tbody></table>`;
    case 'table':
      return table(block);
    case 'chart':
      return `<figure><figcaption>${escaped(block.title)}</figcaption>${block.svg}</figure>`;
    case 'signatures':
      return `<div class="signatures">${block.lines.map((line) => `<div><span>${escaped(line)}</span></div>`).join('')}</div>`;
  }
}

/** Writes a report as one page that needs nothing else, to be read or printed on A4. */
export function asHtml(blocks: readonly Block[], locale: string): string {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
${blocks.map(write).join('\n')}
</main>
</body>
</html>
`;
}

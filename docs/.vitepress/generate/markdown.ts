/** 原样显示的文字。Text that shows as it is. */
export const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replace(/[\\`*_[\]|]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');

export const link = (text: string, to: string): string => `[${text}](${to})`;

/** 代码里的记号不是 Markdown 的记号。Marks within code are no marks of Markdown. */
export const code = (text: string): string =>
  `<code v-pre>${text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;

/** 一格里没有换行和未转义的竖线。A cell has no line breaks. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

export const list = (items: readonly string[], depth = 0): string =>
  items.map((item) => `${'  '.repeat(depth)}- ${item}`).join('\n');

/** 各段之间空一行；没有内容的段落去掉。Blocks with an empty line between them; empty ones are left out. */
export const blocks = (...parts: readonly (string | false | undefined)[]): string =>
  `${parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')}\n`;

/** 锚点。An anchor. */
export const anchor = (id: string): string => `<span id="${id}"></span>`;

/** 标题及其锚点。A heading with an anchor of its own. */
export const heading = (level: number, text: string, id: string): string =>
  `${'#'.repeat(level)} ${text} {#${id}}`;

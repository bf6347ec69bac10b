import { LINES } from 'qijiang-catastrophe-insurance';
import type { Words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { blankRow, type Row } from './calculator-state';
import { fromBeijing, plainNumber } from './facts';

/** A time as tables write it, as an instant; what is no time stays as it is, for the library to refuse. */
function instantIn(text: string): string {
  const [, year, month = '', day = '', hour = '0', minute = '00'] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  const two = (part: string) => part.padStart(2, '0');
  return fromBeijing(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}`);
}

/** The line that a name or a code means; what is neither stays as it is. */
function lineIn(text: string, words: Words): string {
  const found = LINES.find((line) => line === text || words.lines[line].toLowerCase() === text.toLowerCase());
  return found ?? text;
}

/** Commas within quotation marks, or between the digits of a sum in a table with tabs, do not part anything. */
function cellsOf(line: string): readonly string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  return [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,，]*))\s*(?:[,，]|$)/g)]
    .map(([, quoted, bare = '']) => (quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"')))
    .slice(0, 5);
}

/** Rows out of a text: claim, amount, line, event, began. A first row without any figure in its second column is a heading. */
export function pastedRows(text: string, from: number, words: Words): readonly Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const body = lines.filter((line, i) => i > 0 || /\d/.test(cellsOf(line)[1] ?? ''));
  return body.map((line, i) => {
    const [id = '', amount = '', name = '', event = '', startedAt = ''] = cellsOf(line);
    const blank = blankRow(from + i + 1);
    return {
      id: id || blank.id,
      amount: plainNumber(amount),
      line: lineIn(name, words),
      event: event || blank.event,
      startedAt: startedAt === '' ? blank.startedAt : instantIn(startedAt),
    };
  });
}

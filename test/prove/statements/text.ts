import { readFileSync } from 'node:fs';

const ROOT = new URL('../../../', import.meta.url);

/** 仓库里的一个文件，去掉换行与注释星号，以便整句比较。A file of the repository without line breaks and comment stars. */
export const prose = (path: string): string =>
  readFileSync(new URL(path, ROOT), 'utf8')
    .replace(/\n\s*\*? ?/g, ' ')
    .replace(/\s+/g, ' ');

const WORDS: Readonly<Record<string, number>> = {
  ...{ two: 2, five: 5, eight: 8, ten: 10, twelve: 12, fifteen: 15 },
  ...{ 两: 2, 三: 3, 五: 5, 十: 10 },
};

/** 数字或数词。A number, in figures or in words. */
export const numberIn = (text: string): number =>
  WORDS[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));

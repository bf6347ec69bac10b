import type { Bilingual } from 'qijiang-catastrophe-insurance';
import type { Locale } from './command/text.js';

/** What is wrong with a file, in words. */
export class FileProblem extends Error {
  readonly file: string;
  readonly words: readonly Bilingual[];

  constructor(file: string, words: readonly Bilingual[]) {
    super(`${file}: ${words.map(({ en }) => en).join(' ')}`);
    this.file = file;
    this.words = words;
  }
}

/** The file, and what is wrong with it, a line each. */
export const told = ({ file, words }: FileProblem, locale: Locale): string =>
  [file, ...words.map(({ zh, en }) => `   ${{ 'zh-CN': zh, en }[locale]}`)].join('\n');

import type { Bilingual } from 'qijiang-catastrophe-insurance';

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

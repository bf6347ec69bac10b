import { shownSize } from './save';
import type { BenchWords } from './words';

/** Which files were picked, with their sizes. */
export const toldFiles = (files: readonly File[], words: BenchWords): string =>
  words.picked(files.map(({ name, size }) => `${name}${words.inBrackets(shownSize(size))}`));

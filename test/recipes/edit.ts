import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** 一处改动：文件里只出现一次的一段换成另一段；没有“原文”的是新文件。A passage that stands once in a file gives way to another; without one the file is new. */
export interface Edit {
  readonly file: string;
  readonly find: string | null;
  readonly put: string;
}

export const replace = (file: string, find: string, put: string): Edit => ({ file, find, put });

export const after = (file: string, find: string, put: string): Edit => ({ file, find, put: find + put });

export const before = (file: string, find: string, put: string): Edit => ({ file, find, put: put + find });

export const write = (file: string, put: string): Edit => ({ file, find: null, put });

/** 照做。Does it in a copy. */
export function perform(root: string, edits: readonly Edit[]): void {
  for (const { file, find, put } of edits) {
    const path = join(root, file);
    if (find === null) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, put);
      continue;
    }
    const parts = readFileSync(path, 'utf8').split(find);
    if (parts.length !== 2) throw new Error(`${file}: ${parts.length - 1} × ${find}`);
    writeFileSync(path, parts.join(put));
  }
}

export const filesOf = (edits: readonly Edit[]): readonly string[] => [
  ...new Set(edits.map(({ file }) => file)),
];

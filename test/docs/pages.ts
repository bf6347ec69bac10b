import { readdirSync, readFileSync } from 'node:fs';

const DOCS = new URL('../../docs/', import.meta.url);

/** A block of code on a page, and the line on which its code begins. */
export interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** A page written by hand, with its blocks of code. */
export interface Page {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```([\w ]*)\n(.*?)^```$/gms)].map(
    ({ 1: language = '', 2: code = '', index }) => ({
      language,
      code,
      line: text.slice(0, index).split('\n').length + 1,
    }),
  );
}

const GENERATED =
  /^(?:en\/)?(?:(?:api|notice|readings|rules|reference|covered|leaflets)\/|(?:faq|easy|changelog)\.md$)/;

/** Every page that is written by hand. */
export const pages: readonly Page[] = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md') && !file.startsWith('.vitepress') && !GENERATED.test(file))
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(file, DOCS), 'utf8');
    return { file: `docs/${file}`, text, blocks: blocksOf(text) };
  });

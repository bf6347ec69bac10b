import { readdirSync, readFileSync } from 'node:fs';

const SRC = new URL('../../src/', import.meta.url);

/** A docstring, and what it documents: `kind` is the word that begins the declaration. */
export interface Docstring {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly kind: string;
  readonly name: string;
}

/** An example of a docstring, and where it stands in the file. */
export interface Example extends Docstring {
  readonly code: string;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function docstringsIn(file: string): Docstring[] {
  const source = readFileSync(new URL(file, SRC), 'utf8');
  const documented = source.matchAll(/\/\*\*(?:(?!\*\/).)*\*\/\s*(?:export )?(\w*) ?(\w*)/gs);
  return [...documented].map(({ 0: found, 1: kind = '', 2: name = '', index }) => ({
    file: `src/${file}`,
    line: lineAt(source, index),
    text: found.slice(0, found.indexOf('*/')).replace(/^ *\* ?/gm, ''),
    kind,
    name,
  }));
}

/** Every docstring of `src`. */
export const docstrings: readonly Docstring[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap(docstringsIn);

/** Every example of a docstring, with the line of the file on which its code begins. */
export const examples: readonly Example[] = docstrings.flatMap((docstring) =>
  [...docstring.text.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = '', index }) => ({
    ...docstring,
    code,
    line: docstring.line + lineAt(docstring.text, index),
  })),
);

// `npm run vectors`，打包时做：向量、跑向量的程序和说明，写到 dist/conformance。Run as the package is packed: vectors, runner and README in dist/conformance.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { kitOf, SOURCE } from './vectors.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../../dist/conformance/');

/** 一行一个向量。A vector a line. */
const lines = (list: readonly unknown[]): string =>
  `[\n${list.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const { documents, files } = kitOf(SOURCE);
writeFileSync(`${OUT}documents.json`, `${JSON.stringify(documents)}\n`);
for (const [file, vectors] of Object.entries(files)) writeFileSync(`${OUT}${file}.json`, lines(vectors));
for (const name of ['runner', 'implementation', 'run']) {
  const { outputText } = ts.transpileModule(readFileSync(here(`kit/${name}.ts`), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  writeFileSync(`${OUT}${name}.js`, outputText);
}
copyFileSync(here('kit/README.md'), `${OUT}README.md`);

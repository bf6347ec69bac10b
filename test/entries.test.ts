// 打包、接口文档所列的入口，就是这些。What the manifest and the reference of the API list are these entries.
import { expect, it } from 'vitest';
import { ENTRIES } from '../docs/.vitepress/package/entries.js';
import manifest from '../package.json' with { type: 'json' };
import tsconfig from '../tsconfig.json' with { type: 'json' };
import typedoc from '../typedoc.json' with { type: 'json' };

const NAME = manifest.name;
const entries = Object.entries(ENTRIES);
const subpath = (entry: string): string => (entry === 'index' ? '.' : `./${entry}`);

it('are exported, each as an ES module and as CommonJS', () => {
  const exported = Object.entries(manifest.exports).filter(([path]) => !path.endsWith('.json'));
  const due = entries.map(([entry]) => [
    subpath(entry),
    {
      import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
      require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
    },
  ]);
  expect(Object.fromEntries(exported)).toEqual(Object.fromEntries(due));
});

it('are in the reference of the API', () => {
  expect(typedoc.entryPoints.toSorted()).toEqual(Object.values(ENTRIES).toSorted());
});

it('are found by their names in the source', () => {
  const paths: Readonly<Record<string, readonly string[]>> = tsconfig.compilerOptions.paths;
  const sourceOf = (entry: string) => {
    const [, folder = '', last = ''] = /^(?:(.+)\/)?([^/]+)$/.exec(entry) ?? [];
    const whole = entry === 'index' ? NAME : `${NAME}/${entry}`;
    return paths[whole]?.[0] ?? paths[`${NAME}/${folder}/*`]?.[0]?.replace('*', last);
  };
  expect(entries.map(([entry]) => sourceOf(entry))).toEqual(entries.map(([, source]) => `./${source}`));
});

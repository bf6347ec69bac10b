/** 一个新项目：装什么，有哪些文件，怎样试。A new project: what it installs, its files, and how it is tried. */
export interface Consumer {
  readonly name: string;
  readonly installs: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly tries: readonly string[];
}

const LIBRARY = 'qijiang-catastrophe-insurance';

const ESM = `import { parseClaim } from '${LIBRARY}';
import { CLAUSES } from '${LIBRARY}/notice';
import { words } from '${LIBRARY}/words/zh-CN';
`;
const COMMONJS = `const { parseClaim } = require('${LIBRARY}');
const { CLAUSES } = require('${LIBRARY}/notice');
const { words } = require('${LIBRARY}/words/zh-CN');
`;
const TRY = `const claim = parseClaim({ id: 'c-1', loss: { kind: 'house' } });
if (claim.id !== 'c-1' || CLAUSES.length === 0 || typeof words !== 'object') throw new Error('not as it should be');
`;
/** 两份副本并存：错误、已读的值，在另一份那里怎样。Both copies side by side: what becomes of errors and of what one has read with the other. */
const COPIES = `import { createRequire } from 'node:module';
import * as here from '${LIBRARY}';
const there = createRequire(import.meta.url)('${LIBRARY}');
const refused = (run) => { try { run(); } catch (error) { return error; } };
const error = refused(() => there.parseClaim({ id: 'c-1' }));
if (here.parseClaim === there.parseClaim) throw new Error('one copy only');
if (error instanceof here.InvalidInputError || !here.isInvalidInputError(error)) throw new Error('not known for what it is');
if (error.issues[0].path !== 'loss') throw new Error('without its path');
const read = here.parseClaim(there.parseClaim({ id: 'c-1', loss: { kind: 'house' } }));
if (read.id !== 'c-1' || here.parseClaim(read) !== read) throw new Error('not read anew');
`;

/** 两种模块，两份副本，都由一个运行环境来跑；包自己带的向量也问一遍。Both kinds of module, both copies, in one runtime; and the vectors that come with the package. */
const runtime = (name: string, installs: readonly string[], run: string): Consumer => ({
  name,
  installs,
  files: { 'try.mjs': ESM + TRY, 'try.cjs': COMMONJS + TRY, 'copies.mjs': COPIES },
  tries: ['try.mjs', 'try.cjs', 'copies.mjs', `node_modules/${LIBRARY}/dist/conformance/run.js`].map(
    (file) => `${run} ${file}`,
  ),
});

const REFUSED = `// @ts-expect-error a copy of a claim is none
adjudicate({ ...claim }, {} as never);
`;

/** 新旧几种解析方式，逐一检查本库的声明；zod 的声明要有 `URL`。Old and new ways to resolve modules, with the declarations of the package checked; those of zod want a `URL`. */
const typescript = (
  version: string,
  resolutions: readonly (readonly [string, string, string])[],
): Consumer => ({
  name: `typescript ${version}`,
  installs: [`typescript@${version}`],
  files: {
    'try.ts': `${ESM}import { adjudicate } from '${LIBRARY}';\n${TRY}${REFUSED}`,
    'package.json': JSON.stringify({ private: true, type: 'module' }),
  },
  tries: resolutions.map(
    ([module, resolution, more]) =>
      `npx tsc --noEmit --strict --skipLibCheck false --target es2022 --lib es2022,dom --module ${module} --moduleResolution ${resolution} ${more} try.ts`,
  ),
});

export const CONSUMERS: readonly Consumer[] = [
  runtime('node', [], 'node'),
  runtime('bun', ['bun@1'], 'npx bun'),
  runtime('deno', ['deno@2'], 'npx deno run --allow-read --allow-env --quiet'),
  typescript('5.4', [
    ['esnext', 'bundler', ''],
    ['nodenext', 'nodenext', ''],
    ['esnext', 'node', '--esModuleInterop'],
  ]),
  typescript('6', [
    ['esnext', 'bundler', ''],
    ['nodenext', 'nodenext', ''],
  ]),
  {
    name: 'jest',
    installs: ['jest@30'],
    files: { 'try.test.js': `${COMMONJS}test('works', () => {\n${TRY}});\n` },
    tries: ['npx jest'],
  },
  {
    name: 'vite',
    installs: ['vite@7'],
    files: {
      'index.html': '<script type="module" src="/try.js"></script>\n',
      'try.js': ESM + TRY,
    },
    tries: ['npx vite build'],
  },
];

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
  { name: 'esm', installs: [], files: { 'try.mjs': ESM + TRY }, tries: ['node try.mjs'] },
  { name: 'commonjs', installs: [], files: { 'try.cjs': COMMONJS + TRY }, tries: ['node try.cjs'] },
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

import { readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'tsup';

/** 每次执行都把各模块从头来过；返回各测试文件的载入函数。Every evaluation begins all modules anew. */
export type Evaluate = (require: (name: string) => unknown) => Readonly<Record<string, () => unknown>>;

export interface Bundle {
  readonly evaluate: Evaluate;
  /** 留在外面的包。The packages that stay outside. */
  readonly packages: readonly string[];
}

/** 把测试文件和它们所用的源码打成一个脚本。Test files and the source that they use, as one script. */
export async function bundle(files: readonly string[], root: string): Promise<Bundle> {
  const folder = join(root, '.bundle');
  const entry = join(root, 'mutated.cjs');
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`);
  writeFileSync(entry, `module.exports = { ${loaders.join(',\n')} };\n`);
  const seeded = resolve(root, 'test/mutation/runner/fast-check.ts');
  await build({
    config: false,
    entry: [entry],
    outDir: folder,
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    dts: false,
    silent: true,
    splitting: false,
    treeshake: false,
    outExtension: () => ({ js: '.cjs' }),
    esbuildPlugins: [
      {
        name: 'mutation',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
            if (kind === 'entry-point') return { path: entry };
            if (path === 'fast-check' && importer !== seeded) return { path: seeded };
            const own = ownPath(path, root);
            return own === null ? { path, external: true } : { path: own };
          });
          onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: readFileSync(path, 'utf8')
              .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
              // 变异时写回的源码少了括号：`(a as T) < b`。What is mutated is written back without the parentheses of `(a as T) < b`.
              .replaceAll(/ as ([\w.]+) </g, ' as ($1) <'),
          }));
        },
      },
    ],
  });
  const code = readFileSync(join(folder, 'mutated.cjs'), 'utf8');
  const script = new Script(`(function (require, module, exports) {${code}\n})`, { filename: 'mutated.cjs' });
  return {
    packages: [
      ...new Set(Array.from(code.matchAll(/\brequire\("([^"]+)"\)/g), ([, name]) => name as string)),
    ].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)),
    evaluate: (require) => {
      const module: { exports: unknown } = { exports: {} };
      script.runInThisContext()(require, module, module.exports);
      return module.exports as ReturnType<Evaluate>;
    },
  };
}

interface Settings {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string]>> };
}

/** 包自己的名称，按 tsconfig.json 指向源码。The package's own names stand for its source, as in tsconfig.json. */
function ownPath(name: string, root: string): string | null {
  const { paths } = (JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as Settings)
    .compilerOptions;
  for (const [pattern, [target]] of Object.entries(paths)) {
    const start = pattern.replace('*', '');
    if (name === pattern) return resolve(root, target);
    if (start !== pattern && name.startsWith(start)) {
      return resolve(root, target.replace('*', name.slice(start.length)));
    }
  }
  return null;
}

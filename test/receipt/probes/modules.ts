import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

type Define = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };

function defined(file: string, source: string): Define {
  const { outputText } = transpileModule(source, { compilerOptions: options, fileName: file });
  return new Script(`(function (require, module, exports) {${outputText}\n})`, {
    // Under a name of its own: what is covered is told by the names of files.
    filename: `loaded-anew:${file}`,
  }).runInThisContext() as Define;
}

/** 未改的源文件，译一次。The files as they stand, made ready once. */
const asTheyStand = new Map<string, Define>();

function standing(file: string): Define {
  const define = asTheyStand.get(file) ?? defined(file, readFileSync(file, 'utf8'));
  asTheyStand.set(file, define);
  return define;
}

/** 换了文字的源文件，按完整路径。Files of which another text stands, by their whole paths. */
export type Rewritten = ReadonlyMap<string, string>;

/** 载入一个入口的函数；每次载入，各模块从头来过。Loads an entry; with every load all modules begin anew. */
export function loaderOf<Exports>(entry: string, rewritten: Rewritten = new Map()): () => Exports {
  const changed = new Map([...rewritten].map(([file, source]) => [file, defined(file, source)]));
  return () => {
    const loaded = new Map<string, { exports: unknown }>();
    const load = (file: string): unknown => {
      const known = loaded.get(file);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      loaded.set(file, module);
      const outside = createRequire(file);
      const require = (name: string) => {
        const own = resolve(dirname(file), name.replace(/\.js$/, '.ts'));
        return name.startsWith('.') && existsSync(own) ? load(own) : outside(name);
      };
      (changed.get(file) ?? standing(file))(require, module, module.exports);
      return module.exports;
    };
    return load(resolve(entry)) as Exports;
  };
}

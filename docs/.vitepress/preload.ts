import type { HeadConfig, Plugin } from 'vitepress';

const GUIDE = ['guide/Guide.vue'];

/** 一打开就要用的部件，与页面一起取，不等脚本跑到才要。What a page cannot do without: it is fetched along with the page, before scripts ask for it. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'try.md': [...GUIDE, 'guide/words.zh-CN.ts', 'try/language.zh-CN.ts'],
  'en/try.md': [...GUIDE, 'guide/words.en.ts', 'try/language.en.ts'],
};

interface Chunk {
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
}

/** Reads from the bundle of the browser which files these parts are made of, and names them in the head of their page. */
export function preload(): {
  readonly plugin: Plugin;
  readonly headOf: (page: string, base: string) => HeadConfig[];
} {
  const chunks = new Map<string, Chunk>();
  /** A file, and all that it imports. */
  const closure = (file: string, known: Set<string> = new Set()): ReadonlySet<string> => {
    if (known.has(file)) return known;
    known.add(file);
    for (const each of chunks.get(file)?.imports ?? []) closure(each, known);
    return known;
  };
  const filesOf = (module: string): readonly string[] => {
    const found = [...chunks].find(([, { moduleIds }]) => moduleIds.some((id) => id.endsWith(`/${module}`)));
    if (found === undefined) throw new Error(`no file has ${module}`);
    return [...closure(found[0])];
  };
  return {
    plugin: {
      name: 'files-of-parts',
      generateBundle(_, bundle) {
        for (const [file, chunk] of Object.entries(bundle))
          if (chunk.type === 'chunk' && file.startsWith('assets/')) chunks.set(file, chunk);
      },
    },
    headOf: (page, base) =>
      [...new Set((NEEDED[page] ?? []).flatMap(filesOf))].map((file) => [
        'link',
        { rel: 'modulepreload', href: `${base}${file}` },
      ]),
  };
}

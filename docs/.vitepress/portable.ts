import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'rollup/parseAst';

/**
 * 构建时的站点根。The root of the site while it is built.
 *
 * VitePress 只会把站点建在一个固定的根下。这里先建在一个占位的根下，再把占位处换成相对路径：网页里按所在目录的深浅写，脚本里在运行时由脚本自己的地址得出。
 * 于是同一份文件放在任何网址之下都能用。VitePress builds for one fixed root. The site is built for this one, which is then replaced: in pages by
 * relative paths, in scripts by a root worked out from the script's own address. The same files work wherever they are put.
 */
export const PLACEHOLDER = '/__site_root__/';

const TOKEN = PLACEHOLDER;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** 脚本里含有占位处的文字，最外层的。The outermost texts of a script in which the placeholder stands. */
function* textsIn(node: Node, code: string): Generator<Node> {
  if (!code.slice(node.start, node.end).includes(TOKEN)) return;
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') yield node;
  else for (const child of childrenOf(node)) yield* textsIn(child, code);
}

/** `up` 是从脚本回到站点根的路径。`up` leads from the script to the root. */
function scriptMadePortable(code: string, up: string, isModule: boolean): string {
  if (!code.includes(TOKEN)) return code;
  const texts = [...textsIn(parseAst(code) as Node, code)].reverse();
  const body = texts.reduce(
    // The space keeps it apart from a keyword that stands right before the text.
    (text, { start, end }) => `${text.slice(0, start)} __atRoot(${text.slice(start, end)})${text.slice(end)}`,
    code,
  );
  const here = isModule ? 'import.meta.url' : 'document.baseURI';
  const root = `new URL(${JSON.stringify(up)},${here}).pathname`;
  const name = `["","__site_root__",""].join("/")`;
  return `${isModule ? 'const' : 'var'} __atRoot=(text)=>text.split(${name}).join(${root});${body}`;
}

/** 网页里的链接写成相对路径；脚本启动前把它们补全，免得换页后失准。Links are relative, and made whole before the scripts start. */
const COMPLETE =
  '<script>for(const link of document.querySelectorAll("#app [href]:not([href^=\'#\']),link[rel=icon],link[hreflang]"))link.setAttribute("href",link.href)</script>';

const NO_SCRIPT = {
  zh: '本站的文字不用脚本也能读；问一问、工作台、计算器、审计和搜索要打开 JavaScript 才能用。',
  en: 'The text of this site needs no scripts. The questions, workbench, calculators, audit and search need JavaScript.',
} as const;

/** 网页和它用到的脚本文件。A page, and the files of its scripts. */
interface Portable {
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
}

/** 网页里没有写在行内的脚本：宿主可以只许本站的脚本文件。No script stands in a page: a host may allow the site's own files alone. */
function pageMadePortable(html: string, up: string): Portable {
  const files = new Map<string, string>();
  const said = html.includes('<html lang="en"') ? NO_SCRIPT.en : NO_SCRIPT.zh;
  const moved = html
    .replace('</body>', `${COMPLETE}</body>`)
    .replace('<body>', `<body><noscript><p class="no-script">${said}</p></noscript>`)
    .replace(/<script((?![^>]*\bsrc=)[^>]*)>(.*?)<\/script>/gs, (_, attributes: string, code: string) => {
      const script = scriptMadePortable(code, up, false);
      const name = `assets/inline.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
      files.set(name, script);
      return `<script${attributes} src="${up}${name}"></script>`;
    });
  return { text: moved.replaceAll(TOKEN, up), files };
}

/** 从文件回到站点根。From a file to the root of the site. */
const upFrom = (file: string): string => '../'.repeat(file.split('/').length - 1) || './';

const alone = (text: string): Portable => ({ text, files: new Map() });

const changed: Readonly<Record<string, (text: string, up: string) => Portable>> = {
  html: pageMadePortable,
  js: (text, up) => alone(scriptMadePortable(text, up, true)),
  css: (text, up) => alone(text.replaceAll(TOKEN, up)),
};

/** 把建成的站点改成放在哪里都能用。Makes a built site work wherever it is put. */
export function makePortable(outDir: string): void {
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const change = changed[entry.name.split('.').at(-1) ?? ''];
    if (!entry.isFile() || change === undefined) continue;
    const text = readFileSync(path, 'utf8');
    if (!text.includes('__site_root__') && !path.endsWith('.html')) continue;
    const file = relative(outDir, path).replaceAll('\\', '/');
    const made = change(text, upFrom(file));
    writeFileSync(path, made.text);
    for (const [name, script] of made.files) writeFileSync(join(outDir, name), script);
  }
}

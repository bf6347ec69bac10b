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
  '<script>for(const link of document.querySelectorAll("#app [href]:not([href^=\'#\'])"))link.setAttribute("href",link.href)</script>';

function pageMadePortable(html: string, up: string): string {
  const scripts = html.replace(
    /(<script(?![^>]*\bsrc=)[^>]*>)(.*?)(<\/script>)/gs,
    (_, open: string, code: string, close: string) => open + scriptMadePortable(code, up, false) + close,
  );
  return scripts.replaceAll(TOKEN, up).replace('</body>', `${COMPLETE}</body>`);
}

/** 从文件回到站点根。From a file to the root of the site. */
const upFrom = (file: string): string => '../'.repeat(file.split('/').length - 1) || './';

const changed: Readonly<Record<string, (text: string, up: string) => string>> = {
  html: pageMadePortable,
  js: (text, up) => scriptMadePortable(text, up, true),
  css: (text, up) => text.replaceAll(TOKEN, up),
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
    writeFileSync(path, change(text, upFrom(file)));
  }
}

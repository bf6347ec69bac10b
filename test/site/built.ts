import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built site; `SITE` names another. */
export const SITE = process.env.SITE ?? fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url));

if (!existsSync(join(SITE, 'index.html'))) throw new Error(`no site in ${SITE}: run \`npm run docs\` first`);

/** Every file of the built site, by its path from the root. */
export const files: readonly string[] = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(SITE.length + 1))
  .sort();

export const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');

/** Every page but the one for pages that there are not, which a server shows under any address. */
export const pages: readonly string[] = files.filter((file) => file.endsWith('.html') && file !== '404.html');

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&ZeroWidthSpace;': '',
  '&#8203;': '',
};

export const decoded = (text: string): string =>
  text.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);

/** The text of a piece of HTML. */
export const textIn = (html: string): string => decoded(html.replace(/<!--.*?-->|<[^>]*>/gs, ''));

import * as crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import * as nodeServer from '@hono/node-server';
import * as hono from 'hono';
import * as canonical from 'json-canonicalize';
import { parseClaim, parseContract } from 'qijiang-catastrophe-insurance';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { published } from '../../docs/.vitepress/generate/schemas.js';
import { mapIn, NO_MAP, withHeaders, withValues } from '../../examples/audit/mapping.js';
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { claimedIn, isPrinting, printedBy, withChecks } from './claimed.js';
import { type Page, pages } from './pages.js';
import { modules } from './prelude.js';

const root = new URL('../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The published schemas, as a program that has installed the package finds them. */
function installed(path: string): string {
  const name = /\/schemas\/(.*)\.json$/.exec(path)?.[1];
  return JSON.stringify(published().find((each) => each.name === name)?.schema);
}

/** One database for all pages, empty again for each. */
const database = PGlite.create();
async function emptied(): Promise<PGlite> {
  const db = await database;
  await db.exec('drop schema public cascade; create schema public');
  return db;
}

const available: Readonly<Record<string, object>> = {
  ...modules,
  hono,
  '@hono/node-server': nodeServer,
  'node:fs': { readFileSync: installed },
  'node:crypto': crypto,
  'json-canonicalize': canonical,
  '@electric-sql/pglite': { PGlite: { create: emptied } },
  './contract.json': { __esModule: true, default: illustrative },
};

const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;

/** The TypeScript blocks of a page are one program. */
const programOf = ({ blocks }: Page): string =>
  blocks
    .filter(({ language }) => language === 'ts')
    .map(({ code }) => code)
    .join('\n');

/** Runs the program of a page, and counts the checks that held. */
async function run(page: Page): Promise<number> {
  const program = programOf(page);
  const claimed = claimedIn(program);
  const ran = new Set<number>();
  const check = async (i: number, actual: () => unknown, expected: () => unknown) => {
    const { expression, comment } = claimed[i] as (typeof claimed)[number];
    const where = `${page.file}: ${expression.getText()}`;
    ran.add(i);
    if (isPrinting(expression)) expect(await actual(), where).toMatch(printedBy(comment));
    else expect(await actual(), where).toEqual(await expected());
  };
  const { outputText } = ts.transpileModule(withChecks(program, claimed, true), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const scope = { check, console: { log: format }, require: (id: string) => available[id], exports: {} };
  await new AsyncFunction(...Object.keys(scope), `{${outputText}}`)(...Object.values(scope));
  expect(ran.size, `${page.file}: lines that were not reached`).toBe(claimed.length);
  return ran.size;
}

const withPrograms = pages.filter((page) => programOf(page) !== '');

/** What the compiler says of the programs of all pages, under the options of the repository. */
function diagnosticsOf(programs: readonly Page[]): string[] {
  const { config } = ts.readConfigFile(new URL('tsconfig.json', root).pathname, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root.pathname);
  const virtual = new Map(
    programs.map((page) => [
      new URL(page.file.replace('.md', '.virtual.ts'), root).pathname,
      `${programOf(page).replace("'./contract.json'", `'${root.pathname}examples/contracts/illustrative.json'`)}\nexport {};\n`,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.readFile = (name) => virtual.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = virtual.get(name);
    return text === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  return [...virtual.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

const inAll = (language: string) =>
  pages.flatMap(({ file, blocks }) =>
    blocks
      .filter((block) => block.language === language)
      .map(({ code, line }) => ({ code, where: `${file}:${line}` })),
  );

describe('the code on the pages of the site', () => {
  it.each(withPrograms.map((page) => [page.file, page] as const))(
    'of %s runs as it says',
    async (_, page) => {
      expect(await run(page)).toBeGreaterThan(0);
    },
  );

  it('compiles', () => {
    expect(diagnosticsOf(withPrograms)).toEqual([]);
  }, 120_000);

  it('is of kinds that are checked', () => {
    const kinds = new Set(pages.flatMap(({ blocks }) => blocks.map(({ language }) => language)));
    expect([...kinds].sort()).toEqual(['json claim', 'json contract', 'json map', 'sh', 'ts']);
  });

  it('shows claims and contracts that are accepted', () => {
    for (const { code } of inAll('json claim')) expect(parseClaim(JSON.parse(code)).id).not.toBe('');
    for (const { code } of inAll('json contract')) expect(parseContract(JSON.parse(code)).id).not.toBe('');
  });

  it('shows maps of registers that are taken', () => {
    for (const { code, where } of inAll('json map')) {
      const map = mapIn(JSON.parse(code));
      expect(map, where).not.toBeNull();
      const { headers, values } = map ?? NO_MAP;
      expect(Object.keys(withValues(where, values, withHeaders(where, headers))), where).not.toEqual([]);
    }
  });

  it('names commands that there are', () => {
    const { scripts, version } = JSON.parse(textOf('package.json')) as { scripts: object; version: string };
    for (const { code, where } of inAll('sh')) {
      for (const [, script = ''] of code.matchAll(/npm run (?:-s )?([\w:]+)/g))
        expect(Object.keys(scripts), where).toContain(script);
      for (const [, packed = ''] of code.matchAll(/insurance-([\d.]+)\.tgz/g))
        expect(packed, where).toBe(version);
    }
  });

  it('is the same in both languages, but for its comments and words', () => {
    const shapes = (prefix: string) =>
      pages
        .filter(({ file }) => file.startsWith(`${prefix}developers/`))
        .map(({ file, blocks }) => [file.slice(prefix.length), blocks.map(({ language }) => language)]);
    expect(shapes('docs/en/')).toEqual(
      shapes('docs/').filter(([file]) => !file?.toString().startsWith('en/')),
    );
  });

  it('claims no other size than the one that is guarded', () => {
    const limits = JSON.parse(textOf('.size-limit.json')) as { name: string; limit: string }[];
    const limit = limits.find(({ name }) => name.startsWith('parseClaim'))?.limit;
    for (const file of ['docs/developers/browser.md', 'docs/en/developers/browser.md'])
      expect(textOf(file)).toContain(limit);
  });
});

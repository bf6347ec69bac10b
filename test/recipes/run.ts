// `npm run recipes`
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { compilerOver } from './compiler.js';
import * as house from './door.js';
import { edition } from './each/edition.js';
import { exclusion } from './each/exclusion.js';
import { fact } from './each/fact.js';
import { language } from './each/language.js';
import { line } from './each/line.js';
import { reading } from './each/reading.js';
import { filesOf, perform } from './edit.js';
import type { Door, Recipe } from './recipe.js';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const RECIPES: readonly Recipe[] = [fact, reading, exclusion, line, language, edition];
/** `npm run recipes -- fact` 只做一份。Only those named, where any is. */
const chosen = process.argv.slice(2);
const COPIED = [
  'src',
  'test/recipes/door.ts',
  'test/law/edition/whole.ts',
  'test/explain/languages.ts',
  'tsconfig.json',
  'tsconfig.src.json',
  'package.json',
];

const root = mkdtempSync(join(tmpdir(), 'recipes-'));
const fresh = () => {
  rmSync(join(root, 'src'), { recursive: true, force: true });
  for (const path of COPIED) cpSync(resolve(path), join(root, path), { recursive: true });
};
fresh();
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
const named = compilerOver(root);
const enter = (): Promise<Door> =>
  tsImport(pathToFileURL(join(root, 'test/recipes/door.ts')).href, import.meta.url) as Promise<Door>;

/** 改了几个文件，新写几个。How many files are changed, and how many new. */
function counted(files: readonly string[]): string {
  const changed = files.filter((file) => file.startsWith('src/') && existsSync(file)).length;
  const written = files.filter((file) => !existsSync(file)).length;
  return `改 ${changed} changed${written === 0 ? '' : `, 新 ${written} new`}`;
}

/** 每个条件名下，还没有说法和引文的。Rules of which something is unsaid. */
const unsaid = ({ gapsIn, LATEST }: Door) => new Set(gapsIn(LATEST).map((gap) => gap.split(': ')[0]));

async function follow({ first, compiler, used, told, shows }: Recipe): Promise<void> {
  fresh();
  perform(root, first);
  assert.deepEqual([...named().keys()].sort(), [...filesOf(compiler)].sort(), 'what the compiler names');
  perform(root, [...compiler, ...used]);
  if (told.of !== null) assert.ok(unsaid(await enter()).has(told.of), `${told.of} is not named as unsaid`);
  perform(root, told.edits);
  assert.deepEqual(Object.fromEntries(named()), {}, 'what does not compile');
  const done = await enter();
  assert.deepEqual([...unsaid(done)], [], 'what is unsaid');
  shows(done, house);
}

let failed = 0;
try {
  assert.deepEqual(Object.fromEntries(named()), {}, 'the copy compiles before a recipe');
  for (const recipe of RECIPES.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const start = performance.now();
    try {
      await follow(recipe);
    } catch (error) {
      failed++;
      say(`${recipe.name}: FAILED\n${(error as Error).message}`);
      continue;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { first, compiler, used, told } = recipe;
    const own = filesOf([...first, ...compiler]);
    const asked = filesOf([...used, ...told.edits]).filter((file) => !own.includes(file));
    say(`${recipe.name}: ${counted(own)}; 用起来 to use it: ${counted(asked)}; ${seconds} s`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

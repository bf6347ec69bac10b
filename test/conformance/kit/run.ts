// node run.js (or bun, or deno run --allow-read): asks the package that this stands in.
import { readFileSync } from 'node:fs';
import { type Doors, implementationOf } from './implementation.js';
import { check, type Kit } from './runner.js';

const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
const door = async (name: string) => await import(new URL(`../${name}.js`, import.meta.url).href);

const FILES = ['decisions', 'splits', 'limits', 'across-claims', 'settlements', 'hashes', 'bad-input'];

const doors: Doors = {
  main: await door('index'),
  settlement: await door('settlement'),
  receipt: await door('receipt'),
};
const kit: Kit = {
  documents: read('documents'),
  files: Object.fromEntries(FILES.map((file) => [file, read(file)])),
};
const { passed, failed, left } = check(kit, implementationOf(doors));

for (const { file, id, expected, found } of failed)
  console.log(`${file} ${id}\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`);
console.log(
  `${passed} passed, ${failed.length} failed${left.length === 0 ? '' : `; not asked: ${left.join(', ')}`}`,
);
if (failed.length > 0 || left.length > 0) throw new Error('The vectors are not met');

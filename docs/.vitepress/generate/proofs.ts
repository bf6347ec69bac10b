import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../../src/input/bilingual.js';

const TEXT = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const PROOF = new RegExp(`id: '([\\w-]+)',\\s*claim: \\{\\s*zh: ${TEXT},\\s*en:\\s*${TEXT}`, 'g');

const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(.)/g, '$1');

/** `npm run prove` 的各项：编号和所证明的话，从源码读出。The proofs by their ids, with what each proves, read off their source. */
export function readProofs(repository: string): ReadonlyMap<string, Bilingual> {
  const folder = join(repository, 'test', 'prove');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const found = files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(PROOF)]);
  return new Map(found.map(([, id = '', zh = '', en = '']) => [id, { zh: unquoted(zh), en: unquoted(en) }]));
}

/** 一个测试文件，或者一个目录里的测试文件。A test file, or those of a folder. */
export function testFiles(repository: string, path: string): readonly string[] {
  if (statSync(join(repository, path)).isFile()) return [path];
  return readdirSync(join(repository, path), { encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => `${path}/${file}`);
}

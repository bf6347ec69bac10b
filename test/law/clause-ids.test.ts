// 条文的 id 只写在 law 里；别处引用规则或条文的名字。A clause id stands in law alone; everything else names what carries it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAUSE_IDS } from '../../src/law/index.js';

/** 怎么称呼一句条文，是语言的事。How a clause is cited is for each language to say. */
const CITING = /^words\/[\w-]+\/clause\.ts$/;

const OUTSIDE = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('law/') && !CITING.test(file),
);

/** 能与别的词混同的不算：一至五的数字，标题、日期。Ids that are also other words: section numbers, title, date, signature. */
const IDS = new Set<string>(CLAUSE_IDS.filter((id) => /[-.]/.test(id) || id === 'preamble'));

/** 注释以外的字符串里的条文 id。The clause ids among the strings of a source, comments aside. */
const idsIn = (source: string): readonly string[] =>
  [...source.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '').matchAll(/(['"`])((?:(?!\1).)*)\1/g)]
    .map(([, , text = '']) => text)
    .filter((text) => IDS.has(text));

it('no clause id outside law', () => {
  const found = OUTSIDE.flatMap((file) =>
    idsIn(readFileSync(`src/${file}`, 'utf8')).map((id) => `${file}: ${id}`),
  );
  expect(OUTSIDE.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

it.each([
  ["const clause = '2.5-2';", ['2.5-2']],
  ["step('insurer-share', operands, '2.3a-1')", ['2.3a-1']],
  ['const row = { clause: "4.2-row8" };', ['4.2-row8']],
  ["/** '2.5-2' */ const sum = '2.50';", []],
] as const)('a planted one is found: %s', (source, found) => {
  expect(idsIn(source)).toEqual(found);
});

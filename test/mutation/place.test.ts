import ts from 'typescript';
import { expect, it } from 'vitest';
import { keyOf, statementAt } from './place.js';

const keyIn = (text: string, original: string): string =>
  keyOf(
    statementAt(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true), text.indexOf(original)),
    'ConditionalExpression',
    original,
    'true',
  );

it('a mutant keeps its key when what is around its statement changes, and when that is laid out anew', () => {
  const key = keyIn('const f = () => {\n  if (a > 1) return 1;\n  return 2;\n};', 'a > 1');
  expect(keyIn('// moved\nfunction g() {\n  if (a > 1)\n    return 1;\n  return 3;\n}', 'a > 1')).toBe(key);
  expect(keyIn('const f = () => {\n  if (a > 1) return 2;\n  return 2;\n};', 'a > 1')).not.toBe(key);
});

it('of a table, it is the entry that counts', () => {
  const key = keyIn('const t = { a: x > 1, b: 2 };', 'x > 1');
  expect(keyIn('const t = { a: x > 1, b: 3 };', 'x > 1')).toBe(key);
});

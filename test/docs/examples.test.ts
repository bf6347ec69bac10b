import { format } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { docstrings, type Example, examples } from './docstrings.js';
import { modules, prelude } from './prelude.js';

/** An expression of an example, and the comment behind it that says what it comes to, or what it prints. */
interface Claimed {
  readonly expression: ts.Expression;
  readonly line: number;
  readonly comment: string;
}

const isPrinting = (expression: ts.Expression): boolean => expression.getText().startsWith('console.log(');

/** The comments behind a statement: on its line, on the lines that follow, or both. */
const commentBehind = (text: string): string =>
  (/^(?:[ \t]*\n?[ \t]*\/\/.*)+/.exec(text)?.[0] ?? '').replace(/^\s*\/\/ ?/gm, '');

function claimedIn(code: string): Claimed[] {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const statements: ts.ExpressionStatement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) statements.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return statements.flatMap(({ expression, end }) => {
    const comment = commentBehind(code.slice(end));
    const { line } = file.getLineAndCharacterOfPosition(expression.getStart());
    return comment === '' ? [] : [{ expression, line, comment }];
  });
}

const isExpression = (text: string): boolean => {
  const { diagnostics } = ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true });
  return text !== '' && diagnostics?.length === 0;
};

/** The value that a comment names: all of it, or what stands before a colon (`true: 赶水镇`). */
function valueIn(comment: string): string {
  const text = comment.replaceAll('\n', ' ').replace(/^the same as /, '');
  const ends = [text.length, ...[...text.matchAll(/: /g)].map(({ index }) => index).reverse()];
  const value = ends.map((end) => text.slice(0, end)).find(isExpression);
  if (value === undefined) throw new SyntaxError(`no value: ${comment}`);
  return value;
}

/** What a `console.log` may print by its comment, in which `…` stands for any text. */
const printedBy = (comment: string): RegExp =>
  new RegExp(`^${comment.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('…', '.*')}$`, 's');

/** Writes a check around each expression that a comment speaks of. */
function withChecks(code: string, claimed: readonly Claimed[]): string {
  return claimed.reduceRight((text, { expression, comment }, i) => {
    const expected = isPrinting(expression) ? 'undefined' : valueIn(comment);
    const check = `check(${i}, () => (${expression.getText()}), () => (${expected}))`;
    return text.slice(0, expression.getStart()) + check + text.slice(expression.end);
  }, code);
}

/** Runs an example and counts the checks that held; what fails says file and line. */
async function run({ file, line, code }: Example): Promise<number> {
  const claimed = claimedIn(code);
  const ran = new Set<number>();
  const check = (i: number, actual: () => unknown, expected: () => unknown) => {
    const { expression, line: offset, comment } = claimed[i] as Claimed;
    const where = `${file}:${line + offset}`;
    ran.add(i);
    if (isPrinting(expression)) expect(actual(), where).toMatch(printedBy(comment));
    else expect(actual(), where).toEqual(expected());
  };
  const { outputText } = ts.transpileModule(withChecks(code, claimed), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const scope = {
    ...prelude,
    ...(await import(new URL(`../../${file}`, import.meta.url).href)),
    check,
    console: { log: format },
    require: (id: string) => modules[id],
    exports: {},
  };
  new Function(...Object.keys(scope), `{${outputText}}`)(...Object.values(scope));
  expect(ran.size, `${file}:${line}: lines that were not reached`).toBe(claimed.length);
  return ran.size;
}

const isType = ({ kind }: { kind: string }): boolean => kind === 'type' || kind === 'interface';

describe('the examples in the docstrings', () => {
  it.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s holds',
    async (where, example) => {
      const checked = await run(example);
      if (!isType(example)) expect(checked, `${where} shows no value`).toBeGreaterThan(0);
    },
  );

  it('stand in fences', () => {
    const unfenced = docstrings.filter(({ text }) => /@example\n(?!```ts\n)/.test(text));
    expect(unfenced.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it.each(Object.entries(modules))('are there for everything that %s offers', (_, offered) => {
    const complete = docstrings.filter(
      ({ text }) => /^@example\n```ts\n/m.test(text) && /^@since /m.test(text),
    );
    const names = new Set(complete.map(({ name }) => name));
    expect(Object.keys(offered).filter((name) => !names.has(name))).toEqual([]);
  });
});

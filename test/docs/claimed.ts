import ts from 'typescript';

/** An expression of an example, and the comment behind it that says what it comes to, or what it prints. */
export interface Claimed {
  readonly expression: ts.Expression;
  readonly line: number;
  readonly comment: string;
}

export const isPrinting = (expression: ts.Expression): boolean =>
  expression.getText().startsWith('console.log(');

/** The comments behind a statement: on its line, on the lines that follow, or both. */
const commentBehind = (text: string): string =>
  (/^(?:[ \t]*\n?[ \t]*\/\/.*)+/.exec(text)?.[0] ?? '').replace(/^\s*\/\/ ?/gm, '');

export function claimedIn(code: string): Claimed[] {
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
export const printedBy = (comment: string): RegExp =>
  new RegExp(`^${comment.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('…', '.*')}$`, 's');

/** Writes a check around each expression that a comment speaks of. */
export function withChecks(code: string, claimed: readonly Claimed[], asynchronously = false): string {
  const [calling, within] = asynchronously ? ['await check', 'async '] : ['check', ''];
  return claimed.reduceRight((text, { expression, comment }, i) => {
    const expected = isPrinting(expression) ? 'undefined' : valueIn(comment);
    const check = `${calling}(${i}, ${within}() => (${expression.getText()}), ${within}() => (${expected}))`;
    return text.slice(0, expression.getStart()) + check + text.slice(expression.end);
  }, code);
}

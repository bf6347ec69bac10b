import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** 源码：路径和内容。The source, by path. */
export type Source = Readonly<Record<string, string>>;

const SRC = new URL('../../src/', import.meta.url);

/** `src` 的全部文件。All files of `src`. */
export const SOURCE: Source = Object.fromEntries(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, SRC), 'utf8')]),
);

const PARSED = new Map<string, readonly ts.Node[]>();

function parsed(path: string, text: string): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return nodes;
}

/** 一个文件里的每个结点；同样的内容只解析一次。Every node of a file; the same text is parsed once. */
export function nodesOf(path: string, text: string): readonly ts.Node[] {
  const nodes = PARSED.get(text) ?? parsed(path, text);
  PARSED.set(text, nodes);
  return nodes;
}

/** 一处违反：文件和写法。A place where a rule is broken: the file, and how it is written there. */
export const at = (path: string, node: ts.Node): string =>
  `${path}: ${node.getText().replace(/\s+/g, ' ').slice(0, 80)}`;

interface Declared {
  readonly name: string;
  readonly isExported: boolean;
}

/** 一个文件在最外层声明的名字。The names that a file declares for itself, outside of any function. */
export function declaredIn(path: string, text: string): readonly Declared[] {
  const { statements } = nodesOf(path, text)[0] as ts.SourceFile;
  return statements.flatMap((statement) => {
    const declarations = ts.isVariableStatement(statement)
      ? [...statement.declarationList.declarations]
      : [statement as ts.DeclarationStatement];
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    return declarations.flatMap(({ name }) =>
      name !== undefined && ts.isIdentifier(name) ? [{ name: name.text, isExported }] : [],
    );
  });
}

import { createHash } from 'node:crypto';
import ts from 'typescript';

const LONGEST = 120;

/** 并作一行，过长从略。On one line, and cut where long. */
export function short(text: string): string {
  const line = squeezed(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** 一处变异所在的语句或声明，不计空白。The innermost statement or declaration that a mutant stands in, without its layout. */
export function statementAt(source: ts.SourceFile, at: number): string {
  let found: ts.Node = source;
  const visit = (node: ts.Node): void => {
    if (at < node.getStart(source) || at >= node.getEnd()) return;
    if (!ts.isBlock(node) && (ts.isStatement(node) || ts.isPropertyAssignment(node))) found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return squeezed(found.getText(source));
}

/** 变异的名字：所在的语句、变异的种类、由什么变成什么，合成散列。What a mutant is known by: its statement, its kind, and what became what. */
export const keyOf = (statement: string, mutator: string, original: string, replacement: string): string =>
  createHash('sha256')
    .update(JSON.stringify([statement, mutator, original, replacement]))
    .digest('hex')
    .slice(0, 12);

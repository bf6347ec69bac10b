import { type Finding, findings, parseContract, safeParseContract } from 'qijiang-catastrophe-insurance';
import { at, type JsonObject, withAt } from '../try/paths';
import { ILLUSTRATIVE } from '../try/terms';

/** A fault that spans several terms is found only once each is right by itself. */
const ROUNDS = 6;

/** Whether one path is the other, or lies within it. */
const touch = (a: string, b: string): boolean => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);

/** What a finding is read from: the sums of a line, and the two ends of the term, are looked at together. */
const readFrom = (path: string): string =>
  /^lines\.[^.]+/.exec(path)?.[0] ?? /^term\b/.exec(path)?.[0] ?? path;

/**
 * What is found in a contract that is being written, of the terms that are written so far: what is lacking, or wrong, is taken from
 * the example, and nothing is said that rests on it.
 */
export function foundSoFar(draft: JsonObject): readonly Finding[] {
  const lent = new Set<string>();
  let whole = draft;
  for (let round = 0; round < ROUNDS; round++) {
    const read = safeParseContract(whole);
    if (read.success)
      return findings(parseContract(whole)).filter(
        ({ path }) => ![...lent].some((each) => touch(each, readFrom(path))),
      );
    for (const { path } of read.issues) {
      lent.add(path);
      whole = withAt(whole, path, at(ILLUSTRATIVE, path));
    }
  }
  return [];
}

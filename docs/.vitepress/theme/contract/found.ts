import {
  type Finding,
  findings,
  type Issue,
  parseContract,
  safeParseContract,
} from 'qijiang-catastrophe-insurance';
import { at, type Json, type JsonObject, withAt } from '../try/paths';
import { ILLUSTRATIVE } from '../try/terms';
import { sharesBeside } from './shares';

/** A fault that spans several terms is found only once each is right by itself. */
const ROUNDS = 6;

/** Whether one path is the other, or lies within it. */
const touch = (a: string, b: string): boolean => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);

/** What a finding is read from: the sums of a line, and the two ends of the term, are looked at together. */
const readFrom = (path: string): string =>
  /^lines\.[^.]+/.exec(path)?.[0] ?? /^term\b/.exec(path)?.[0] ?? path;

/** How many insurers there are is read from no term of any; at which rank one stands, from who leads. */
const restsOn = (path: string, lent: string): boolean =>
  path === 'insurers'
    ? lent === path
    : touch(lent, readFrom(path)) || (path.startsWith('insurers.') && lent.endsWith('.lead'));

/** What the example has at a path, or of the first of its list where its list is shorter. */
const example = (path: string): Json | undefined =>
  at(ILLUSTRATIVE, path) ?? at(ILLUSTRATIVE, path.replace(/\.\d+\./, '.0.'));

/** What stands in for the terms in which something is wrong. */
function standIns({ code, path }: Issue, draft: JsonObject): ReadonlyMap<string, Json | undefined> {
  const insurers = at(draft, 'insurers') as readonly JsonObject[];
  const leads = insurers.findIndex(({ lead }) => lead === true);
  if (code === 'shares-sum') {
    const shares = insurers.map(({ share }) => String(share));
    return new Map(sharesBeside(shares, leads).map(([i, share]) => [`insurers.${i}.share`, share]));
  }
  if (code === 'lead-count' && insurers.length > 0)
    return new Map(insurers.map((_, i) => [`insurers.${i}.lead`, i === 0]));
  return new Map([[path, example(path)]]);
}

/**
 * What is found in a contract that is being written, of the terms that are written so far: something stands in for what is lacking, or
 * wrong, and nothing is said that rests on it.
 */
export function foundSoFar(draft: JsonObject): readonly Finding[] {
  const lent = new Set<string>();
  let whole = draft;
  for (let round = 0; round < ROUNDS; round++) {
    const read = safeParseContract(whole);
    if (read.success)
      return findings(parseContract(whole)).filter(
        ({ path }) => ![...lent].some((each) => restsOn(path, each)),
      );
    for (const issue of read.issues)
      for (const [path, value] of standIns(issue, whole)) {
        lent.add(path);
        whole = withAt(whole, path, value);
      }
  }
  return [];
}

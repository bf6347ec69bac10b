import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import { counted } from '../decide/counted.js';
import { benefitsIn } from '../decide/sums/benefits.js';
import { type LineSums, lineSums } from '../decide/sums/line-sums.js';
import { coversUnder, trace } from '../decide/under-terms.js';
import type { AmbiguityId } from '../law/ambiguity-ids.js';
import type { CoverageLine } from '../law/line.js';
import { COVERAGE_LINES } from '../law/lines.js';
import { TOUCHES, type Touches } from '../law/touches.js';
import { namedSums } from '../logic/named-sums.js';
import { nodesIn, type Traced } from '../logic/trace.js';
import { TRUE } from '../logic/truth.js';
import { factsIn, statementsIn } from '../logic/why.js';

/**
 * An ambiguity of the notice that no reading decides and that touches the determination, with the rules through which it does.
 *
 * @since 0.1.0
 */
export interface Unsettled {
  readonly ambiguity: AmbiguityId;
  readonly rules: readonly string[];
}

/** The rules by which an insured line that covers pays what it pays, or may pay more. */
function payingRules(line: CoverageLine, claim: Claim, terms: Terms): readonly string[] {
  const { sum } = lineSums(line.id, terms) as LineSums;
  const paying = benefitsIn(sum)(counted(claim, terms)).filter(({ amount }) => amount !== 0);
  const limits = [...namedSums(sum)].flatMap(([id, { limit }]) => (limit === null ? [] : [id]));
  return [...paying.flatMap(({ rule }) => rule ?? []), ...limits];
}

/** The conditions by which a line fails or is open although what struck fits it; none where that is not so. */
function hinging(tree: Traced): readonly string[] {
  const statements = statementsIn(tree);
  const isOfOtherPeril = statements.some((node) =>
    factsIn(node).some((fact) => fact === 'peril' || fact === 'kind'),
  );
  return isOfOtherPeril ? [] : statements.map(({ id }) => id as string);
}

/** The rules on which it rests how a line stands to a claim. */
function restingOn(line: CoverageLine, claim: Claim, terms: Terms): readonly string[] {
  if (terms.lines[line.id] === undefined) return [];
  const tree = trace(coversUnder(line, terms), claim, terms);
  if (tree.truth !== TRUE) return hinging(tree);
  const held = nodesIn(tree).flatMap(({ id, decides }) => (id !== null && decides ? [id] : []));
  return [...held, ...payingRules(line, claim, terms)];
}

const fits = ({ values = {} }: Touches, claim: Claim): boolean =>
  Object.entries(values).every(([fact, list]) =>
    (list as readonly unknown[]).includes(claim[fact as keyof typeof values]),
  );

/**
 * What touches a claim and no reading decides: the ambiguities to be named of which a rule stands behind a line that covers, or is a
 * condition by which a line fails or is open although what struck fits it.
 */
export function unsettledIn(claim: Claim, possible: readonly Terms[]): readonly Unsettled[] {
  const lines = COVERAGE_LINES.filter(({ pays }) => pays === claim.kind).map((line) => ({
    line: line.id,
    rules: new Set(possible.flatMap((terms) => restingOn(line, claim, terms))),
  }));
  return (Object.keys(TOUCHES) as AmbiguityId[]).flatMap((ambiguity): readonly Unsettled[] => {
    const touches: Touches = TOUCHES[ambiguity];
    if (touches.named === undefined || !fits(touches, claim)) return [];
    const concerned = lines.filter(({ line }) => touches.lines?.includes(line) ?? true);
    const rules = touches.rules.filter((rule) => concerned.some((each) => each.rules.has(rule)));
    return rules.length === 0 ? [] : [{ ambiguity, rules }];
  });
}

import type { FactPath } from '../claim/facts.js';
import { nodesIn } from '../logic/trace.js';
import type { ExplainedNode } from './explanation.js';

const isGroup = ({ kind }: ExplainedNode): boolean => kind === 'all' || kind === 'any';

/** Something that was asked in it held, though all of it was asked for. */
const holdsInPart = ({ kind, parts }: ExplainedNode): boolean =>
  kind === 'all' &&
  parts.some(
    (part) => part.truth === true && nodesIn(part).some(({ inForce, fact }) => inForce && fact !== null),
  );

/** The alternative that came closest, or succeeded: one of which a part held. */
function nearest(group: ExplainedNode): ExplainedNode | null {
  for (const part of group.parts.filter(({ decides }) => decides)) {
    if (holdsInPart(part)) return part;
    const deeper = nearest(part);
    if (deeper !== null) return deeper;
  }
  return null;
}

/**
 * What there is to say of a tree: as few nodes as tell why it came out as it did. A group that has a name is spoken of as a
 * whole, unless one of its alternatives came closer than the others.
 */
export function statementsIn(node: ExplainedNode): readonly ExplainedNode[] {
  const deciding = node.parts.filter(({ decides }) => decides);
  if (!isGroup(node) && node.kind !== 'choice') return node.id === null ? [] : [node];
  if (node.kind === 'choice') {
    const said = deciding.flatMap(statementsIn);
    return said.length === 0 && node.truth === false ? [node] : said;
  }
  if (node.id === null) return deciding.flatMap(statementsIn);
  const close = nearest(node);
  return close === null ? [node] : statementsIn(close);
}

/** The facts on which a node turned, each once. */
export const factsOf = (node: ExplainedNode): readonly FactPath[] => [
  ...new Set(
    nodesIn(node).flatMap(({ decides, fact }) =>
      decides && fact !== null && fact !== 'loss.kind' ? [fact] : [],
    ),
  ),
];

/** The open readings that made a difference to what came out. */
export const readingsIn = (node: ExplainedNode): readonly ExplainedNode[] =>
  nodesIn(node).filter(
    ({ kind, decides, truth, parts }) =>
      kind === 'choice' && decides && parts.some((part) => part.truth !== truth),
  );

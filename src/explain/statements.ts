import type { FactPath } from '../claim/facts.js';
import type { ReadingId } from '../law/readings.js';
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
 * whole, unless one of its alternatives came closer than the others; what rests on another clause in it is said as well.
 */
export function statementsIn(node: ExplainedNode): readonly ExplainedNode[] {
  const below = () => node.parts.filter(({ decides }) => decides).flatMap(statementsIn);
  if (node.kind === 'choice') return below();
  if (!isGroup(node)) return node.id === null ? [] : [node];
  if (node.id === null) return below();
  const close = nearest(node);
  if (close !== null) return statementsIn(close);
  const elsewhere = node.parts.filter(
    ({ decides, id, clause }) => decides && id !== null && clause !== node.clause,
  );
  return [node, ...elsewhere.flatMap(statementsIn)];
}

/** The facts on which a node turned, each once. */
export const factsOf = (node: ExplainedNode): readonly FactPath[] => [
  ...new Set(
    nodesIn(node).flatMap(({ decides, fact }) =>
      decides && fact !== null && fact !== 'loss.kind' ? [fact] : [],
    ),
  ),
];

const TRUTHS = [false, null, true] as const;

/** The truth of a node if the other position were taken on one reading. */
function otherwise(node: ExplainedNode, reading: ReadingId): boolean | null {
  const truths = node.parts.map((part) => TRUTHS.indexOf(otherwise(part, reading)));
  if (node.kind === 'all') return TRUTHS[Math.min(2, ...truths)] as boolean | null;
  if (node.kind === 'any') return TRUTHS[Math.max(0, ...truths)] as boolean | null;
  if (node.kind !== 'choice') return node.truth;
  const taken = node.parts.findIndex(
    ({ position }) => (position === node.chosen) !== (node.reading === reading),
  );
  return TRUTHS[truths[taken] as number] as boolean | null;
}

/** What fails in a tree, each part of which is enough that all of it fails. */
export const failingIn = (node: ExplainedNode): readonly ExplainedNode[] => {
  if (node.truth !== false) return [];
  return node.kind === 'all' ? node.parts.flatMap(failingIn) : [node];
};

/** The open readings of which the other position would have made a difference to what came out. */
export const readingsIn = (tree: ExplainedNode): readonly ReadingId[] => [
  ...new Set(
    nodesIn(tree).flatMap(({ kind, reading }) =>
      kind === 'choice' && otherwise(tree, reading as ReadingId) !== tree.truth ? [reading as ReadingId] : [],
    ),
  ),
];

import { nodesIn, type Traced } from './trace.js';
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from './truth.js';

/** A node as it came out: of a trace, or of what was told of one, where `null` stands for an unknown truth. */
export interface CameOut<N> extends Pick<Traced, 'kind' | 'id' | 'clause' | 'inForce' | 'decides'> {
  readonly truth: Truth | boolean | null;
  readonly fact: string | null;
  readonly parts: readonly N[];
}

const truthIn = ({ truth }: Pick<CameOut<never>, 'truth'>): Truth => {
  if (truth === null) return UNKNOWN;
  return typeof truth === 'boolean' ? truthOf(truth) : truth;
};

/** Something that was asked in it held, though all of it was asked for. */
const holdsInPart = <N extends CameOut<N>>({ kind, parts }: N): boolean =>
  kind === 'all' &&
  parts.some(
    (part) => truthIn(part) === TRUE && nodesIn(part).some(({ inForce, fact }) => inForce && fact !== null),
  );

/** The alternative that came closest, or succeeded: one of which a part held. */
function nearest<N extends CameOut<N>>(group: N): N | null {
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
export function statementsIn<N extends CameOut<N>>(node: N): readonly N[] {
  if (node.kind === 'choice' || node.id === null)
    return node.parts.filter(({ decides }) => decides).flatMap(statementsIn<N>);
  const close = nearest(node);
  if (close !== null) return statementsIn(close);
  const elsewhere = node.parts.filter(
    ({ decides, id, clause }) => decides && id !== null && clause !== node.clause,
  );
  return [node, ...elsewhere.flatMap(statementsIn<N>)];
}

/** The facts on which a node turned, each once. */
export const factsIn = <N extends CameOut<N>>(node: N): readonly NonNullable<N['fact']>[] => [
  ...new Set(nodesIn(node).flatMap(({ decides, fact }) => (decides && fact !== null ? [fact] : []))),
];

/** What fails in a tree, each part of which is enough that all of it fails. */
export const failingIn = <N extends CameOut<N>>(node: N): readonly N[] => {
  if (truthIn(node) !== FALSE) return [];
  return node.kind === 'all' ? node.parts.flatMap(failingIn<N>) : [node];
};

/** The same, with the readings that applied. */
interface Read<N> extends CameOut<N> {
  readonly reading: string | null;
  readonly chosen: string | null;
  readonly position: string | null;
}

/** The truth of a node if some position were taken on one reading. */
function otherwise<N extends Read<N>>(node: N, reading: N['reading'], position: N['position']): Truth {
  const truths = node.parts.map((part) => otherwise(part, reading, position));
  if (node.kind === 'all') return Math.min(TRUE, ...truths) as Truth;
  if (node.kind === 'any') return Math.max(FALSE, ...truths) as Truth;
  if (node.kind !== 'choice') return truthIn(node);
  const taken = node.reading === reading ? position : node.chosen;
  return truths[node.parts.findIndex((part) => part.position === taken)] as Truth;
}

/** The open readings of which another position would have made a difference to what came out. */
export const readingsIn = <N extends Read<N>>(tree: N): readonly NonNullable<N['reading']>[] => [
  ...new Set(
    nodesIn(tree).flatMap(({ reading, parts }) =>
      reading !== null && parts.some(({ position }) => otherwise(tree, reading, position) !== truthIn(tree))
        ? [reading]
        : [],
    ),
  ),
];

import type { LossKind } from '../claim/vocabulary.js';
import type { Determination } from '../decide/determination.js';
import type { LineStatus } from '../decide/line-status.js';
import type { CoverageLine } from '../law/line.js';
import type { Line } from '../law/line-ids.js';
import type { ExplainedLine, ExplainedNode } from './explanation.js';

/** Whether a line is asked about at all: the contract insures it, and it pays for this kind of loss. */
export const isReached = ({ status }: Pick<ExplainedLine, 'status'>): boolean =>
  status !== 'other-kind' && status !== 'not-insured';

/** The lines that the amount is paid by: the line that pays, and line 2 where it comes on top of it. */
function payingLines({ line, lines, amount }: Determination): readonly Line[] {
  if (line === null) return [];
  return lines[line].amount === amount ? [line] : [line, 'good-samaritan'];
}

/** Whether nothing but an exclusion of the contract fails. */
const onlyExcluded = (tree: ExplainedNode): boolean =>
  tree.parts.every(({ truth, id }) => truth !== false || id?.startsWith('no-exclusion:') === true);

/** How a line came out, from its tree and the determination. */
export function statusOf(
  { id, pays }: CoverageLine,
  tree: ExplainedNode,
  kind: LossKind,
  determination: Determination,
): LineStatus {
  if (pays !== kind) return 'other-kind';
  if (tree.parts.some((part) => part.id === `insured:${id}` && part.truth === false)) return 'not-insured';
  if (tree.truth === null) return 'open';
  if (tree.truth) return payingLines(determination).includes(id) ? 'pays' : 'covers';
  return onlyExcluded(tree) ? 'excluded' : 'not-covered';
}

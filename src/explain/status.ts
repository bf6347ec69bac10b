import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import type { LineStatus } from '../decide/line-status.js';
import { payingLines } from '../decide/paying-lines.js';
import { whyFails } from '../decide/why.js';
import type { CoverageLine } from '../law/line.js';
import { coversUnlessExcluded } from '../law/lines.js';
import type { ExplainedLine } from './explanation.js';

/** Whether a line is asked about at all: the contract insures it, and it pays for this kind of loss. */
export const isReached = ({ status }: Pick<ExplainedLine, 'status'>): boolean =>
  status !== 'other-kind' && status !== 'not-insured';

/** How a line came out, from the rules by which it fails, and the determination. */
export function lineStatusOf(
  line: CoverageLine,
  claim: Claim,
  terms: Terms,
  determination: Determination,
): LineStatus {
  if (line.pays !== claim.kind) return 'other-kind';
  if (whyFails(line.insured, claim, terms).length > 0) return 'not-insured';
  const { covered } = determination.lines[line.id];
  if (covered === null) return 'open';
  if (covered) return payingLines(determination).includes(line.id) ? 'pays' : 'covers';
  return whyFails(coversUnlessExcluded(line), claim, terms).length === 0 ? 'excluded' : 'not-covered';
}

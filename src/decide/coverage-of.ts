import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Circumstance } from '../claim/vocabulary.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { underEach } from '../contract/parse.js';
import { codeOf } from '../input/code.js';
import { LINES, type Line } from '../law/line-ids.js';
import { COVERAGE } from '../law/lines.js';
import { consensus, FALSE, fromTruth } from '../logic/truth.js';
import { compileRule, coversUnder, passesBy } from './under-terms.js';

/**
 * Whether a line covers a loss, and what shuts it out.
 *
 * @since 0.1.0
 */
export interface Coverage {
  /** `null` while that is not known. */
  readonly covered: boolean | null;
  /** The established circumstances by which the contract excludes this loss from the line. */
  readonly excludedBy: readonly Circumstance[];
}

/**
 * Whether a coverage line of 二（二） covers a loss under a contract, and which of its exclusions shut the loss out.
 * While the day is unknown and endorsements may or may not be in effect, only what is so under every version is certain.
 *
 * @throws {@link InvalidInputError} where the line is not one of the five, or the claim or the contract breaks the format.
 * @example
 * ```ts
 * coverageOf('natural-disaster', claim, contract); // { covered: true, excludedBy: [] }
 * coverageOf('fire-explosion', { id: 'c-2', loss: { kind: 'person', circumstances: ['war'] } }, contract);
 * // { covered: false, excludedBy: ['war'] }
 * ```
 * @since 0.1.0
 */
export function coverageOf(
  line: Line,
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): Coverage {
  const checked = claimFrom(claim);
  const id = codeOf('line', LINES, line);
  const coverage = COVERAGE[id];
  const found = underEach(contract, checked, ({ terms }) => ({
    truth: compileRule(coversUnder(coverage, terms), terms)(checked),
    excluded: (checked.circumstances ?? [])
      .filter((each) => passesBy(each, terms.exclusions[id]) === FALSE)
      .map((each) => each.id),
  }));
  return Object.freeze({
    covered: fromTruth(consensus(found.map(({ truth }) => truth))),
    excludedBy: Object.freeze<Circumstance[]>(
      found
        .map(({ excluded }) => excluded)
        .reduce((both, list) => both.filter((circumstance) => list.includes(circumstance))),
    ),
  });
}

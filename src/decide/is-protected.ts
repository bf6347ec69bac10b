import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { underEach } from '../contract/parse.js';
import { protectedPerson } from '../law/2-1-who-and-where.js';
import { consensus, fromTruth } from '../logic/truth.js';
import { compileRule } from './under-terms.js';

/**
 * Whether the claim is for a person whom the pilot protects (二（一）保障对象): somebody who was in the district when it
 * struck, or who acted there to help; residents and transients alike. What is due is for the coverage lines to say.
 *
 * @returns `null` while that is not known, or while it hangs on an unknown day between endorsements; `false` for a house.
 * @throws {@link InvalidInputError} where the claim or the contract breaks the format.
 * @example
 * ```ts
 * const claim = {
 *   id: 'c-1',
 *   incident: { division: '500110110', peril: 'flood' },
 *   loss: { kind: 'person', residence: 'transient', presence: 'at-onset' },
 * } as const;
 * isProtected(claim, contract); // true
 * ```
 * @since 0.1.0
 */
export function isProtected(claim: Claim | ClaimInput, contract: Contract | ContractInput): boolean | null {
  const checked = claimFrom(claim);
  const truths = underEach(contract, checked, ({ terms }) => compileRule(protectedPerson, terms)(checked));
  return fromTruth(consensus(truths));
}

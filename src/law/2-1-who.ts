import type { Claim } from '../claim/claim.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import type { Contract } from '../contract/contract.js';
import { versionsFor } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import { agreed, fromTruth } from '../logic/truth.js';
import { inTerritory } from './2-1-where.js';
import { all, any, compile, oneOf, type Rule } from './rule.js';

/** 二（一）: 灾害发生时处于綦江区管辖范围内. Residents and transients alike. */
export const present: Rule = oneOf('presentAtIncident', [true], { id: 'present', clause: '2.1-1' });

/** 二（一）: 受灾自然人. */
const person: Rule = oneOf('kind', ['person'], { id: 'natural-person', clause: '2.1-1' });

/** 二（一）: 见义勇为、抢险救灾、应急处置等人员. */
const helping: Rule = oneOf('role', ['samaritan', 'disaster-relief', 'emergency-response'], {
  id: 'helping',
  clause: '2.1-1',
});

/** 二（一）保障对象: natural persons who were in the district when it struck, and those who acted there to help. */
export const protectedPerson: Rule = all(person, inTerritory, any(present, helping));

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
 *   loss: { kind: 'person', residence: 'transient', presentAtIncident: true },
 * } as const;
 * isProtected(claim, contract); // true
 * ```
 * @since 0.1.0
 */
export function isProtected(claim: Claim | ClaimInput, contract: Contract | ContractInput): boolean | null {
  const checked = claimFrom(claim);
  const versions = versionsFor(contract, checked);
  return fromTruth(agreed(versions.map(({ terms }) => compile(protectedPerson, terms)(checked))));
}

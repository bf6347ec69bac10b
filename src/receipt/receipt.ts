import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { isClaim, parseClaim, readClaimInput } from '../claim/parse.js';
import { claimInputOf } from '../claim/write.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, underEach } from '../contract/parse.js';
import { adjudicate } from '../decide/adjudicate.js';
import type { Determination } from '../decide/determination.js';
import { type Plan, planOf } from '../decide/plan.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { kept } from '../logic/kept.js';
import { type RulesDigest, rulesDigest } from './digest.js';
import { hashOf, plainCopy } from './json.js';
import { type DocumentPart, partOf, sourceOf } from './part.js';
import { factsRead, termsRead } from './reads.js';

/** The format of a receipt; another one is another format. */
export const FORMAT = 'qijiang-receipt/1';

/** The version of this package. */
export const VERSION = '0.1.0';

/**
 * A determination with all that is needed to check it later: what it was made from, under which terms and under which
 * rules. Plain, frozen data; the same claim, contract and rules always give the same bytes. Its hash shows that nothing in
 * it was altered by accident; it is no signature: who holds a receipt can write another.
 *
 * @since 0.1.0
 */
export interface Receipt {
  readonly format: typeof FORMAT;
  /** The version of this package that made it. */
  readonly version: string;
  /** `read` holds the facts that the decision may read for this claim under this contract. */
  readonly claim: DocumentPart;
  /** `read` holds the terms that the decision used. Defaults that the contract leaves out are filled in. */
  readonly contract: DocumentPart;
  readonly rules: RulesDigest;
  readonly determination: Determination;
  /** SHA-256 over everything else, in canonical JSON (RFC 8785). */
  readonly hash: string;
}

const contractSource = /* @__PURE__ */ kept(sourceOf);

/**
 * Makes the receipt of a claim, under some rules or under those of the edition of the notice that applies: of the latest that
 * may, while the day is unknown.
 */
export function issue(
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
  rules?: RulesDigest,
): Receipt {
  const given = isClaim(claim) ? claimInputOf(claim) : inArgument('claim', () => readClaimInput(claim));
  const checkedClaim = isClaim(claim) ? claim : parseClaim(given);
  const checkedContract = contractFrom(contract);
  const determination = adjudicate(checkedClaim, checkedContract);
  const plans = underEach(checkedContract, checkedClaim, ({ terms }) => planOf(checkedClaim.kind, terms));
  const { edition } = (plans.at(-1) as Plan).terms;
  const content = {
    format: FORMAT,
    version: VERSION,
    claim: partOf(sourceOf(given), factsRead(checkedClaim, plans)),
    contract: partOf(contractSource(checkedContract), termsRead(checkedClaim, plans, determination)),
    rules: rules ?? rulesDigest(edition),
    determination: plainCopy(determination) as unknown as Determination,
  } as const;
  return deepFreeze({ ...content, hash: hashOf(content) });
}

/**
 * Decides a claim and gives the determination with its receipt: the facts and terms that it rests on, fingerprints of what
 * it did not read, and the hashes of claim, contract and rules. A claim given in the exchange format is held exactly as it
 * is written; a checked claim is written back first, in Beijing time and with two decimals, so that both give the same
 * receipt where it was written so. Check a receipt with the claim as it was given for it.
 *
 * @throws `InvalidInputError` as `adjudicate` does.
 * @example
 * ```ts
 * const { determination, claim: facts, hash } = receipt(claim, contract);
 * determination.outcome; // 'payable'
 * hash === receipt(claim, contract).hash; // true
 * ```
 * @since 0.1.0
 */
export const receipt = (claim: Claim | ClaimInput, contract: Contract | ContractInput): Receipt =>
  issue(claim, contract);

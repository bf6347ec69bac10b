import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/schema.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/schema.js';
import { deepFreeze } from '../input/freeze.js';
import { compare, type Difference, type Verification } from './compare.js';
import { isObject, readJson } from './json.js';
import { FORMAT, issue, type Receipt } from './receipt.js';

const malformed = (path: string): Difference => ({ kind: 'receipt-malformed', path, clauses: [] });

function differencesFrom(input: unknown, today: Receipt): readonly Difference[] {
  const read = readJson(input);
  if (!read.isJson) return read.paths.map(malformed);
  if (!isObject(read.value)) return [malformed('')];
  return read.value.format === FORMAT ? compare(read.value, today) : [malformed('format')];
}

/** Checks a receipt against the one that would be issued today. */
export function verifyAgainst(receipt: unknown, today: Receipt): Verification {
  const differences = differencesFrom(receipt, today);
  return deepFreeze({ ok: differences.length === 0, differences });
}

/**
 * Checks a receipt: decides the claim anew under the contract and today's rules, and says, field by field and clause by
 * clause, where the receipt does not say what it should; whether it was altered, whether claim, contract or rules are others
 * than those it was issued for, or whether the determination is another. Another version of this package with the same
 * rules is no difference. Any receipt is taken, from wherever it comes: one that is none is told by its differences.
 *
 * @throws `InvalidInputError` as `adjudicate` does, where the claim or the contract breaks the format; never because
 * of the receipt.
 * @example
 * ```ts
 * const issued = receipt(claim, contract);
 * verify(issued, claim, contract).ok; // true
 * const altered = { ...issued, determination: { ...issued.determination, amount: '999999.00' } };
 * verify(altered, claim, contract).differences.map(({ kind, path }) => `${kind} ${path}`);
 * // ['receipt-altered determination.amount', 'receipt-altered hash']
 * ```
 * @since 0.1.0
 */
export const verify = (
  receipt: unknown,
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): Verification => verifyAgainst(receipt, issue(claim, contract));

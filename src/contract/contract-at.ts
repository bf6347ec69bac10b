import { instant } from '../input/formats.js';
import { inArgument } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { instantOf } from '../time/instant.js';
import type { Contract } from './contract.js';
import type { ContractInput } from './input.js';
import { versionAt } from './parse.js';

/**
 * A contract as it read on a day: without endorsements, what was in effect by then worked in. Before the first endorsement, and
 * before the term, that is the contract as it was signed; after the term, as it read last. A loss of that day is decided the same
 * under both.
 *
 * @param at ISO 8601 with an offset; an endorsement is in effect from its very instant.
 * @throws `InvalidInputError` where the contract or the instant breaks the format.
 * @example
 * ```ts
 * const endorsements = [{ id: 'e-1', effectiveAt: '2024-06-01T00:00:00+08:00', premium: '420000' }] as const;
 * const amended = parseContract({ ...contract, endorsements });
 * contractAt(amended, '2024-05-31T23:59:59+08:00').premium; // '400000.00'
 * contractAt(amended, '2024-06-01T00:00:00+08:00').premium; // '420000'
 * contractAt(contract, '2024-06-01T00:00:00+08:00') === contract; // true
 * ```
 * @since 0.1.0
 */
export const contractAt = (contract: Contract | ContractInput, at: string): Contract =>
  versionAt(
    contract,
    inArgument('at', () => parse(instant, at, instantOf)),
  ).contract;

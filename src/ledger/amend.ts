import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { inArgument, kindOf, refuse } from '../input/issue.js';
import { isSameData } from '../input/same-data.js';
import { type Ledger, underContract } from './ledger.js';
import { type LedgerInput, ledgerFrom } from './read.js';

/**
 * The same books once their contract was endorsed (批改): what losses come to from the moment of the endorsement on goes by it. The
 * contract must be the one of the ledger with further endorsements behind those that it has; whatever was entered stays.
 *
 * @throws `InvalidInputError` where the ledger or the contract breaks the format, or where the contract is otherwise than that of the
 * ledger (`other-record`).
 * @example
 * ```ts
 * const endorsements = [{ id: 'e-1', effectiveAt: '2024-06-01T00:00:00+08:00', premium: '420000' }] as const;
 * amendLedger(emptyLedger(contract), { ...contract, endorsements }).contract.endorsements?.length; // 1
 * ```
 * @since 0.1.0
 */
export function amendLedger(ledger: Ledger | LedgerInput, contract: Contract | ContractInput): Ledger {
  const books = ledgerFrom(ledger);
  const amended = contractFrom(contract);
  const { endorsements: known = [], ...signed } = books.contract;
  const { endorsements = [], ...now } = amended;
  const mustBeSame = (path: string, one: unknown, other: unknown) => {
    if (!isSameData(one, other)) inArgument('contract', () => refuse(path, 'other-record', kindOf(other)));
  };
  for (const key of Object.keys({ ...signed, ...now }) as (keyof typeof signed)[])
    mustBeSame(key, signed[key], now[key]);
  for (const [i, endorsement] of known.entries())
    mustBeSame(`endorsements.${i}`, endorsement, endorsements[i]);
  return underContract(books, amended);
}

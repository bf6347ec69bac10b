import type { Contract } from '../contract/contract.js';
import { panelOf } from '../contract/parse.js';
import type { ContractInput } from '../contract/schema.js';
import { type InsurerPart, shareOut } from '../decide/share-out.js';
import { money } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { parse } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import { fenOf } from '../money/fen.js';

const quickly = /* @__PURE__ */ quickReader(money);

/**
 * Splits an amount between the insurers of a contract, as the contract says (二（三）承保方式：共保): `splitAmount` for many
 * amounts under one contract, whose insurers were checked once when it was parsed.
 *
 * @param amount Yuan as text, at most two decimals.
 * @returns One part for each insurer, in yuan, in the contract's order; the parts add up to the amount.
 * @throws {@link InvalidInputError} where the amount or the contract breaks the format, or where an endorsement amends
 * `insurers` or `remainder` (`amended`): then take the contract of a day, by `contractAt`.
 * @example
 * ```ts
 * shareAmount('0.03', contract).map((part) => part.amount); // ['0.02', '0.01', '0.00']
 * ```
 * @since 0.1.0
 */
export const shareAmount = (amount: string, contract: Contract | ContractInput): readonly InsurerPart[] =>
  deepFreeze(shareOut(parse(money, amount, fenOf, quickly), panelOf(contract)));

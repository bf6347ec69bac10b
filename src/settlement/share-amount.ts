import * as z from 'zod/mini';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { membersSchema } from '../contract/insurers.js';
import { panelOf } from '../contract/parse.js';
import { panelAmong } from '../contract/terms.js';
import { REMAINDERS, type RemainderRule } from '../contract/vocabulary.js';
import { type InsurerPart, shareOut } from '../decide/share-out.js';
import { codeIn, dueText, fen, isFen } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, inArguments } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import { type Fen, fenOf } from '../money/fen.js';
import { split } from '../money/split.js';

const quickly = /* @__PURE__ */ quickReader(dueText);

/**
 * Splits an amount between the insurers of a contract, as the contract says (二（三）承保方式：共保): `splitAmount` for many
 * amounts under one contract, whose insurers were checked once when it was parsed.
 *
 * @param amount Yuan as text, at most two decimals and 2^53 − 1 fen, as a determination comes to them.
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
  deepFreeze(
    shareOut(
      inArgument('amount', () => parse(dueText, amount, fenOf, quickly)),
      panelOf(contract),
    ),
  );

/** The lead must be known where it takes the rest. */
const schema = () =>
  z
    .strictObject({ amount: dueText, insurers: membersSchema, remainder: codeIn(REMAINDERS) })
    .check(
      z.refine(
        ({ insurers, remainder }) => remainder !== 'lead' || insurers.some(({ lead }) => lead === true),
        { error: 'lead-count', path: ['insurers'] },
      ),
    );

const splitSchema = /* @__PURE__ */ schema();

/**
 * Splits an amount between co-insurers, exactly (二（三）承保方式：共保). The parts are in the order of the insurers and add up
 * to the amount.
 *
 * @param amount Yuan as text, at most two decimals and 2^53 − 1 fen, as a determination comes to them.
 * @param insurers Their ids and shares; shares are decimal texts that add up to exactly 1; one may lead, and must
 * where `remainder` is `lead`.
 * @param remainder Where odd fen go: `largest-remainder` (the default; every part is within a fen of its exact share, ties
 * go to the earlier insurer) or `lead` (followers round down, the lead takes the rest).
 * @throws {@link InvalidInputError} where the amount or the insurers break the format.
 * @example
 * ```ts
 * splitAmount('0.14', [
 *   { id: 'a', share: '0.5', lead: true },
 *   { id: 'b', share: '0.27' },
 *   { id: 'c', share: '0.23' },
 * ]).map((part) => part.amount); // ['0.07', '0.04', '0.03']
 * ```
 * @since 0.1.0
 */
export function splitAmount(
  amount: string,
  insurers: readonly { readonly id: string; readonly share: string; readonly lead?: boolean | undefined }[],
  remainder: RemainderRule = 'largest-remainder',
): readonly InsurerPart[] {
  return inArguments(() =>
    parse(splitSchema, { amount, insurers, remainder }, (checked) =>
      deepFreeze(shareOut(fenOf(checked.amount), panelAmong(checked.insurers, checked.remainder))),
    ),
  );
}

/**
 * Shares an amount as `shareAmount` does, in whole fen: for batches, after `limitCompactly`.
 *
 * @param amount In fen, from 0 to 2^53 − 1.
 * @returns What each insurer bears, in fen, in the contract's order; the parts add up to the amount.
 * @throws `InvalidInputError` as `shareAmount` does.
 * @example
 * ```ts
 * shareCompactly(10_000_000, contract); // [6000000, 2500000, 1500000]
 * ```
 * @since 0.1.0
 */
export function shareCompactly(amount: Fen, contract: Contract | ContractInput): readonly Fen[] {
  if (!isFen(amount)) inArgument('amount', () => parse(fen, amount, Number));
  const { shares, remainder } = panelOf(contract);
  return split(amount, shares, remainder);
}

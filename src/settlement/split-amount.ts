import * as z from 'zod/mini';
import { membersSchema } from '../contract/insurers.js';
import { panelOf } from '../contract/terms.js';
import { REMAINDERS, type RemainderRule } from '../contract/vocabulary.js';
import { type InsurerPart, shareOut } from '../decide/share-out.js';
import { money, oneOf } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { parse } from '../input/parse.js';
import { fenOf } from '../money/fen.js';

/** The lead must be known where it takes the rest. */
const schema = () =>
  z
    .strictObject({ amount: money, insurers: membersSchema, remainder: oneOf(REMAINDERS) })
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
 * @param amount Yuan as text, at most two decimals.
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
  return parse(splitSchema, { amount, insurers, remainder }, (checked) =>
    deepFreeze(shareOut(fenOf(checked.amount), panelOf(checked.insurers, checked.remainder))),
  );
}

import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { explain } from '../explain/explain.js';
import { deepFreeze } from '../input/freeze.js';
import { pageOf } from './compose.js';
import { letterContent } from './content.js';
import type { LetterLanguage } from './language.js';
import type { Letter } from './letter.js';
import { givenFor, type LetterOptions } from './options.js';

/** Writes the letter on a claim in a language. */
export function letterIn(
  language: LetterLanguage,
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
  options: LetterOptions,
): Letter {
  const checked = claimFrom(claim);
  const signed = contractFrom(contract);
  const given = givenFor(options, checked, signed);
  const explanation = explain(checked, signed, { locale: language.locale });
  const { content } = letterContent(checked, signed, explanation, given);
  const page = pageOf({ claim: checked, contract: signed, explanation, content, given, language });
  return deepFreeze({ ...content, page });
}

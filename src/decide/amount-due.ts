import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { underEach } from '../contract/parse.js';
import type { Terms } from '../contract/terms.js';
import { codeOf } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';
import { LINES, type Line } from '../law/line-ids.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { counted } from './counted.js';
import type { BenefitId } from './sums/benefit.js';
import { benefitsIn } from './sums/benefits.js';
import { type LineSums, lineSums } from './sums/line-sums.js';

/**
 * What one benefit comes to, in yuan; `null` while it is open because facts of it are unknown.
 *
 * @since 0.1.0
 */
export interface BenefitDue {
  readonly benefit: BenefitId;
  readonly amount: string | null;
}

/**
 * What a line pays.
 *
 * @since 0.1.0
 */
export interface AmountDue {
  /** In yuan: open benefits count nothing yet; a person or household limit caps the sum. */
  readonly amount: string;
  /** What the amount is made of, before a person or household limit. */
  readonly benefits: readonly BenefitDue[];
}

const sumDue = (line: Line, claim: Claim, terms: Terms): Fen =>
  lineSums(line, terms)?.due(counted(claim, terms)) ?? 0;

const NOTHING: AmountDue = /* @__PURE__ */ deepFreeze({ amount: '0.00', benefits: [] });

/** What a line pays for a claim already checked, taken that it covers. */
export function dueOf({ sum, due }: LineSums, claim: Claim, terms: Terms): AmountDue {
  const loss = counted(claim, terms);
  const benefits = benefitsIn(sum)(loss).map(({ benefit, amount }) =>
    Object.freeze({ benefit, amount: amount === null ? null : yuanOf(amount) }),
  );
  return Object.freeze({ amount: yuanOf(due(loss)), benefits: Object.freeze(benefits) });
}

/**
 * What a line's schedule in the contract makes of a loss, taken that the line covers it. The sums are the contract's
 * (二（五）); a line that is not insured pays nothing. The schedule is that of the day of the loss; while endorsements leave several
 * possible because the day is unknown, the one that pays least.
 *
 * @throws {@link InvalidInputError} where the line is not one of the five, where the claim or the contract breaks the format, or where the sum due would exceed
 * 2^53 fen.
 * @example
 * ```ts
 * const claim = { id: 'c-1', loss: { kind: 'person', harm: 'injury', medicalCost: '356.78' } } as const;
 * amountDue('natural-disaster', claim, contract);
 * // { amount: '356.78', benefits: [{ benefit: 'medical', amount: '356.78' }] }
 * ```
 * @since 0.1.0
 */
export function amountDue(
  line: Line,
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): AmountDue {
  const id = codeOf('line', LINES, line);
  const checked = claimFrom(claim);
  const terms = underEach(contract, checked, (version) => version.terms);
  const least = terms.reduce((a, b) => (sumDue(id, checked, b) < sumDue(id, checked, a) ? b : a));
  const sums = lineSums(id, least);
  return sums === null ? NOTHING : dueOf(sums, checked, least);
}

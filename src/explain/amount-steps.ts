import type { Claim } from '../claim/claim.js';
import type { Contract } from '../contract/contract.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import { type LineSums, lineSums } from '../decide/sums/line-sums.js';
import { CONTRACT_PREVAILS } from '../law/2-5-contract-prevails.js';
import type { Edition } from '../law/edition.js';
import { openReadingsIn } from '../law/in-edition.js';
import { LINES, type Line } from '../law/line-ids.js';
import { type RuleAt, rulePaying, SHARED } from '../law/register-rules.js';
import { Precise } from '../money/exact.js';
import { stepsOf } from './line-steps.js';
import type { Step } from './step.js';
import { exactText, operand, step, sumText } from './sums.js';

/** What an insured line pays or would pay, step by step. */
export const lineSteps = (line: Line, claim: Claim, terms: Terms): readonly Step[] =>
  stepsOf((lineSums(line, terms) as LineSums).sum, claim);

/**
 * The notice does not say which line pays where several cover one person, and 二（二）2 alone may be read to add to another:
 * between the others it is for the contract (二（五）).
 */
const comparing = (covering: readonly Line[], edition: Edition): RuleAt => ({
  rule: 'choice-of-line',
  clause: covering.includes('good-samaritan')
    ? openReadingsIn(edition)['line-overlap'].clause
    : CONTRACT_PREVAILS,
});

/** The line that pays most, the earlier one where two pay the same; line 2 on top of it where the contract reads it so. */
export function amountSteps({ lines }: Determination, { readings, edition }: Terms): readonly Step[] {
  const covering = LINES.filter((line) => lines[line].covered === true);
  const [only, ...others] = covering;
  if (only === undefined) return [];
  const at = others.length > 0 ? comparing(covering, edition) : rulePaying(only);
  const addsSamaritan = readings['line-overlap'] === 'add-samaritan' && covering.includes('good-samaritan');
  const compared = addsSamaritan ? covering.filter((line) => line !== 'good-samaritan') : covering;
  const sums = compared.map((line) => operand(line, lines[line].amount));
  const best = Precise.max(0, ...sums.map(({ value }) => value as string));
  const chosen = sums.length === 0 ? [] : [step('line-chosen', 'greatest', sums, sumText(best), at)];
  if (!addsSamaritan) return chosen;
  const own = lines['good-samaritan'].amount;
  const operands = [operand('sum', sumText(best)), operand('good-samaritan', own)];
  return [...chosen, step('samaritan-on-top', 'plus', operands, sumText(best.plus(own)), at)];
}

/** Each insurer's share of the amount: exactly, rounded down to the fen, and with the odd fen that the rule gives it. */
export const shareSteps = ({ amount, shares }: Determination, { insurers }: Contract): readonly Step[] =>
  insurers.map(({ id, share }, i) => {
    const product = new Precise(amount).times(share);
    const floor = product.toDecimalPlaces(2, Precise.ROUND_DOWN);
    const borne = shares[i]?.amount as string;
    const operands = [
      operand('insurer', id),
      operand('amount', amount),
      operand('share', share),
      operand('product', exactText(product)),
      operand('rounded-down', sumText(floor)),
      operand('odd-fen', sumText(new Precise(borne).minus(floor))),
    ];
    return step('insurer-share', 'share', operands, borne, SHARED);
  });

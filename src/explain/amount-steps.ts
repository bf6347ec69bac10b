import type { Claim } from '../claim/claim.js';
import type { Contract } from '../contract/contract.js';
import type { Terms } from '../contract/terms.js';
import { counted } from '../decide/counted.js';
import { duesOf } from '../decide/decide.js';
import type { Determination } from '../decide/determination.js';
import { planOf } from '../decide/plan.js';
import { type LineSums, lineSums } from '../decide/sums/line-sums.js';
import { CONTRACT_PREVAILS } from '../law/2-5-contract-prevails.js';
import type { Edition } from '../law/edition.js';
import { openReadingsIn } from '../law/in-edition.js';
import { LINES, type Line } from '../law/line-ids.js';
import { type RuleAt, rulePaying, SHARED, sumOf } from '../law/register-rules.js';
import { Precise } from '../money/exact.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { stepsOf } from './line-steps.js';
import type { Step } from './step.js';
import { exactText, operand, step, sumText } from './sums.js';

/** What an insured line pays or would pay, step by step. */
export const lineSteps = (line: Line, claim: Claim, terms: Terms): readonly Step[] =>
  stepsOf((lineSums(line, terms) as LineSums).sum, counted(claim, terms));

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

/** Which covering line pays, and what it comes to, with line 2 on top of it where the contract is read so. */
function chosenSteps(covering: readonly Line[], claim: Claim, terms: Terms): readonly Step[] {
  const plan = planOf(claim.kind, terms);
  const { lines, contest } = plan;
  const set = covering.reduce((so, line) => so | (1 << lines.indexOf(line)), 0);
  const { whole, bare } = duesOf(plan, counted(claim, terms), set);
  const at = covering.length > 1 ? comparing(covering, terms.edition) : rulePaying(covering[0] as Line);
  const greatest = (sums: readonly (readonly [Line, Fen])[]) =>
    step(
      'line-chosen',
      'greatest',
      sums.map(([line, sum]) => operand(line, yuanOf(sum))),
      yuanOf(Math.max(...sums.map(([, sum]) => sum))),
      at,
    );
  const own = covering.map((line) => [line, whole[lines.indexOf(line)] as Fen] as const);
  const others = own.filter(([line]) => line !== lines[contest.onTop]);
  if (others.length === own.length || others.length === 0) return [greatest(own)];
  const samaritan = { whole: whole[contest.onTop] as Fen, bare: bare[contest.onTop] as Fen };
  const onTop = others.map(([line, sum]) => {
    const untreated = bare[lines.indexOf(line)] as Fen;
    const [one, two] =
      sum + samaritan.bare >= untreated + samaritan.whole
        ? [sum, samaritan.bare]
        : [untreated, samaritan.whole];
    const operands = [operand(line, yuanOf(one)), operand('good-samaritan', yuanOf(two))];
    return {
      line,
      total: one + two,
      step: step('samaritan-on-top', 'plus', operands, yuanOf(one + two), at),
    };
  });
  const totals = onTop.map(({ line, total }) => [line, total] as const);
  return [...onTop.map((each) => each.step), ...(totals.length > 1 ? [greatest(totals)] : [])];
}

/**
 * The line that pays most, the earlier one where two pay the same; where the contract is read so, each of the others with line 2 on
 * top, the medical cost counted once; then the limit of the contract for one claim.
 */
export function amountSteps({ lines }: Determination, claim: Claim, terms: Terms): readonly Step[] {
  const covering = LINES.filter((line) => lines[line].covered === true);
  if (covering.length === 0) return [];
  const chosen = chosenSteps(covering, claim, terms);
  if (terms.perPerson === null || claim.kind !== 'person') return chosen;
  const sum = (chosen.at(-1) as Step).result as string;
  const limit = yuanOf(terms.perPerson);
  const result = yuanOf(Math.min(fenOf(sum), terms.perPerson));
  const operands = [operand('sum', sum), operand('limit', limit)];
  return [...chosen, step('claim-limit', 'least', operands, result, sumOf('claim-limit'))];
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

import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import { type Why, whyFails, whyNotCovered } from '../decide/why.js';
import type { CoverageLine } from '../law/line.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE_LINES } from '../law/lines.js';
import { all } from '../law/rule.js';
import { codeOfRule, type DiscrepancyCode } from './codes.js';

/** A condition that is certainly not met, and what an audit calls that. */
export interface Reason extends Why {
  readonly code: DiscrepancyCode;
}

/** How badly a house was damaged is told after what it lacks to be insured at all. */
const isDegree = ({ code }: Reason): number => Number(code === 'damage-not-covered');

/** Of a line that is not insured, what is asked of every line is told first. */
function reasonsIn(line: CoverageLine, claim: Claim, terms: Terms): readonly Reason[] {
  const own = whyNotCovered(line, claim, terms);
  const isAsked = own.some(({ rule }) => codeOfRule(rule) !== 'uninsured-line');
  const before = isAsked ? [] : whyFails(all(...line.incident, line.loss), claim, terms);
  return [...before, ...own]
    .map((why): Reason => ({ ...why, code: codeOfRule(why.rule) }))
    .toSorted((a, b) => isDegree(a) - isDegree(b));
}

const payingFor = ({ kind }: Claim): readonly CoverageLine[] =>
  COVERAGE_LINES.filter(({ pays }) => pays === kind);

/** Why a line does not cover a claim; of a line for the other kind of loss there is nothing to say. */
export const reasonsOfLine = (line: Line, claim: Claim, terms: Terms): readonly Reason[] =>
  payingFor(claim)
    .filter(({ id }) => id === line)
    .flatMap((own) => reasonsIn(own, claim, terms));

/** Conditions that say what a line is about: another line is nearer than one of which they fail. */
export const SUBJECT: readonly DiscrepancyCode[] = [
  'uninsured-peril',
  'not-helping',
  'facility-not-municipal',
];

const weightOf = ({ code }: Reason): number =>
  code === 'uninsured-line' ? 1000 : SUBJECT.includes(code) ? 10 : 1;

const distance = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, reason) => sum + weightOf(reason), 0);

/**
 * Why nothing can be due: what certainly fails, the cause first. Of the lines, the one that the register names is looked at, or
 * else the one that fails by least.
 */
export function reasonsAgainst(claim: Claim, terms: Terms, named: Line | undefined): readonly Reason[] {
  const all = payingFor(claim);
  const own = all.filter(({ id }) => id === named);
  const looked = (own.length > 0 ? own : all).map((line) => reasonsIn(line, claim, terms));
  return looked.reduce((near, reasons) => (distance(reasons) < distance(near) ? reasons : near));
}

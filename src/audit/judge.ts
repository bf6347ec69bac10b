import type { Claim } from '../claim/claim.js';
import { type FactKey, pathTo } from '../claim/facts.js';
import { type FactValue, writtenFact } from '../claim/write.js';
import type { Terms } from '../contract/terms.js';
import { counted } from '../decide/counted.js';
import { coveredIn } from '../decide/decide.js';
import type { Outcome } from '../decide/determination.js';
import { lineSums } from '../decide/sums/line-sums.js';
import { NOTHING_DUE, type Why, whyFails, whyNotCovered } from '../decide/why.js';
import type { Responsibility } from '../law/4-2-departments.js';
import { conditionRule } from '../law/every-line.js';
import { responsibility } from '../law/in-edition.js';
import type { CoverageLine } from '../law/line.js';
import type { Line } from '../law/line-ids.js';
import { COVERAGE_LINES } from '../law/lines.js';
import { rulePaying } from '../law/register-rules.js';
import { all } from '../law/rule.js';
import { FALSE } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import type { Case } from './case.js';
import { codeOfRule, type DiscrepancyCode } from './codes.js';
import { CERTAIN, type Discrepancy, type Draft, moneyEvidence } from './discrepancy.js';
import { dependsOn, mayBelongTo, type Possible, possibleOf, sameSet } from './make-case.js';
import { benefitDraft, sumDrafts } from './sums.js';

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
const reasonsOfLine = (line: Line, claim: Claim, terms: Terms): readonly Reason[] =>
  payingFor(claim)
    .filter(({ id }) => id === line)
    .flatMap((own) => reasonsIn(own, claim, terms));

/** Conditions that say what a line is about: another line is nearer than one of which they fail. */
const SUBJECT: readonly DiscrepancyCode[] = ['uninsured-peril', 'not-helping', 'facility-not-municipal'];

const weightOf = ({ code }: Reason): number =>
  code === 'uninsured-line' ? 1000 : SUBJECT.includes(code) ? 10 : 1;

const distance = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, reason) => sum + weightOf(reason), 0);

/**
 * Why nothing can be due: what certainly fails, the cause first. Of the lines, the one that the register names is looked at, or
 * else the one that fails by least.
 */
function reasonsAgainst(claim: Claim, terms: Terms, named: Line | undefined): readonly Reason[] {
  const all = payingFor(claim);
  const own = all.filter(({ id }) => id === named);
  const looked = (own.length > 0 ? own : all).map((line) => reasonsIn(line, claim, terms));
  return looked.reduce((near, reasons) => (distance(reasons) < distance(near) ? reasons : near));
}

/** The facts of a reason, with their values; a reason rests on none that is not known. */
function factsShown(
  { rule, facts }: Pick<Why, 'rule' | 'facts'>,
  { claim, plan }: Case,
): Discrepancy['facts'] {
  const condition = plan.terms.conditions.find(({ id }) => conditionRule(id) === rule);
  const keys: readonly FactKey[] = condition === undefined ? facts : [`conditions.${condition.id}`];
  return keys.map((fact) => ({ fact: pathTo(fact), value: writtenFact(claim, fact) as FactValue }));
}

/** The codes of some reasons, each once, but for one. */
const others = (reasons: readonly Reason[], told?: DiscrepancyCode): readonly DiscrepancyCode[] =>
  [...new Set(reasons.map(({ code }) => code))].filter((code) => code !== told);

/** Nothing can be due, and yet something was paid, or is to be: the first thing that fails is the cause. */
function notDue(subject: Case, found: Fen): Draft {
  const { claim, plan, row, decision, payment } = subject;
  const covering = coveredIn(decision).some((truth) => truth !== FALSE);
  const reasons = covering ? [] : reasonsAgainst(claim, plan.terms, row.line);
  const cause = reasons[0] ?? NOTHING_DUE;
  const { rule, clause } = cause;
  const code = codeOfRule(rule);
  return {
    code,
    breaks: { rule, clause },
    expected: moneyEvidence(0),
    found: payment.found === null ? { type: 'outcome', outcome: 'payable' } : moneyEvidence(found),
    difference: found,
    facts: factsShown(cause, subject),
    also: others(reasons, code),
  };
}

const stated = (outcome: Outcome) => ({ type: 'outcome', outcome }) as const;

/** The insurer says one thing of the claim, and the facts another. */
function outcomeDraft(subject: Case, possible: () => Possible): Draft | null {
  const { row, outcome, payment } = subject;
  const said = row.outcome;
  const sum = payment.found ?? 0;
  const pays = sum > 0 || said === 'payable';
  if (outcome === 'declined') {
    if (pays) return notDue(subject, sum);
    return said === 'pending'
      ? { code: 'held-but-not-due', expected: stated(outcome), found: stated(said), difference: 0 }
      : null;
  }
  if (outcome === 'pending') {
    const certainty = dependsOn(possible());
    if (pays) {
      const expected = stated(outcome);
      const found = payment.found === null ? stated('payable') : moneyEvidence(sum);
      return { code: 'paid-while-pending', expected, found, difference: sum, certainty };
    }
    return said === 'declined'
      ? {
          code: 'declined-while-pending',
          expected: stated(outcome),
          found: stated(said),
          difference: 0,
          certainty,
        }
      : null;
  }
  // What was paid before anything was decided is told by itself.
  if (said !== 'declined' && (said !== 'pending' || sum > 0)) return null;
  const expected = payment.expected;
  const code = said === 'declined' ? 'declined-but-due' : 'held-but-due';
  return { code, expected: moneyEvidence(expected), found: stated(said), difference: sum - expected };
}

/** What the line that the register names lacks, where it is the right kind of line: the cause is then that, and not the line. */
function causeIn(reasons: readonly Reason[], { facility }: Claim): Reason | undefined {
  const isOfAnotherKind = ({ code }: Reason): boolean =>
    SUBJECT.includes(code) && (code !== 'facility-not-municipal' || facility === 'none');
  return reasons.some(isOfAnotherKind) ? undefined : reasons[0];
}

/** The line that the register names is not the one that pays. */
function lineDraft(subject: Case, possible: () => Possible): Draft | null {
  const { row, line, claim, plan, payment } = subject;
  if (row.line === undefined || row.line === line) return null;
  const reasons = reasonsOfLine(row.line, claim, plan.terms);
  const cause = causeIn(reasons, claim);
  return {
    code: cause?.code ?? 'wrong-line',
    breaks: cause === undefined ? rulePaying(line as Line) : { rule: cause.rule, clause: cause.clause },
    expected: { type: 'line', line },
    found: { type: 'line', line: row.line },
    difference: payment.found === null ? 0 : payment.found - payment.expected,
    certainty: possible().lines.has(row.line) ? dependsOn(possible()) : CERTAIN,
    facts: cause === undefined ? [] : factsShown(cause, subject),
    also: cause === undefined ? others(reasons) : ['wrong-line'],
  };
}

/** Whether what was found is what the line that the register names would pay. */
function isOfNamedLine({ row, claim, plan, payment }: Case): boolean {
  const sums = lineSums(row.line as Line, plan.terms);
  return sums !== null && payment.matches(sums.due(counted(claim, plan.terms)));
}

function departmentDraft(subject: Case, possible: () => Possible): Draft | null {
  const { row, line, departments, claim, plan } = subject;
  const found = row.departments ?? [];
  if (found.length === 0 || sameSet(found, departments)) return null;
  const responsibleFor = (of: Line): Responsibility | null =>
    responsibility(of, claim.peril ?? 'other', plan.terms);
  const ofNamed = row.line === undefined ? null : responsibleFor(row.line);
  if (ofNamed !== null && sameSet(found, ofNamed.departments)) return null;
  const may = mayBelongTo(possible(), found, claim, plan);
  const { rule, clause } = responsibleFor(line as Line) as Responsibility;
  return {
    code: 'wrong-department',
    breaks: { rule, clause },
    expected: { type: 'departments', departments },
    found: { type: 'departments', departments: found },
    difference: 0,
    certainty: may ? dependsOn(possible()) : CERTAIN,
  };
}

/** Everything about a row that the decision on its claim says: one root error gives one discrepancy. */
export function judge(subject: Case): readonly Draft[] {
  let tried: Possible | undefined;
  const possible = (): Possible => {
    tried ??= possibleOf(subject.claim, subject.versions);
    return tried;
  };
  const wrongOutcome = outcomeDraft(subject, possible);
  if (wrongOutcome !== null) return [wrongOutcome];
  if (subject.outcome !== 'payable') return [];
  const drafts: Draft[] = [];
  const wrongLine = lineDraft(subject, possible);
  const isExplained = wrongLine !== null && isOfNamedLine(subject);
  const wrongSums = isExplained ? [] : sumDrafts(subject, possible);
  if (wrongLine !== null) drafts.push(wrongSums.length === 0 ? wrongLine : { ...wrongLine, difference: 0 });
  drafts.push(...wrongSums);
  if (wrongSums.length === 0 && wrongLine === null) {
    const wrongBenefit = benefitDraft(subject);
    if (wrongBenefit !== null) drafts.push(wrongBenefit);
  }
  const wrongDepartment = departmentDraft(subject, possible);
  if (wrongDepartment !== null) drafts.push(wrongDepartment);
  return drafts;
}

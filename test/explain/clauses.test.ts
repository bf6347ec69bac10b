import { describe, expect, it } from 'vitest';
import { type Claim, retold } from '../../src/claim/claim.js';
import { termsOf } from '../../src/contract/parse.js';
import type { Terms } from '../../src/contract/terms.js';
import { contestOf, paidUnderLine, payingLine } from '../../src/decide/choice.js';
import { counted } from '../../src/decide/counted.js';
import { lineSums } from '../../src/decide/sums/line-sums.js';
import { coversUnder, resolveRule } from '../../src/decide/under-terms.js';
import { parseClaim } from '../../src/index.js';
import { COVERAGE_LINES } from '../../src/law/lines.js';
import type { Rule } from '../../src/law/rule.js';
import { compileCondition } from '../../src/logic/evaluate.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../src/logic/truth.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { some } from '../thorough.js';
import { explained } from './support.js';

/** 改动一条规则后的真值。The truth of a rule if one condition in it came out otherwise. */
function truthWith(rule: Rule, claim: Claim, terms: Terms, changed: Rule, into: Truth): Truth {
  if (rule === changed) return into;
  const inner = (part: Rule) => truthWith(part, claim, terms, changed, into);
  if (rule.kind === 'all') return Math.min(TRUE, ...rule.of.map(inner)) as Truth;
  if (rule.kind === 'any') return Math.max(FALSE, ...rule.of.map(inner)) as Truth;
  if (rule.kind === 'choice') {
    return inner(rule.cases[terms.readings[rule.reading as keyof typeof terms.readings]] as Rule);
  }
  return compileCondition(resolveRule(rule, terms))(claim);
}

/** 生效的叶子条件。The conditions in force that have no parts. */
function leavesOf(rule: Rule, terms: Terms): Rule[] {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.of.flatMap((part) => leavesOf(part, terms));
  if (rule.kind === 'choice') {
    return leavesOf(rule.cases[terms.readings[rule.reading as keyof typeof terms.readings]] as Rule, terms);
  }
  return rule.kind === 'constant' ? [] : [rule];
}

/** 裁定的结果：哪个险种付多少，还有没有未定的险种。What is decided: which line pays how much, and whether one is still open. */
function decidedBy(claim: Claim, terms: Terms, changed: Rule, into: Truth) {
  const lines = COVERAGE_LINES.map(({ id }) => id);
  const truths = COVERAGE_LINES.map((line) =>
    truthWith(coversUnder(line, terms), claim, terms, changed, into),
  );
  const loss = counted(claim, terms);
  const dueFor = (facts: typeof loss) => lines.map((line) => lineSums(line, terms)?.due(facts) ?? 0);
  const dues = {
    whole: dueFor(loss),
    bare: dueFor({ ...loss, ...retold(loss, { medicalCost: 0, governmentMedical: 0 }) } as typeof loss),
  };
  const covering = truths.reduce((set: number, truth, i) => set + (truth === TRUE ? 2 ** i : 0), 0);
  const contest = contestOf(
    lines,
    terms.readings['line-overlap'],
    claim.kind === 'person' ? terms.perPerson : null,
  );
  const line = payingLine(contest, dues, covering);
  return {
    line,
    amount: paidUnderLine(contest, dues, covering, line),
    isOpen: line < 0 && truths.includes(UNKNOWN),
  };
}

const NONE: Rule = { kind: 'constant', truth: TRUE };

describe('an explanation names every clause that decided', () => {
  it.each(some(claimCases).map((item) => [`${item.title} (${item.contract})`, item] as const))(
    '%s',
    (_, item) => {
      const contract = contractOf(item.contract);
      const terms = termsOf(contract as never);
      const claim = parseClaim(item.claim);
      const { clauses, determination } = explained(item.claim, contract);
      const before = decidedBy(claim, terms, NONE, TRUE);
      const leaves = new Set(
        COVERAGE_LINES.filter(({ pays }) => pays === claim.kind).flatMap((line) =>
          leavesOf(coversUnder(line, terms), terms),
        ),
      );
      for (const leaf of leaves) {
        // 待定的案件，起作用的是没有满足的条件。What keeps a claim pending is what does not hold yet.
        if (determination.outcome === 'pending' && compileCondition(resolveRule(leaf, terms))(claim) === TRUE)
          continue;
        for (const into of [FALSE, UNKNOWN, TRUE] as const) {
          const after = decidedBy(claim, terms, leaf, into);
          if (JSON.stringify(after) !== JSON.stringify(before)) {
            expect(clauses, JSON.stringify(leaf)).toContain((leaf as { clause: string }).clause);
          }
        }
      }
    },
  );
});

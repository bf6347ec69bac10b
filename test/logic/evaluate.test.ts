import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/logic/condition.js';
import { compileCondition } from '../../src/logic/evaluate.js';
import { type Bindings, type Resolved, resolveCondition } from '../../src/logic/resolve.js';
import { FALSE, fromTruth, TRUE, type Truth, truthOf, UNKNOWN } from '../../src/logic/truth.js';
import { conditionsIn, questionsIn } from '../../src/logic/walk.js';

interface Facts {
  readonly a?: string | null;
  readonly b?: string | null;
  readonly c?: string | null;
}
interface Terms {
  readonly agreed: boolean;
}
/** 条款须约定此项，或者事实须与约定相符。The terms must have it so, or the fact must be as they have it. */
interface Tests {
  readonly fact: 'as-agreed';
  readonly terms: 'agreed';
}
type Rule = Condition<Facts, Tests>;

const under = ({ agreed }: Terms, chosen: string): Bindings<Tests> => ({
  chosen: () => chosen,
  passes: () => (value: string) => truthOf((value === 'yes') === agreed),
  tells: () => ['yes', 'no'],
  agreed: () => agreed,
});

const is = (fact: keyof Facts, ...values: string[]): Rule => ({
  kind: 'one-of',
  id: fact,
  clause: '1',
  fact,
  values,
});
const all = (...of: Rule[]): Rule => ({ kind: 'all', of });
const any = (...of: Rule[]): Rule => ({ kind: 'any', of });
const agreed: Rule = { kind: 'terms', id: 'agreed', clause: '1', test: 'agreed' };
const constant = (truth: Truth): Rule => ({ kind: 'constant', truth });
const choice: Rule = {
  kind: 'choice',
  id: 'open',
  clause: '1',
  reading: 'open',
  cases: { strict: is('a', 'x'), loose: constant(TRUE) },
};

const decide = (
  rule: Rule,
  facts: Facts,
  terms: Terms = { agreed: true },
  chosen = 'strict',
): boolean | null => fromTruth(compileCondition(resolveCondition(rule, under(terms, chosen)))(facts));

const TRUTHS: readonly Truth[] = [FALSE, UNKNOWN, TRUE];

describe('three-valued logic', () => {
  it('follows Kleene’s strong tables', () => {
    for (const x of TRUTHS) {
      for (const y of TRUTHS) {
        expect(
          compileCondition(resolveCondition(all(constant(x), constant(y)), under({ agreed: true }, '')))({}),
        ).toBe(Math.min(x, y));
        expect(
          compileCondition(resolveCondition(any(constant(x), constant(y)), under({ agreed: true }, '')))({}),
        ).toBe(Math.max(x, y));
      }
    }
  });

  it('says unknown for what is absent and for what is undetermined, and asks further', () => {
    expect(decide(is('a', 'x'), {})).toBeNull();
    expect(decide(is('a', 'x'), { a: null })).toBeNull();
    expect(decide(is('a', 'x', 'y'), { a: 'y' })).toBe(true);
    expect(decide(is('a', 'x'), { a: 'y' })).toBe(false);
    expect(decide(all(is('a', 'x'), is('b', 'x')), { b: 'y' })).toBe(false);
    expect(decide(any(is('a', 'x'), is('b', 'x')), { b: 'x' })).toBe(true);
    expect(decide(all(is('a', 'x'), is('b', 'x')), { b: 'x' })).toBeNull();
    expect(decide(any(is('a', 'x'), is('b', 'x')), { b: 'y' })).toBeNull();
  });

  it('an empty all holds, an empty any does not', () => {
    expect(decide(all(), {})).toBe(true);
    expect(decide(any(), {})).toBe(false);
  });

  it('applies the terms and the chosen reading', () => {
    expect(decide(agreed, {}, { agreed: false })).toBe(false);
    expect(decide(any(agreed, is('a', 'x')), {}, { agreed: true })).toBe(true);
    expect(decide(choice, {}, { agreed: true }, 'loose')).toBe(true);
    expect(decide(choice, { a: 'y' }, { agreed: true }, 'strict')).toBe(false);
  });

  it('lets a test see the terms', () => {
    const rule: Rule = {
      kind: 'check',
      id: 'same',
      clause: '1',
      fact: 'a',
      test: 'as-agreed',
    };
    expect(decide(rule, { a: 'yes' })).toBe(true);
    expect(decide(rule, { a: 'yes' }, { agreed: false })).toBe(false);
  });
});

const ruleArbitrary: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.subarray(['x', 'y', 'z']))
      .map(([fact, values]) => is(fact, ...values)),
    fc.constantFrom(...TRUTHS).map(constant),
    fc.constantFrom(agreed, choice),
    fc.array(tie('rule'), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('rule'), { maxLength: 3 }).map((of) => any(...of)),
  ),
})).rule;

/** The meaning of a rule, written out once more, without folding and without stopping early. */
function meaning(rule: Rule, facts: Facts, terms: Terms, chosen: string): Truth {
  switch (rule.kind) {
    case 'constant':
      return rule.truth;
    case 'terms':
      return truthOf(terms.agreed);
    case 'choice':
      return meaning(rule.cases[chosen] as Rule, facts, terms, chosen);
    case 'all':
      return Math.min(TRUE, ...rule.of.map((part) => meaning(part, facts, terms, chosen))) as Truth;
    case 'any':
      return Math.max(FALSE, ...rule.of.map((part) => meaning(part, facts, terms, chosen))) as Truth;
    case 'one-of':
      return facts[rule.fact] == null ? UNKNOWN : truthOf(rule.values.includes(facts[rule.fact]));
    case 'check':
      return UNKNOWN;
  }
}

/** 还要问的，写成文字；是常数就只有常数。What is still asked, as text. */
function asked(resolved: Resolved<Facts>): string {
  if (resolved.kind === 'constant') return String(fromTruth(resolved.truth));
  return resolved.kind === 'question'
    ? resolved.fact
    : `${resolved.kind}(${resolved.of.map(asked).join(' ')})`;
}

describe('resolving', () => {
  const [a, b] = [is('a', 'x'), is('b', 'x')];
  it.each([
    [all(constant(TRUE), a, constant(TRUE), b), 'all(a b)'],
    [any(constant(FALSE), a, constant(FALSE), b), 'any(a b)'],
    [all(constant(TRUE), a), 'a'],
    [any(a, constant(FALSE)), 'a'],
    [all(a, constant(FALSE), b), 'false'],
    [any(a, constant(TRUE), b), 'true'],
    [all(constant(TRUE)), 'true'],
    [any(constant(FALSE)), 'false'],
    [all(constant(UNKNOWN), a), 'all(null a)'],
    [any(constant(UNKNOWN), a), 'any(null a)'],
    [any(all(a, constant(FALSE)), all(b, agreed)), 'b'],
    [all(), 'true'],
    [any(), 'false'],
  ])('folds away what the terms settle: %#', (rule, left) => {
    expect(asked(resolveCondition(rule, under({ agreed: true }, 'strict')))).toBe(left);
  });
});

describe('walking', () => {
  const rule = all(is('a', 'x'), any(choice, agreed), constant(TRUE));

  it('comes by every condition, the whole first, whatever the terms', () => {
    expect([...conditionsIn(rule)].map(({ kind }) => kind)).toEqual([
      'all',
      'one-of',
      'any',
      'choice',
      'one-of',
      'constant',
      'terms',
      'constant',
    ]);
  });

  it('comes by every question that is left', () => {
    const facts = (isAgreed: boolean, chosen: string) =>
      [...questionsIn(resolveCondition(rule, under({ agreed: isAgreed }, chosen)))].map(({ fact }) => fact);
    expect(facts(true, 'strict')).toEqual(['a']);
    expect(facts(false, 'strict')).toEqual(['a', 'a']);
    expect(facts(false, 'loose')).toEqual(['a']);
    expect([...questionsIn(resolveCondition(constant(TRUE), under({ agreed: true }, '')))]).toEqual([]);
  });
});

describe('compiling', () => {
  it('keeps the meaning of every rule', () => {
    const value = fc.constantFrom('x', 'y', 'z', null, undefined);
    fc.assert(
      fc.property(
        ruleArbitrary,
        fc.record({ a: value, b: value, c: value }),
        fc.boolean(),
        fc.constantFrom('strict', 'loose'),
        (rule, facts, isAgreed, chosen) => {
          const terms = { agreed: isAgreed };
          expect(compileCondition(resolveCondition(rule, under(terms, chosen)))(facts as Facts)).toBe(
            meaning(rule, facts as Facts, terms, chosen),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

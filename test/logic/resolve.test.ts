import { describe, expect, it } from 'vitest';
import type { Condition, Tests } from '../../src/logic/condition.js';
import { allOf, type Bindings, type Question, resolveCondition, withFacts } from '../../src/logic/resolve.js';
import { FALSE, TRUE, UNKNOWN } from '../../src/logic/truth.js';
import { conjunctsOf, questionsIn } from '../../src/logic/walk.js';

interface Facts {
  readonly a?: string;
  readonly b?: string;
  readonly c?: string;
}

const UNDER: Bindings<Tests> = {
  chosen: () => 'first',
  passes: (test) => (value) => (test === value ? TRUE : UNKNOWN),
  tells: (test) => [test],
  agreed: (test) => test === 'agreed',
};

const resolved = (condition: Condition<Facts, Tests>) => resolveCondition(condition, UNDER);

const is = (fact: keyof Facts, ...values: readonly string[]): Condition<Facts, Tests> => ({
  kind: 'one-of',
  id: `is-${fact}`,
  clause: 'x',
  fact,
  values,
});

describe('a condition under given terms', () => {
  it('asks whether a fact is one of some values, which is open for those that say so', () => {
    const { truthOf, tells, ...question } = resolved({
      ...is('a', 'yes'),
      open: ['open'],
    } as Condition<Facts, Tests>) as Question<Facts>;
    expect(question).toEqual({ kind: 'question', id: 'is-a', fact: 'a' });
    expect(['yes', 'no', 'open'].map(truthOf)).toEqual([TRUE, FALSE, UNKNOWN]);
    expect(tells.map((each) => (typeof each === 'symbol' ? 'any other' : each))).toEqual([
      'yes',
      'any other',
    ]);
  });

  it('asks what the terms make of a test, of a fact or of a part of it', () => {
    const check = { kind: 'check', id: 't', clause: 'x', fact: 'a', test: 'yes' } as const;
    const { truthOf, tells, ...question } = resolved(check) as Question<Facts>;
    expect(question).toStrictEqual({ kind: 'question', id: 't', fact: 'a' });
    expect(['yes', 'no'].map(truthOf)).toEqual([TRUE, UNKNOWN]);
    expect(tells).toEqual(['yes']);
    expect(resolved({ ...check, part: 'p' })).toMatchObject({ kind: 'question', part: 'p' });
  });

  it('takes the chosen case, and asks the terms nothing more', () => {
    const cases = { first: is('a', 'yes'), second: is('b', 'yes') };
    const choice = { kind: 'choice', id: 'r', clause: 'x', reading: 'r', cases } as const;
    expect([...questionsIn(resolved(choice))].map(({ fact }) => fact)).toEqual(['a']);
    const terms = (test: string) => resolved({ kind: 'terms', id: 't', clause: 'x', test });
    expect(terms('agreed')).toEqual({ kind: 'constant', truth: TRUE });
    expect(terms('other')).toEqual({ kind: 'constant', truth: FALSE });
  });

  const constant = (truth: 0 | 1 | 2) => ({ kind: 'constant', truth }) as const;

  it.each([
    ['all', FALSE, TRUE],
    ['any', TRUE, FALSE],
  ] as const)('folds constants away: %s', (kind, settles, saysNothing) => {
    const group = (...of: Condition<Facts, Tests>[]) => resolved({ kind, of });
    expect(group(is('a', 'yes'), constant(settles))).toEqual(constant(settles));
    expect(group(constant(saysNothing), constant(saysNothing))).toEqual(constant(saysNothing));
    expect(group()).toEqual(constant(saysNothing));
    expect(group(is('a', 'yes'), constant(saysNothing))).toMatchObject({ kind: 'question', fact: 'a' });
    expect(group(is('a', 'yes'), constant(UNKNOWN))).toMatchObject({
      kind,
      of: [{ fact: 'a' }, constant(UNKNOWN)],
    });
    expect(group(is('a', 'yes'), is('b', 'yes'))).toMatchObject({ kind, of: [{ fact: 'a' }, { fact: 'b' }] });
  });

  it('asks no longer what is known', () => {
    const both = resolved({ kind: 'all', of: [is('a', 'yes'), is('b', 'yes')] });
    expect(withFacts(both, {})).toEqual(both);
    expect(withFacts(both, { a: 'yes' })).toMatchObject({ kind: 'question', fact: 'b' });
    expect(withFacts(both, { a: 'no' })).toEqual(constant(FALSE));
    expect(withFacts(both, { a: 'yes', b: 'yes' })).toEqual(constant(TRUE));
    expect(withFacts(resolved(is('a', 'yes')), { a: 'yes' })).toEqual(constant(TRUE));
    expect(withFacts(constant(UNKNOWN), { a: 'yes' })).toEqual(constant(UNKNOWN));
  });

  it('is told as one, and by the parts that must all hold', () => {
    const [a, b, c] = [resolved(is('a', 'yes')), resolved(is('b', 'yes')), resolved(is('c', 'yes'))];
    const nested = allOf([a, allOf([b, c])]);
    expect(conjunctsOf(nested)).toEqual([a, b, c]);
    expect(conjunctsOf(allOf<Facts>([]))).toEqual([constant(TRUE)]);
    const either = resolved({ kind: 'any', of: [is('a', 'yes'), is('b', 'yes')] });
    expect(conjunctsOf(either)).toEqual([either]);
    expect([...questionsIn(nested)].map(({ fact }) => fact)).toEqual(['a', 'b', 'c']);
    expect([...questionsIn(constant(TRUE) as typeof nested)]).toEqual([]);
  });
});

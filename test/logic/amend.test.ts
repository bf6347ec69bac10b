import { describe, expect, it } from 'vitest';
import { amend } from '../../src/logic/amend.js';
import type { Condition, Tests } from '../../src/logic/condition.js';
import { TRUE } from '../../src/logic/truth.js';

type Rule = Condition<{ readonly a?: string }, Tests>;

const is = (id: string): Rule => ({ kind: 'one-of', id, clause: '1', fact: 'a', values: [id] });
const open = (...ids: string[]): Rule => ({
  kind: 'choice',
  id: 'open',
  clause: '1',
  reading: 'open',
  cases: Object.fromEntries(ids.map((id) => [id, is(id)])),
});
const nothing: Rule = { kind: 'constant', truth: TRUE };

const rule: Rule = {
  kind: 'all',
  id: 'whole',
  clause: '1',
  of: [is('x'), { kind: 'any', of: [is('y'), open('strict', 'loose')] }, nothing],
};

describe('amending a tree', () => {
  it('puts the new condition where the named one stood, wherever that is', () => {
    const ELSE = is('else');
    const whole = (of: readonly Rule[]) => ({ kind: 'all', id: 'whole', clause: '1', of });
    expect(amend(rule, { whole: ELSE })).toBe(ELSE);
    expect(amend(rule, { x: ELSE })).toEqual(
      whole([ELSE, { kind: 'any', of: [is('y'), open('strict', 'loose')] }, nothing]),
    );
    expect(amend(rule, { y: ELSE })).toEqual(
      whole([is('x'), { kind: 'any', of: [ELSE, open('strict', 'loose')] }, nothing]),
    );
    expect(amend(rule, { open: ELSE })).toEqual(
      whole([is('x'), { kind: 'any', of: [is('y'), ELSE] }, nothing]),
    );
    const loosened = { ...open('strict'), cases: { strict: is('strict'), loose: ELSE } };
    expect(amend(rule, { loose: ELSE })).toEqual(
      whole([is('x'), { kind: 'any', of: [is('y'), loosened] }, nothing]),
    );
  });

  it('leaves what it does not touch the very same', () => {
    expect(amend(rule, {})).toBe(rule);
    expect(amend(rule, { constructor: nothing, undefined: nothing })).toBe(rule);
    const { of } = amend(rule, { x: nothing }) as Rule & { of: readonly Rule[] };
    expect(of[1]).toBe((rule as { of: readonly Rule[] }).of[1]);
    const choice = open('strict', 'loose');
    expect(amend(choice, { x: nothing })).toBe(choice);
  });

  it('does not look into what it puts in', () => {
    const again: Rule = { kind: 'any', of: [is('x'), is('y')] };
    expect(amend(is('x'), { x: again, y: nothing })).toBe(again);
  });
});

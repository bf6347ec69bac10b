// 合同自己的条件：只约束某些险种，是否满足也可以改变结果。Conditions of the contract's own, of some lines: whether they are met may change what is decided.
import { describe, expect, it } from 'vitest';
import { whatWouldChange } from '../../src/challenge.js';
import { withFact } from '../oracle/facts.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';

const NOTIFIED = 'loss.conditions.notified';
const contract = {
  ...contractOf('illustrative'),
  conditions: [{ id: 'notified', text: '出险后48小时内通知承保人', lines: ['natural-disaster'] }],
};

const changes = (met: boolean | null | undefined) => {
  const claim = withFact(claimOf('case-1'), NOTIFIED, met as never);
  const { outcome, goals } = whatWouldChange(claim as never, contract as never);
  const own = goals.flatMap(({ goal, sets }) =>
    sets
      .filter(({ facts }) => facts.every(({ fact }) => fact === NOTIFIED))
      .flatMap(({ facts }) => facts.map(({ from, to, state }) => ({ goal, from, to, state }))),
  );
  return { outcome, own };
};

describe('a condition of a line', () => {
  it('that is met would decline the claim if it were not', () => {
    expect(changes(true)).toEqual({
      outcome: 'payable',
      own: [{ goal: 'declined', from: true, to: { is: 'one-of', values: [false] }, state: 'established' }],
    });
  });
  it('that is not met would pay if it were', () => {
    expect(changes(false)).toEqual({
      outcome: 'declined',
      own: [{ goal: 'payable', from: false, to: { is: 'one-of', values: [true] }, state: 'established' }],
    });
  });
  it('of which that is open would do either', () => {
    const { outcome, own } = changes(undefined);
    expect(outcome).toBe('pending');
    expect(own.map(({ goal, to, state }) => ({ goal, to, state }))).toEqual([
      { goal: 'payable', to: { is: 'one-of', values: [true] }, state: 'absent' },
      { goal: 'declined', to: { is: 'one-of', values: [false] }, state: 'absent' },
    ]);
  });
});

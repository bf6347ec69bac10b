import { describe, expect, it } from 'vitest';
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { impactOfReceipts, receiptImpactMeter } from '../../src/impact/index.js';
import { type ClaimInput, type ContractInput, InvalidInputError, type Issue } from '../../src/index.js';
import { type Receipt, receipt } from '../../src/receipt/index.js';

const contract = illustrative as unknown as ContractInput;
const claim: ClaimInput = {
  id: 'c-1',
  incident: { startedAt: '2024-07-11', division: '500110110', peril: 'flood' },
  loss: { kind: 'person', harm: 'death' },
};
const issued = receipt(claim, contract);
const other = receipt({ ...claim, id: 'c-2' }, contract);

const issuesOf = (work: () => unknown): readonly Pick<Issue, 'argument' | 'path' | 'code'>[] => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map(({ argument, path, code }) => ({ argument, path, code }));
  }
  return [];
};

const altered = {
  ...issued,
  determination: { ...issued.determination, amount: '1.00' },
} as Receipt;

describe('receipts of the same claims', () => {
  it('tell town and year', () => {
    const { byTown, byYear, total } = impactOfReceipts([issued, other], [JSON.stringify(issued), other]);
    expect(byTown.map(({ town, before }) => [town.name, before.claims])).toEqual([['赶水镇', 2]]);
    expect(byYear.map(({ year }) => year)).toEqual([2024]);
    expect(total.changed).toBe(0);
  });
  it('tell nothing of place and day where their decision read neither', () => {
    const lines = { 'house-damage': contract.lines['house-damage'] } as ContractInput['lines'];
    const unread = receipt(claim, { ...contract, lines });
    const { byTown, byYear } = impactOfReceipts([unread], [unread]);
    expect([byTown.map(({ town }) => town.standing), byYear.map(({ year }) => year)]).toEqual([
      ['unknown'],
      [null],
    ]);
  });
});

describe('what is refused', () => {
  const meter = receiptImpactMeter();
  it.each([
    ['no receipt', [null, issued], { argument: 'before', path: '', code: 'wrong-type' }],
    ['no JSON', [issued, '{'], { argument: 'after', path: '', code: 'wrong-type' }],
    [
      'another format',
      [{ ...issued, format: 'qijiang-receipt/0' }, issued],
      { argument: 'before', path: 'format', code: 'not-listed' },
    ],
    ['one that was altered', [altered, issued], { argument: 'before', path: 'hash', code: 'altered' }],
    ['another claim', [issued, other], { argument: 'after', path: 'claim.hash', code: 'other-claim' }],
    [
      'what JSON cannot hold',
      [{ ...issued, odd: 1n }, issued],
      { argument: 'before', path: 'odd', code: 'unreadable' },
    ],
  ] as const)('%s', (_, [before, after], issue) => {
    expect(issuesOf(() => meter.take(before, after))).toEqual([issue]);
    expect(meter.result().total.before.claims).toBe(0);
    const path = issue.path === '' ? '1' : `1.${issue.path}`;
    expect(issuesOf(() => impactOfReceipts([issued, before], [issued, after]))).toEqual([{ ...issue, path }]);
  });
  it('lists of unequal length', () => {
    expect(issuesOf(() => impactOfReceipts([issued], []))).toEqual([
      { argument: 'after', path: '0', code: 'missing-key' },
    ]);
    expect(issuesOf(() => impactOfReceipts([], [issued]))).toEqual([
      { argument: 'before', path: '0', code: 'missing-key' },
    ]);
  });
});

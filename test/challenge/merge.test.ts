import { describe, expect, it } from 'vitest';
import { merged, type Turned } from '../../src/challenge/merge.js';
import type { Option } from '../../src/challenge/option.js';

const place = (is: 'one-of' | 'none-of', ...values: string[]): Option => ({
  fact: 'division',
  value: null,
  to: { is, values },
  example: values[0] as string,
});

const circumstances = (is: 'one-of' | 'none-of', ...values: string[]): Option => ({
  ...place(is, ...values),
  fact: 'circumstances',
});

const leadingTo = (amount: number, ...changes: Option[]): Turned => ({
  changes,
  line: 'natural-disaster',
  amount,
});

const targetsOf = (turned: readonly Turned[]) =>
  turned.map(({ changes, amount }) => [...changes.map(({ to }) => `${to.is} ${to.values.join()}`), amount]);

const [GANSHUI, WANSHENG, SHILIN] = ['500110110', '500110', '500110105'] as const;

describe('changes that lead to one line are told as one', () => {
  it('with any of their values, and the least that they lead to', () => {
    const sets = [leadingTo(7, place('one-of', GANSHUI)), leadingTo(5, place('one-of', SHILIN))];
    expect(targetsOf(merged(sets))).toEqual([[`one-of ${GANSHUI},${SHILIN}`, 5]]);
  });

  it('where some do with a place and others anywhere but there: the places that remain shut out', () => {
    const listed = leadingTo(7, place('one-of', GANSHUI));
    const unlisted = leadingTo(7, place('none-of', GANSHUI, WANSHENG));
    for (const sets of [
      [listed, unlisted],
      [unlisted, listed],
    ])
      expect(targetsOf(merged(sets))).toEqual([[`none-of ${WANSHENG}`, 7]]);
  });

  it('but not circumstances that must be there with some that must not', () => {
    const there = leadingTo(7, circumstances('one-of', 'war'));
    const gone = leadingTo(7, circumstances('none-of', 'war', 'crime'));
    expect(merged([there, gone])).toEqual([there, gone]);
    expect(merged([gone, there])).toEqual([gone, there]);
  });

  it('and not where two facts differ, or the lines', () => {
    const one = leadingTo(7, place('one-of', GANSHUI), circumstances('none-of', 'war'));
    const other = leadingTo(7, place('one-of', SHILIN), circumstances('none-of', 'crime'));
    expect(merged([one, other])).toEqual([one, other]);
    const elsewhere: Turned = { ...one, line: 'fire-explosion' };
    expect(merged([one, elsewhere])).toEqual([one, elsewhere]);
  });
});

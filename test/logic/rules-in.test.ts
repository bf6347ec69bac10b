import { describe, expect, it } from 'vitest';
import { askedAt, choicesIn, rulesIn } from '../../src/logic/rules-in.js';
import type { Sum, SumTerms } from '../../src/logic/sum.js';

interface Facts {
  readonly harm?: string;
  readonly bill?: number;
  readonly paid?: number;
  readonly rooms?: number;
}

type Terms = SumTerms;

const rule = (id: string) => ({ rule: { id, clauses: [`of ${id}`] } });

const bill: Sum<Facts, Terms> = { kind: 'fact', fact: 'bill' };
const paid: Sum<Facts, Terms> = { kind: 'fact', fact: 'paid' };

/** By what harm it is: nothing, or the bill less what was paid, or what rooms come to; together with what is agreed. */
const sum: Sum<Facts, Terms> = {
  kind: 'plus',
  id: 'whole',
  clause: 'w',
  ...rule('adds'),
  of: [
    {
      kind: 'by',
      fact: 'harm',
      cases: {
        none: { kind: 'nothing' },
        some: { kind: 'minus', id: 'net', ...rule('nets'), of: bill, less: paid },
      },
    },
    {
      kind: 'agreed',
      choice: 'basis',
      cases: {
        one: { kind: 'agreed', choice: 'other', cases: { two: bill } },
        two: {
          kind: 'times',
          id: 'rooms',
          clause: 'r',
          of: { kind: 'agreed', choice: 'basis', cases: { one: paid } },
          by: { kind: 'quantity', fact: 'rooms', as: 'rooms' },
        },
      },
    },
  ],
};

describe('what a sum rests on', () => {
  it('is its rules, the inner first, each with its facts and those by which it was chosen', () => {
    expect(rulesIn(sum)).toEqual([
      { id: 'nets', clauses: ['of nets'], facts: ['harm', 'bill', 'paid'] },
      {
        id: 'adds',
        clauses: ['of adds'],
        facts: ['harm', 'bill', 'paid', 'bill', 'rooms', 'paid'],
      },
    ]);
    expect(rulesIn(bill)).toEqual([]);
  });

  it('is each fact, asked by the smallest part that has a name', () => {
    expect(askedAt(sum)).toEqual([
      { fact: 'bill', clause: undefined },
      { fact: 'paid', clause: undefined },
      { fact: 'rooms', clause: 'r' },
      { fact: 'paid', clause: 'r' },
      { fact: 'harm', clause: 'w' },
      { fact: 'bill', clause: 'w' },
    ]);
    expect(askedAt(bill)).toEqual([]);
  });

  it('is what the terms choose in it, each once', () => {
    expect(choicesIn(sum)).toEqual(['basis', 'other']);
    expect(choicesIn(bill)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { LATEST } from '../../src/law/edition.js';
import { sumIn } from '../../src/law/in-edition.js';
import { LINES } from '../../src/law/line-ids.js';
import { applyTerms } from '../../src/logic/apply-terms.js';
import { askedIn } from '../../src/logic/asked-in.js';
import { addends, isLimitedTogether } from '../../src/logic/fold-sum.js';
import { namedSums } from '../../src/logic/named-sums.js';
import { type Readers, reckoner } from '../../src/logic/reckon.js';
import { rulesIn } from '../../src/logic/rules-in.js';
import type { ReckonedSum, Sum } from '../../src/logic/sum.js';

interface Parcel {
  readonly size?: 'small' | 'large' | 'none' | null;
  readonly worth?: number | null;
  readonly pieces?: { readonly units: number; readonly scale: number; readonly text: string } | null;
}

interface Tariff {
  readonly amount: 'small' | 'most' | 'free';
  readonly rate: 'share' | 'bulk';
  readonly choice: 'mode';
}

type Price = Sum<Parcel, Tariff>;

const term = (name: Tariff['amount']): Price => ({ kind: 'term', term: name });
const worth: Price = { kind: 'fact', fact: 'worth' };
const share = { kind: 'rate', term: 'share', as: 'share' } as const;

const bySize: Extract<Price, { kind: 'by' }> = {
  kind: 'by',
  fact: 'size',
  id: 'by-size',
  cases: {
    small: { ...term('small'), rule: { id: 'small', clauses: ['1'] } },
    large: { kind: 'times', of: worth, by: share, id: 'large', rule: { id: 'large', clauses: ['2', '3'] } },
    none: { kind: 'nothing' },
  },
};

const readers: Readers<Parcel> = {
  size: ({ size }) => size,
  worth: ({ worth }) => worth,
  pieces: ({ pieces }) => pieces,
};

const agreed = { small: 50, most: 90, free: 10 } as const;
const reckoned = (price: Price, terms: { readonly [T in Tariff['amount']]?: number } = agreed) =>
  applyTerms<Parcel, Tariff>(price, {
    amount: (name) => terms[name] ?? null,
    rate: (name) => (name === 'share' ? '0.5' : '2'),
    chosen: () => 'sea',
  });
const pays = (price: Price, facts: Parcel, terms?: Parameters<typeof reckoned>[1]) =>
  reckoner(reckoned(price, terms), readers)(facts) ?? null;

describe('a sum', () => {
  it('is a fact, a term, a constant or nothing', () => {
    expect([pays(worth, { worth: 7 }), pays(worth, { worth: null }), pays(worth, {})]).toEqual([
      7,
      null,
      null,
    ]);
    expect(pays(term('small'), {})).toBe(50);
    expect(pays({ kind: 'constant', amount: 3 }, {})).toBe(3);
    expect(pays({ kind: 'nothing' }, {})).toBe(0);
  });

  it('is one of several, by a fact or by what is agreed', () => {
    const sizes = ['small', 'large', 'none', null, undefined] as const;
    expect(sizes.map((size) => pays(bySize, { size: size ?? null, worth: 5 }))).toEqual([
      50,
      3,
      0,
      null,
      null,
    ]);
    expect(pays(bySize, { size: 'large' })).toBeNull();
    const mode: Price = { kind: 'agreed', choice: 'mode', cases: { air: term('most'), sea: term('small') } };
    expect(pays(mode, {})).toBe(50);
  });

  it('is what exceeds another, not below nothing', () => {
    const above: Price = { kind: 'minus', of: worth, less: term('free') };
    expect([0, 10, 11].map((value) => pays(above, { worth: value }))).toEqual([0, 0, 1]);
    expect(pays(above, {})).toBeNull();
    const left: Price = { kind: 'minus', of: term('free'), less: worth };
    expect([3, 11, null].map((value) => pays(left, { worth: value }))).toEqual([7, 0, null]);
    const none: Price = { kind: 'constant', amount: 0 };
    expect(pays({ kind: 'minus', of: worth, less: none }, { worth: 4 })).toBe(4);
  });

  it('is multiplied by a rate or a quantity, agreed, known or chosen by a fact, and rounded half up', () => {
    const times = (by: Extract<Price, { kind: 'times' }>['by']) =>
      ({ kind: 'times', of: worth, by }) as const;
    expect([1, 2, 3].map((value) => pays(times(share), { worth: value }))).toEqual([1, 1, 2]);
    const pieces = times({ kind: 'quantity', fact: 'pieces', as: 'pieces' });
    expect(pays(pieces, { worth: 4, pieces: { units: 15, scale: 10, text: '1.5' } })).toBe(6);
    const two = { units: 2, scale: 1, text: '2' };
    expect([pays(pieces, { worth: 4 }), pays(pieces, { worth: null, pieces: two })]).toEqual([null, null]);
    const net: Price = { kind: 'minus', of: worth, less: { kind: 'times', of: term('free'), by: pieces.by } };
    expect([30, null].map((value) => pays(net, { worth: value, pieces: two }))).toEqual([10, null]);
    const constant = (text: string) => times({ kind: 'constant', text, as: 'times' });
    expect([pays(constant('3'), { worth: 4 }), pays(constant('1.0'), { worth: 4 })]).toEqual([12, 4]);
    expect([pays(constant('3'), {}), pays(constant('1.0'), {})]).toEqual([null, null]);
    const bulk = { kind: 'rate', term: 'bulk', as: 'bulk' } as const;
    const sized = times({
      kind: 'by',
      fact: 'size',
      as: 'rate',
      told: 'size',
      cases: { small: share, large: bulk, none: { kind: 'quantity', fact: 'pieces', as: 'pieces' } },
    });
    expect([pays(sized, { worth: 4, size: 'large' }), pays(sized, { worth: 4 })]).toEqual([8, null]);
    expect(pays(sized, { worth: 4, size: 'none' })).toBeNull();
  });

  it('is the least of some, or all of them; open parts count nothing', () => {
    const parts = [term('small'), worth] as const;
    expect([40, 60].map((value) => pays({ kind: 'least', of: parts }, { worth: value }))).toEqual([40, 50]);
    expect(pays({ kind: 'least', of: parts }, {})).toBeNull();
    expect([pays({ kind: 'plus', of: parts }, { worth: 1 }), pays({ kind: 'plus', of: parts }, {})]).toEqual([
      51, 50,
    ]);
  });

  it('is at most a limit, where one is agreed', () => {
    const capped: Price = { kind: 'up-to', of: worth, limit: term('most'), id: 'capped', as: 'part' };
    expect([pays(capped, { worth: 91 }), pays(capped, { worth: 91 }, {}), pays(capped, {})]).toEqual([
      90,
      91,
      null,
    ]);
    expect(reckoned(capped, {})).toStrictEqual({ ...worth, as: 'part' });
    const rule = { id: 'caps', clauses: ['4'] };
    const plain: Price = { kind: 'up-to', of: worth, limit: term('most') };
    expect(reckoned(plain, {})).toStrictEqual(worth);
    expect(reckoned({ ...plain, rule }, {})).toStrictEqual({ ...worth, rule });
    expect(reckoned({ kind: 'minus', of: worth, less: term('free') })).toStrictEqual({
      kind: 'minus',
      of: worth,
      less: { kind: 'constant', amount: 10 },
    });
    expect(pays(capped, { worth: 40 })).toBe(40);
    const moving: Price = { kind: 'up-to', of: term('most'), limit: worth };
    expect([80, 100, null].map((value) => pays(moving, { worth: value }))).toEqual([80, 90, null]);
  });
});

describe('what is made of nothing', () => {
  const nil: Price = { kind: 'constant', amount: 0 };
  const pieces = { kind: 'quantity', fact: 'pieces', as: 'pieces' } as const;
  const one: Price = { kind: 'constant', amount: 1 };
  const few = { kind: 'constant', text: '0.4', as: 'few' } as const;
  const never = { kind: 'constant', text: '0.0', as: 'never' } as const;
  const rates = (...[small, large, none]: readonly ['0' | '1', '0' | '1', '0' | '1']) => {
    const rate = (text: string) => ({ kind: 'constant', text, as: 'rate' }) as const;
    const cases = { small: rate(small), large: rate(large), none: rate(none) };
    return { kind: 'by', fact: 'size', as: 'rate', told: 'size', cases } as const;
  };
  const sized = (small: Price, large: Price): Price => ({
    kind: 'by',
    fact: 'size',
    cases: { small, large, none: { kind: 'nothing' } },
  });

  it.each<[string, Price, Parcel]>([
    ['a quantity of it', { kind: 'times', of: nil, by: pieces }, {}],
    ['a quantity of what is known to be nothing', { kind: 'times', of: worth, by: pieces }, { worth: 0 }],
    ['a part of none', { kind: 'times', of: worth, by: never }, {}],
    ['rates of none', { kind: 'times', of: worth, by: rates('0', '0', '0') }, { worth: 5 }],
    ['up to nothing', { kind: 'up-to', of: worth, limit: nil }, {}],
    ['up to what is known to be nothing', { kind: 'up-to', of: bySize, limit: worth }, { worth: 0 }],
    ['the least of it and what is open', { kind: 'least', of: [worth, bySize] }, { worth: 0 }],
    ['the least of what is open and it', { kind: 'least', of: [bySize, worth] }, { worth: 0 }],
    ['less what is open', { kind: 'minus', of: nil, less: worth }, {}],
    ['known to be nothing, less what is open', { kind: 'minus', of: worth, less: bySize }, { worth: 0 }],
    ['one of several that are nothing', sized(nil, nil), {}],
    [
      'one of several that are made of it',
      sized({ kind: 'times', of: nil, by: pieces }, { kind: 'minus', of: nil, less: worth }),
      {},
    ],
    ['one of several that are it less something', sized({ kind: 'minus', of: nil, less: one }, nil), {}],
    ['one of several that round to it', sized({ kind: 'times', of: one, by: few }, nil), {}],
  ])('is nothing, whatever is open: %s', (_, price, facts) => {
    expect(pays(price, facts)).toBe(0);
  });

  it.each<[string, Price, Parcel]>([
    ['one of several that are not all nothing', sized(nil, worth), { worth: 0 }],
    ['rates that are not all none', { kind: 'times', of: term('small'), by: rates('0', '1', '0') }, {}],
    ['a quantity of something', { kind: 'times', of: worth, by: pieces }, { worth: 1 }],
    ['something less what is open', { kind: 'minus', of: worth, less: bySize }, { worth: 1 }],
    ['the least of something and what is open', { kind: 'least', of: [worth, bySize] }, { worth: 1 }],
    ['the least of what is open and something', { kind: 'least', of: [bySize, worth] }, { worth: 1 }],
  ])('is open else: %s', (_, price, facts) => {
    expect(pays(price, facts)).toBeNull();
  });
});

describe('what is read off a sum', () => {
  const whole: Price = { kind: 'up-to', of: bySize, limit: term('most'), id: 'whole' };

  it('are its rules, with their clauses and facts', () => {
    expect(rulesIn(whole)).toEqual([
      { id: 'small', clauses: ['1'], facts: ['size'] },
      { id: 'large', clauses: ['2', '3'], facts: ['size', 'worth'] },
    ]);
  });

  it('are its parts by their names, and their limits', () => {
    const named = namedSums(reckoned(whole));
    const moving = namedSums(reckoned({ kind: 'up-to', of: term('small'), limit: worth, id: 'moving' }));
    expect(moving.get('moving')?.limit).toBeNull();
    expect([...named].map(([id, { limit }]) => [id, limit])).toEqual([
      ['large', null],
      ['by-size', null],
      ['whole', 90],
    ]);
    expect(reckoner(named.get('large')?.sum as ReckonedSum<Parcel>, readers)({ worth: 9 })).toBe(5);
  });

  it('are its addends', () => {
    const parts: readonly [Price, Price] = [
      worth,
      { kind: 'plus', of: [term('small'), { kind: 'nothing' }] },
    ];
    expect(addends(reckoned({ kind: 'plus', of: parts }))).toEqual([
      worth,
      { kind: 'constant', amount: 50 },
      { kind: 'nothing' },
    ]);
    expect(addends(reckoned(whole))).toEqual([reckoned(whole)]);
    expect(addends(reckoned({ kind: 'minus', of: { kind: 'plus', of: parts }, less: worth }))).toHaveLength(
      3,
    );
  });

  it('is whether what it adds up has a limit together', () => {
    const both: Price = { kind: 'plus', of: [worth, term('small')] };
    const limited = (of: Price): Price => ({ kind: 'up-to', of, limit: term('most') });
    const isLimited = (price: Price) => isLimitedTogether(reckoned(price));
    expect(
      [limited(both), { kind: 'minus', of: limited(both), less: worth } as const].map(isLimited),
    ).toEqual([true, true]);
    expect(
      [both, limited(worth), { kind: 'minus', of: both, less: worth } as const, worth].map(isLimited),
    ).toEqual([false, false, false, false]);
  });

  describe('are the facts that it asks, and how they count:', () => {
    const asked = (price: Price) =>
      askedIn(reckoned(price), 'size', ['small', 'large', 'none']).map(({ under: _, ...how }) => how);
    const choice = { as: 'choice', values: ['small', 'large', 'none'], upTo: [] } as const;
    const amount = { fact: 'worth', as: 'amount', values: [], upTo: [] } as const;

    it('what chooses, with its values; and whether one of them is worth nothing', () => {
      expect(asked(bySize)).toEqual([
        { fact: 'size', ...choice, isWorth: false },
        { ...amount, isWorth: false },
      ]);
      const { none: _, ...cases } = bySize.cases;
      expect(asked({ kind: 'by', fact: 'size', cases })[0]).toMatchObject({ isWorth: true });
      const by = {
        kind: 'by',
        fact: 'size',
        as: 'rate',
        told: 'size',
        cases: { small: share, large: share, none: share },
      } as const;
      expect(asked({ kind: 'times', of: term('small'), by })).toEqual([
        { fact: 'size', ...choice, isWorth: true },
      ]);
    });

    it('an amount; where it is taken away, nothing of it is worth most', () => {
      expect(asked({ kind: 'minus', of: worth, less: term('free') })).toEqual([
        { ...amount, isWorth: false },
      ]);
      expect(asked({ kind: 'minus', of: term('most'), less: worth })).toEqual([{ ...amount, isWorth: true }]);
      expect(asked({ kind: 'least', of: [worth, { kind: 'plus', of: [worth, term('most')] }] })).toHaveLength(
        2,
      );
    });

    it('a quantity, with the amounts that it multiplies up to a limit', () => {
      const by = { kind: 'quantity', fact: 'pieces', as: 'pieces' } as const;
      const cases = {
        small: term('small'),
        large: term('free'),
        none: { kind: 'constant', amount: 0 },
      } as const;
      const product: Price = { kind: 'times', of: { kind: 'by', fact: 'size', cases }, by };
      const pieces = { fact: 'pieces', as: 'quantity', values: [], isWorth: true };
      expect(asked(product)[1]).toEqual({ ...pieces, upTo: [] });
      expect(asked({ kind: 'up-to', of: product, limit: term('most') })[1]).toEqual({
        ...pieces,
        upTo: [50, 10, 0].map((each) => ({ amount: each, limit: 90 })),
      });
      const rated: Price = {
        kind: 'times',
        of: term('small'),
        by: {
          kind: 'by',
          fact: 'size',
          as: 'rate',
          told: 'size',
          cases: { small: share, large: by, none: share },
        },
      };
      expect(asked({ kind: 'up-to', of: rated, limit: term('most') })).toEqual([
        { fact: 'size', ...choice, isWorth: true },
        { ...pieces, upTo: [{ amount: 50, limit: 90 }] },
      ]);
    });
  });

  it('are the sizes with which each is asked; what is made of nothing asks nothing', () => {
    const SIZES = ['small', 'large', 'none'] as const;
    const under = (price: Price) =>
      askedIn(reckoned(price), 'size', SIZES).map(({ fact, under }) => `${fact}: ${under}`);
    const [all, nothing] = [SIZES.join(), { kind: 'nothing' } as const];
    expect(under(bySize)).toEqual([`size: ${all}`, 'worth: large']);
    expect(under(whole)).toEqual(['size: small,large', 'worth: large']);
    const chosenByOther = askedIn(reckoned(whole), 'pieces', ['none', 'many']);
    expect(chosenByOther.map(({ fact, under }) => `${fact}: ${under}`)).toEqual([
      'size: none,many',
      'worth: none,many',
    ]);
    expect(under({ kind: 'least', of: [worth, bySize] })).toEqual([
      'worth: small,large',
      'size: small,large',
      'worth: large',
    ]);
    expect(under({ kind: 'plus', of: [worth, bySize] })).toEqual([
      `worth: ${all}`,
      `size: ${all}`,
      'worth: large',
    ]);
    const pieces = { kind: 'quantity', fact: 'pieces', as: 'pieces' } as const;
    const made: readonly Price[] = [
      { kind: 'minus', of: worth, less: nothing },
      { kind: 'times', of: nothing, by: pieces },
      { kind: 'up-to', of: worth, limit: nothing },
    ];
    expect(made.flatMap(under)).toEqual(['worth: ', 'pieces: ', 'worth: ']);
    const byPieces: Price = { kind: 'by', fact: 'pieces', cases: { one: nothing, more: worth } };
    expect(under({ kind: 'least', of: [byPieces, worth] })).toEqual([
      `pieces: ${all}`,
      `worth: ${all}`,
      `worth: ${all}`,
    ]);
  });

  it('is all of it: the sums of the lines can be written as JSON, and read again', () => {
    const sums = LINES.map((line) => sumIn(line, LATEST));
    expect(JSON.parse(JSON.stringify(sums))).toEqual(sums);
  });
});

import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '../../src/audit/index.js';
import { scopeOf } from '../../src/audit/sum-scopes.js';
import { Totals } from '../../src/audit/totals.js';

// 合计、小计、过次页、承前页。Rows that sum others: 1 yuan is 100 fen.
type Facts = Partial<Omit<RegisterRow, 'claim'>> & { readonly event?: string; readonly division?: string };

const row = (
  kind: RegisterRow['kind'],
  paid: string | undefined,
  { event, division, ...facts }: Facts,
): RegisterRow => ({
  number: 0,
  kind,
  unread: [],
  claim:
    event === undefined && division === undefined
      ? null
      : { id: 'c', incident: { id: event, division }, loss: { kind: 'house' } },
  paid,
  ...facts,
});

const claim = (paid: string | undefined, facts: Facts = {}) => row('claim', paid, facts);
const total = (paid: string | undefined, facts: Facts = {}) => row('total', paid, facts);
const subtotal = (paid: string, facts: Facts = {}) => row('subtotal', paid, facts);
const carried = (paid: string | undefined, facts: Facts = {}) => row('carried-forward', paid, facts);
const brought = (paid: string | undefined, facts: Facts = {}) => row('brought-forward', paid, facts);

/** 一页登记簿，从第 1 行起。A register; its rows are counted from 1. */
function found(...rows: readonly RegisterRow[]) {
  const totals = new Totals();
  const counted = rows.map((each, i) => ({ ...each, number: i + 1 }));
  for (const each of counted) if (each.kind !== 'claim') totals.expect(each, scopeOf(each));
  const met = counted.map((each) =>
    each.kind === 'claim'
      ? totals.add(each, { ...scopeOf(each), year: each.year ?? null })
      : totals.meet(each, scopeOf(each)),
  );
  return [...met, ...totals.finish()].filter((each) => each != null);
}

const told = (...rows: readonly RegisterRow[]): string[] =>
  found(...rows).map(({ code, row: number, difference }) => `${code} ${number} ${difference}`);

describe('a total', () => {
  it('is of all rows, wherever it stands, and of every column', () => {
    expect(told(claim('1'), total('3'), claim('2'))).toEqual([]);
    expect(told(claim('1'), total('2.99'), claim('2'))).toEqual(['total-disagrees 2 -1']);
    const columns = { amount: '5', shares: { 甲: '3', 乙: '2' } };
    expect(told(claim('1', columns), claim('1'), total('2', columns))).toEqual([]);
    expect(told(claim('1', columns), total('1', { ...columns, amount: '4' }))).toEqual([
      'total-disagrees 2 -100',
    ]);
    expect(told(claim('1', columns), total('1', { shares: { 甲: '3', 乙: '3' } }))).toEqual([
      'total-disagrees 2 100',
    ]);
    expect(told(claim('1'), claim(undefined), total(undefined, { amount: '0' }))).toEqual([]);
  });

  it('is told once, by the first column that is wrong', () => {
    const wrong = total('9', { amount: '8', shares: { 甲: '7' } });
    expect(found(claim('1', { amount: '1' }), wrong)).toEqual([
      {
        code: 'total-disagrees',
        row: 2,
        rows: [],
        claim: null,
        event: null,
        rule: 'totals',
        clause: '4.4-1',
        expected: { type: 'money', yuan: '1.00' },
        found: { type: 'money', yuan: '9.00' },
        difference: 800,
        certainty: { kind: 'certain' },
        suspicion: null,
        facts: [],
        also: [],
      },
    ]);
  });

  it.each(['paid', 'amount', 'shares.甲'] as const)(
    'may be right if a cell of %s could be read',
    (column) => {
      const sums = { amount: '2', shares: { 甲: '2' } };
      const [own, other] = column === 'paid' ? ['9', '2'] : ['2', '9'];
      const wrong = total(own, {
        amount: column === 'amount' ? other : '2',
        shares: { 甲: column === 'shares.甲' ? other : '2' },
      });
      const [one] = found(claim('2', { ...sums, unread: [column] }), wrong);
      expect(one?.certainty).toEqual({
        kind: 'depends-on-facts',
        facts: [column === 'shares.甲' ? 'shares' : column],
      });
      expect(found(claim('2', { ...sums, unread: ['reportedAt'] }), wrong)[0]?.certainty.kind).toBe(
        'certain',
      );
    },
  );

  const rows = [
    claim('1', { event: 'e', line: 'house-damage', year: 2023 }),
    claim('2', { event: 'e', line: 'house-damage', year: 2024 }),
    claim('4', { event: 'e', line: 'fire-explosion', year: 2024 }),
    claim('8', { event: 'f', line: 'house-damage', year: 2024 }),
    claim('16'),
  ];

  it.each<[Facts, string]>([
    [{}, '31'],
    [{ event: 'e' }, '7'],
    [{ line: 'house-damage' }, '11'],
    [{ year: 2024 }, '14'],
    [{ event: 'e', line: 'house-damage' }, '3'],
    [{ event: 'e', year: 2024 }, '6'],
    [{ line: 'house-damage', year: 2024 }, '10'],
    [{ event: 'e', line: 'house-damage', year: 2024 }, '2'],
    [{ event: 'g' }, '0'],
    [{ line: 'good-samaritan' }, '0'],
    [{ year: 2025 }, '0'],
  ])('may name event, line and year, one or several: %j is %s', (scope, sum) => {
    expect(told(...rows, total(sum, scope))).toEqual([]);
    expect(told(...rows, total(`${sum}.01`, scope))).toEqual(['total-disagrees 6 1']);
  });
});

describe('a subtotal', () => {
  it('is of the rows since the last one', () => {
    expect(told(claim('1'), subtotal('1'), claim('2'), claim('3'), subtotal('5'), total('6'))).toEqual([]);
    expect(told(claim('1'), subtotal('1'), claim('2'), subtotal('3'))).toEqual(['total-disagrees 4 100']);
  });

  it('goes on over sums of another kind', () => {
    expect(told(claim('1'), carried('1'), claim('2'), total('3'), subtotal('3'))).toEqual([]);
  });

  it('of an event is of all its rows, and the next one begins after it', () => {
    const [a, b] = [claim('1', { event: 'e' }), claim('2', { event: 'e' })];
    expect(told(a, subtotal('3', { event: 'e' }), b, subtotal('2'))).toEqual([]);
    expect(told(a, subtotal('1', { event: 'e' }), b, subtotal('3'))).toEqual([
      'total-disagrees 2 -200',
      'total-disagrees 4 100',
    ]);
  });
});

describe('what is carried forward', () => {
  it('is all there was, or what there was since it last was', () => {
    expect(told(claim('1'), carried('1'), claim('2'), carried('3'), claim('4'), carried('4'))).toEqual([]);
    expect(told(claim('1'), carried('1'), claim('2'), carried('2.01'))).toEqual([
      'carried-forward-disagrees 4 -99',
    ]);
  });

  it('is brought forward as it was carried, or as it should have been', () => {
    expect(told(claim('1'), carried('1'), brought('1'), claim('2'), carried('3'))).toEqual([]);
    expect(told(claim('1'), carried('1.01'), brought('1.01'))).toEqual(['carried-forward-disagrees 2 1']);
    expect(told(claim('1'), carried('1.01'), brought('1'))).toEqual(['carried-forward-disagrees 2 1']);
    expect(told(claim('1'), carried('1.01'), brought('1.03'))).toEqual([
      'carried-forward-disagrees 2 1',
      'carried-forward-disagrees 3 2',
    ]);
    expect(told(claim('1'), brought('2'))).toEqual(['carried-forward-disagrees 2 100']);
  });

  it('may come from before the register: later sums are with it, or without it', () => {
    expect(told(brought('5'), claim('1'), carried('6'), carried('1'), total('6'), total('1'))).toEqual([]);
    expect(told(brought('5'), claim('1'), total('5'))).toEqual(['total-disagrees 3 400']);
    expect(told(brought('5'), claim('1'), carried('5'))).toEqual(['carried-forward-disagrees 3 400']);
    expect(told(brought(undefined, { amount: '5' }), claim('1'), total('6'))).toEqual([
      'total-disagrees 3 500',
    ]);
  });

  const years = [claim('1', { year: 2022 }), claim('2', { year: 2023 }), claim('4', { year: 2024 })];

  it.each(['1', '3', '7', '2'])(
    'to the next year, may be of all years up to its own, or its own: %s',
    (sum) => {
      const inOrder = told(...years, carried(sum, { year: 2023 }));
      expect(inOrder).toEqual(sum === '1' ? ['carried-forward-disagrees 4 -600'] : []);
    },
  );

  it.each(['1', '3', '7', '2', '4'])(
    'from the year before, may be of all years before it, or that one: %s',
    (sum) => {
      const inOrder = told(...years, brought(sum, { year: 2024 }));
      expect(inOrder).toEqual(
        sum === '1' || sum === '4' ? [`carried-forward-disagrees 4 -${sum === '1' ? 600 : 300}`] : [],
      );
    },
  );

  it('to the next year, is without rows of which the year is unknown', () => {
    expect(told(claim('8'), ...years, carried('3', { year: 2023 }))).toEqual([]);
    expect(told(claim('8'), ...years, carried('11', { year: 2023 }))).toHaveLength(1);
  });

  it('in a year that has no rows is nothing, or all before it', () => {
    expect(told(...years, carried('0', { year: 2025 }))).toEqual([]);
    expect(told(...years, brought('7', { year: 2026 }))).toEqual([]);
    expect(told(claim('4'), ...years, carried('3', { year: 2023 }))).toEqual([]);
  });
});

describe('a sum that names what it sums', () => {
  const [e, f] = [{ event: 'E1' }, { event: 'E2' }];
  const in110 = (facts: Facts, division: string): Facts => ({ ...facts, division });
  const mixed = [
    claim('1', { ...in110(e, '500110110'), line: 'natural-disaster' }),
    claim('2', { ...in110(f, '500110109'), line: 'house-damage' }),
    claim('4', { ...in110(e, '500110109'), line: 'house-damage' }),
  ];
  const named = (label: string, paid: string, kind: 'subtotal' | 'total' = 'subtotal') =>
    row(kind, paid, { label });

  it.each([
    ['E1小计', '5', 'subtotal'],
    ['事件E2小计', '2', 'subtotal'],
    ['E2合计', '2', 'total'],
    ['赶水镇小计', '1', 'subtotal'],
    ['东溪镇合计', '6', 'total'],
    ['房屋损毁保险小计', '6', 'subtotal'],
    ['E9小计', '7', 'subtotal'],
  ] as const)('%s', (label, paid, kind) => {
    expect(told(...mixed, named(label, paid, kind))).toEqual([]);
    const wrong = `${Number(paid)}.01`;
    expect(told(...mixed, named(label, wrong, kind))).toEqual(['total-disagrees 4 1']);
  });

  it('by a cell for its place is of that town, or of its block', () => {
    const town = subtotal('6', { division: '500110109' });
    expect(told(...mixed, town)).toEqual([]);
    const block = subtotal('4', { division: '500110109' });
    expect(told(...mixed.slice(0, 2), subtotal('3'), ...mixed.slice(2), block)).toEqual([]);
  });
});

describe('a subtotal', () => {
  const sure = (...rows: readonly RegisterRow[]) =>
    found(...rows).map(({ row: number, certainty }) => `${number} ${certainty.kind}`);

  it('of subtotals stands behind them', () => {
    const nested = [claim('1'), subtotal('1'), claim('2'), subtotal('2'), subtotal('3'), claim('4')];
    expect(told(...nested, subtotal('4'), subtotal('4'), total('7'))).toEqual([]);
    expect(sure(...nested.slice(0, 4), subtotal('4'))).toEqual(['5 depends-on-facts']);
  });

  it('of what the register does not know, among others at the end, is not certainly wrong', () => {
    const by = (label: string, paid: string) => row('subtotal', paid, { label });
    expect(sure(claim('1'), claim('2'), by('张三经办小计', '1'), by('李四经办小计', '2'))).toEqual([
      '3 depends-on-facts',
      '4 depends-on-facts',
    ]);
    expect(sure(claim('1'), by('张三经办小计', '2'), claim('2'), by('李四经办小计', '2'))).toEqual([
      '2 certain',
    ]);
  });

  it('or total that goes on from earlier registers is not certainly wrong', () => {
    expect(sure(claim('1'), row('total', '9', { label: '本年累计' }))).toEqual(['2 depends-on-facts']);
    expect(sure(claim('1'), row('total', '1', { label: '累计' }))).toEqual([]);
  });
});

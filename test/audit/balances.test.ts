import { describe, expect, it } from 'vitest';
import { Balances } from '../../src/audit/balances.js';
import type { RegisterRow } from '../../src/audit/index.js';

// 逐行结转：累计，期初余额，期末余额。Balances from row to row, with 100 yuan paid in every row but where it says otherwise.
type Facts = Partial<RegisterRow>;

function found(rows: readonly Facts[], years: readonly (number | null)[] = []) {
  const balances = new Balances();
  return rows
    .map(
      (facts, i): RegisterRow => ({
        number: i + 1,
        kind: 'claim',
        claim: null,
        unread: [],
        paid: '100',
        ...facts,
      }),
    )
    .map((row, i) => balances.next(row, years[i] ?? null))
    .filter((each) => each !== null);
}

const told = (...rows: readonly Facts[]): string[] =>
  found(rows).map(({ row, expected, difference }) => `${row} ${JSON.stringify(expected)} ${difference}`);

const expected = (row: number, yuan: string, difference: number): string =>
  `${row} ${JSON.stringify({ type: 'money', yuan })} ${difference}`;

const running = (runningTotal: string, facts: Facts = {}): Facts => ({ runningTotal, ...facts });
const balance = (openingBalance: string | undefined, closingBalance: string | undefined): Facts => ({
  openingBalance,
  closingBalance,
});

describe('a running total', () => {
  it('grows by what is paid, from whatever it began with', () => {
    expect(told(running('700'), running('800'), running('900'))).toEqual([]);
    expect(told(running('700'), running('800.01'))).toEqual([expected(2, '800.00', 1)]);
    const decided = { paid: undefined, amount: '30' };
    expect(told(running('700'), running('730', decided))).toEqual([]);
    expect(told(running('700'), running('700', { paid: undefined }))).toEqual([]);
  });

  it('that is wrong once is told once, whether the next goes on from it or from what is right', () => {
    expect(told(running('100'), running('250'), running('350'))).toEqual([expected(2, '200.00', 5000)]);
    expect(told(running('100'), running('250'), running('300'))).toEqual([expected(2, '200.00', 5000)]);
  });

  it('does not go on from what was right two errors ago', () => {
    const rows = ['100', '250', '400', '400'].map((sum) => running(sum));
    expect(told(...rows)).toEqual([
      expected(2, '200.00', 5000),
      expected(3, '350.00', 5000),
      expected(4, '500.00', -10000),
    ]);
  });

  it('goes on over a row that states none', () => {
    expect(told(running('100'), balance(undefined, '5'), running('300'))).toEqual([]);
    expect(told(running('100'), balance(undefined, '5'), running('100'))).toEqual([
      expected(3, '300.00', -20000),
    ]);
    expect(told(balance('9', undefined), running('100'))).toEqual([]);
  });

  it('begins anew with a year', () => {
    const rows = ['100', '200', '100'].map((sum) => running(sum));
    expect(found(rows, [2023, 2023, 2024])).toEqual([]);
    expect(found(rows, [2023, 2023, 2023]).map(({ row }) => row)).toEqual([3]);
    expect(found(rows).map(({ row }) => row)).toEqual([3]);
  });

  it.each(['paid', 'amount'])('is not judged where %s could not be read', (column) => {
    const unread = { unread: [column], paid: undefined };
    expect(told(running('100'), running('999', unread))).toEqual([]);
    expect(told(running('100'), running('999', { ...unread, unread: ['reportedAt'] }))).toHaveLength(1);
  });
});

describe('an opening and a closing balance', () => {
  it('may grow by what is paid, or shrink by it, down to nothing', () => {
    expect(told(balance('300', '200'), balance('200', '100'), balance('100', '0'))).toEqual([]);
    expect(told(balance('0', '100'), balance('100', '200'))).toEqual([]);
    expect(told(balance('100', '0.01'))).toEqual([expected(1, '0.00', 1)]);
    expect(told(balance('99', '-1'))).toEqual([expected(1, '199.00', -20000)]);
  });

  it('open with what was left by the row before', () => {
    expect(told(balance('300', '200'), balance('199', '99'))).toEqual([expected(2, '200.00', -100)]);
    expect(told(balance('300', '200'), balance('5', undefined))).toEqual([expected(2, '200.00', -19500)]);
    expect(told(balance('300', undefined), balance('5', undefined))).toEqual([]);
  });

  it('that are wrong once are told once', () => {
    expect(told(balance('300', '250'), balance('250', '150'))).toEqual([expected(1, '200.00', 5000)]);
    expect(told(balance('300', '250'), balance('200', '100'))).toEqual([expected(1, '200.00', 5000)]);
    expect(told(balance('300', '250'), balance('400', '300'))).toEqual([
      expected(1, '200.00', 5000),
      expected(2, '250.00', 15000),
    ]);
  });

  it('may stand without one another', () => {
    expect(told(balance(undefined, '900'))).toEqual([]);
    expect(told(balance(undefined, '900'), balance(undefined, '800'))).toEqual([]);
    expect(told(balance(undefined, '900'), balance(undefined, '850'))).toEqual([expected(2, '800.00', 5000)]);
  });

  it('begin anew with a year, and must close rightly all the same', () => {
    expect(found([balance('300', '200'), balance('900', '800')], [2023, 2024])).toEqual([]);
    expect(found([balance('300', '200'), balance('900', '850')], [2023, 2024])).toMatchObject([
      { row: 2, difference: 5000 },
    ]);
  });
});

it('what is told names the row and its claim', () => {
  const claim = { id: 'c-1', loss: { kind: 'house' } } as const;
  expect(found([running('1', { claim }), running('1', { claim })])).toEqual([
    {
      code: 'carried-forward-disagrees',
      row: 2,
      rows: [],
      claim: 'c-1',
      event: null,
      rule: 'carried-forward',
      clause: '4.4-1',
      expected: { type: 'money', yuan: '101.00' },
      found: { type: 'money', yuan: '1.00' },
      difference: -10000,
      certainty: { kind: 'certain' },
      suspicion: null,
      facts: [],
      also: [],
    },
  ]);
});

it('a row without balances leaves what is carried as it is', () => {
  expect(told(running('100'), {}, running('200'))).toEqual([]);
  expect(found([running('100'), {}, running('200')], [2024, null, 2024])).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { auditRegister, type Discrepancy, readRecords } from '../../src/audit/index.js';
import { InvalidInputError, parseContract } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';
import { type Facts, houseRow as house } from './register/rows.js';

// 行的次序与结论的次序。The order of rows, and that of what is found.
const brief = ({ code, claim, event, row }: Discrepancy): string => `${code} ${claim} ${event} ${row}`;

const found = (rows: readonly Facts[], contract = CONTRACT): string[] =>
  auditRegister(rows, contract).map(brief);

describe('what is found', () => {
  const limited = parseContract({
    ...CONTRACT_INPUT,
    limits: { perEvent: '1500', perYear: '900000' },
  });
  const wrong = { 'loss.title': 'none', reportedAt: '2024-07-01' };
  const inFull = (event: string) =>
    ['x', 'y', 'z'].map((id) =>
      house(`${event}${id}`, {
        'incident.id': event,
        'incident.division': `50011011${event === 'f' ? 0 : 1}`,
      }),
    );

  it('stands by claim, event, kind and row; what concerns no claim comes last, and no event after that', () => {
    const rows = [
      ...inFull('g'),
      ...inFull('f'),
      house('b', { 'incident.id': 'h', ...wrong }),
      house('a', { 'incident.id': 'k', ...wrong }),
      house('a', { 'incident.id': 'j', ...wrong, reportedAt: '2024-07-02' }),
      { id: '合计', paid: '1' },
      { id: '合计', paid: '2' },
    ];
    const expected = [
      'dates-out-of-order a j 10',
      'title-not-lawful a j 10',
      'dates-out-of-order a k 9',
      'title-not-lawful a k 9',
      'dates-out-of-order b h 8',
      'title-not-lawful b h 8',
      'event-limit-exceeded null f null',
      'event-limit-exceeded null g null',
      'total-disagrees null null 11',
      'total-disagrees null null 12',
    ];
    expect(found(rows, limited)).toEqual(expected);
    const [first, second, ...others] = rows.toReversed();
    const numbers = (text: string): string => text.replace(/ \d+$/, '');
    expect(found([...others, first as Facts, second as Facts], limited).map(numbers)).toEqual(
      expected.map(numbers),
    );
  });
});

describe('what is found of sums among the rows', () => {
  it('stands behind what is found of claims and events all the same', () => {
    const limited = parseContract({
      ...CONTRACT_INPUT,
      limits: { perEvent: '1500', perYear: '900000' },
    });
    const wrong = (id: string) => house(id, { 'incident.id': `e-${id}`, 'loss.title': 'none' });
    const sum = { id: '小计', paid: '1' };
    const rows = [wrong('c'), sum, wrong('b'), sum, house('x'), house('y'), house('z'), wrong('a')];
    expect(found(rows, limited)).toEqual([
      'title-not-lawful a e-a 9',
      'title-not-lawful b e-b 4',
      'title-not-lawful c e-c 2',
      'event-limit-exceeded null e null',
      'total-disagrees null null 3',
      'total-disagrees null null 5',
    ]);
  });
});

describe('rows', () => {
  // 三间各 1100 元，限额 1000 元：333.33、333.33，最后一行 333.34。Three of 1,100 under 1,000: the last one takes the odd fen.
  const thirds = parseContract({ ...CONTRACT_INPUT, limits: { perEvent: '1000', perYear: '900000' } });
  const cut = (id: string, facts: Facts = {}) => house(id, { paid: '333.33', ...facts });
  const expectedOf = (rows: readonly Facts[]) => {
    const [first, ...others] = auditRegister(rows, thirds);
    expect([first?.code, others]).toEqual(['wrongly-scaled', []]);
    return first?.expected;
  };

  it('go by their claims where they bear no numbers: c-2 before c-10', () => {
    const [a, b, c] = [cut('c-1'), cut('c-2'), cut('c-10', { paid: '300' })];
    for (const rows of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(expectedOf(rows)).toEqual({ type: 'money', yuan: '333.34' });
    const [x, y, z] = [cut('c-1'), cut('c-2', { paid: '300' }), cut('c-10', { paid: '333.34' })];
    expect(expectedOf([z, y, x])).toEqual({ type: 'money', yuan: '333.33' });
  });

  it('of one claim stay as they come', () => {
    const again = cut('c', { 'loss.householdId': 'h-d', paid: '300' });
    const [, scaled] = auditRegister([cut('a'), cut('c'), again], thirds);
    expect(scaled).toMatchObject({ code: 'wrongly-scaled', row: 4, expected: { yuan: '333.34' } });
  });

  it('go by their numbers where each claim bears one', () => {
    const numbered = (id: string, sequence: number, sum: string) => cut(id, { sequence, paid: sum });
    const rows = [numbered('a', 10, '300'), numbered('b', 2, '333.33'), numbered('c', 1, '333.33')];
    for (const order of [rows, rows.toReversed()])
      expect(expectedOf(order)).toEqual({ type: 'money', yuan: '333.34' });
    const some = [cut('a', { paid: '300' }), numbered('b', 10, '333.33'), numbered('c', 2, '333.34')];
    for (const order of [some, some.toReversed()])
      expect(expectedOf(order)).toEqual({ type: 'money', yuan: '333.33' });
    const total = { id: '合计', paid: '966.66' };
    expect(expectedOf([total, ...rows])).toEqual({ type: 'money', yuan: '333.34' });
  });

  const running = (id: string, runningTotal: string, facts: Facts = {}) =>
    house(id, { runningTotal, ...facts });

  it('stay as they come where balances are carried on and nothing numbers them', () => {
    expect(found([running('b', '1100'), running('a', '2200')])).toEqual([]);
    const balance = (id: string, name: string, sum: string, facts: Facts = {}) =>
      house(id, { [name]: sum, ...facts });
    expect(found([balance('b', 'closingBalance', '5000'), balance('a', 'closingBalance', '3900')])).toEqual(
      [],
    );
    const from = house('b', { openingBalance: '5000', closingBalance: '3900' });
    expect(found([from, balance('a', 'openingBalance', '3900')])).toEqual([]);
    expect(found([running('a', '2200', { sequence: 2 }), running('b', '1100', { sequence: 1 })])).toEqual([]);
  });

  it('stay as they come where sums stand among them', () => {
    const sum = (id: string, yuan: string) => ({ id, paid: yuan });
    expect(
      found([
        house('b'),
        sum('小计', '1100'),
        house('a', { 'loss.rooms': 2, paid: '2200' }),
        sum('小计', '2200'),
      ]),
    ).toEqual([]);
    const rows = [
      house('b', { sequence: 2 }),
      sum('小计', '1100'),
      house('a', { sequence: 1, 'loss.rooms': 2, paid: '2200' }),
    ];
    expect(found(rows)).toEqual([]);
  });

  it('are taken as they were read, or else read first', () => {
    const { rows } = readRecords([house('a', { paid: '5' })]);
    expect(found(rows as unknown as Facts[])).toEqual(['sum-too-low a e 2']);
    expect(found([house('a', { paid: '5' })])).toEqual(['sum-too-low a e 2']);
    expect(found([])).toEqual([]);
    const mixed = [house('b', { paid: '5' }), ...rows] as unknown as Facts[];
    expect(found(mixed)).toEqual(['sum-too-low a e 3', 'sum-too-low b e 2']);
  });

  const refusal = (rows: unknown): unknown => {
    try {
      return auditRegister(rows as never, CONTRACT);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      return (error as InvalidInputError).issues;
    }
  };

  it.each([
    [undefined, 'absent'],
    [null, 'null'],
    [{ length: 1 }, 'object'],
  ])('that are no list are refused: %j', (rows, kind) => {
    expect(refusal(rows)).toEqual([
      {
        argument: 'rows',
        path: '',
        code: 'wrong-type',
        found: kind,
        expected: { kind: 'type', type: 'array' },
      },
    ]);
  });

  it('that cannot be read are refused', () => {
    const unreadable = new Proxy([], {
      get: () => {
        throw new Error('no');
      },
    });
    expect(refusal(unreadable)).toMatchObject([{ path: '', code: 'unreadable' }]);
  });

  it('may name, in their header, those who insure at any time, as they are called then', () => {
    const insurers = [
      { id: 'picc', name: '丙保险公司', share: '0.7', lead: true },
      { id: 'new', name: '丁保险公司', share: '0.3' },
    ];
    const contract = parseContract({
      ...CONTRACT_INPUT,
      endorsements: [
        { id: 'a-1', effectiveAt: '2024-06-01T00:00:00+08:00', insurers },
        { id: 'a-2', effectiveAt: '2024-07-01T00:00:00+08:00', premium: '1' },
      ],
    });
    const shared = (picc: string, other: string) => house('a', { 丁保险公司份额: other, 人保份额: picc });
    expect(found([shared('770', '330')], contract)).toEqual([]);
    expect(found([shared('660', '440')], contract)).toEqual(['lead-below-share a e 2']);
  });
});

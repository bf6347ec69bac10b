import { describe, expect, it } from 'vitest';
import { auditor, auditRegister, type Discrepancy, readRecords } from '../../src/audit/index.js';
import { applyLimits, type Contract, parseContract } from '../../src/index.js';
import { CONTRACT_INPUT } from './register/contract.js';
import { houseRow } from './register/rows.js';

interface House {
  readonly id: string;
  readonly event: string;
  readonly rooms: number;
  readonly paid?: string | undefined;
  readonly at?: string;
  readonly extra?: object;
}

const contractWith = (change: object): Contract => parseContract({ ...CONTRACT_INPUT, ...change });

/** 每间 1100 元的房屋案件。Houses at 1,100 yuan a room. */
const records = (houses: readonly House[]) =>
  houses.map(({ id, event, rooms, paid, at = '2024-07-11T03:20:00+08:00', extra }, i) =>
    houseRow(id, {
      sequence: i + 1,
      'incident.id': event,
      'incident.startedAt': at,
      'loss.rooms': rooms,
      paid,
      ...extra,
    }),
  );

const audit = (houses: readonly House[], contract: Contract): string[] =>
  auditRegister(readRecords(records(houses)).rows, contract).map(brief);

const brief = ({ code, claim, event, difference }: Discrepancy): string =>
  `${code} ${claim ?? event} ${difference}`;

const plainAudit = (houses: readonly House[], contract: Contract): string[] => {
  const unnumbered = records(houses).map(({ sequence: _, ...rest }) => rest);
  return auditRegister(readRecords(unnumbered).rows, contract).map(brief);
};

/** 按限额付清的案件。Houses paid as the limits say. */
function paid(houses: readonly House[], contract: Contract): House[] {
  const rows = houses.map(({ id, event, rooms, at = '2024-07-11T03:20:00+08:00' }) => ({
    id,
    event,
    startedAt: at,
    amount: `${Math.min(1100 * rooms, 20_000)}`,
    line: 'house-damage' as const,
  }));
  const sums = applyLimits(rows, contract);
  return houses.map((house, i) => ({ ...house, paid: sums[i]?.paid }));
}

const six: readonly House[] = [1, 2, 3, 4, 5, 7].map((rooms, i) => ({ id: `c-${i}`, event: 'e', rooms }));
const limited = contractWith({ limits: { perEvent: '10000.00', perYear: '100000.00' } });
const inFull = (houses: readonly House[]): House[] =>
  houses.map((house) => ({ ...house, paid: `${1100 * house.rooms}` }));
const change = (houses: readonly House[], at: number, sum: string): House[] =>
  houses.map((house, i) => (i === at ? { ...house, paid: sum } : house));

describe('an event beyond its limit', () => {
  it('is in order where it is cut in proportion', () => {
    expect(audit(paid(six, limited), limited)).toEqual([]);
  });

  it('exceeds it where it is not cut', () => {
    expect(audit(inFull(six), limited)).toEqual(['event-limit-exceeded e 1420000']);
  });

  it('exceeds it whatever else is wrong', () => {
    expect(audit(change(inFull(six), 5, '5000.00'), limited)).toEqual([
      'wrongly-scaled c-5 181818',
      'event-limit-exceeded e 968182',
    ]);
  });

  it('is scaled wrongly row by row', () => {
    const right = paid(six, limited);
    expect(audit(change(right, 5, '7700.00'), limited)).toEqual(['wrongly-scaled c-5 451818']);
    expect(audit(change(right, 5, '7700.01'), limited)).toEqual(['sum-too-high c-5 451819']);
    expect(audit(change(right, 5, '1.00'), limited)[0]).toMatch(/^wrongly-scaled c-5/);
  });

  it('is scaled wrongly where it does not come to the limit', () => {
    const right = paid(six, limited);
    const less = change(right, 0, (Number(right[0]?.paid) - 0.01).toFixed(2));
    const more = change(right, 0, (Number(right[0]?.paid) + 0.01).toFixed(2));
    expect([audit(less, limited), audit(more, limited)]).toEqual([
      [expect.stringMatching(/^wrongly-scaled c-0 -/)],
      ['event-limit-exceeded e 1'],
    ]);
  });

  it('is scaled wrongly as a whole by another rate', () => {
    const lower = contractWith({ limits: { perEvent: '9000.00', perYear: '100000.00' } });
    const higher = contractWith({ limits: { perEvent: '11000.00', perYear: '100000.00' } });
    expect(audit(paid(six, lower), limited)).toEqual(['wrongly-scaled e -100000']);
    expect(audit(paid(six, higher), limited)).toEqual(['event-limit-exceeded e 100000']);
  });

  it('is kept back row by row where it need not be scaled', () => {
    const free = contractWith({ limits: { perEvent: '100000.00', perYear: '100000.00' } });
    expect(audit(paid(six, limited), free)).toEqual(
      [64_546, 129_091, 193_636, 258_182, 322_727, 451_818].map((less, i) => `sum-too-low c-${i} -${less}`),
    );
  });

  it('is not concerned by a claim of it whose day is unknown', () => {
    const undated = {
      id: 'c-9',
      event: 'e',
      rooms: 3,
      paid: '0',
      extra: { 'incident.startedAt': null, outcome: 'pending' },
    };
    expect(audit([...paid(six, limited), undated], limited)).toEqual([]);
  });

  const aFenMore = (rows: readonly House[]): House[] =>
    change(rows, 0, (Number(rows[0]?.paid) + 0.01).toFixed(2));

  it('is over its limit by a fen whatever else of its claims is wrong but their sums', () => {
    const more = aFenMore(paid(six, limited));
    const odd = (facts: object, paidSum?: string): House => ({
      id: 'c-9',
      event: 'e',
      rooms: 1,
      paid: paidSum,
      extra: facts,
    });
    const undated = odd({ 'incident.startedAt': null });
    expect(audit([...more, undated], limited)).toEqual([
      'paid-while-pending c-9 0',
      'event-limit-exceeded e 1',
    ]);
    const held = odd({ 'loss.title': 'none', outcome: 'pending' });
    expect(audit([...more, held], limited)).toEqual(['held-but-not-due c-9 0', 'event-limit-exceeded e 1']);
    const [first, ...others] = more as [House, ...House[]];
    const elsewhere = { ...first, extra: { departments: '公安局' } };
    expect(audit([elsewhere, ...others], limited)).toEqual([
      'wrong-department c-0 0',
      'event-limit-exceeded e 1',
    ]);
  });

  it('is told by its rows where one cannot be reckoned', () => {
    const house = {
      unit: 'area',
      rates: { collapsed: '9999999999', severe: '1', moderate: '1' },
      householdLimit: '20000',
    };
    const dear = contractWith({
      lines: { 'house-damage': house },
      limits: { perEvent: '30000', perYear: '100000' },
    });
    const of = (id: string, sum: string): House => ({
      id,
      event: 'e',
      rooms: 1,
      paid: sum,
      extra: { 'loss.damage': 'severe', 'loss.area': '9999999' },
    });
    expect(audit([of('a', '10000'), of('b', '10000'), of('c', '5')], dear)).toEqual(['not-computable c 0']);
  });

  it('bears what a wrong claim of it did to the rest', () => {
    const right = paid(six, limited).map((house, i) =>
      i === 3 ? { ...house, extra: { 'loss.title': 'none' } } : house,
    );
    expect(audit(right, limited)).toEqual(['title-not-lawful c-3 181818']);
  });

  it('is left alone where it is not known what was paid', () => {
    const unknown = paid(six, limited).map((house, i) => (i === 2 ? { ...house, paid: undefined } : house));
    expect(audit(unknown, limited)).toEqual([]);
    const unread = paid(six, limited).map((house, i) => (i === 2 ? { ...house, paid: '很多' } : house));
    expect(audit(unread, limited)).toEqual([]);
    // 其余五行付了 20900 元，应付 8636.36 元。The other five were paid 20,900 yuan in place of 8,636.36.
    expect(audit(change(inFull(six), 2, '很多'), limited)).toEqual(['event-limit-exceeded e 1226364']);
  });

  it('with too few rows to show a rate is told row by row', () => {
    const two = [
      { id: 'a', event: 'e', rooms: 5, paid: '3000.00' },
      { id: 'b', event: 'e', rooms: 7, paid: '4200.00' },
    ];
    expect(audit(two, limited)).toEqual(['wrongly-scaled a -116666', 'wrongly-scaled b -163334']);
  });

  it('with rows that are all off for reasons of their own is told row by row', () => {
    const odd = six.map((house, i) => ({ ...house, paid: `${(i * i + 1) * 100}` }));
    expect(audit(odd, limited).length).toBeGreaterThan(3);
  });

  it('is measured by many rows', () => {
    const many = Array.from(
      { length: 300 },
      (_, i): House => ({ id: `c-${i}`, event: 'e', rooms: 1 + (i % 9) }),
    );
    expect(audit(paid(many, limited), limited)).toEqual([]);
    expect(audit(inFull(many), limited)).toHaveLength(1);
  });
});

describe('a year beyond its limit', () => {
  const yearly = contractWith({ limits: { perEvent: '30000.00', perYear: '30000.00' } });
  const houses = ['e1', 'e2', 'e3'].flatMap((event, n) =>
    six.map(
      ({ rooms }, i): House => ({
        id: `${event}-${i}`,
        event,
        rooms,
        at: `2024-0${n + 3}-11T03:20:00+08:00`,
      }),
    ),
  );

  it('is in order where what is left is shared out', () => {
    expect(audit(paid(houses, yearly), yearly)).toEqual([]);
  });

  it('takes events that began together by their ids', () => {
    const together = ['g', 'f', 'h'].flatMap((event) =>
      six.map((house): House => ({ ...house, id: `${event}-${house.id}`, event })),
    );
    expect(audit(paid(together, yearly), yearly)).toEqual([]);
    expect(audit(inFull(together), yearly)).toEqual(['year-limit-exceeded g、h 4260000']);
  });

  it('is told once, whatever the number of events', () => {
    expect(audit(inFull(houses), yearly)).toEqual(['year-limit-exceeded e2、e3 4260000']);
  });

  it('bears what was paid wrongly in an event before', () => {
    const wrong = houses.map((house, i) => (i === 5 ? { ...house, extra: { 'loss.title': 'none' } } : house));
    expect(audit(paid(wrong, yearly), yearly)).toEqual(['title-not-lawful e1-5 770000']);
  });
});

describe('limits of single lines', () => {
  const byLine = contractWith({
    limits: {
      perEvent: '9000.00',
      perYear: '900000.00',
      byLine: { 'house-damage': { perEvent: '10000.00' } },
    },
  });
  const lineOnly = contractWith({
    limits: {
      perEvent: '900000.00',
      perYear: '900000.00',
      byLine: { 'house-damage': { perEvent: '10000.00' } },
    },
  });

  it('are applied first', () => {
    expect(audit(paid(six, byLine), byLine)).toEqual([]);
    expect(audit(paid(six, lineOnly), lineOnly)).toEqual([]);
    expect(audit(inFull(six), lineOnly)).toEqual(['event-limit-exceeded e 1420000']);
  });
});

describe('first come, first served', () => {
  const contract = contractWith({
    limits: { perEvent: '10000.00', perYear: '100000.00' },
    overflow: 'first-come',
  });

  it('goes by the numbers of the register', () => {
    expect(audit(paid(six, contract), contract)).toEqual([]);
    const [a, b, ...rest] = paid(six, contract);
    const swapped = [{ ...a, paid: '0.00' }, { ...b, paid: b?.paid }, ...rest] as House[];
    expect(audit(swapped, contract)).toEqual(['wrongly-scaled c-0 -110000']);
    expect(audit(change(paid(six, contract), 5, '7700.00'), contract)).toEqual(['wrongly-scaled c-5 770000']);
  });

  it('is no matter where no limit is reached', () => {
    const one: House = { id: 'a', event: 'e', rooms: 1, paid: '1000', extra: { amount: '1100' } };
    expect(audit([one], contract)).toEqual(['sum-too-low a -10000']);
  });

  it('goes by the numbers only where each is above the one before', () => {
    const [a, ...rest] = paid(six, contract);
    const twice = [{ ...a, paid: '0.00' }, ...rest].map((house, i) =>
      i === 4 ? { ...house, extra: { sequence: 4 } } : house,
    );
    expect(audit(twice as House[], contract)).toEqual(['wrongly-scaled e -110000']);
  });

  it('asks without numbers only that no more is paid than there is', () => {
    expect(plainAudit(paid(six, contract), contract)).toEqual([]);
    expect(plainAudit(paid([...six].reverse(), contract), contract)).toEqual([]);
    expect(plainAudit(inFull(six), contract)).toEqual(['event-limit-exceeded e 1420000']);
    expect(plainAudit(change(inFull(six), 0, '2200.00'), contract)).toEqual([
      'rate-misapplied c-0 110000',
      'event-limit-exceeded e 1310000',
    ]);
    expect(
      plainAudit(
        six.map((house) => ({ ...house, paid: '100.00' })),
        contract,
      ),
    ).toEqual(['wrongly-scaled e -940000']);
    const [a, b, c, d, e, f] = six as unknown as [House, House, House, House, House, House];
    const shared = [a, b, c, d, e, f].map((house, i) => ({
      ...house,
      paid: ['1000', '2000', '3000', '4000', '0', '0'][i],
    }));
    expect(plainAudit(shared, contract)).toEqual(['wrongly-scaled e 0']);
    const one = change(paid(six, contract), 0, '9999.00').map((house, i) =>
      i === 0 ? { ...house, paid: '9999.00' } : house,
    );
    expect(plainAudit(one, contract)[0]).toMatch(/c-0/);
  });
});

describe('an event', () => {
  it('may be written differently', () => {
    for (const [a, b] of [
      ['Ｅ', ' e'],
      ['e', 'E'],
    ] as const) {
      const both = inFull(six).map((house, i) => ({ ...house, event: i % 2 === 0 ? a : b }));
      expect(audit(both, limited)).toEqual(['event-limit-exceeded E 1420000']);
    }
    const written = inFull(six).map((house, i) => ({ ...house, event: i % 2 === 0 ? 'Ｅ' : ' e' }));
    expect(audit(written, limited)).toHaveLength(1);
  });

  it('begins with its earliest row within the term', () => {
    const right = paid(six, limited);
    const early = right.map((house, i) => (i === 0 ? { ...house, at: '2022-12-31T03:20:00+08:00' } : house));
    expect(audit(early, limited)[0]).toMatch(/^outside-term c-0/);
    const outside = six.map((house) => ({ ...house, at: '2022-12-31T03:20:00+08:00', paid: '1.00' }));
    expect(audit(outside, limited)).toHaveLength(6);
    const reversed = [...early].reverse();
    expect(audit(reversed, limited)).toContainEqual(expect.stringMatching(/^outside-term c-0/));
    // 期间的第一刻算在期间之内，其前一秒不算。The first instant of the term is within it, the second before is not.
    const [a, b] = six as unknown as [House, House];
    const first = { ...a, at: '2023-01-01T00:00:00+08:00', paid: '1100', extra: { policyYear: 2022 } };
    const before = { ...b, at: '2022-12-31T23:59:59+08:00', paid: '2200' };
    for (const rows of [
      [first, before],
      [before, first],
    ])
      expect(audit(rows, limited)).toEqual(['wrong-policy-year c-0 0', 'outside-term c-1 220000']);
  });

  it('is not moved by a claim on which nothing is due: what applyLimits pays is right', () => {
    const yearly = contractWith({ limits: { perEvent: '30000.00', perYear: '30000.00' } });
    const at = '2024-01-11T03:20:00+08:00';
    const due = ['e', 'f'].flatMap((event) =>
      six.map((house): House => ({ ...house, id: `${event}-${house.id}`, event, at })),
    );
    const right = paid(due, yearly);
    for (const declined of ['2022-12-31T03:20:00+08:00', '2023-12-31T03:20:00+08:00']) {
      const early = {
        id: 'c-9',
        event: 'e',
        rooms: 1,
        paid: '0',
        at: declined,
        extra: { 'loss.title': 'none', outcome: 'declined' },
      };
      expect(audit([...right, early], yearly)).toEqual([]);
      expect(audit([...right, { ...early, event: 'f' }], yearly)).toEqual([]);
    }
  });

  it('of a claim that names none is its own, and draws on the year as any', () => {
    const yearly = contractWith({ limits: { perEvent: '3000.00', perYear: '4000.00' } });
    const alone = [1, 2, 4].map((rooms, i): House => {
      const at = `2024-0${i + 1}-11T03:20:00+08:00`;
      return { id: `c-${i}`, event: `c-${i}`, rooms, at, extra: { 'incident.id': null } };
    });
    const right = paid(alone, yearly);
    expect(right.map((house) => house.paid)).toEqual(['1100.00', '2200.00', '700.00']);
    expect(audit(right, yearly)).toEqual([]);
    expect(audit(change(right, 2, '3000.00'), yearly)).toEqual(['wrongly-scaled c-2 230000']);
    expect(audit(change(right, 2, '4400.00'), yearly)).toEqual(['year-limit-exceeded c-2 370000']);
    const perEvent = contractWith({ limits: { perEvent: '3000.00', perYear: '9000.00' } });
    expect(audit(inFull(alone), perEvent)).toEqual(['event-limit-exceeded c-2 140000']);
    const held = change(right, 2, '0').map((house, i) =>
      i === 2 ? { ...house, extra: { ...house.extra, 'loss.title': 'none', outcome: 'declined' } } : house,
    );
    expect(audit(held, yearly)).toEqual([]);
  });

  it('may be written under the year of its beginning, or of the row; sums of a year go by either', () => {
    const rows = (year: object) => [
      { id: 'a', event: 'e', rooms: 1, paid: '1100', at: '2023-12-31T03:20:00+08:00' },
      { id: 'b', event: 'e', rooms: 2, paid: '2200', at: '2024-01-01T03:20:00+08:00', extra: year },
    ];
    const summed = (year: object, id: string, sum: string) =>
      auditRegister(readRecords([...records(rows(year)), { id, paid: sum }]).rows, limited).map(brief);
    expect(summed({}, '2023年合计', '3300')).toEqual([]);
    expect(summed({ policyYear: 2023 }, '2023年合计', '3300')).toEqual([]);
    expect(summed({ policyYear: 2024 }, '2024年合计', '2200')).toEqual([]);
    expect(summed({ policyYear: 2025 }, '2023年合计', '3300')).toEqual(['wrong-policy-year b 0']);
  });

  it('whose sums are too large is left alone, and told', () => {
    const dear = parseContract({
      ...CONTRACT_INPUT,
      lines: {
        'house-damage': {
          unit: 'room',
          rates: { collapsed: '1', severe: '1', moderate: '9999999999999.00' },
        },
      },
    });
    const houses = Array.from(
      { length: 12 },
      (_, i): House => ({ id: `c-${i}`, event: 'e', rooms: 1, paid: '9999999999999.00' }),
    );
    expect(audit(houses, dear)).toEqual(['not-computable e 0']);
    const alone = houses.map((house) => ({ ...house, id: 'c', extra: { 'incident.id': null } }));
    expect(audit(alone, dear)).toContain('not-computable c 0');
    expect(audit(houses.slice(0, 8), dear)).toEqual([
      `event-limit-exceeded e ${8 * 999_999_999_999_900 - 600_000_000}`,
    ]);
  });
});

describe('an audit without its second pass', () => {
  it('knows of no row, and says so much of the events', () => {
    const { rows } = readRecords(records(inFull(six)));
    const half = auditor(limited);
    for (const row of rows) half.note(row);
    for (const row of rows) half.tally(row);
    expect(half.finish().map(brief)).toEqual(['event-limit-exceeded e 1420000']);
  });
});

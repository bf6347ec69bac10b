import { describe, expect, it } from 'vitest';
import { eventDiscrepancies, NOTHING_SEEN, type Seen } from '../../src/audit/event-checks.js';
import { type EventScale, InOrder, TalliedEvents } from '../../src/audit/events.js';
import type { LineKey } from '../../src/limits/tally.js';
import type { LimitsAt } from '../../src/limits/terms.js';
import { beijingYear } from '../../src/time/beijing.js';
import { type Instant, instantOf } from '../../src/time/instant.js';

// 事件逐行累计，再按限额裁。Events tallied row by row, and cut by limits. Sums are fen, limits yuan.
interface Row {
  readonly event?: string;
  readonly day?: string;
  readonly line?: LineKey;
  readonly due: number;
  readonly paid: number | null;
}

type Limits = ReturnType<LimitsAt>['limits'];

const under =
  (limits: Limits, overflow: 'pro-rata' | 'first-come' = 'pro-rata'): LimitsAt =>
  (at) => ({ limits, overflow, year: beijingYear(at) });

const EVENT = under({ perEvent: '3', perYear: '1000' });
const FIRST_COME = under({ perEvent: '3', perYear: '1000' }, 'first-come');
const FREE = under({ perEvent: '1000', perYear: '1000' });

const HOUSE = 'house-damage';
const FIRE = 'fire-explosion';

const instant = (day: string): Instant => instantOf(`${day}T00:00:00+08:00`);

function tallied(rows: readonly Row[]): TalliedEvents {
  const events = new TalliedEvents();
  for (const { event = 'e', day = '2024-07-11', line = HOUSE, due, paid } of rows)
    events.add(event.toLowerCase(), { event, startedAt: instant(day), line, amount: due }, paid);
  return events;
}

const closed = (rows: readonly Row[], limitsAt: LimitsAt = EVENT) => tallied(rows).close(limitsAt);

const one = (rows: readonly Row[], limitsAt: LimitsAt = EVENT): EventScale =>
  closed(rows, limitsAt).get('e') as EventScale;

const rowsOf = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

describe('an event', () => {
  it('is due and paid what its rows are, by line', () => {
    const { totals, allowed, cuts, cutBy } = one([
      { due: 100, paid: 50 },
      { due: 200, paid: null },
      { line: FIRE, due: 100, paid: 0 },
    ]);
    expect(totals).toMatchObject({ due: { [HOUSE]: 300, [FIRE]: 100 }, paid: 50, rows: 3, unknown: 1 });
    expect([allowed, cuts, cutBy]).toEqual([300, 1, 'perEvent']);
    expect(totals.samples).toEqual([{ line: HOUSE, due: 100, paid: 50 }]);
  });

  it('shows how it was scaled by what is due and was paid: nothing shows nothing', () => {
    const { totals } = one([
      { due: 0, paid: 1 },
      { due: 1, paid: 0 },
      { due: 1, paid: 1 },
    ]);
    expect(totals.samples).toEqual([{ line: HOUSE, due: 1, paid: 1 }]);
  });

  it('is named as its first id in order of code units, whatever the order of the rows', () => {
    const rows: Row[] = [
      { event: 'e', due: 1, paid: 1 },
      { event: 'E', due: 1, paid: 1 },
    ];
    expect(one(rows).totals.event).toBe('E');
    expect(one(rows.toReversed()).totals.event).toBe('E');
  });

  it.each<[string, readonly (readonly [string, number])[], string]>([
    [
      'its earliest row',
      [
        ['2024-07-11', 1],
        ['2024-07-10', 1],
        ['2024-07-12', 1],
      ],
      '2024-07-10',
    ],
    [
      'its earliest row on which something is due',
      [
        ['2024-07-11', 1],
        ['2022-07-10', 0],
        ['2024-07-12', 1],
      ],
      '2024-07-11',
    ],
    [
      'its earliest row, where nothing is due on any',
      [
        ['2022-07-11', 0],
        ['2022-07-10', 0],
      ],
      '2022-07-10',
    ],
  ])('begins with %s', (_, starts, day) => {
    const rows = starts.map(([start, due]): Row => ({ day: start, due, paid: 1 }));
    for (const order of [rows, rows.toReversed()]) expect(one(order).totals.startedAt).toBe(instant(day));
  });

  const MOST = Number.MAX_SAFE_INTEGER;

  it('is left alone beyond 2^53 fen, due in all lines or paid, and said so', () => {
    const overflowing = (...rows: readonly Row[]) => {
      const events = tallied(rows);
      return [[...events.overflowing], [...events.close(FREE).keys()]];
    };
    const most: Row = { due: MOST, paid: MOST };
    expect(overflowing(most)).toEqual([[], ['e']]);
    expect(overflowing(most, { due: 1, paid: 0 })).toEqual([['e'], []]);
    expect(overflowing(most, { line: FIRE, due: 1, paid: 0 })).toEqual([['e'], []]);
    expect(overflowing(most, { due: 0, paid: 1 }, { event: 'f', due: 1, paid: 1 })).toEqual([['e'], ['f']]);
  });

  it('is scaled line by line, and then in all', () => {
    const byLine = { [HOUSE]: { perEvent: '1' } };
    const { scaleOf, cuts, cutBy } = one(
      [
        { due: 400, paid: 1 },
        { line: FIRE, due: 700, paid: 1 },
      ],
      under({ perEvent: '4', perYear: '1000', byLine }),
    );
    expect([cuts, cutBy]).toEqual([2, 'perEvent']);
    expect([HOUSE, FIRE, ''].map((line) => scaleOf(line as LineKey).expected(80))).toEqual([10, 40, 80]);
    const alone = one([{ due: 400, paid: 1 }], under({ perEvent: '4', perYear: '1000', byLine }));
    expect([alone.cuts, alone.cutBy, alone.scaleOf(HOUSE).expected(80)]).toEqual([1, 'perEvent', 20]);
    const free = one([{ due: 400, paid: 1 }], FREE);
    expect([free.cuts, free.cutBy, free.scaleOf(HOUSE).isCut]).toEqual([0, null, false]);
  });

  it('goes before one that began later, or whose id is later', () => {
    const yearly = under({ perEvent: '3', perYear: '4' });
    const allowed = (...rows: readonly Row[]) =>
      [...closed(rows, yearly).values()].map((event) => event.allowed);
    const [first, second]: Row[] = [
      { due: 300, paid: 1 },
      { event: 'f', due: 300, paid: 1 },
    ];
    expect(allowed(second as Row, first as Row)).toEqual([300, 100]);
    expect([...closed([second as Row, first as Row]).keys()]).toEqual(['e', 'f']);
    expect([...closed([first as Row, { ...second, day: '2024-07-10' } as Row]).keys()]).toEqual(['f', 'e']);
  });

  it('is measured by its 64 largest rows, whatever their order', () => {
    const large = rowsOf(64, { due: 1000, paid: 400 });
    const small = rowsOf(70, { due: 10, paid: 10 });
    const half = under({ perEvent: '323.5', perYear: '1000' });
    for (const rows of [
      [...large, ...small],
      [...small, ...large],
    ]) {
      const { pattern, totals } = one(rows, half);
      expect([pattern.kind, totals.samples.length]).toEqual(['otherwise', 64]);
    }
    const few = one([...large.slice(0, 40), ...small.slice(0, 30)], half);
    expect(few.totals.samples.map(({ due }) => due)).toEqual(
      [...rowsOf(40, large[0] as Row), ...rowsOf(24, small[0] as Row)].map(({ due }) => due),
    );
  });

  it('is measured by those that were paid most, and by the earlier lines, where as much is due', () => {
    const [full, little] = [rowsOf(80, { due: 10, paid: 10 }), rowsOf(80, { due: 10, paid: 1 })];
    const [fire, house] = [rowsOf(80, { line: FIRE, due: 10, paid: 5 }), rowsOf(80, { due: 10, paid: 5 })];
    for (const [most, least] of [
      [full, little],
      [fire, house],
    ] as const)
      for (const rows of [
        [...most, ...least],
        [...least, ...most],
      ]) {
        const { samples } = one(rows).totals;
        const { due, paid, line = HOUSE } = most[0] as Row;
        expect(new Set(samples.map((sample) => JSON.stringify(sample)))).toEqual(
          new Set([JSON.stringify({ line, due, paid })]),
        );
      }
  });
});

describe('the rows of an event in order', () => {
  const three: readonly Row[] = [100, 200, 300].map((due) => ({ due, paid: 0 }));
  const next = (event: EventScale, dues: readonly number[], isCounted = true) => {
    const inOrder = new InOrder();
    return dues.map((due) => inOrder.next(event, HOUSE, due, isCounted));
  };

  it('are paid first come, first served, exactly so where the register numbers them', () => {
    const scales = next(one(three, FIRST_COME), [100, 250, 250]);
    expect(scales.map((scale, i) => scale.expected([100, 250, 250][i] as number))).toEqual([100, 200, 0]);
    const [, second] = scales;
    expect([199, 200, 201].map((paid) => second?.matches(250, paid))).toEqual([false, true, false]);
    expect([second?.isCut, second?.expected(70), second?.matches(70, 70), second?.matches(70, 69)]).toEqual([
      true,
      70,
      true,
      false,
    ]);
  });

  it('are paid no more than is due where nothing numbers them', () => {
    const [, second] = next(one(three, FIRST_COME), [100, 250], false);
    expect([second?.expected(250), second?.expected(70)]).toEqual([200, 70]);
    expect([0, 250, 251].map((paid) => second?.matches(250, paid))).toEqual([true, true, false]);
  });

  it('are paid pro-rata so that they add up, and may be a fen off in another order', () => {
    const event = one(rowsOf(3, { due: 1, paid: 0 }), under({ perEvent: '0.02', perYear: '1' }));
    const scales = next(event, [1, 1, 1]);
    expect(scales.map((scale) => scale.expected(1))).toEqual([0, 1, 1]);
    const [first] = scales;
    expect([first?.expected(3), first?.matches(1, 1), first?.matches(3, 5), first?.isCut]).toEqual([
      2,
      true,
      false,
      true,
    ]);
  });

  it('go through the limit of their line, then through that of all lines; each event by itself', () => {
    const rows: readonly Row[] = [
      { line: FIRE, due: 200, paid: 0 },
      { due: 200, paid: 0 },
      { event: 'f', due: 900, paid: 0 },
    ];
    const limits = { perEvent: '2', perYear: '100', byLine: { [HOUSE]: { perEvent: '1' } } };
    const events = closed(rows, under(limits, 'first-come'));
    const [e, f] = [events.get('e') as EventScale, events.get('f') as EventScale];
    const inOrder = new InOrder();
    const paid = (event: EventScale, line: LineKey, due: number) =>
      inOrder.next(event, line, due, true).expected(due);
    expect([
      paid(e, HOUSE, 60),
      paid(f, HOUSE, 90),
      paid(e, HOUSE, 61),
      paid(e, FIRE, 70),
      paid(f, HOUSE, 20),
    ]).toEqual([60, 90, 40, 70, 10]);
    expect([paid(e, FIRE, 90), paid(e, '', 1), paid(e, HOUSE, 50)]).toEqual([30, 0, 0]);
  });
});

describe('an event as a whole', () => {
  const seenOf = (change: Partial<Seen> = {}): Seen => ({ ...NOTHING_SEEN, ...change });

  /** 第二遍所见，默认没有毛病。What the second pass saw; by default that nothing is wrong. */
  function told(rows: readonly Row[], limitsAt: LimitsAt, seen: Partial<Seen> | null = {}): string[] {
    const events = closed(rows, limitsAt);
    const all = new Map<string, Seen>();
    if (seen !== null) for (const key of events.keys()) all.set(key, seenOf(seen));
    return [...eventDiscrepancies(events, all, limitsAt)].map(
      ({ code, event, difference }) => `${code} ${event} ${difference}`,
    );
  }

  /** 各行应赔与已付。Rows of which so much is due, and so much was paid. */
  const rows = (...sums: readonly (readonly [due: number, paid: number | null])[]): Row[] =>
    sums.map(([due, paid]) => ({ due, paid }));

  const thirds = (paid: number) => rows([300, 100], [300, 100], [300, paid]);

  it('is paid what limits leave to it, to the fen', () => {
    expect(told(thirds(100), EVENT)).toEqual([]);
    expect(told(thirds(101), EVENT)).toEqual(['event-limit-exceeded e 1']);
    expect(told(thirds(99), EVENT)).toEqual(['wrongly-scaled e -1']);
    expect(told(thirds(99), EVENT, null)).toEqual(['wrongly-scaled e -1']);
  });

  it('that limits do not cut, or of which a row is wrong or unknown, is told by its rows alone', () => {
    expect(told(rows([300, 300], [300, 300], [300, 299]), FREE)).toEqual([]);
    expect(told(thirds(101), EVENT, { wrong: 1 })).toEqual([]);
    expect(told(rows([300, 100], [300, 100], [300, null]), EVENT)).toEqual([]);
    expect(told(rows([150, 150], [150, 150]), FREE, { paid: 300 })).toEqual([]);
  });

  it('says in full what it is: expected is what limits leave, found what was paid', () => {
    expect([...eventDiscrepancies(closed(thirds(101)), new Map(), EVENT)]).toEqual([
      {
        code: 'event-limit-exceeded',
        row: null,
        rows: [],
        claim: null,
        event: 'e',
        rule: 'event-limit',
        clause: '2.5-2',
        expected: { type: 'money', yuan: '3.00' },
        found: { type: 'money', yuan: '3.01' },
        difference: 1,
        certainty: { kind: 'certain' },
        suspicion: null,
        facts: [],
        also: [],
      },
    ]);
  });

  it('first come, first served, may cut one row short, and not two', () => {
    const paid = rows([200, 200], [200, 50], [200, 50]);
    expect(told(paid, FIRST_COME, { partly: 1 })).toEqual([]);
    expect(told(paid, FIRST_COME, { partly: 2 })).toEqual(['wrongly-scaled e 0']);
    expect(told(thirds(100), EVENT, { partly: 3 })).toEqual([]);
  });

  it('first come, first served, must not go beyond its limit by its right rows alone', () => {
    const paid = rows([200, 200], [200, 200], [200, 50]);
    expect(told(paid, FIRST_COME, { wrong: 1, paid: 300 })).toEqual([]);
    expect(told(paid, FIRST_COME, { wrong: 1, paid: 301 })).toEqual(['event-limit-exceeded e 1']);
    expect(told(thirds(100), EVENT, { wrong: 1, paid: 301 })).toEqual([]);
  });

  const full = rows([300, 300], [300, 300], [300, 300]);

  it('paid in full beyond its limit is told once, less what is wrong with single rows', () => {
    expect(told(full, EVENT)).toEqual(['event-limit-exceeded e 600']);
    expect(told(full, EVENT, { wrong: 1, paid: 600, expected: 200 })).toEqual(['event-limit-exceeded e 400']);
    expect(told([...full, { due: 300, paid: null }], EVENT, { paid: 900, expected: 225 })).toEqual([
      'event-limit-exceeded e 675',
    ]);
  });

  /** 都按另一比例。All by another rate: 100 is right of each. */
  const rated = (paid: number) => rows(...Array.from({ length: 3 }, () => [300, paid] as const));

  it('by another rate is told once: too much is beyond the limit, too little wrongly scaled', () => {
    expect(told(rated(200), EVENT)).toEqual(['event-limit-exceeded e 300']);
    expect(told(rated(50), EVENT)).toEqual(['wrongly-scaled e -150']);
    // 没有限额要裁的，逐行说。Where no limit cuts, it is told row by row.
    expect(told(rated(50), FREE)).toEqual([]);
    expect(told(rated(200), EVENT, { wrong: 1, paid: 400, expected: 200 })).toEqual([
      'event-limit-exceeded e 200',
    ]);
    expect(told(rated(200), EVENT, { wrong: 1, paid: 200, expected: 200 })).toEqual([]);
    expect(told(rated(200), EVENT, { wrong: 1, paid: 199, expected: 200 })).toEqual(['wrongly-scaled e -1']);
    expect(told(rated(50), EVENT, { wrong: 1, paid: 201, expected: 200 })).toEqual(['wrongly-scaled e 1']);
  });

  it('by another rate is told where what was paid comes near a limit by chance', () => {
    expect(told(rated(101), EVENT)).toEqual(['event-limit-exceeded e 3']);
    expect(told(rated(200), under({ perEvent: '3', perYear: '6' }))).toEqual(['event-limit-exceeded e 300']);
  });

  it('by another rate is wrongly scaled where the limit is reached before all that was paid is known', () => {
    const paid = [...rated(100), { due: 300, paid: null }];
    expect(told(paid, EVENT, { paid: 300, expected: 225 })).toEqual(['wrongly-scaled e 75']);
  });

  it('by another rate is the consequence of a wrong row where it comes to the limit all the same', () => {
    const other = (paid: number, last: number) => rows([600, paid], [600, paid], [600, paid], [600, last]);
    const wrong = { wrong: 1, paid: 150, expected: 225 };
    expect(told(other(50, 146), EVENT, wrong)).toEqual([]);
    expect(told(other(50, 145), EVENT, wrong)).toEqual(['wrongly-scaled e -75']);
    expect(told(other(50, 154), EVENT, wrong)).toEqual([]);
    expect(told(other(50, 155), EVENT, wrong)).toEqual(['wrongly-scaled e -75']);
    expect(told(rated(50), under({ perEvent: '1.5', perYear: '1000' }), { paid: 7 })).toEqual([]);
  });

  it('is told under the year where that cuts it, for all its events together', () => {
    const yearly = under({ perEvent: '9', perYear: '10' });
    const events = (last: number): Row[] => [
      ...full,
      ...full.map((row) => ({ ...row, event: 'f', day: '2024-07-12' })),
      ...full.map((row) => ({ ...row, event: 'g', day: '2024-07-13', paid: last })),
      ...full.map((row) => ({ ...row, event: 'h', day: '2025-07-13' })),
    ];
    expect(told(events(300), yearly)).toEqual(['year-limit-exceeded f、g 1700']);
    const found = [...eventDiscrepancies(closed(events(300), yearly), new Map(), yearly)];
    expect(found).toMatchObject([
      { clause: '2.5-2', expected: { yuan: '1.00' }, found: { yuan: '18.00' }, row: null, claim: null },
    ]);
    const twoYears = [...events(0), ...full.map((row) => ({ ...row, event: 'i', day: '2025-07-14' }))];
    expect(told(twoYears, yearly)).toEqual(['year-limit-exceeded f 800', 'year-limit-exceeded i 800']);
  });

  it('by another rate is in order where that is what was in fact left of the year', () => {
    const yearly = under({ perEvent: '9', perYear: '12' });
    const before = (paid: number) => rows([300, paid], [300, 300], [300, 300]);
    const second = (paid: number): Row[] =>
      rows([300, paid], [300, paid], [300, paid]).map((row) => ({ ...row, event: 'f', day: '2024-07-12' }));
    expect(told([...before(300), ...second(100)], yearly)).toEqual([]);
    expect(told([...before(450), ...second(50)], yearly)).toEqual([]);
    expect(told([...before(450), ...second(51)], yearly)).toEqual([]);
    expect(told([...before(450), ...second(52)], yearly)).toEqual(['wrongly-scaled f -144']);
    expect(told([...before(450), ...second(150)], yearly)).toEqual(['year-limit-exceeded f 150']);
  });
});

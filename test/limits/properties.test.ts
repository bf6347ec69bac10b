import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTallies, payPart, tally } from '../../src/batch.js';
import { applyLimits, explainLimits, type LimitRow, type LimitTerms } from '../../src/index.js';
import { runs } from '../thorough.js';
import { EVENTS, fen, limitsWith, numbered, registers, rowIn } from './support.js';

const overflows = fc.constantFrom('pro-rata', 'first-come');

const paidTo = (rows: readonly LimitRow[], terms: LimitTerms): ReadonlyMap<string, bigint> =>
  new Map(applyLimits(rows, terms).map(({ id, paid }) => [id, fen(paid)]));

/** 一份登记簿，和多了一案的同一份；那一案属于已有的事件。A register, and the same with a further claim of an event that it has. */
const withOneMore = registers().chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    more: fc
      .tuple(rowIn(rows.map(({ event }) => event)), fc.nat(rows.length))
      .map(([row, at]) => [...rows.slice(0, at), { ...row, id: 'more' }, ...rows.slice(at)]),
  }),
);

/** 多了一案之后，各案多得的分。By how many fen each claim gets more for the further one. */
function rises(rows: readonly LimitRow[], more: readonly LimitRow[], terms: LimitTerms) {
  const [before, after] = [paidTo(rows, terms), paidTo(more, terms)];
  const event = more.find(({ id }) => id === 'more')?.event;
  return rows.map((row) => ({
    isSame: row.event === event,
    by: Number((after.get(row.id) as bigint) - (before.get(row.id) as bigint)),
  }));
}

describe('a further claim in an event, the order of the events unchanged', () => {
  it('raises no payment by more than a fen, in whatever event', () => {
    fc.assert(
      fc.property(withOneMore, limitsWith('none'), overflows, ({ rows, more }, limits, overflow) => {
        for (const { by } of rises(rows, more, { limits, overflow })) expect(by).toBeLessThanOrEqual(1);
      }),
      runs(100),
    );
  });

  it('raises none by more than a fen for each limit that cuts: that of the line, and that over all lines', () => {
    fc.assert(
      fc.property(withOneMore, limitsWith('perEvent'), overflows, ({ rows, more }, limits, overflow) => {
        const terms = { limits, overflow };
        const cuts = new Map(explainLimits(more, terms).map(({ id, steps }) => [id, steps.length]));
        rises(rows, more, terms).forEach(({ by }, i) => {
          expect(by).toBeLessThanOrEqual(Math.max(1, cuts.get(`r${i}`) as number));
        });
      }),
      runs(100),
    );
  });

  it('raises none at all under first-come, and in its own event none by more under limits of lines per year', () => {
    fc.assert(
      fc.property(withOneMore, limitsWith('both'), overflows, ({ rows, more }, limits, overflow) => {
        for (const { isSame, by } of rises(rows, more, { limits, overflow })) {
          if (isSame) expect(by).toBeLessThanOrEqual(overflow === 'first-come' ? 0 : 2);
        }
      }),
      runs(100),
    );
  });

  it('may raise one by two fen where two limits cut one after the other: each rounds by less than one', () => {
    const row = { event: 'e', startedAt: '2024-07-11T03:20:00+08:00', line: 'good-samaritan' } as const;
    const rows = [
      { ...row, id: 'a', amount: '0.22' },
      { ...row, id: 'b', amount: '0.07' },
      { ...row, id: 'c', amount: '0.54' },
    ];
    const limits = { perEvent: '0.50', perYear: '0.50', byLine: { 'good-samaritan': { perEvent: '0.57' } } };
    const paid = (list: readonly LimitRow[]) => applyLimits(list, { limits }).map((one) => one.paid);
    expect(paid(rows)).toEqual(['0.13', '0.03', '0.34']);
    expect(paid([{ ...row, id: 'more', amount: '0.08' }, ...rows])).toEqual(['0.04', '0.11', '0.05', '0.30']);
  });

  it('leaves more to another line of a later event where it uses up the annual limit of its own', () => {
    const row = { startedAt: '2024-07-11T03:20:00+08:00', amount: '1.00' };
    const later = { ...row, event: 'f', startedAt: '2024-08-11T03:20:00+08:00' };
    const house = { ...later, id: 'house', line: 'house-damage' } as const;
    const rows = [
      { ...row, id: 'a', event: 'e' },
      { ...later, id: 'fire', line: 'fire-explosion' } as const,
      house,
    ];
    const limits = { perEvent: '1.00', perYear: '9.00', byLine: { 'fire-explosion': { perYear: '1.00' } } };
    expect(paidTo(rows, { limits }).get('house')).toBe(50n);
    const more = { ...row, id: 'more', event: 'e', line: 'fire-explosion' } as const;
    expect(paidTo([...rows, more], { limits }).get('house')).toBe(100n);
  });
});

describe('rows of different events', () => {
  it('may come in any order between each other, as long as each event keeps its own', () => {
    const dealt = registers(14).chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        deal: fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 }),
      }),
    );
    fc.assert(
      fc.property(dealt, limitsWith('both'), overflows, ({ rows, deal }, limits, overflow) => {
        const left = new Map(EVENTS.map((event) => [event, rows.filter((row) => row.event === event)]));
        const next = (event: string) => left.get(event)?.shift() ?? [];
        const woven = [...deal.flatMap(next), ...EVENTS.flatMap((event) => left.get(event) ?? [])];
        expect(woven).toHaveLength(rows.length);
        const terms = { limits, overflow };
        expect([...paidTo(woven, terms)].sort()).toEqual([...paidTo(rows, terms)].sort());
      }),
      runs(80),
    );
  });

  it('are paid the same in parts of other machines, put together two by two in any order', () => {
    const cut = registers(14).chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        ends: fc.array(fc.nat(rows.length), { maxLength: 5 }),
        picks: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 6, maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(cut, limitsWith('both'), overflows, ({ rows, ends, picks }, limits, overflow) => {
        const bounds = [...ends.sort((a, b) => a - b), rows.length];
        const register = numbered(rows);
        const parts = bounds.map((end, i) => register.slice(bounds[i - 1] ?? 0, end));
        const tallies = parts.map((part) => tally(part));
        const heap = [...tallies];
        for (const [a, b] of picks) {
          if (heap.length === 1) break;
          const [first] = heap.splice(a % heap.length, 1);
          const [second] = heap.splice(b % heap.length, 1);
          heap.push(mergeTallies(first as (typeof heap)[0], second as (typeof heap)[0]));
        }
        const whole = mergeTallies(...heap);
        expect(whole).toEqual(tally(register));
        const terms = { limits, overflow };
        const paid = parts.flatMap((part, i) =>
          payPart(part, JSON.parse(JSON.stringify(whole)), mergeTallies(...tallies.slice(0, i)), terms),
        );
        expect(paid).toEqual(applyLimits(rows, terms));
      }),
      runs(80),
    );
  });
});

describe('pro rata', () => {
  it('pays each row within a fen of its exact part of every limit that cuts, and the limit exactly', () => {
    fc.assert(
      fc.property(registers(20), limitsWith('both'), (rows, limits) => {
        const explained = explainLimits(rows, { limits });
        const spent = new Map<string, { readonly limit: bigint; paid: bigint }>();
        explained.forEach(({ due, paid, steps }, i) => {
          let left = fen(due);
          for (const step of steps) {
            const [limit, total, got] = [fen(step.limit), fen(step.due), fen(step.paid)];
            const off = got * total - left * limit;
            expect(off < total && -off < total).toBe(true);
            expect(fen(step.dueUpTo) - fen(step.dueBefore)).toBe(left);
            left = got;
            const key = JSON.stringify([rows[i]?.event, step.line]);
            const sum = spent.get(key) ?? { limit, paid: 0n };
            spent.set(key, { limit, paid: sum.paid + got });
          }
          expect(fen(paid)).toBe(left);
        });
        for (const { limit, paid } of spent.values()) expect(paid).toBe(limit);
      }),
      runs(80),
    );
  });
});

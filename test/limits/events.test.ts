import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitCompactly, mergeTallies, payPart, tally } from '../../src/batch.js';
import { applyLimits, explainLimits, type LimitRow } from '../../src/index.js';
import { claimAlone, eventOf } from '../../src/limits/events.js';
import { runs } from '../thorough.js';
import { EVENTS, fen, limitsWith, numbered, registers } from './support.js';

// 一次事件自其应赔的各行中最早的一行开始。An event begins with its earliest row on which something is due.
const YEARLY = { limits: { perEvent: '100', perYear: '100' } };

const row = (id: string, event: string, startedAt: string, amount: string): LimitRow => ({
  id,
  event,
  startedAt: `${startedAt}T00:00:00+08:00`,
  amount,
});

const paid = (rows: readonly LimitRow[]) => applyLimits(rows, YEARLY).map((each) => each.paid);

describe('an event', () => {
  const due = [row('a', 'e', '2024-01-02', '80'), row('b', 'f', '2024-02-01', '80')];

  it('begins with its earliest row on which something is due, and belongs to the Beijing year of that moment', () => {
    expect(paid(due)).toEqual(['80.00', '20.00']);
    expect(paid([...due, row('c', 'e', '2023-12-31', '1')])).toEqual(['80.00', '80.00', '1.00']);
    expect(paid([...due, row('c', 'e', '2023-12-31', '0')])).toEqual(['80.00', '20.00', '0.00']);
    expect(paid([row('c', 'f', '2023-12-31', '0.00'), ...due])).toEqual(['0.00', '80.00', '20.00']);
  });

  it('begins with it whatever limits of lines leave of it', () => {
    const limits = { ...YEARLY.limits, byLine: { 'house-damage': { perEvent: '0' } } };
    const early = { ...row('c', 'e', '2023-12-31', '1'), line: 'house-damage' } as const;
    const found = applyLimits([...due, early], { limits }).map((each) => each.paid);
    expect(found).toEqual(['80.00', '80.00', '0.00']);
  });

  it('in which nothing is due is none', () => {
    const nothing = row('c', 'g', '2024-01-01', '0');
    const [first, second, third] = numbered([...due, nothing]) as [LimitRow, LimitRow, LimitRow];
    const [whole, before] = [tally([first, second, third]), tally([first, second])];
    expect(whole.events).toEqual(before.events);
    expect(tally([third]).events).toEqual([]);
    const idle = { places: [], events: [{ event: 'g', startedAt: 0, due: { '': 0 } }] };
    expect(mergeTallies(idle, before)).toEqual(before);
    expect(payPart([third], whole, mergeTallies(idle, before), YEARLY)).toEqual([{ id: 'c', paid: '0.00' }]);
    expect(explainLimits([nothing], YEARLY)).toEqual([{ id: 'c', due: '0.00', paid: '0.00', steps: [] }]);
  });

  it('that begins with another comes in order of UTF-16 code units of their ids', () => {
    const [astral, private_, plain] = ['\u{1F30A}', '\uE000', 'e'].map((event) =>
      row(event, event, '2024-01-01', '60'),
    ) as [LimitRow, LimitRow, LimitRow];
    expect(paid([astral, private_, plain])).toEqual(['40.00', '0.00', '60.00']);
  });

  it('of a claim that names none is its own, whatever other events are called', () => {
    expect(eventOf('e', 'c')).toBe('e');
    expect([eventOf(null, 'c'), eventOf(undefined, 'c')].map(claimAlone)).toEqual(['c', 'c']);
    expect(claimAlone('c')).toBeNull();
    expect(eventOf(null, 'c')).not.toBe('c');
  });
});

it('rows on which nothing is due, whenever and wherever, change nothing of what others are paid', () => {
  const nothing = fc.record({
    event: fc.constantFrom(...EVENTS, 'other'),
    startedAt: fc.constantFrom('2020-01-01T00:00:00Z', '2023-12-31T15:59:58Z', '2030-01-01T00:00:00Z'),
    at: fc.nat(12),
  });
  fc.assert(
    fc.property(
      registers(),
      limitsWith('both'),
      fc.constantFrom('pro-rata' as const, 'first-come' as const),
      fc.array(nothing, { maxLength: 4 }),
      (rows, limits, overflow, nothings) => {
        const terms = { limits, overflow };
        const with_ = [...rows];
        for (const [i, { at, ...each }] of nothings.entries())
          with_.splice(at, 0, { ...each, id: `n${i}`, amount: '0' });
        const isRow = ({ id }: { id: string }): boolean => id.startsWith('r');
        expect(applyLimits(with_, terms).filter(isRow)).toEqual(applyLimits(rows, terms));
        expect(explainLimits(with_, terms).filter(isRow)).toEqual(explainLimits(rows, terms));
        expect(tally(numbered(with_)).events).toEqual(tally(numbered(rows)).events);
        const compact = with_.map(({ event, startedAt, amount, line }) => ({
          event,
          startedAt: Date.parse(startedAt),
          amount: Number(fen(Number(amount).toFixed(2))),
          line,
        }));
        expect(limitCompactly(compact, terms)).toEqual(
          applyLimits(with_, terms).map(({ paid: sum }) => Number(fen(sum))),
        );
      },
    ),
    runs(100),
  );
});

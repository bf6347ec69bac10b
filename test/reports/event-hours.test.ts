import { describe, expect, it } from 'vitest';
import { type ClaimInput, parseContract } from '../../src/index.js';
import { eventsWithinHours } from '../../src/reports/index.js';
import { contract, entry, house, person } from './support.js';

const within = (hours: number, changes: object = {}) =>
  parseContract({ ...contract, limits: { ...contract.limits, eventHours: hours }, ...changes });

const loss = (event: string, startedAt: string, peril: 'flood' | 'landslide' = 'flood') =>
  person(`${event} ${startedAt}`, { id: event, startedAt, peril });

const found = (claims: readonly ClaimInput[], terms = within(72)) =>
  eventsWithinHours(
    claims.map((claim) => entry(claim, [], terms)),
    terms,
  ).map(({ peril, hours, events }) => `${peril} ${hours}: ${events.map(({ event }) => event).join(' ')}`);

describe('declared events within the hours of the clause', () => {
  it('are told together, of one peril, by when their losses began', () => {
    const claims = [
      loss('b', '2024-07-12T03:20:00+08:00'),
      loss('a', '2024-07-11T03:20:00+08:00'),
      loss('a', '2024-07-12T04:00:00+08:00'),
      loss('slide', '2024-07-11T04:00:00+08:00', 'landslide'),
    ];
    expect(found(claims)).toEqual(['flood 72: a b']);
    const terms = within(72);
    expect(
      eventsWithinHours(
        claims.map((claim) => entry(claim, [], terms)),
        terms,
      ),
    ).toEqual([
      {
        peril: 'flood',
        hours: 72,
        events: [
          { event: 'a', firstLoss: '2024-07-11T03:20:00+08:00' },
          { event: 'b', firstLoss: '2024-07-12T03:20:00+08:00' },
        ],
      },
    ]);
  });

  it('are counted to the hour, from the first loss; the next loss begins the next', () => {
    const at = (time: string) => `2024-07-${time}:00+08:00`;
    const first = loss('a', at('11T00:00'));
    expect(found([first, loss('b', at('14T00:00'))])).toEqual(['flood 72: a b']);
    expect(found([first, loss('b', at('14T00:01'))])).toEqual([]);
    const chain = [first, loss('b', at('13T00:00')), loss('c', at('15T00:00')), loss('d', at('16T00:00'))];
    expect(found(chain)).toEqual(['flood 72: a b', 'flood 72: c d']);
    expect(found([first, loss('b', at('11T01:00'))], within(1))).toEqual(['flood 1: a b']);
    expect(found([loss('b', at('11T00:00')), first])).toEqual(['flood 72: a b']);
  });

  it('may be told twice, where one goes on', () => {
    const on = (event: string, day: number) => loss(event, `2024-07-${day}T00:00:00+08:00`);
    expect(found([on('a', 10), on('a', 14), on('b', 14), on('b', 12)])).toEqual([
      'flood 72: a b',
      'flood 72: a b',
    ]);
  });

  it('count only losses of which something can become due, of events that are named', () => {
    const a = loss('a', '2024-07-11');
    const declined = house('none', { id: 'b' }, { causedByIncident: false });
    expect(found([a, declined])).toEqual([]);
    expect(found([a, house('open', { id: 'b' }, { damage: null })])).toEqual(['flood 72: a b']);
    expect(found([a, person('alone', { id: undefined })])).toEqual([]);
    expect(found([a, person('undated', { id: 'b', startedAt: undefined })])).toEqual([]);
    expect(found([a, person('unknown', { id: 'b', peril: undefined })])).toEqual([]);
  });

  it('are none where the contract has no such clause, or not yet', () => {
    const claims = [loss('a', '2024-07-11'), loss('b', '2024-07-11')];
    expect(found(claims, contract)).toEqual([]);
    const { limits } = within(48);
    const amended = parseContract({
      ...contract,
      endorsements: [{ id: 'e-1', effectiveAt: '2024-07-12T00:00:00+08:00', limits }],
    });
    expect(found([...claims, loss('c', '2024-07-12'), loss('d', '2024-07-12')], amended)).toEqual([
      'flood 48: c d',
    ]);
  });
});

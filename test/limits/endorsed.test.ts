import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitCompactly, mergeTallies, payPart, tally } from '../../src/batch.js';
import { contractAt } from '../../src/contract/contract-at.js';
import { applyLimits, type ContractInput, explainLimits, type Line, parseContract } from '../../src/index.js';
import { contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';
import { fen, limitsWith, numbered, registers } from './support.js';

const signed = contractOf('illustrative') as unknown as ContractInput;

const limits = (perEvent: string, perYear: string, byLine = {}) => ({ perEvent, perYear, byLine });

const amended = (...endorsements: readonly object[]) =>
  parseContract({
    ...signed,
    limits: limits('100', '150'),
    endorsements: endorsements.map((each, i) => ({ id: `e-${i}`, ...each })),
  });

const row = (event: string, startedAt: string, amount: string, line?: Line) => ({
  id: `${event} ${startedAt} ${amount} ${line}`,
  event,
  startedAt: `2024-${startedAt}T00:00:00+08:00`,
  amount,
  ...(line !== undefined && { line }),
});

const paid = (rows: readonly object[], contract: unknown) =>
  applyLimits(rows as never, contract as never).map((each) => each.paid);

describe('limits that endorsements amend', () => {
  const june = '2024-06-01T00:00:00+08:00';

  it('are those in force when an event begins, for all its rows', () => {
    const contract = amended({ effectiveAt: june, limits: limits('10', '1000') });
    expect(
      paid([row('a', '05-31', '60'), row('a', '07-01', '60'), row('b', '06-01', '60')], contract),
    ).toEqual(['50.00', '50.00', '10.00']);
  });

  it('of the year count what earlier events were paid, under whatever limits', () => {
    const less = amended({ effectiveAt: june, limits: limits('100', '120') });
    const rows = [row('a', '01-01', '80'), row('b', '07-01', '80'), row('c', '08-01', '80')];
    expect(paid(rows, less)).toEqual(['80.00', '40.00', '0.00']);
    const lower = amended({ effectiveAt: june, limits: limits('100', '50') });
    expect(paid(rows, lower)).toEqual(['80.00', '0.00', '0.00']);
    expect(explainLimits(rows, lower)[1]?.steps).toMatchObject([{ leftOfYear: '0.00', limit: '0.00' }]);
    const more = amended({ effectiveAt: june, limits: limits('100', '200') });
    expect(paid(rows, more)).toEqual(['80.00', '80.00', '40.00']);
  });

  it('of a line count from its first event on, though the limit came later', () => {
    const byLine = { 'house-damage': { perYear: '100' } };
    const contract = amended({ effectiveAt: june, limits: limits('100', '1000', byLine) });
    const rows = [row('a', '01-01', '80', 'house-damage'), row('b', '07-01', '80', 'house-damage')];
    expect(paid(rows, contract)).toEqual(['80.00', '20.00']);
    expect(
      paid([...rows, row('c', '08-01', '80', 'fire-explosion'), row('d', '08-02', '80')], contract),
    ).toEqual(['80.00', '20.00', '80.00', '80.00']);
  });

  it('cut in the way in force when the event begins', () => {
    const contract = amended({ effectiveAt: june, overflow: 'first-come' });
    const rows = [
      row('a', '05-01', '90'),
      row('a', '05-01', '90', 'house-damage'),
      row('b', '06-01', '90'),
      row('b', '06-01', '90', 'house-damage'),
    ];
    expect(paid(rows, contract)).toEqual(['50.00', '50.00', '50.00', '0.00']);
  });

  it('pay the same in parts, in whole fen, and step by step; each event alone as under the contract of its day', () => {
    const days = ['2023-12-31T15:59:59.500Z', '2024-03-01T00:00:00Z'];
    fc.assert(
      fc.property(
        registers(),
        fc.tuple(limitsWith('both'), limitsWith('both'), limitsWith('perEvent')),
        fc.nat(12),
        (rows, [first, second, third], cut) => {
          const contract = parseContract({
            ...signed,
            limits: first,
            endorsements: [
              { id: 'e-1', effectiveAt: days[0], limits: second, overflow: 'first-come' },
              { id: 'e-2', effectiveAt: days[1], limits: third, overflow: 'pro-rata' },
            ],
          });
          const whole = applyLimits(rows, contract);
          expect(explainLimits(rows, contract).map(({ id, paid: sum }) => ({ id, paid: sum }))).toEqual(
            whole,
          );
          const compact = rows.map((each) => ({
            ...each,
            startedAt: Date.parse(each.startedAt),
            amount: Number(fen(each.amount)),
          }));
          expect(limitCompactly(compact, contract)).toEqual(whole.map((each) => Number(fen(each.paid))));
          const [one, other] = [numbered(rows).slice(0, cut), numbered(rows).slice(cut)];
          const all = mergeTallies(tally(one), tally(other));
          const paidInParts = [
            ...payPart(one, all, tally([]), contract),
            ...payPart(other, all, tally(one), contract),
          ];
          expect(paidInParts).toEqual(whole);
          for (const event of new Set(rows.map((each) => each.event))) {
            const own = rows.filter((each) => each.event === event);
            const start = own[0]?.startedAt as string;
            expect(applyLimits(own, contract)).toEqual(applyLimits(own, contractAt(contract, start)));
          }
        },
      ),
      runs(150),
    );
  });
});

// 一案之下各项限额用去多少、还剩多少。How far the limits of a claim are used up, and what is left.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLimits, type Line } from '../../src/index.js';
import {
  balanceOf,
  balances,
  emptyLedger,
  type Ledger,
  post,
  recordPayments,
  standingOf,
} from '../../src/settlement/index.js';
import { runs } from '../thorough.js';
import {
  contracts,
  contractWith,
  effective,
  fen,
  issuesIn,
  payment,
  payments,
  posting,
  postings,
  roomy,
} from './support.js';

const told = (ledger: Ledger, claim: string) =>
  standingOf(ledger, claim).map(({ span, line, year, limit, used, left }) =>
    [span, line ?? '-', year, limit, used, left].join(' '),
  );

const tight = contractWith({
  limits: {
    perEvent: '150',
    perYear: '200',
    perPerson: '110000',
    byLine: { 'natural-disaster': { perEvent: '120', perYear: '130' } },
  },
});

describe('the standing of limits', () => {
  const ledger = post(emptyLedger(tight), [
    posting('a', '100'),
    posting('b', '50'),
    posting('c', '60', { line: 'fire-explosion' }),
    posting('d', '40', { event: 'e-2', startedAt: '2024-08-01T00:00:00+08:00' }),
    posting('f', '5', { event: 'e-5', startedAt: '2024-08-02', line: 'fire-explosion' }),
    posting('gone', '9', { status: 'withdrawn' }),
    posting('nothing', '0', { event: 'e-3', startedAt: null }),
    posting('declined', '0', { event: 'e-3', startedAt: '2025-01-01', line: null }),
  ]).ledger;

  it('is of the person, the event and the year, of its line and in all', () => {
    expect(told(ledger, 'a')).toEqual([
      'person - 2024 110000.00 100.00 109900.00',
      'event natural-disaster 2024 120.00 120.00 0.00',
      'event - 2024 150.00 150.00 0.00',
      'year natural-disaster 2024 130.00 130.00 0.00',
      'year - 2024 200.00 165.00 35.00',
    ]);
    expect(told(ledger, 'c')).toEqual([
      'person - 2024 110000.00 60.00 109940.00',
      'event - 2024 150.00 150.00 0.00',
      'year - 2024 200.00 165.00 35.00',
    ]);
    expect(told(ledger, 'd')[1]).toBe('event natural-disaster 2024 120.00 10.00 110.00');
  });

  it('is of an event in which nothing is due as well', () => {
    expect(told(ledger, 'declined')).toEqual([
      'person - 2025 110000.00 0.00 110000.00',
      'event - 2025 150.00 0.00 150.00',
      'year - 2025 200.00 0.00 200.00',
    ]);
  });

  it('is none where nothing draws on a limit', () => {
    for (const claim of ['gone', 'nothing', 'another']) expect(told(ledger, claim)).toEqual([]);
  });

  it('is of the household with all its houses in the event', () => {
    const house = (claim: string, id: string, amount: string, more = {}) =>
      posting(claim, amount, {
        subject: { kind: 'household', id: 'h' },
        house: id,
        line: 'house-damage',
        harm: null,
        ...more,
      });
    const lines = { ...roomy.lines, 'house-damage': { ...roomy.lines['house-damage'], houses: 'each' } };
    const houses = post(emptyLedger(contractWith({ limits: roomy.limits, lines })), [
      house('h-1', '1', '15000'),
      house('h-2', '2', '9000'),
      house('h-3', '1', '700', { event: 'e-2' }),
      house('h-4', '4', '0', { event: 'e-4' }),
      posting('p-1', '5', { subject: { kind: 'person', id: 'h' } }),
    ]).ledger;
    expect(told(houses, 'h-2')[0]).toBe('household house-damage 2024 20000.00 20000.00 0.00');
    expect(told(houses, 'h-3')[0]).toBe('household house-damage 2024 20000.00 700.00 19300.00');
    expect(told(houses, 'h-4')[0]).toBe('household house-damage 2024 20000.00 0.00 20000.00');
    expect(told(houses, 'p-1')[0]).toMatch(/^event/);
  });

  it('has nothing left where an endorsement lowered the limit of the year below what it was used', () => {
    const lowered = contractWith({
      limits: { perEvent: '100', perYear: '300' },
      endorsements: [
        { id: 'e', effectiveAt: '2024-06-01T00:00:00+08:00', limits: { perEvent: '100', perYear: '60' } },
      ],
    });
    const { ledger } = post(emptyLedger(lowered), [
      posting('early', '90', { event: 'e-1', startedAt: '2024-05-01' }),
      posting('late', '5', { event: 'e-2', startedAt: '2024-07-01' }),
    ]);
    expect(told(ledger, 'late')).toEqual(['event - 2024 100.00 0.00 100.00', 'year - 2024 60.00 90.00 0.00']);
  });

  it('asks for a claim by its id', () => {
    expect(issuesIn('claim', () => standingOf(ledger, ''))).toEqual([' id']);
    expect(issuesIn('claim', () => balanceOf(ledger, null as never))).toEqual([' wrong-type']);
  });
});

/** 一案一人：几案之间互不相关。One claim a person: none concerns another. */
const apart = fc
  .tuple(contracts, fc.array(postings, { maxLength: 12 }), fc.array(payments, { maxLength: 6 }))
  .map(([contract, some, paid]) => {
    const ofOwn = some.map((each) => ({ ...each, subject: { kind: 'person' as const, id: each.claim } }));
    return recordPayments(post(emptyLedger(contract), ofOwn).ledger, paid).ledger;
  });

const rowsOf = (ledger: Ledger) =>
  effective(ledger)
    .filter(({ status }) => status === 'open')
    .map(({ claim, event, startedAt, reportedAt, line, amount }) => ({
      row: { id: claim, event: event ?? `${claim}-alone`, startedAt: startedAt as string, line, amount },
      place: Date.parse(reportedAt ?? (startedAt as string)),
    }))
    .sort((a, b) => a.place - b.place || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);

const MOST = '9000000000';

describe('what is said of one claim', () => {
  it('is what balances says of all', () => {
    fc.assert(
      fc.property(apart, (ledger) => {
        const all = balances(ledger);
        for (const balance of all) expect(balanceOf(ledger, balance.claim)).toEqual(balance);
        expect(balanceOf(ledger, 'of no one')).toBeNull();
      }),
      runs(60),
    );
  });

  it('of its limits is what applyLimits makes of the postings', () => {
    fc.assert(
      fc.property(apart, (ledger) => {
        const rows = rowsOf(ledger);
        const { limits, overflow } = ledger.contract;
        const within = (some: typeof limits) => applyLimits(rows, { limits: some, overflow });
        const underAll = within(limits);
        const underLines = within({ ...limits, perEvent: MOST, perYear: MOST });
        for (const { id, event, line } of rows) {
          const used = (paid: typeof underAll, isOne: (row: (typeof rows)[number]) => boolean) =>
            paid.reduce(
              (sum, each, i) => (isOne(rows[i] as (typeof rows)[number]) ? sum + fen(each.paid) : sum),
              0,
            );
          for (const { span, line: own, limit, ...standing } of standingOf(ledger, id)) {
            expect(fen(standing.left)).toBe(fen(limit) - fen(standing.used));
            if (span === 'event')
              expect(fen(standing.used)).toBe(
                own === null
                  ? used(underAll, (row) => row.event === event)
                  : used(underLines, (row) => row.event === event && row.line === (line as Line)),
              );
          }
        }
        const totals = new Map<number, string>();
        for (const { id } of rows)
          for (const { span, line, year, used } of standingOf(ledger, id))
            if (span === 'year' && line === null) totals.set(year, used);
        const dueRows = underAll.reduce((sum, { paid }) => sum + fen(paid), 0);
        expect([...totals.values()].reduce((sum, used) => sum + fen(used), 0)).toBe(dueRows);
      }),
      runs(60),
    );
  });

  it('is the same whatever was paid on it', () => {
    const ledger = post(emptyLedger(tight), [posting('a', '100')]).ledger;
    const paid = recordPayments(ledger, [payment('p', 'a', '70')]).ledger;
    expect(standingOf(paid, 'a')).toEqual(standingOf(ledger, 'a'));
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicate, type ClaimInput, InvalidInputError, parseClaim } from '../../src/index.js';
import {
  type DecidedClaim,
  disasterDatabase,
  publicDisclosure,
  quarterlyAnalysis,
  type ReportEntry,
  reportEntries,
} from '../../src/reports/index.js';
import {
  balances,
  emptyLedger,
  type Ledger,
  type Payment,
  type PaymentInput,
  post,
  postingOf,
  type Quarter,
  quarterOf,
  recordPayments,
  settle,
} from '../../src/settlement/index.js';
import { isThorough, runs } from '../thorough.js';
import { contract, DATONG, GANSHUI, house, person, SHIJIAO } from './support.js';

const fen = (yuan: string): number => Math.round(Number(yuan) * 100);

const sumOf = (amounts: readonly string[]): number => amounts.reduce((sum, yuan) => sum + fen(yuan), 0);

const decided = (claim: ClaimInput): DecidedClaim => ({ claim, determination: adjudicate(claim, contract) });

const payment = (
  id: string,
  claim: string,
  amount: string,
  more: Partial<PaymentInput> = {},
): PaymentInput => ({
  id,
  claim,
  kind: 'payment',
  paidAt: '2024-08-01T10:00:00+08:00',
  amount,
  ...more,
});

const ledgerOf = (...payments: readonly PaymentInput[]): Ledger =>
  recordPayments(emptyLedger(contract), payments).ledger;

const issuesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.issues.map(({ argument, path, code }) => [
        argument === 'decided' ? path : `${argument}.${path}`,
        code,
      ]);
    throw error;
  }
  return [];
};

describe('entries of a ledger', () => {
  const [dead, home] = [decided(person('dead', {})), decided(house('home', {}))];

  it('have the payments that count, each claim its own', () => {
    const ledger = ledgerOf(
      payment('p-1', 'dead', '20000', { kind: 'advance' }),
      payment('p-2', 'dead', '9', { version: 1 }),
      payment('p-2', 'dead', '80000.5', { version: 2, paidAt: '2024-10-01T00:00:00Z' }),
      payment('p-3', 'dead', '0.5', { kind: 'recovery-of-overpayment' }),
      payment('p-4', 'dead', '1'),
      payment('p-4', 'dead', '2'),
    );
    const entries = reportEntries([home, dead], ledger.payments);
    expect(entries.map(({ payments }) => payments)).toEqual([
      [],
      [
        { kind: 'advance', paidAt: '2024-08-01T10:00:00+08:00', amount: '20000.00' },
        { kind: 'payment', paidAt: '2024-10-01T08:00:00+08:00', amount: '80000.50' },
        { kind: 'recovery-of-overpayment', paidAt: '2024-08-01T10:00:00+08:00', amount: '0.50' },
        { kind: 'payment', paidAt: '2024-08-01T10:00:00+08:00', amount: '2.00' },
      ],
    ]);
    expect(entries.map(({ claim, determination }) => [claim.id, determination])).toEqual([
      ['home', home.determination],
      ['dead', dead.determination],
    ]);
    expect(sumOf(disasterDatabase(entries).map(({ paid }) => paid))).toBe(
      sumOf(balances(ledger).map(({ paid }) => paid)),
    );
  });

  it('are frozen, and leave what was given as it was', () => {
    const given = structuredClone(dead);
    const [entry] = reportEntries([given], [payment('p', 'dead', '1')]);
    expect([entry, entry?.claim, entry?.payments, entry?.payments[0]].every(Object.isFrozen)).toBe(true);
    expect([given, given.claim, given.determination].some(Object.isFrozen)).toBe(false);
    expect(given).toEqual(dead);
    const checked = { ...dead, claim: parseClaim(dead.claim) };
    expect(reportEntries([checked], [])[0]?.claim).toBe(checked.claim);
  });

  it('are the same of payments that are in no ledger yet', () => {
    const payments = [
      payment('p-2', 'dead', '3', { paidAt: '2024-08-01T02:00:00Z' }),
      payment('p-1', 'dead', '1'),
      payment('p-1', 'dead', '7.0', { version: 2 }),
      payment('p-2', 'dead', '3'),
    ];
    const entries = reportEntries([dead], ledgerOf(...payments).payments);
    expect(reportEntries([dead], payments)).toEqual(entries);
    expect(entries[0]?.payments.map(({ amount }) => amount)).toEqual(['7.00', '3.00']);
    expect(JSON.parse(JSON.stringify(entries[0]?.payments))).toEqual(entries[0]?.payments);
  });

  it('leave out no payment, and count none twice', () => {
    const paid = [payment('p-2', 'dead', '1'), payment('p-1', 'home', '0')];
    expect(issuesOf(() => reportEntries([dead, home], paid))).toEqual([]);
    expect(issuesOf(() => reportEntries([dead], paid))).toEqual([['payments.1.claim', 'other-record']]);
    expect(issuesOf(() => reportEntries([], paid))).toHaveLength(2);
    expect(issuesOf(() => reportEntries([dead, home, dead, dead], paid))).toEqual([
      ['2.claim.id', 'duplicate-id'],
      ['3.claim.id', 'duplicate-id'],
    ]);
    const foundBy = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return (error as InvalidInputError).issues.map(({ found }) => found);
      }
    };
    expect(foundBy(() => reportEntries([dead], paid))).toEqual(['string']);
    expect(foundBy(() => reportEntries([dead, dead], []))).toEqual(['string']);
    const contradictory = [payment('p', 'home', '1'), payment('p', 'dead', '2')];
    expect(issuesOf(() => reportEntries([dead], contradictory))).toEqual([]);
    const many = Array.from({ length: 1500 }, (_, i) => payment(`p-${i}`, `c-${i}`, '1'));
    expect(issuesOf(() => reportEntries([], many))).toHaveLength(1000);
  });

  it('are of claims with their own determinations, and without payments of their own', () => {
    const mixed = { ...dead, determination: home.determination };
    expect(issuesOf(() => reportEntries([mixed], []))).toEqual([['0.determination.claim', 'other-record']]);
    expect(issuesOf(() => reportEntries([{ ...dead, payments: [] } as DecidedClaim], []))).toEqual([
      ['0.payments', 'unknown-key'],
    ]);
    expect(issuesOf(() => reportEntries([dead], [payment('p', 'dead', '-1')]))).toEqual([
      ['payments.0.amount', 'money'],
    ]);
  });
});

const QUARTERS: readonly Quarter[] = [2023, 2024, 2025].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => ({ year, quarter })),
);

/** 报表、结算、台账逐季、逐年相符。What the reports say was paid, by quarter, by year and in all, is what settlement and ledger say. */
function expectAgreement(entries: readonly ReportEntry[], ledger: Ledger): void {
  const settled = QUARTERS.map((quarter) => settle(ledger, contract, quarter).totals.claims);
  const open = { minimumCell: 1 };
  for (const [i, quarter] of QUARTERS.entries()) {
    const { payments } = quarterlyAnalysis(entries, contract, quarter);
    const { towns, totals } = publicDisclosure(entries, contract, quarter, open);
    expect(payments.paid).toBe(settled[i]);
    expect(totals.total).toEqual({ claims: payments.claims, paid: settled[i] });
    expect(sumOf(towns.map(({ total }) => total.paid as string))).toBe(fen(settled[i] as string));
  }
  for (const year of [2023, 2024, 2025]) {
    const { totals } = publicDisclosure(entries, contract, { year }, open);
    const ofYear = settled.filter((_, i) => QUARTERS[i]?.year === year);
    expect(fen(totals.total.paid as string)).toBe(sumOf(ofYear));
  }
  const inLedger = sumOf(balances(ledger).map(({ paid }) => paid));
  expect(sumOf(settled)).toBe(inLedger);
  expect(sumOf(disasterDatabase(entries).map(({ paid }) => paid))).toBe(inLedger);
  const analyses = QUARTERS.map((quarter) => quarterlyAnalysis(entries, contract, quarter));
  const undated = (analyses[0] as (typeof analyses)[number]).undated.paid;
  expect(sumOf(analyses.map(({ totals }) => totals.paid)) + fen(undated)).toBe(inLedger);
}

/** 季度边界上的时刻在内。Instants in several quarters, their borders among them. */
const instants = fc.constantFrom(
  '2023-12-31T15:59:59.999Z',
  '2023-12-31T16:00:00Z',
  '2024-06-30T23:59:59+08:00',
  '2024-07-01T00:00:00+08:00',
  '2024-09-30T15:59:59.999Z',
  '2024-09-30T16:00:00Z',
  '2024-12-27T10:00:00+08:00',
  '2025-02-01T00:00:00+08:00',
);

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((cents) => (cents / 100).toFixed(2)),
  fc.integer({ min: 0, max: 15_000_000 }).map((cents) => (cents / 100).toFixed(2)),
);

const places = fc.record({
  id: fc.constantFrom('e1', 'e2', undefined),
  startedAt: fc.constantFrom('2024-05-01T00:00:00+08:00', '2024-07-11T03:20:00+08:00', undefined),
  division: fc.constantFrom(GANSHUI, DATONG, SHIJIAO, undefined),
});

/** 同一案件，先后查明的事实不同。A claim as it is found to be at some time. */
const claimOf = (id: string): fc.Arbitrary<ClaimInput> =>
  fc.oneof(
    fc
      .tuple(places, fc.constantFrom('death', 'disability', 'injury', undefined), fc.constantFrom('s1', 's2'))
      .map(([place, harm, personId]) =>
        person(id, place, { harm, personId, disabilityGrade: 3, medicalCost: '700' }),
      ),
    fc
      .tuple(places, fc.constantFrom('collapsed', 'moderate', undefined), fc.constantFrom('s1', 's2'))
      .map(([place, damage, householdId]) => house(id, place, { damage, householdId })),
  );

const IDS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

const register = fc.tuple(...IDS.map(claimOf));

const anyPayment: fc.Arbitrary<PaymentInput> = fc.record(
  {
    id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'),
    version: fc.integer({ min: 1, max: 2 }),
    claim: fc.constantFrom(...IDS),
    kind: fc.constantFrom<Payment['kind']>('advance', 'payment', 'recovery-of-overpayment'),
    paidAt: instants,
    amount: amounts,
  },
  { requiredKeys: ['id', 'claim', 'kind', 'paidAt', 'amount'] },
);

describe('the reports of a ledger', () => {
  it('agree with its settlement, whatever the payments: advances, corrections, contradictions, recoveries', () => {
    fc.assert(
      fc.property(register, fc.array(anyPayment, { maxLength: 14 }), (claims, payments) => {
        const ledger = ledgerOf(...payments);
        expectAgreement(reportEntries(claims.map(decided), ledger.payments), ledger);
      }),
      runs(10),
    );
  });

  const PAYDAYS = [
    '2024-07-31T10:00:00+08:00',
    '2024-09-30T23:59:59+08:00',
    '2024-10-01T00:00:00+08:00',
    '2025-01-20T10:00:00+08:00',
  ] as const;

  /** 一轮：案件重新查明，或撤回；已付一部分，或全付；多付的追回。One round: claims as they are found to be, and how much is paid. */
  const round = fc.record({
    claims: register,
    withdrawn: fc.constantFrom(...IDS, null),
    advances: fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 9_000_000 }), {
      noNullPrototype: true,
    }),
    isSquared: fc.boolean(),
  });

  it('agree quarter by quarter as claims are advanced, corrected, topped up and asked back', () => {
    let topUps = 0;
    let backs = 0;
    fc.assert(
      fc.property(fc.tuple(round, round, round, round), (rounds) => {
        let ledger = emptyLedger(contract);
        for (const [at, { claims, withdrawn, advances, isSquared }] of rounds.entries()) {
          const paidAt = PAYDAYS[at] as string;
          const postings = claims.map((claim) => {
            const posting = postingOf(claim, adjudicate(claim, contract), at + 1);
            return posting.claim === withdrawn ? { ...posting, status: 'withdrawn' as const } : posting;
          });
          ledger = post(ledger, postings).ledger;
          const squaring = balances(ledger).flatMap(({ claim, further, overpaid }) => [
            payment(`${claim}-${at}`, claim, further, { paidAt }),
            payment(`${claim}-${at}-back`, claim, overpaid, { paidAt, kind: 'recovery-of-overpayment' }),
          ]);
          const advanced = Object.entries(advances).map(([claim, cents]) =>
            payment(`${claim}-${at}`, claim, (cents / 100).toFixed(2), { paidAt, kind: 'advance' }),
          );
          ledger = recordPayments(ledger, isSquared ? squaring : advanced).ledger;
        }
        const last = rounds[3].claims.map(decided);
        const entries = reportEntries(last, ledger.payments);
        for (const { payments } of entries) {
          const quarters = payments
            .filter(({ amount }) => fen(amount) > 0)
            .map(({ paidAt }) => JSON.stringify(quarterOf(paidAt)));
          topUps += Number(new Set(quarters).size > 1);
          const recovered = payments.filter(({ kind }) => kind === 'recovery-of-overpayment');
          backs += Number(recovered.some(({ amount }) => fen(amount) > 0));
        }
        expectAgreement(entries, ledger);
      }),
      runs(10),
    );
    if (isThorough) expect(Math.min(topUps, backs)).toBeGreaterThan(5);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/index.js';
import {
  balances,
  emptyLedger,
  type InsurerStatement,
  recordPayments,
  recordRecoveries,
  recordTransfers,
  settle,
} from '../../src/settlement/index.js';
import { split } from '../oracle/split.js';
import { runs } from '../thorough.js';
import {
  contracts,
  fen,
  instants,
  payments,
  QUARTERS,
  recoveries,
  sumOf,
  transfersUnder,
} from './support.js';

const books = (terms: fc.Arbitrary<Contract>) =>
  terms.chain((contract) =>
    fc.tuple(payments, recoveries, transfersUnder(contract)).map(([paid, recovered, transferred]) => ({
      contract,
      paid,
      ledger: recordTransfers(
        recordRecoveries(recordPayments(emptyLedger(contract), paid).ledger, recovered).ledger,
        transferred,
      ).ledger,
    })),
  );

const COLUMNS = ['premium', 'claims', 'recoveries'] as const;

describe('every statement', () => {
  it('opening and movements make the closing, which is the opening of the next quarter', () => {
    fc.assert(
      fc.property(books(contracts()), ({ contract, ledger }) => {
        const statements = QUARTERS.map((quarter) => settle(ledger, contract, quarter));
        const moved = (one: InsurerStatement) =>
          fen(one.opening) +
          fen(one.premium) -
          fen(one.claims) +
          fen(one.recoveries) -
          fen(one.collected) +
          fen(one.paidOut) -
          fen(one.settled);
        statements.forEach(({ insurers }, q) => {
          for (const [i, one] of insurers.entries()) {
            expect(moved(one)).toBe(fen(one.closing));
            const next = statements[q + 1]?.insurers[i];
            if (next !== undefined) expect(next.opening).toBe(one.closing);
          }
        });
      }),
      runs(25),
    );
  });

  it('adds up: shares to the totals, balances to zero, and claims to date to what the ledger paid', () => {
    fc.assert(
      fc.property(books(contracts()), ({ contract, ledger }) => {
        for (const quarter of QUARTERS) {
          const { insurers, totals, toDate } = settle(ledger, contract, quarter);
          for (const column of COLUMNS) {
            expect(sumOf(insurers, (one) => one[column])).toBe(fen(totals[column]));
            expect(sumOf(insurers, (one) => one.toDate[column])).toBe(fen(toDate[column]));
            expect(
              insurers.reduce((sum, one) => sum + BigInt(Math.round(Number(one.drift[column]) * 1e6)), 0n),
            ).toBe(0n);
          }
          for (const column of ['opening', 'closing', 'settled'] as const) {
            expect(sumOf(insurers, (one) => one[column])).toBe(0);
          }
          expect(sumOf(insurers, (one) => one.paidOut)).toBe(fen(totals.claims));
        }
        const paid = balances(ledger).reduce((sum, balance) => sum + fen(balance.paid), 0);
        expect(fen(settle(ledger, contract, { year: 2025, quarter: 1 }).toDate.claims)).toBe(paid);
      }),
      runs(25),
    );
  });

  it('claims to date are as an independent implementation splits each claim, or the total', () => {
    fc.assert(
      fc.property(books(contracts()), ({ contract, ledger }) => {
        const { insurers, settlement, toDate } = settle(ledger, contract, { year: 2025, quarter: 1 });
        const shares = contract.insurers.map(({ share }) => share);
        const lead = contract.insurers.findIndex((one) => one.lead === true);
        const paid = balances(ledger).map((balance) => BigInt(fen(balance.paid)));
        const parts = (settlement === 'cumulative' ? [BigInt(fen(toDate.claims))] : paid).map((amount) => {
          const sign = amount < 0n ? -1n : 1n;
          return split(amount * sign, shares, lead, contract.remainder).map((part) => part * sign);
        });
        const together = insurers.map((_, i) => parts.reduce((sum, part) => sum + (part[i] ?? 0n), 0n));
        expect(insurers.map((one) => BigInt(fen(one.toDate.claims)))).toEqual(together);
      }),
      runs(25),
    );
  });

  it('the way in which payments fall into quarters makes no difference in the end', () => {
    fc.assert(
      fc.property(
        books(contracts()),
        fc.array(instants, { minLength: 12, maxLength: 12 }),
        ({ contract, paid }, moments) => {
          const moved = paid.map((payment, i) => ({ ...payment, paidAt: moments[i] as string }));
          const last = { year: 2025, quarter: 1 };
          const end = (list: typeof paid) =>
            settle(list, contract, last).insurers.map(({ toDate, drift, closing }) => ({
              toDate,
              drift,
              closing,
            }));
          expect(end(moved)).toEqual(end(paid));
          const [first, second] = [moved.slice(0, 5), moved.slice(5)];
          const half = recordPayments(emptyLedger(contract), second).ledger;
          expect(settle(recordPayments(half, first).ledger, contract, last)).toEqual(
            settle(moved, contract, last),
          );
        },
      ),
      runs(25),
    );
  });
});

describe('cumulative settlement', () => {
  it('keeps every insurer within one fen of its exact share of each total', () => {
    fc.assert(
      fc.property(books(contracts(['cumulative'], ['largest-remainder'])), ({ contract, ledger }) => {
        for (const quarter of QUARTERS) {
          for (const { drift } of settle(ledger, contract, quarter).insurers) {
            for (const column of COLUMNS) expect(Math.abs(Number(drift[column]))).toBeLessThan(1);
          }
        }
      }),
      runs(25),
    );
  });

  it('leaves the rest to the lead where that is agreed: less than a fen of each follower', () => {
    fc.assert(
      fc.property(books(contracts(['cumulative'], ['lead'])), ({ contract, ledger }) => {
        const { insurers } = settle(ledger, contract, { year: 2025, quarter: 1 });
        insurers.forEach(({ drift }, i) => {
          const most = contract.insurers[i]?.lead === true ? Math.max(1, contract.insurers.length - 1) : 1;
          for (const column of COLUMNS) expect(Math.abs(Number(drift[column]))).toBeLessThan(most);
        });
      }),
      runs(40),
    );
  });
});
